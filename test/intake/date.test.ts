import { expect, test } from 'vitest';
import { isoDate } from '../../source/intake/date.ts';

test.each([
  ['2019-04-08', '2019-04-08'],
  ['2019-04-09 18:33:51-04', '2019-04-09T18:33:51-04:00'],
  ['2019-04-09T18:33:51.250Z', '2019-04-09T18:33:51Z'],
  ['2019-04-09T18:33+0530', '2019-04-09T18:33+05:30'],
  ['8:15 PM, Apr 08, 2019', '2019-04-08T20:15'],
  ['12:05 a.m. EST Jan. 3, 2020', '2020-01-03T00:05-05:00'],
  ['April 8, 2019', '2019-04-08'],
  ['Monday, 8 April 2019 at 20.15 GMT', '2019-04-08T20:15Z'],
  ['Mon, 08 Apr 2019 20:15:00 +0200', '2019-04-08T20:15:00+02:00'],
  ['Sept. 1st, 2021 at 12 pm ET', '2021-09-01T12:00'],
  ['2019-04-09 7 pm UTC−5', '2019-04-09T19:00-05:00'],
])('%s is %s', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  '',
  'yesterday',
  'February 30, 2019',
  '2019-13-01',
  '8:75 PM, Apr 08, 2019',
  'May 2019',
])('%j is no date that exists', (text) => {
  expect(isoDate(text)).toBeUndefined();
});
