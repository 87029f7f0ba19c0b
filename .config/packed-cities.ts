import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Cities, City, Division } from '../source/intake/derive/cities.ts';

/** Stands in the bundle for the module that reads all cities: reads those that were packed when it was built. */
export async function loadCities(): Promise<Cities> {
  return unpack(await readFile(new URL('cities.br', import.meta.url)));
}

/** The cities of a packed file: see pack-cities.ts for what it holds. */
export async function unpack(packed: Uint8Array): Promise<Cities> {
  const bytes = await promisify(brotliDecompress)(packed);
  const end = 4 + bytes.readUInt32LE(0);
  const columns = bytes.subarray(end);
  const names: string[] = [];
  const divisions: Division[] = [];
  for (const group of bytes.toString('utf8', 4, end).split('\n\n')) {
    const [codes = '', ...own] = group.split('\n');
    const [country = '', admin = ''] = codes.split(' ');
    const from = names.length;
    for (const name of own) names.push(name);
    divisions.push({ country, admin, from, to: names.length });
  }
  const cities = new Map<number, City>();
  const at = (row: number) => {
    const city = cities.get(row) ?? cityAt(row, names, divisions, columns);
    cities.set(row, city);
    return city;
  };
  return { names, divisions, at };
}

function cityAt(
  row: number,
  names: readonly string[],
  divisions: readonly Division[],
  columns: Uint8Array,
): City {
  const { country, admin } = divisions.find(({ to }) => row < to)!;
  const byte = (column: number) => columns[column * names.length + row]!;
  return {
    name: names[row]!,
    country,
    admin,
    latitude: (byte(0) * 256 + byte(1) - 9000) / 100,
    longitude: (byte(2) * 256 + byte(3) - 18000) / 100,
    population: Math.round(2 ** (byte(4) / 4)),
  };
}
