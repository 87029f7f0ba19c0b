import states from 'us-atlas/states-10m.json' with { type: 'json' };
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import { cut, regions } from '../../.config/cut-atlas.ts';
import { bare, packedAtlas } from '../../.config/pack-atlas.ts';
import { unpackAtlas } from '../../.config/packed-atlas.ts';
import { edition } from '../../content/index.ts';
import { outlines, outlinesIn, type Atlas } from '../../source/layout/atlas.ts';
import { drawMap } from '../../source/layout/map.ts';

const whole = states as unknown as Atlas;
const routes = edition.flatMap(({ story }) => story.routes);
const stop = (region: string, latitude: number, longitude: number) => ({
  name: 'Place',
  region,
  latitude,
  longitude,
});
const names = (...stops: ReturnType<typeof stop>[]) =>
  outlines({ stops, returns: false }).map(({ properties }) => properties?.name as string);

test('the edition draws the same maps from the atlas that is cut to it', () => {
  const small = cut(whole, regions(edition));
  expect(routes.length).toBeGreaterThan(0);
  for (const route of routes)
    expect(drawMap(route, outlinesIn(route, small), 72, 20)).toEqual(
      drawMap(route, outlinesIn(route, whole), 72, 20),
    );
  expect(JSON.stringify(small).length).toBeLessThan(4096 * regions(edition).size);
});

test.each([
  ['of the states', states],
  ['of the world', countries],
])('the atlas %s comes out of its packed file to the digit', async (_, json) => {
  const atlas = bare(json as unknown as Topology);
  const { arcs, ...rest } = atlas;
  // As text: a difference in one of all these points takes too long to be told.
  const told = JSON.stringify({ ...rest, arcs });
  expect(JSON.stringify(unpackAtlas(await packedAtlas(atlas))) === told).toBe(true);
});

test('a state of several islands and arcs shared with neighbours survives the cut', () => {
  const route = {
    stops: [stop('Hawaii', 21.3, -157.8), stop('Alaska', 61.2, -149.9), stop('Kansas', 39, -95)],
    returns: false,
  };
  const small = cut(whole, new Set(['Hawaii', 'Alaska', 'Kansas', 'Missouri']));
  expect(outlinesIn(route, small)).toHaveLength(3);
  expect(outlinesIn(route, small)).toEqual(expect.arrayContaining(outlinesIn(route, whole)));
});

test('outlines are those of the states that stops name and lie in', () => {
  expect(names(stop('Missouri', 38.6, -90.2), stop('Illinois', 39.8, -89.6))).toEqual(
    expect.arrayContaining(['Missouri', 'Illinois']),
  );
  expect(names(stop('Georgia', 41.7, 44.8))).toEqual([]);
  expect(names(stop('Georgia', 33.7, -84.4))).toEqual(['Georgia']);
  expect(names(stop('Alaska', 52.9, 173.2))).toEqual(['Alaska']);
  expect(names(stop('Ontario', 43.7, -79.4))).toEqual([]);
});
