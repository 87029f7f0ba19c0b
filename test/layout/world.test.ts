import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart, outlines } from '../../source/layout/atlas.ts';
import { drawMap } from '../../source/layout/map.ts';
import { outlinesAnywhere } from '../../source/layout/world.ts';
import type { Route } from '../../source/story/story.ts';

const route = (
  ...stops: (readonly [name: string, latitude: number, longitude: number, region?: string])[]
): Route => ({
  stops: stops.map(([name, latitude, longitude, region]) => ({
    name,
    latitude,
    longitude,
    ...(region && { region }),
  })),
  returns: true,
});
const kinds = async (it: Route) => {
  await chart([it]);
  return outlines(it).map(
    ({ geometry, properties }) => (properties?.['name'] as string | undefined) ?? geometry.type,
  );
};

describe('outlines anywhere', () => {
  test('are of the states, by name or by place, where all stops lie in some', async () => {
    expect(await kinds(route(['Waco', 31.5, -97.1, 'Texas'], ['Tulsa', 36.1, -95.9]))).toEqual([
      'Texas',
      'Oklahoma',
    ]);
  });

  test('are borders and coasts around the stops elsewhere', async () => {
    const it = route(['Lyon', 45.75, 4.85, 'France'], ['Milan', 45.46, 9.19, 'Italy']);
    expect(outlines(it)).toEqual([]);
    expect(await kinds(it)).toEqual(['MultiLineString']);
    expect(outlinesAnywhere(it)).toEqual(outlines(it));
    const [lines] = outlines(it);
    const points =
      lines!.geometry.type === 'MultiLineString' ? lines!.geometry.coordinates.flat() : [];
    expect(points.length).toBeGreaterThan(50);
    // French Guiana is far.
    for (const [longitude, latitude] of points) {
      expect(Math.abs(longitude! - 7)).toBeLessThan(6);
      expect(Math.abs(latitude! - 45.6)).toBeLessThan(4);
    }
  });

  test('are none of stops in one place or at none', async () => {
    expect(await kinds(route(['A', 48, 2], ['B', 48, 2]))).toEqual([]);
    expect(await kinds({ stops: [{ name: 'A' }, { name: 'B' }], returns: false })).toEqual([]);
  });
});

test('a chart is drawn across the date line, over the poles and around the earth', async () => {
  for (const it of [
    route(['Suva', -18.1, 178.4], ['Apia', -13.8, -171.8]),
    route(['North', 90, 0], ['South', -90, 0]),
    route(['North', 89, 0], ['Beyond', 89, 180]),
    route(['A', 0, 0], ['B', 0, 180]),
    route(['A', 0, -120], ['B', 0, 0], ['C', 0, 120]),
  ]) {
    await chart([it]);
    expect(drawMap(it, outlines(it), 60, 20)).toBeDefined();
  }
});

test('any stops are charted and drawn', async () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const stop = fc.record({
    name: fc.constant('A'),
    latitude: degrees(90),
    longitude: degrees(180),
  });
  const routes = fc.record({
    stops: fc.array(stop, { minLength: 2, maxLength: 5 }),
    returns: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(routes, async (it) => {
      await chart([it]);
      for (const row of drawMap(it, outlines(it), 40, 12) ?? [])
        expect(row.map(({ text }) => text).join('')).toSatisfy((text: string) => text.length <= 40);
    }),
    { numRuns: 25 },
  );
});
