import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { columnsOf, framed } from './columns.ts';
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
        const reader = fileURLToPath(new URL('packed-cities.ts', import.meta.url));
        const code = `export { loadCities } from ${JSON.stringify(reader)};`;
        return { code, moduleType: 'js' };
      },
    },
  };
}

/**
 * Cities as a compressed file. Before compression: the names, of each division of a country its codes and its cities, a
 * line each; then in columns of two bytes how much farther each lies than the one
 * before, first eastward, then northward, in hundredths of a degree, around the earth of 65,536; then a byte for the
 * logarithm of the population.
 */
export async function pack({ names, divisions, at }: Cities): Promise<Uint8Array> {
  const groups = divisions.map(({ country, admin, from, to }) =>
    [`${country} ${admin}`, ...names.slice(from, to)].join('\n'),
  );
  const cities = names.map((_, row) => at(row));
  const longitudes = cities.map(({ longitude }) => Math.round(longitude * 100));
  const latitudes = cities.map(({ latitude }) => Math.round(latitude * 100));
  const populations = cities.map(({ population }) => Math.round(Math.log2(population) * 4));
  const columns = [
    ...columnsOf(stepsOf(longitudes), 2),
    ...columnsOf(stepsOf(latitudes), 2),
    Uint8Array.from(populations),
  ];
  return promisify(brotliCompress)(framed(groups.join('\n\n'), columns));
}

/** By how much each is greater than the one before, within 16 bits. */
function stepsOf(values: readonly number[]): number[] {
  return values.map((value, at) => ((value - (values[at - 1] ?? 0)) << 16) >> 16);
}
