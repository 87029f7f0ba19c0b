import { clusters, width } from './width.ts';
import { isPlainText, wrapPlain } from './wrap-plain.ts';

/** A line of a wrapped text: characters `start` to `end` are its own, and those before `shown` are set. */
export type Broken = { readonly start: number; readonly shown: number; readonly end: number };

/**
 * Breaks a text into lines at most `measure` cells wide (at least 1). The lines join to the text: a line owns
 * the white space that it breaks at and shows only what stands before it. A line feed ends a line; a word
 * longer than the measure is broken between clusters; a cluster wider than the measure is not shown.
 */
export function wrap(text: string, measure: number): Generator<Broken> {
  return isPlainText(text) ? wrapPlain(text, measure) : wrapAny(text, measure);
}

/** Breaks a text of any script. */
export function* wrapAny(text: string, measure: number): Generator<Broken> {
  let start = 0;
  let shown = 0;
  let cells = 0;
  let at = 0;
  for (const { word, space } of pieces(text)) {
    const wordCells = width(word);
    if (at > start && cells + wordCells > measure) {
      yield { start, shown, end: at };
      [start, shown, cells] = [at, at, 0];
    }
    for (const part of wordCells > measure ? clusters(word) : [word]) {
      const partCells = width(part);
      if (at > start && cells + partCells > measure) {
        yield { start, shown, end: at };
        [start, shown, cells] = [at, at, 0];
      }
      at += part.length;
      if (partCells <= measure) shown = at;
      cells += partCells;
    }
    at += space.length;
    cells += width(space);
    if (space.includes('\n')) {
      yield { start, shown, end: at };
      [start, shown, cells] = [at, at, 0];
    }
  }
  if (start < text.length || text === '') yield { start, shown, end: text.length };
}

function* pieces(text: string): Generator<{ word: string; space: string }> {
  const { piece, opportunity } = (expressions ??= compile());
  for (const [all, run = '', space = ''] of text.matchAll(piece)) {
    if (all === '') return;
    const words = run.split(opportunity);
    for (const word of words.slice(0, -1)) yield { word, space: '' };
    yield { word: words.at(-1) ?? '', space };
  }
}

/** Made when a text first needs them: what they ask Unicode takes milliseconds to look up. */
let expressions: ReturnType<typeof compile> | undefined;

/** White space that a line may break at: all of it but the no-break spaces (U+00A0, U+2007, U+202F). */
const breaking = '\\t\\r\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000';

const ideograph = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const opener = '（「『【〈《“‘(\\[';
const closer = '、。，．・：；！？」』】〉》）”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…)\\]';

/** A word with the space after it; and where a word may be broken: after a hyphen between letters, a dash or a slash, and beside an ideograph (UAX 14, the common part). */
function compile() {
  const opportunities = [
    '(?<=[\\p{L}\\p{N}]-)(?=\\p{L})',
    '(?<=[\\p{L}\\p{N}][—/])(?=[\\p{L}\\p{N}])',
    `(?<=[${ideograph}${closer}])(?<![${opener}])(?=[${ideograph}${opener}])(?![${closer}])`,
  ];
  return {
    piece: new RegExp(`([^\\n${breaking}]*)([${breaking}]*\\n?)`, 'gu'),
    opportunity: new RegExp(opportunities.join('|'), 'u'),
  };
}
