import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { setRoute, setRouteInText } from '../../source/layout/route.ts';
import type { Route } from '../../source/story/story.ts';
import { routeTexts } from '../../source/story/text.ts';
import { expectSound, textOf } from './sound.ts';

const [circuit] = independence2019.routes;
const set = (measure: number, rows = Infinity, linear = false) =>
  setRoute(circuit, { measure, rows, linear }, 0).map(textOf);
const drawn = /[\u2800-\u28ff]/;

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const stops = fc.array(
  fc.record(
    {
      name: fc.string({ unit: 'grapheme', maxLength: 30 }),
      region: fc.constantFrom('Missouri', 'Alaska', 'Hawaii', 'Bavaria'),
      latitude: degrees(90),
      longitude: degrees(180),
    },
    { requiredKeys: ['name'] },
  ),
  { maxLength: 12 },
);
const routes: fc.Arbitrary<Route> = fc.record(
  { stops, returns: fc.boolean(), title: fc.string({ maxLength: 60 }), according_to: fc.string() },
  { requiredKeys: ['stops', 'returns'] },
);
const frames = fc.record({
  measure: fc.integer({ min: 1, max: 160 }),
  rows: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(Infinity)),
  linear: fc.boolean(),
});

describe('any route in any frame', () => {
  test('is no wider than the measure and shows the text that its ranges say', () => {
    fc.assert(
      fc.property(routes, frames, (route, frame) => {
        const texts = routeTexts(route);
        expectSound(setRoute(route, frame, 3), frame.measure, texts, 3);
        expectSound(setRouteInText(route, frame, 1), frame.measure, [texts.join('\n')], 1);
      }),
      { numRuns: 150 },
    );
  });
});

test('the legs have their lengths right-aligned, and the way back is said to be the direct line', () => {
  const legs = set(72).slice(-11);
  expect(legs.join('\n')).toBe(
    [
      '1 Joplin, Missouri              start',
      '2 Springfield, Missouri         68 mi    109 km',
      '3 Kansas City, Missouri        148 mi    238 km',
      '4 Columbia, Missouri           121 mi    195 km',
      '5 St. Louis, Missouri          117 mi    189 km',
      '  Outward                      454 mi    731 km',
      '  Back to Joplin, direct line  258 mi    416 km',
      '  There and back               712 mi  1,146 km',
      '',
      'Lengths are straight lines over the earth, not roads. The report says',
      'that the route returns to Joplin, not by which way.',
    ].join('\n'),
  );
});

test('listened to, it is words and numbers alone', () => {
  const lines = set(72, 40, true);
  expect(lines).toContain('Stop 2: Springfield, Missouri');
  expect(lines).toContain('68 miles, 109 kilometres from Joplin');
  expect(lines.join('\n')).toMatch(/^[\p{L}\p{N}\s.,:]+$/u);
});

test('too narrow or too low for a map, it is its legs', () => {
  expect(set(29).some((line) => drawn.test(line))).toBe(false);
  expect(set(72, 13).some((line) => drawn.test(line))).toBe(false);
  expect(set(72, 13).filter((line) => / mi /.test(line))).toHaveLength(7);
});

test('map and legs share a page that is high enough, and else have a page each', () => {
  expect(set(72, 30).length).toBeLessThanOrEqual(30);
  const lines = setRoute(circuit, { measure: 72, rows: 18, linear: false }, 0);
  const first = lines.findIndex(({ at }) => at.block === 1);
  expect(lines.slice(0, first).filter((line) => line.spans.length > 0).length).toBeLessThanOrEqual(
    18,
  );
  expect(lines.flatMap(({ keep }, index) => (keep ? [] : [index]))).toEqual([0, first]);
});

test('on a wide page the map stands beside the legs, and is higher so', () => {
  const beside = set(120, 26);
  expect(beside.length).toBeLessThanOrEqual(26);
  expect(beside.some((line) => line.includes(' mi ') && drawn.test(line))).toBe(true);
  expect(set(80, 30).some((line) => line.includes(' mi ') && drawn.test(line))).toBe(false);
});

test('in a story it is one block that stays together and leaves room on the page', () => {
  for (let rows = 14; rows < 60; rows += 1)
    for (const measure of [30, 50, 72, 120]) {
      const lines = setRouteInText(circuit, { measure, rows, linear: false }, 7);
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(lines.slice(1).every(({ keep, at }) => keep && at.block === 7)).toBe(true);
      expect(lines.filter((line) => drawn.test(textOf(line))).length).toBeLessThanOrEqual(16);
    }
});

test('in a story its stops are a caption, in order, on the words that they are', () => {
  const caption = setRouteInText(circuit, { measure: 100, rows: 30, linear: false }, 0).slice(-3);
  expect(caption.map(textOf)).toEqual([
    'According to Kris Wade, executive director, The Justice Project of Kansas City',
    '1 Joplin, Missouri · 2 Springfield, Missouri · 3 Kansas City, Missouri · 4 Columbia, Missouri',
    '5 St. Louis, Missouri · back to Joplin',
  ]);
  const heard = setRouteInText(circuit, { measure: 100, rows: 30, linear: true }, 0).map(textOf);
  expect(heard.slice(-6)).toEqual([
    'Stop 1: Joplin, Missouri',
    'Stop 2: Springfield, Missouri',
    'Stop 3: Kansas City, Missouri',
    'Stop 4: Columbia, Missouri',
    'Stop 5: St. Louis, Missouri',
    'Back to Joplin',
  ]);
});

test('where a table has no room, each leg is under its stop', () => {
  expect(set(24).slice(-21, -15)).toEqual([
    '1 Joplin, Missouri',
    '  the start',
    '2 Springfield, Missouri',
    '  68 mi, 109 km',
    '3 Kansas City, Missouri',
    '  148 mi, 238 km',
  ]);
});
