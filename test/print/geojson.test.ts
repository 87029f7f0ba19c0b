import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { geojson } from '../../source/print/geojson.ts';

type Printed = {
  type: string;
  features: { geometry: { type: string; coordinates: unknown[] } | null; properties: object }[];
};

test('a route is its outward way, longitudes first and not closed, and its stops in order', () => {
  const text = geojson(independence2019);
  const { type, features } = JSON.parse(text) as Printed;
  const [way, ...stops] = features;
  expect(type).toBe('FeatureCollection');
  expect(text).toMatch(/^\{\n {2}"type".*\n\}\n$/s);
  expect(way!.geometry).toEqual({
    type: 'LineString',
    coordinates: stops.map(({ geometry }) => geometry!.coordinates),
  });
  expect(way!.geometry!.coordinates[0]).toEqual([-94.5133, 37.0842]);
  expect(way!.properties).toMatchObject({ returns: true, miles: 454, kilometres: 730.6 });
  expect(stops.map(({ properties }) => properties)[4]).toEqual({
    name: 'St. Louis',
    region: 'Missouri',
    order: 5,
  });
});

test('a stop that is not located is a feature without a place, and the way past it is not drawn', () => {
  const [route] = independence2019.routes;
  const stops = [route.stops[0], { name: 'Somewhere' }, route.stops[1]];
  const text = geojson({ ...independence2019, routes: [{ stops, returns: false }] });
  const { features } = JSON.parse(text) as Printed;
  expect(features.map(({ geometry }) => geometry?.type)).toEqual([
    undefined,
    'Point',
    undefined,
    'Point',
  ]);
});

test('a story without routes has no features', () => {
  expect(JSON.parse(geojson({ ...independence2019, routes: [] }))).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});
