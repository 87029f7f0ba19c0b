import type { City } from './cities.ts';
import type { Region } from './region.ts';

/** What is known of a stop: the cities of its name, and the region that the text names beside it. */
type Namesakes = { readonly cities: readonly City[]; readonly region: Region | undefined };

/**
 * Chooses of each stop's namesakes one, so that all together are likeliest: large, near to the stops before and
 * after, in the region that is named beside it, and in the regions that the story is at home in. Undefined where it
 * has none, or only one that lies out of the way.
 */
export function chooseNamesakes(
  stops: readonly Namesakes[],
  homes: readonly Home[],
): (City | undefined)[] {
  const located = stops.flatMap((stop, index) => {
    const cities = candidates(stop);
    return cities.length > 0 ? [{ index, cities }] : [];
  });
  let best: Way[] = [];
  for (const [number, { cities }] of located.entries()) {
    best = cities.map((city) => {
      const before = number === 0 ? undefined : likeliest(best, city);
      return { city, likely: (before?.likely ?? 0) + weigh(city, homes), before: before?.way };
    });
  }
  const chosen = stops.map((): City | undefined => undefined);
  let way = best.reduce<Way | undefined>(
    (most, each) => (most && most.likely >= each.likely ? most : each),
    undefined,
  );
  for (const { index } of located.toReversed()) {
    chosen[index] = way?.city;
    way = way?.before;
  }
  return onWay(chosen, stops, homes);
}

/** A region that a story is about, and how much that is worth: 1 for that of its dateline. */
export type Home = { readonly region: Region; readonly worth: number };

/** Leaves out cities so small and so far from the stops beside them that another place of the name must be meant. */
function onWay(
  chosen: (City | undefined)[],
  stops: readonly Namesakes[],
  homes: readonly Home[],
): (City | undefined)[] {
  const kept = [...chosen];
  for (;;) {
    const located = kept.flatMap((city, index) => (city ? [{ city, index }] : []));
    if (located.length < 3) return kept;
    const worths = located.map(({ city, index }, at) => {
      const [before, after] = [located[at - 1]?.city, located[at + 1]?.city];
      const detour =
        (before ? cost(before, city) : 0) +
        (after ? cost(city, after) : 0) -
        (before && after ? cost(before, after) : 0);
      const isSure = stops[index]!.region !== undefined;
      return { index, worth: isSure ? Infinity : weigh(city, homes) - detour };
    });
    const least = worths.reduce((one, other) => (other.worth < one.worth ? other : one));
    if (least.worth >= leastWorth) return kept;
    kept[least.index] = undefined;
  }
}

/** What a city must be worth, its detour taken off: a town of a thousand may lie some thousand kilometres off. */
const leastWorth = 0.3;

/** The likeliest way through namesakes that ends in a city, as `likely` as the logarithm of a probability. */
type Way = { readonly city: City; readonly likely: number; readonly before: Way | undefined };

/** The most namesakes that are weighed, the largest of them. */
const most = 40;

function candidates({ cities, region }: Namesakes): readonly City[] {
  if (!region) return cities.slice(0, most);
  const within = cities.filter((city) => isIn(city, region));
  if (within.length === 0 && region.or) return candidates({ cities, region: region.or });
  return within.slice(0, most);
}

function isIn({ country, admin }: City, region: Region): boolean {
  return country === region.country && (region.admin === undefined || admin === region.admin);
}

function likeliest(ways: readonly Way[], city: City): { likely: number; way: Way } {
  let found = { likely: -Infinity, way: ways[0]! };
  for (const way of ways) {
    const likely = way.likely - cost(way.city, city);
    if (likely > found.likely) found = { likely, way };
  }
  return found;
}

/** What a tenfold population, a tenfold distance, the story's own country and its own state are worth. */
const distanceCost = 1.6;
const near = 100;
const homeCountry = 0.5;
const homeRegion = 1.2;
/** What it is worth to be a city that is known everywhere, for which a bare name stands: London, and not that in Ontario. */
const known = 0.25;
const million = 1e6;

function cost(one: City, other: City): number {
  return distanceCost * Math.log10(1 + kilometres(one, other) / near);
}

function weigh(city: City, homes: readonly Home[]): number {
  const worths = homes.map(({ region: { country, admin }, worth }) => {
    const isHome = country === city.country;
    const isNear = isHome && admin !== undefined && admin === city.admin;
    return worth * ((isHome ? homeCountry : 0) + (isNear ? homeRegion : 0));
  });
  const fame = city.population >= million ? known : 0;
  return Math.log10(Math.max(500, city.population)) + fame + Math.max(0, ...worths);
}

/** The distance along a great circle, by the spherical law of cosines: near enough to compare. */
function kilometres(one: City, other: City): number {
  const radians = Math.PI / 180;
  const cosine =
    Math.sin(one.latitude * radians) * Math.sin(other.latitude * radians) +
    Math.cos(one.latitude * radians) *
      Math.cos(other.latitude * radians) *
      Math.cos((other.longitude - one.longitude) * radians);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
