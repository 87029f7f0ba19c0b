import type { City } from '../../cities.ts';
import { apart, detour } from './places.ts';
import { step } from './traits.ts';

/** How straight a way's places lie one after another, and how long its legs are beside the others, in steps. */
type Course = {
  readonly detour: number;
  readonly longest: number;
  readonly first: number;
  readonly last: number;
};

/** The course through places; undefined where there are but two. */
export function courseOf(places: readonly City[]): Course | undefined {
  if (places.length < 3) return undefined;
  const legs = places.slice(1).map((place, at) => apart(places[at]!, place));
  const middle = legs.toSorted((one, other) => one - other)[legs.length >> 1]!;
  const beside = (leg: number, steps: readonly number[]) => step(leg / (middle + 10), steps);
  return {
    detour: step(lengthOf(places) / (shortestNear(places) + 10), [1.02, 1.15, 1.4, 1.8]),
    longest: beside(Math.max(...legs), [1.5, 3, 6, 12]),
    first: beside(legs[0]!, [0.3, 1.5, 4, 10]),
    last: beside(legs.at(-1)!, [0.3, 1.5, 4, 10]),
  };
}

/** How near to its start a way ends, beside how far it went. */
export function courseBack(places: readonly City[]): number {
  if (places.length < 3) return 9;
  return step(
    apart(places[0]!, places.at(-1)!) / (lengthOf(places) + 5),
    [0.15, 0.3, 0.5, 0.75, 0.95],
  );
}

/** How far off a way a place lies that comes between two of its stops, or before or after them all. */
export function offOf(
  before: City | undefined,
  place: City | undefined,
  after: City | undefined,
): number {
  if (!place) return 9;
  const end = before ?? after;
  if (!end) return 10;
  if (!before || !after) return 5 + step(apart(end, place), [60, 250, 900]);
  return step(detour(before, place, after), [0.1, 0.3, 1, 3]);
}

/** In kilometres. */
function lengthOf(places: readonly City[]): number {
  return places.slice(1).reduce((sum, place, at) => sum + apart(places[at]!, place), 0);
}

/** The length of the shortest way that differs in one place or in the direction of one part. */
function shortestNear(places: readonly City[]): number {
  let shortest = lengthOf(places);
  for (const from of places.keys())
    for (const to of places.keys()) {
      if (from === to) continue;
      const moved = places.toSpliced(from, 1).toSpliced(to, 0, places[from]!);
      const turned =
        from < to
          ? [
              ...places.slice(0, from),
              ...places.slice(from, to + 1).reverse(),
              ...places.slice(to + 1),
            ]
          : moved;
      shortest = Math.min(shortest, lengthOf(moved), lengthOf(turned));
    }
  return shortest;
}
