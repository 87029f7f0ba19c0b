const ones = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** What a word multiplies the number before it by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** A number in words, for use in larger expressions: up to the thousands, and what is said of one or a half. */
export const numeral: string = buildPattern();

function buildPattern(): string {
  const one = [...ones.keys()].reverse().join('|');
  const ten = [...tens.keys()].join('|');
  const small = `(?:(?:${ten})(?:[- ](?:${one}))?|${one})`;
  // Each part stands as few times as it can: the larger an expression, the longer it takes to compile.
  const hundreds = `(?:${small}|an?(?= hundred))(?: hundred(?: (?:and )?${small})?)?`;
  const thousands = `${hundreds}(?: thousand(?:,? (?:and )?${hundreds})?)?`;
  return `(?:an? (?:dozen|thousand|million|billion)|half an? (?:dozen|million|billion)|${thousands})`;
}

/** What a single word counts, up to ninety. */
export function simpleNumeral(word: string): number | undefined {
  const small = word.toLowerCase();
  return ones.get(small) ?? tens.get(small);
}

/** Whether a text may have a number in it: a digit or a word that begins one. */
export function hasNumber(text: string): boolean {
  return some.test(text);
}

const some = new RegExp(
  `\\d|\\b(?:${[...ones.keys(), ...tens.keys()].join('|')}|an?|half)\\b`,
  'i',
);

/** Adds up a number in words, left to right; not a number where a word is none. */
export function inWords(words: string): number {
  const [, half] = /^half an? (\w+)$/i.exec(words) ?? [];
  if (half !== undefined) return (scales.get(half.toLowerCase()) ?? NaN) / 2;
  let [sum, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const value = ones.get(word) ?? tens.get(word);
    const scale = scales.get(word);
    if (value !== undefined) part += value;
    else if (word === 'a' || word === 'an') part += 1;
    else if (scale !== undefined && scale < 1000) part = Math.max(1, part) * scale;
    else if (scale !== undefined) [sum, part] = [(sum + Math.max(1, part)) * scale, 0];
    else if (word !== 'and' || sum + part === 0) return NaN;
  }
  return /^an?$/i.test(words) ? NaN : sum + part;
}
