import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { loadCities, type City } from '../source/intake/derive/cities.ts';

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
export async function pack(cities: readonly City[]): Promise<Uint8Array> {
  const groups = Map.groupBy(cities, ({ country, admin }) => `${country} ${admin}`);
  const ordered = [...groups.values()].flat();
  const names = Buffer.from(
    [...groups]
      .map(([key, group]) => [key, ...group.map(({ name }) => name)].join('\n'))
      .join('\n\n'),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(names.length);
  const latitudes = ordered.map(({ latitude }) => Math.round(latitude * 100) + 9000);
  const longitudes = ordered.map(({ longitude }) => Math.round(longitude * 100) + 18000);
  const populations = ordered.map(({ population }) => Math.round(Math.log2(population) * 4));
  const columns = [...halves(latitudes), ...halves(longitudes), Uint8Array.from(populations)];
  return promisify(brotliCompress)(Buffer.concat([length, names, ...columns]));
}

function halves(values: readonly number[]): [Uint8Array, Uint8Array] {
  return [Uint8Array.from(values, (value) => value >> 8), Uint8Array.from(values)];
}
