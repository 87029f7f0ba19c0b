import { wordStarts } from './segments.ts';
import { pairTraits, trait, traitsOf } from './traits.ts';
import { clusters, width } from './width.ts';
import { isPlainText, plainLines, wrapPlain } from './wrap-plain.ts';

/** A line of a wrapped text: characters `start` to `end` are its own, and those before `shown` are set. */
export type Broken = { readonly start: number; readonly shown: number; readonly end: number };

/**
 * Breaks a text into lines at most `measure` cells wide (at least 1). The lines join to the text: a line owns
 * the white space that it breaks at and shows only what stands before it. A line feed ends a line; a word
 * longer than the measure is broken between clusters; a cluster wider than the measure is not shown.
 */
export function wrap(text: string, measure: number): readonly Broken[] {
  return isPlainText(text) ? wrapPlain(text, measure) : wrapAny(text, measure);
}

/** The lines that a text is broken into as they are shown, without blanks of any kind at their ends. */
export function wrapped(text: string, measure: number): string[] {
  if (isPlainText(text)) return plainLines(text, measure);
  return wrapAny(text, measure).map(({ start, shown }) => text.slice(start, shown).trimEnd());
}

/**
 * Breaks a text of any script. Words of a script that sets no spaces between them are looked up where a phrase that
 * doesn't fit is more than a third of a line; a shorter one is kept together.
 */
export function wrapAny(text: string, measure: number): Broken[] {
  const lines: Broken[] = [];
  let [start, shown, used] = [0, 0, 0];
  for (let at = 0; at < text.length;) {
    const from = at;
    let [cells, all, before, here] = [0, 0, 0, 0];
    for (; at < text.length; at += 1) {
      const second = before;
      before = here;
      here = traitsOf(text.charCodeAt(at));
      const isPair = here & trait.bound && isFirstOfPair(text, at);
      if (isPair) here = pairTraits(text.slice(at, at + 2));
      if (here & trait.space) break;
      if ((before | here) & parting && at > from && mayBreak(second, before, here)) break;
      cells += here & trait.cells;
      all |= here;
      if (isPair) at += 1;
    }
    if (all & trait.bound) cells = width(text.slice(from, at));
    const fits = used + cells <= measure;
    const isLooked = all & trait.unspaced && cells > measure / 3;
    if (!fits && (isLooked || cells > measure)) {
      if (from > start && !isLooked) {
        lines.push({ start, shown, end: from });
        [start, shown, used] = [from, from, 0];
      }
      for (const part of parts(text, from, at, measure)) {
        if (part.from > start && used + part.cells > measure) {
          lines.push({ start, shown, end: part.from });
          [start, shown, used] = [part.from, part.from, 0];
        }
        if (part.cells <= measure) shown = part.to;
        used += part.cells;
      }
    } else if (at > from) {
      if (!fits && from > start) {
        lines.push({ start, shown, end: from });
        start = from;
        used = 0;
      }
      shown = at;
      used += cells;
    }
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const space = traitsOf(unit);
      if (!(space & trait.space)) break;
      used += space & trait.cells;
      if (unit !== lineFeed) continue;
      at += 1;
      lines.push({ start, shown, end: at });
      [start, shown, used] = [at, at, 0];
      break;
    }
  }
  if (start < text.length || text === '') lines.push({ start, shown, end: text.length });
  return lines;
}

const lineFeed = 0x0a;

/** A word is broken nowhere but beside one of these. */
const parting = trait.ideograph | trait.hyphen | trait.dash | trait.ending | trait.closer;

/** Whether the unit at a place is the first of two that make a character. */
function isFirstOfPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/**
 * Whether a word may be broken between two characters, told by their traits and those of the one before them: after a
 * hyphen or a slash between letters, a dash between words, beside an ideograph, and where a script marks it (UAX 14,
 * the common part).
 */
function mayBreak(second: number, before: number, here: number): boolean {
  const { letter, mark, number, ideograph, opener, closer, hyphen, dash, ending } = trait;
  const word = letter | number;
  if (!(here & (word | opener)) || here & (closer | mark)) return false;
  if (before & (hyphen | dash))
    return Boolean(second & (word | mark) && here & (before & hyphen ? letter : word));
  if (before & ending) return true;
  if (before & opener || !(before & (word | closer))) return false;
  return Boolean((before | here) & ideograph) || Boolean(before & closer && here & opener);
}

type Part = { readonly from: number; readonly to: number; readonly cells: number };

/** The words of a stretch without spaces, as a dictionary tells them; of what is longer than a line, the clusters. */
function* parts(text: string, from: number, to: number, measure: number): Iterable<Part> {
  for (const [start, end] of words(text, from, to)) {
    const word = text.slice(start, end);
    const cells = width(word);
    if (cells <= measure) yield { from: start, to: end, cells };
    else {
      let at = start;
      for (const cluster of clusters(word))
        yield { from: at, to: (at += cluster.length), cells: width(cluster) };
    }
  }
}

function* words(text: string, from: number, to: number): Iterable<readonly [number, number]> {
  let start = from;
  for (const at of dictionaryBreaks(text, from, to)) {
    yield [start, at];
    start = at;
  }
  yield [start, to];
}

/** Where the words begin of a script that sets no spaces between them, but for the first. */
function* dictionaryBreaks(text: string, from: number, to: number): Iterable<number> {
  const stretch = text.slice(from, to);
  if (![...stretch].some((character) => traitsOf(character.charCodeAt(0)) & trait.unspaced)) return;
  let cluster = 0;
  const starts = new Set<number>();
  for (const each of clusters(stretch)) starts.add((cluster += each.length));
  for (const index of wordStarts(stretch)) {
    // Of what is no word of its language the dictionary parts consonants that are joined.
    if (!starts.has(index)) continue;
    const before = traitsOf(text.charCodeAt(from + index - 1));
    const here = traitsOf(text.charCodeAt(from + index));
    const isLetter = here & trait.letter && !(here & trait.mark);
    if (index > 0 && before & here & trait.unspaced && isLetter) yield from + index;
  }
}
