import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number, readNumber } from '../../../source/intake/derive/number.ts';

test.each([
  ['15', 15, undefined],
  ['1,234', 1234, undefined],
  ['12 345', 12_345, undefined],
  ['12.345', 12_345, undefined],
  ['1.234.567', 1_234_567, undefined],
  ['0.125', 0.125, undefined],
  ['$1.125 million', 1_125_000, 'dollars'],
  ['3,5 %', 3.5, '%'],
  ['1.250 €', 1250, 'euros'],
  ['half a million', 500_000, undefined],
  ['two hundred and six', 206, undefined],
  ['12\u202f345', 12_345, undefined],
  ['zero', 0, undefined],
  ['twenty-one', 21, undefined],
  ['Ninety-nine', 99, undefined],
  ['a hundred', 100, undefined],
  ['a dozen', 12, undefined],
  ['half a dozen', 6, undefined],
  ['two dozen', 24, undefined],
  ['one hundred and five', 105, undefined],
  ['three hundred thousand', 300_000, undefined],
  ['1.1 million', 1_100_000, undefined],
  ['two billion', 2_000_000_000, undefined],
  ['12.5%', 12.5, '%'],
  ['12 percent', 12, '%'],
  ['seven per cent', 7, '%'],
  ['$1.2 million', 1_200_000, 'dollars'],
  ['€3bn', 3_000_000_000, 'euros'],
  ['£450,000', 450_000, 'pounds'],
  ['a', undefined, undefined],
  ['and', undefined, undefined],
  ['12,34', 12.34, undefined],
  ['3,42,160', 342_160, undefined],
  ['half a million dollars', 500_000, 'dollars'],
  ['1.2.3', undefined, undefined],
  ['999 billion billion', undefined, undefined],
])('reads %s as %s %s', (text, count, unit) => {
  expect(readNumber(text)).toEqual(
    count === undefined ? undefined : { count, ...(unit !== undefined && { unit }) },
  );
});

test('reads every number up to a million as it is written in digits', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (count) => {
      const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
      expect(readNumber(grouped)).toEqual({ count });
      expect(new RegExp(`^${number}$`, 'i').test(grouped)).toBe(true);
    }),
  );
});

test('never throws and never gives what is no number', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'one ten a-,.$%0123456789 million') }),
      (text) => {
        const read = readNumber(text);
        if (read) expect(Number.isFinite(read.count)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
