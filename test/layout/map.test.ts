import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { outlines } from '../../source/layout/atlas.ts';
import type { Span } from '../../source/layout/line.ts';
import { drawMap } from '../../source/layout/map.ts';
import { width } from '../../source/layout/width.ts';
import type { Route } from '../../source/story/story.ts';

const [circuit] = independence2019.routes;
const missouri = outlines(circuit);
const textOf = (row: readonly Span[]) => row.map(({ text }) => text).join('');
const at = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude });
const draw = (stops: ReturnType<typeof at>[], returns = false) =>
  drawMap({ stops, returns }, [], 40, 12)?.map(textOf);

test('every stop of the circuit is numbered, whatever the size, and most are named', () => {
  let named = 0;
  let maps = 0;
  for (let columns = 30; columns <= 300; columns += 10)
    for (let rows = 10; rows <= 100; rows += 6) {
      const map = drawMap(circuit, missouri, columns, rows)!;
      expect(map.length).toBeLessThanOrEqual(rows);
      expect(Math.max(...map.map((row) => width(textOf(row))))).toBeLessThanOrEqual(columns);
      const text = map.map(textOf).join('\n');
      expect([columns, rows, text.replace(/\D/g, '').split('').sort().join('')]).toEqual([
        columns,
        rows,
        '12345',
      ]);
      named += circuit.stops.filter(({ name }) => text.includes(name)).length;
      maps += 1;
    }
  expect(named / maps).toBeGreaterThan(4.9);
});

test('the circuit lies as it does on any map', () => {
  const map = drawMap(circuit, missouri, 72, 24)!.map(textOf);
  const place = (number: string) => {
    const row = map.findIndex((line) => line.includes(number));
    return { row, column: map[row]!.indexOf(number) };
  };
  const [joplin, springfield, kansasCity, columbia, stLouis] = ['1', '2', '3', '4', '5'].map(place);
  expect(joplin!.column).toBeLessThan(springfield!.column);
  expect(springfield!.column).toBeLessThan(columbia!.column);
  expect(columbia!.column).toBeLessThan(stLouis!.column);
  expect(kansasCity!.row).toBeLessThan(stLouis!.row);
  expect(stLouis!.row).toBeLessThan(joplin!.row);
});

test('outline, legs and stops are told apart by style', () => {
  const map = drawMap(circuit, missouri, 72, 24)!;
  expect(new Set(map.flat().map(({ style }) => style))).toEqual(
    new Set([undefined, 'outline', 'leg', 'stop']),
  );
});

test('the way back is drawn, but broken where a leg is solid', () => {
  const dots = (route: Route) =>
    drawMap(route, missouri, 72, 24)!
      .flat()
      .filter(({ style }) => style === 'leg')
      .flatMap(({ text }) => [...text])
      .reduce(
        (sum, cell) => sum + cell.charCodeAt(0).toString(2).replaceAll('0', '').length - 2,
        0,
      );
  const outward = dots({ ...circuit, returns: false });
  const [first, ...others] = circuit.stops;
  const closed = dots({ ...circuit, stops: [first, ...others, first], returns: false });
  const dashed = dots(circuit);
  expect((dashed - outward) / (closed - outward)).toBeGreaterThan(0.35);
  expect((dashed - outward) / (closed - outward)).toBeLessThan(0.65);
});

test('a route over the antimeridian takes the short way', () => {
  const map = draw([at('Suva', -18.1, 178.4), at('Apia', -13.8, -171.8)])!;
  expect(map.join('\n')).toMatch(/2 Apia|Apia 2/);
  expect(map.findIndex((row) => row.includes('1'))).toBeGreaterThan(
    map.findIndex((row) => row.includes('2')),
  );
});

test('no leg is drawn past a stop that is not located', () => {
  const stops = [at('A', 38, -94), { name: 'Somewhere' }, at('B', 39, -90)];
  const map = drawMap({ stops, returns: false }, [], 40, 12)!;
  expect(map.flat().some(({ style }) => style === 'leg')).toBe(false);
  expect(map.map(textOf).join('')).toMatch(/1.*3|3.*1/);
});

test('there is no map of one place alone', () => {
  expect(draw([at('A', 38, -94)])).toBeUndefined();
  expect(draw([at('A', 38, -94), at('B', 38, -94)])).toBeUndefined();
});
