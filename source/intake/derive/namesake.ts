import type { City } from './cities.ts';
import type { Region } from './region.ts';

/** What is known of a stop: the cities of its name, and the region that the text names beside it. */
type Namesakes = { readonly cities: readonly City[]; readonly region: Region | undefined };

/**
 * Chooses of each stop's namesakes one, so that all together are likeliest: large, near to the stops before and
 * after, in the region that is named beside it, and in the `home` region of the story. Undefined where it has none.
 */
export function chooseNamesakes(
  stops: readonly Namesakes[],
  home: Region | undefined,
): (City | undefined)[] {
  const located = stops.flatMap((stop, index) => {
    const cities = candidates(stop);
    return cities.length > 0 ? [{ index, cities }] : [];
  });
  let best: Way[] = [];
  for (const [number, { cities }] of located.entries()) {
    best = cities.map((city) => {
      const before = number === 0 ? undefined : likeliest(best, city);
      return { city, likely: (before?.likely ?? 0) + weigh(city, home), before: before?.way };
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
  return chosen;
}

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
    const likely = way.likely - distanceCost * Math.log10(1 + kilometres(way.city, city) / near);
    if (likely > found.likely) found = { likely, way };
  }
  return found;
}

/** What a tenfold population, a tenfold distance, the story's own country and its own state are worth. */
const distanceCost = 1.6;
const near = 100;
const homeCountry = 0.5;
const homeRegion = 1.2;

function weigh(city: City, home: Region | undefined): number {
  const isHome = home !== undefined && home.country === city.country;
  const isNear = isHome && home.admin !== undefined && home.admin === city.admin;
  return (
    Math.log10(Math.max(500, city.population)) +
    (isHome ? homeCountry : 0) +
    (isNear ? homeRegion : 0)
  );
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
