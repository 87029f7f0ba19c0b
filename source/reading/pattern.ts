/**
 * What a query is looked for with: quotation marks, apostrophes and dashes match their like, letters match with
 * and without accents, any white space matches any other. Case counts only where the query has a capital (smart
 * case). `undefined` for a query of nothing.
 */
export function pattern(query: string): RegExp | undefined {
  const words = query.trim().split(/\s+/u);
  if (words[0] === '') return undefined;
  const isLatin = /^[ -\u024F]*$/.test(query);
  const marks = isLatin ? latinMarks : '\\p{M}';
  const source = words.map((word) =>
    [...word.normalize('NFD')].map((character) => matching(character, marks)).join(''),
  );
  const flags = /\p{Lu}/u.test(query) ? 'g' : 'gi';
  return new RegExp(source.join('\\s+'), isLatin ? flags : `${flags}u`);
}

/** Combining diacritical marks and their supplements. An expression that needn't ask Unicode is twice as fast. */
const latinMarks = '[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]';

const alike = ["‘’‚‛ʼ'′`´", '“”„‟"″«»', '-‐‑‒–—−'];

/** A character as a regular expression: it and its like; a mark on a letter matches any or none. */
function matching(character: string, marks: string): string {
  if (/\p{M}/u.test(character)) return '';
  const like = alike.find((all) => all.includes(character));
  if (like) return `[${like.replace('-', '\\-')}]`;
  if (!/\p{L}/u.test(character)) return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
  return `[${character}${accented().get(character) ?? ''}]${marks}*`;
}

/** The letters that are one with a mark (in Unicode's Latin, Greek and Cyrillic blocks), by the one without. */
function accented(): ReadonlyMap<string, string> {
  if (table) return table;
  const made = new Map<string, string>();
  const blocks = [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ] as const;
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const [base = '', mark = ''] = letter.normalize('NFD');
      if (mark !== '') made.set(base, (made.get(base) ?? '') + letter);
    }
  return (table = made);
}

let table: ReadonlyMap<string, string> | undefined;
