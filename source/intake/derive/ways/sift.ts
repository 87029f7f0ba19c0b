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
  const scale = scaleOf(towns.filter((_, at) => firm[at]));
  const kept = towns.filter((stop, at) => {
    if (firm[at]) return true;
    const before = towns.slice(0, at).findLast((_, index) => firm[index]);
    const next = towns.slice(at + 1).find((_, index) => firm[at + 1 + index]);
    return isOnWay(stop, { before, next, scale });
  });
  const last = kept.at(-1);
  const isApart = last?.isArea && !kept.slice(0, -1).some(({ isArea }) => isArea);
  return isApart && last?.led.sentence !== kept.at(-2)?.led.sentence ? kept.slice(0, -1) : kept;
}

/** Whether a stop is a region that other stops lie in, so that it only says where they are. */
function isAbout(
  { led, isArea, city, stop }: Located,
  at: number,
  stops: readonly Located[],
): boolean {
  if (led.region) return false;
  const country = countryOfArea(stop.name);
  if (country !== undefined && (city?.population ?? 0) < 100_000)
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

/** The firm stops around a place, and the longest leg between firm stops. */
type Near = {
  readonly before: Located | undefined;
  readonly next: Located | undefined;
  readonly scale: number;
};

/** Whether a place that something is told of lies near the firm stops before and after it. */
function isOnWay(stop: Located, { before, next, scale }: Near): boolean {
  const isBare = stop.led.role === 'bare';
  if (!stop.city) return !isBare;
  const [from, to] = [before?.city, next?.city];
  if (from && to) {
    const straight = kilometres(from, to);
    const detour = kilometres(from, stop.city) + kilometres(stop.city, to) - straight;
    return detour <= (isBare ? loosely : told) * straight + slack;
  }
  if (isBare) return false;
  const near = from ?? to;
  return near === undefined || kilometres(stop.city, near) <= Math.max(nearby, scale * 1.5);
}

function scaleOf(stops: readonly Located[]): number {
  const cities = stops.flatMap(({ city }) => city ?? []);
  if (cities.length < 2) return unknown;
  return Math.max(...cities.slice(1).map((city, at) => kilometres(cities[at]!, city)));
}

/** By how much of its straight leg a way may be longer for a stop that is told, and for one that is only an object. */
const told = 1.5;
const loosely = 0.25;
/** In kilometres. */
const slack = 30;
const nearby = 1500;
const unknown = 2500;
