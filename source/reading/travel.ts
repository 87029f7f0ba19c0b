import type { View } from '../story/view.ts';
import { show } from './find.ts';
import { ask, bookmarked, change, enter, say, type Open, type Reading } from './reading.ts';
import { sentenceOf } from './sentence.ts';

/** A reading in another view, each at its own place. */
export function turnTo(reading: Reading, view: View): Reading {
  return enter(reading, view, { marked: [], trail: [] });
}

/** A reading at the sentence that what is chosen is from, with the way back kept. */
export function goToSentence(reading: Reading, open: Open): Reading {
  const { story, view, places, trail } = open;
  const sentence = sentenceOf(story, view, places[view]);
  if (!sentence) return say(reading, 'The story does not say where this stands');
  const there = enter(reading, 'story', {
    marked: [sentence],
    trail: [...trail, { view, place: places[view] }],
  });
  return show(there, sentence);
}

/** Back to where Enter was pressed; else a search ends, or the front page comes back. */
export function goBack(reading: Reading, open: Open): Reading {
  const spot = open.trail.at(-1);
  if (spot)
    return enter(reading, spot.view, {
      places: { ...open.places, [spot.view]: spot.place },
      trail: open.trail.slice(0, -1),
      marked: [],
    });
  if (open.search) return change(reading, { search: undefined });
  return reading.edition.length > 1 ? toFront(reading) : reading;
}

/** One level up; at the top the reader quits. */
export function leave(reading: Reading, open: Open): Reading {
  if (open.trail.length > 0) return goBack(reading, open);
  return reading.edition.length > 1 ? toFront(reading) : ask(reading, { type: 'quit', status: 0 });
}

function toFront(reading: Reading): Reading {
  return { ...reading, bookmarks: bookmarked(reading), open: undefined };
}
