import type { Place } from '../layout/line.ts';
import type { Story } from '../story/story.ts';
import { viewTexts } from '../story/text.ts';

/**
 * A place in the text of a story, in another reading of the same story: finds take the place of some blocks and
 * come between others. It stays with its text; where that is gone, it goes to the nearest text before.
 */
export function moved(place: Place, from: Story, to: Story): Place {
  const [texts, others] = [viewTexts(from, 'story'), viewTexts(to, 'story')];
  if (texts[place.block] === others[place.block]) return place;
  for (let block = Math.min(place.block, texts.length - 1); block >= 0; block--) {
    const found = sameText(texts, others, block);
    if (found !== undefined)
      return block === place.block ? { ...place, block: found } : { block: found, offset: 0 };
  }
  return { block: 0, offset: 0 };
}

/** Where a block's text stands in other texts; of several that are alike, the one of as many before it. */
function sameText(
  texts: readonly string[],
  others: readonly string[],
  block: number,
): number | undefined {
  const text = texts[block]!;
  if (text === '') return undefined;
  let before = 0;
  for (let at = 0; at < block; at++) if (texts[at] === text) before += 1;
  let found: number | undefined;
  for (let at = 0; at < others.length && before >= 0; at++) {
    if (others[at] !== text) continue;
    found = at;
    before -= 1;
  }
  return found;
}
