import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { loadCities, type Cities } from '../source/intake/derive/cities.ts';

/** Puts into the bundle, for the module that reads all cities, one that reads a packed file of them beside it. */
export function packCities(): Plugin {
  return {
    name: 'pack-cities',
    load: {
      filter: { id: /[\\/]derive[\\/]cities\.ts$/ },
      async handler() {
        const source = await pack(await loadCities());
        this.emitFile({ type: 'asset', fileName: 'cities.br', source });
        const reader = new URL('packed-cities.ts', import.meta.url);
        return { code: await readFile(reader, 'utf8'), moduleType: 'ts' };
      },
    },
  };
}

/**
 * Cities as a compressed file. Before compression: the length of the names (32 bits); the names, of each division of
 * a country its codes and its cities, a line each; then column by column latitude and longitude in hundredths of a
 * degree from the south pole and the date line, the higher bytes before the lower, and the logarithm of the population.
 */
export async function pack({ names, divisions, at }: Cities): Promise<Uint8Array> {
  const groups = divisions.map(({ country, admin, from, to }) =>
    [`${country} ${admin}`, ...names.slice(from, to)].join('\n'),
  );
  const text = Buffer.from(groups.join('\n\n'));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const cities = names.map((_, row) => at(row));
  const latitudes = cities.map(({ latitude }) => Math.round(latitude * 100) + 9000);
  const longitudes = cities.map(({ longitude }) => Math.round(longitude * 100) + 18000);
  const populations = cities.map(({ population }) => Math.round(Math.log2(population) * 4));
  const columns = [...halves(latitudes), ...halves(longitudes), Uint8Array.from(populations)];
  return promisify(brotliCompress)(Buffer.concat([length, text, ...columns]));
}

function halves(values: readonly number[]): [Uint8Array, Uint8Array] {
  return [Uint8Array.from(values, (value) => value >> 8), Uint8Array.from(values)];
}
