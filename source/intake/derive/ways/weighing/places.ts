import type { City } from '../../cities.ts';

/** Of the cities of each name the one that is likeliest beside those of the names around it. */
export function likeliest(
  all: readonly (readonly City[])[],
  keys: readonly string[],
): (City | undefined)[] {
  let places = all.map((cities) => cities[0]);
  for (let round = 0; round < 2; round++) {
    places = all.map((cities, number) => {
      if (cities.length < 2) return cities[0];
      const others: City[] = [];
      for (let at = Math.max(0, number - around); at <= number + around; at++) {
        const place = places[at];
        if (place && keys[at] !== keys[number]) others.push(place);
      }
      const worth = (city: City) =>
        Math.log10(Math.max(500, city.population)) -
        (2 * others.reduce((sum, other) => sum + Math.log10(1 + apart(city, other) / 100), 0)) /
          Math.max(1, others.length);
      const worths = cities.map(worth);
      return cities[worths.indexOf(Math.max(...worths))];
    });
  }
  return places;
}

/** So many names before and after one are looked at. */
const around = 7;

/** How far one place is from another in kilometres, near enough to compare. */
export function apart(one: City, other: City): number {
  const y = one.latitude - other.latitude;
  const x = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.sqrt(x * x + y * y) * 111;
}

/** How much longer it is from one place to another by way of a third, in kilometres. */
export function longerBy(from: City, by: City, to: City): number {
  return apart(from, by) + apart(by, to) - apart(from, to);
}

/** The same beside how far it is straight, of which what is short is no measure. */
export function detour(from: City, by: City, to: City): number {
  return longerBy(from, by, to) / (apart(from, to) + 30);
}
