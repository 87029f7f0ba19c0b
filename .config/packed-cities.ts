import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { numbersOf, unframed } from './columns.ts';
import type { Cities, City, Division } from '../source/intake/derive/cities.ts';

/** Stands in the bundle for the module that reads all cities: reads those that were packed when it was built. */
export async function loadCities(): Promise<Cities> {
  return unpack(await readFile(new URL('cities.br', import.meta.url)));
}

/** The cities of a packed file: see pack-cities.ts for what it holds. */
export async function unpack(packed: Uint8Array): Promise<Cities> {
  const { text, columns } = unframed(await promisify(brotliDecompress)(packed));
  const names: string[] = [];
  const divisions: Division[] = [];
  for (const group of text.split('\n\n')) {
    const [codes = '', ...own] = group.split('\n');
    const [country = '', admin = ''] = codes.split(' ');
    const from = names.length;
    for (const name of own) names.push(name);
    divisions.push({ country, admin, from, to: names.length });
  }
  const count = names.length;
  const longitudes = placesOf(columns.subarray(0, 2 * count));
  const latitudes = placesOf(columns.subarray(2 * count, 4 * count));
  const cities = new Map<number, City>();
  const make = (row: number): City => {
    const { country, admin } = divisions.find(({ to }) => row < to)!;
    return {
      name: names[row]!,
      country,
      admin,
      latitude: latitudes[row]! / 100,
      longitude: longitudes[row]! / 100,
      population: Math.round(2 ** (columns[4 * count + row]! / 4)),
    };
  };
  const at = (row: number) => {
    const city = cities.get(row) ?? make(row);
    cities.set(row, city);
    return city;
  };
  return { names, divisions, at };
}

/** Places along an axis, from the steps between them. */
function placesOf(columns: Uint8Array): Int32Array {
  const places = numbersOf(columns, 2);
  for (let row = 1; row < places.length; row++)
    places[row] = ((places[row - 1]! + places[row]!) << 16) >> 16;
  return places;
}
