import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { City } from '../source/intake/derive/cities.ts';

/** Stands in the bundle for the module that reads all cities: reads those that were packed when it was built. */
export async function loadCities(): Promise<readonly City[]> {
  return unpack(await readFile(new URL('cities.br', import.meta.url)));
}

/** The cities of a packed file: see pack-cities.ts for what it holds. */
export async function unpack(packed: Uint8Array): Promise<City[]> {
  const bytes = await promisify(brotliDecompress)(packed);
  const end = bytes.readUInt32LE(0);
  const columns = bytes.subarray(4 + end);
  const groups = bytes.toString('utf8', 4, 4 + end).split('\n\n');
  const count = columns.length / 5;
  let row = 0;
  const high = (column: number) => columns[column * count + row]! * 256;
  const low = (column: number) => columns[column * count + row]!;
  return groups.flatMap((group) => {
    const [codes = '', ...names] = group.split('\n');
    const [country = '', admin = ''] = codes.split(' ');
    return names.map((name) => {
      const city = {
        name,
        country,
        admin,
        latitude: (high(0) + low(1) - 9000) / 100,
        longitude: (high(2) + low(3) - 18000) / 100,
        population: Math.round(2 ** (low(4) / 4)),
      };
      row += 1;
      return city;
    });
  });
}
