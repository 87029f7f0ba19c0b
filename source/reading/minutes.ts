import type { Place } from '../layout/line.ts';
import { lengthOf, lengthsBefore } from '../story/lengths.ts';
import { isPlainText } from '../layout/wrap-plain.ts';

/** Words a minute that adults read silently in English non-fiction (Brysbaert 2019, a mean of 190 studies). */
const pace = 238;

/** Characters of a word and the space after it, where a text is too long to count its words at each key. */
const average = 6;
const longest = 20_000;

/** The minutes that what stands from a place on takes to read, in whole ones; none without a place. */
export function minutesLeft(texts: readonly string[], place: Place | undefined): number {
  if (place === undefined) return 0;
  const words = wordsIn(texts);
  const before = lengthsBefore(texts);
  const charactersFrom = (block: number) => lengthOf(texts) - before[block]!;
  const here = texts[place.block]!.slice(place.offset);
  let sum = countWords(here);
  let block = place.block + 1;
  const most = charactersFrom(block) + here.length - longest;
  for (; block < texts.length && charactersFrom(block) > most; block += 1)
    sum += words[block] ??= countWords(texts[block]!);
  return Math.ceil((sum + charactersFrom(block) / average) / pace);
}

/** The words of each of some texts, as far as they were counted. */
function wordsIn(texts: readonly string[]): number[] {
  const known = counted.get(texts) ?? [];
  counted.set(texts, known);
  return known;
}

const counted = new WeakMap<readonly string[], number[]>();

/** Words of a text, beyond what is long by their average length. */
function countWords(text: string): number {
  return wordsOf(text.slice(0, longest)) + Math.max(0, text.length - longest) / average;
}

/** Words between spaces; where a script has none (Chinese, Japanese, Thai), two characters make one. */
function wordsOf(text: string): number {
  if (isPlainText(text)) return text.match(/\S+/g)?.length ?? 0;
  const spaced = text.match(
    /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
  );
  const unspaced = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  return (spaced?.length ?? 0) + (unspaced?.length ?? 0) / 2;
}
