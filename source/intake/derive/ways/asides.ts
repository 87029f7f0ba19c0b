import type { City } from '../cities.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { kilometres } from '../namesake.ts';
import type { Led } from './led.ts';
import { stopOf, type Located } from './locate.ts';

/**
 * The located stops of a way with the places that a story only names between them and that lie on the line from one
 * to the next.
 */
export function withAsides(
  stops: readonly Led[],
  located: readonly Located[],
  gazetteer: Gazetteer,
): Located[] {
  const found = new Map(located.map((stop) => [stop.led, stop]));
  return stops.flatMap((led, at) => {
    const own = found.get(led);
    if (own || led.standing !== 'loose') return own ? [own] : [];
    const near = (one: Led) => found.get(one)?.city;
    const from = stops.slice(0, at).map(near).findLast(Boolean);
    const to = stops
      .slice(at + 1)
      .map(near)
      .find(Boolean);
    const city = from && to && between(from, to, gazetteer.find(led.name));
    if (!city) return [];
    return [
      {
        led,
        city,
        isArea: false,
        stop: stopOf(led.name, { city, region: led.region, isArea: false }),
      },
    ];
  });
}

/** The city that is least out of the way from one place to the next; undefined where each is. */
function between(from: City, to: City, cities: readonly City[]): City | undefined {
  const straight = kilometres(from, to);
  let best: City | undefined;
  let least = straight * loosely + slack;
  for (const city of cities.slice(0, most)) {
    const detour = kilometres(from, city) + kilometres(city, to) - straight;
    if (detour <= least) [best, least] = [city, detour];
  }
  return best;
}

/** By how much of its straight leg a way may be longer for a place that is only named. */
const loosely = 0.25;
/** In kilometres. */
const slack = 30;
/** So many namesakes are tried. */
const most = 40;
