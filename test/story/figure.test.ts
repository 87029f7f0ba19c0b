import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addsUp, sum, totalRow } from '../../source/story/figure.ts';

const figure = (counts: readonly number[], total?: number) => ({
  title: 'Votes',
  rows: counts.map((count) => ({ label: 'For', count })),
  ...(total === undefined ? {} : { total: { label: 'All', count: total } }),
});

test('whole counts are added up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (counts) => {
      expect(sum(figure(counts))).toBe(counts.reduce((total, count) => total + count, 0));
    }),
  );
});

test.each([
  [[0.1, 0.2], 0.3],
  [[33.3, 33.3, 33.4], 100],
  [[1.005, 1e-7], 1.0050001],
  [[-1.5, 2], 0.5],
  [[1e21, 1], 1e21 + 1],
  [[], 0],
])('%j come to %d', (counts, total) => {
  expect(sum(figure(counts))).toBe(total);
});

test('a total that the rows come to adds up', () => {
  expect(addsUp(figure([15, 3, 2], 20))).toBe(true);
});

test('a total that the rows do not come to does not add up', () => {
  expect(addsUp(figure([15, 3, 2], 24))).toBe(false);
});

test('without a stated total there is nothing to add up to', () => {
  expect(addsUp(figure([15, 3, 2]))).toBeUndefined();
});

test.each([
  [['homes', 'homes'], 'homes'],
  [['%', '%'], '%'],
  [['homes', 'home'], undefined],
  [[undefined, undefined], undefined],
])('a total of rows of %j is one of %s', (units, unit) => {
  const rows = units.map((each) => ({
    label: 'Ames',
    count: 3,
    ...(each !== undefined && { unit: each }),
  }));
  const total = { label: 'Total', count: 6 };
  expect(totalRow({ title: 'Homes', rows, total })).toEqual({
    ...total,
    ...(unit !== undefined && { unit }),
  });
  expect(totalRow({ title: 'Homes', rows, total: { label: 'Total homes', count: 6 } })?.unit).toBe(
    unit === 'homes' ? undefined : unit,
  );
  expect(totalRow({ title: 'Homes', rows })).toBeUndefined();
});
