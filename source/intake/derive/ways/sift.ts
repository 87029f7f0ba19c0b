import { countryOfArea } from './areas.ts';
import { kilometres } from '../namesake.ts';
import type { City } from '../cities.ts';
import type { Located } from './locate.ts';

/**
 * The stops of a way but for places that only lie about it: a country or a state that others of its stops are in, and
 * one that no word of going leads to and that lies off the way.
 */
export function sift(stops: readonly Located[]): Located[] {
  const towns = stops.filter((stop, at) => !isAbout(stop, at, stops));
  const firm = towns.map(({ led }) => led.role !== 'weak' && led.role !== 'bare');
  const kept = towns.filter((stop, at) => {
    if (firm[at]) return true;
    const before = towns.slice(0, at).findLast((_, index) => firm[index]);
    const next = towns.slice(at + 1).find((_, index) => firm[at + 1 + index]);
    return isOnWay(stop, before, next);
  });
  return kept;
}

/** Whether a stop is a region that other stops lie in, so that it only says where they are. */
function isAbout(
  { led, isArea, city, stop }: Located,
  at: number,
  stops: readonly Located[],
): boolean {
  if (led.region) return false;
  const country = countryOfArea(stop.name);
  if (country !== undefined)
    return stops.some((other, index) => index !== at && other.city?.country === country);
  return isArea && holdsOther(city, at, stops);
}

function holdsOther(city: City | undefined, at: number, stops: readonly Located[]): boolean {
  return stops.some(
    (other, index) =>
      index !== at &&
      !other.isArea &&
      other.city?.country === city!.country &&
      (city!.admin === '' || city!.admin === other.city.admin),
  );
}

/** Whether a place that a way is only said to be at lies near the firm stops before and after it. */
function isOnWay(stop: Located, before: Located | undefined, next: Located | undefined): boolean {
  const isBare = stop.led.role === 'bare';
  if (!stop.city) return !isBare && before !== undefined;
  const [from, to] = [before?.city, next?.city];
  if (from && to) {
    const straight = kilometres(from, to);
    const detour = kilometres(from, stop.city) + kilometres(stop.city, to) - straight;
    return detour <= (isBare ? loosely : told) * straight + slack;
  }
  if (isBare) return false;
  return from === undefined && to === undefined ? true : isNear(stop.city, (from ?? to)!);
}

/** By how much of its straight leg a way may be longer for a stop that is told, and for one that is only named. */
const told = 1.5;
const loosely = 0.25;
/** In kilometres. */
const slack = 30;

function isNear(one: City, other: City): boolean {
  return kilometres(one, other) <= 1500;
}
