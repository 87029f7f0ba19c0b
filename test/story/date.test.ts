import { expect, test } from 'vitest';
import { isDate } from '../../source/story/date.ts';

test.each([
  '2019-04-08',
  '2019-04-08T20:15',
  '2019-04-09T18:33:51-04:00',
  '2019-04-09T18:33:51.250Z',
  '2020-02-29',
  '0099-12-31',
])('%s is a date', (date) => {
  expect(isDate(date)).toBe(true);
});

test.each([
  '2019-02-29',
  '2019-04-31',
  '2019-13-01',
  '2019-00-10',
  '2019-04-00',
  '2019-04-08T24:00',
  '2019-04-08T20:60',
  '2019-04-08T20:15:60',
  '2019-04-08T20:15+24:00',
  '2019-04-08T20:15+01:60',
  'April 8, 2019',
  '',
])('%j is none', (date) => {
  expect(isDate(date)).toBe(false);
});
