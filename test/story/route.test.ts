import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { legs, totalLength, wayBack } from '../../source/story/route.ts';

const [circuit] = independence2019.routes;
const at = (latitude: number, longitude: number) => ({ name: 'Place', latitude, longitude });

test('the legs of the circuit lead from each stop to the next', () => {
  expect(legs(circuit).map(({ from, to, miles }) => [from, to, Math.round(miles!)])).toEqual([
    ['Joplin', 'Springfield', 68],
    ['Springfield', 'Kansas City', 148],
    ['Kansas City', 'Columbia', 121],
    ['Columbia', 'St. Louis', 117],
  ]);
});

test('the way back is the direct line from the last stop to the first', () => {
  const back = wayBack(circuit);
  expect([back?.from, back?.to, Math.round(back!.kilometres!)]).toEqual([
    'St. Louis',
    'Joplin',
    416,
  ]);
  expect(wayBack({ ...circuit, returns: false })).toBeUndefined();
});

test.each([
  ['a degree of the equator', at(0, 0), at(0, 1), 111.195],
  ['a quarter of the earth', at(0, 20), at(90, 0), 10007.557],
  ['half of it', at(0, 0), at(0, 180), 20015.114],
  ['over the antimeridian', at(0, 179.5), at(0, -179.5), 111.195],
  ['nowhere', at(10, 10), at(10, 10), 0],
])('%s in kilometres', (_, from, to, kilometres) => {
  const [leg] = legs({ stops: [from, to], returns: false });
  expect(leg!.kilometres).toBeCloseTo(kilometres, 2);
  expect(leg!.miles! * 1.609344).toBeCloseTo(kilometres, 2);
});

test('a leg to a stop that is not located has no length, nor has the sum', () => {
  const ways = legs({ stops: [at(0, 0), { name: 'Somewhere' }, at(0, 1)], returns: false });
  expect(ways.map(({ miles, kilometres }) => [miles, kilometres])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(totalLength(ways)).toEqual({ miles: undefined, kilometres: undefined });
});

test('the sum is of lengths that are not rounded', () => {
  const length = { miles: 0.4, kilometres: 0.643 };
  expect(totalLength([length, length]).kilometres).toBeCloseTo(1.286);
  expect(totalLength([]).miles).toBe(0);
});
