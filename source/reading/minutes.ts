import type { Place } from '../layout/line.ts';
import { isPlainText } from '../layout/wrap-plain.ts';

/** Words a minute that adults read silently in English non-fiction (Brysbaert 2019, a mean of 190 studies). */
const pace = 238;

/** Characters of a word and the space after it, where a text is too long to count its words at each key. */
const average = 6;
const longest = 20_000;

/** The minutes that what stands from a place on takes to read, in whole ones; none without a place. */
export function minutesLeft(texts: readonly string[], place: Place | undefined): number {
  if (place === undefined) return 0;
  let words = 0;
  let counted = 0;
  for (let block = place.block; block < texts.length; block += 1) {
    const text = block === place.block ? texts[block]!.slice(place.offset) : texts[block]!;
    words += counted < longest ? wordsOf(text) : text.length / average;
    counted += text.length;
  }
  return Math.ceil(words / pace);
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
