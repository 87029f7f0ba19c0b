import type { Place, Range } from '../layout/line.ts';
import { views } from '../story/view.ts';
import { galleyOf, geometry } from './geometry.ts';
import { bringIntoView } from './move.ts';
import { change, moveTo, say, type Open, type Reading, type Search } from './reading.ts';
import { countHits, findHit } from './search.ts';

/** A reading that searches for something, at its first hit from where it is on. */
export function search(reading: Reading, query: string): Reading {
  const { open } = reading;
  if (!open) return reading;
  if (query.trim() === '') return change(reading, { search: undefined });
  const started = change(reading, { search: { query, current: undefined }, marked: [] });
  return match(started, 1);
}

/** A reading at the next hit of its search, or the one before. */
export function match(reading: Reading, by: 1 | -1): Reading {
  const { open } = reading;
  if (!open) return reading;
  if (!open.search) return say(reading, 'Nothing to search for yet: / asks');
  const { query, current } = open.search;
  const { texts } = galleyOf(reading, open);
  const hit = texts.length > 0 ? findHit(texts, query, from(open, current, by), by) : undefined;
  if (!hit) return say(reading, `No “${query}” in this view${elsewhere(open, query)}`);
  return show(change(reading, { search: { query, current: hit } }), hit);
}

/** Where to look on from: the hit that the search stands at, else what is seen first. */
function from(
  { places, view }: NonNullable<Reading['open']>,
  current: Range | undefined,
  by: 1 | -1,
): Place {
  if (!current) return places[view];
  return { block: current.block, offset: by > 0 ? current.end : current.start };
}

/** A reading in which a stretch of the open view is seen. */
export function show(reading: Reading, { block, start }: Range): Reading {
  const { open } = reading;
  if (!open) return reading;
  const target = { block, offset: start };
  if (open.view !== 'story') return moveTo(reading, { block, offset: 0 });
  const galley = galleyOf(reading, open);
  const { body } = geometry(reading, 'story');
  return moveTo(reading, bringIntoView(galley, target, open.places.story, body));
}

/** How many hits the other views have, as the status line has it. */
export function elsewhere(
  { story, view }: Pick<Open, 'story' | 'view'>,
  query: Search['query'],
): string {
  const counts = views
    .filter((other) => other !== view)
    .map((other) => ({ other, count: countHits(story, other, query)?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  return counts.map(({ other, count }) => ` · ${other} ${count}`).join('');
}
