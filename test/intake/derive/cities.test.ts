import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpack } from '../../../.config/packed-cities.ts';
import { loadCities } from '../../../source/intake/derive/cities.ts';

test('the cities that the build has packed are the same, and leave the package room', async () => {
  const cities = await loadCities();
  const packed = readFileSync('dist/cities.br');
  expect(cities.length).toBeGreaterThan(75_000);
  expect(packed.length).toBeLessThan(600_000);
  // As text: a difference in one of all these objects takes too long to be told.
  expect(JSON.stringify(await unpack(packed)) === JSON.stringify(cities)).toBe(true);
}, 90_000);
