import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpack } from '../../../.config/packed-cities.ts';
import { loadCities, type Cities } from '../../../source/intake/derive/cities.ts';

test('the cities that the build has packed are the same, and leave the package room', async () => {
  const cities = await loadCities();
  const packed = readFileSync('dist/cities.br');
  expect(cities.names.length).toBeGreaterThan(92_000);
  expect(packed.length).toBeLessThan(620_000);
  // As text: a difference in one of all these objects takes too long to be told.
  expect(told(await unpack(packed)) === told(cities)).toBe(true);
}, 90_000);

function told({ names, divisions, at }: Cities): string {
  return JSON.stringify([divisions, names.map((_, row) => at(row))]);
}
