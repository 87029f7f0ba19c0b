import { expect, test } from 'vitest';
import { findNamed } from '../../../source/intake/derive/named.ts';

const rows = (sentence: string) =>
  findNamed(sentence)?.rows.map(({ label, count }) => [label, count]);

test.each([
  [
    'Ames received 412 votes, Boyle 388 and Cray 97.',
    [
      ['Ames', 412],
      ['Boyle', 388],
      ['Cray', 97],
    ],
  ],
  [
    'Schools take 52 percent of the budget, police 21 percent and parks 12 percent.',
    [
      ['Schools', 52],
      ['police', 21],
      ['parks', 12],
    ],
  ],
])('names that stand before their counts: %s', (sentence, found) => {
  expect(rows(sentence)).toEqual(found);
});

test.each([
  'Larks won 24 games, Tigers 17.',
  'She has 3 brothers, he is 34 and they live at 12 Mill Lane.',
  'It took 12 years, May 3 and June 4.',
  'Schools take 52 percent, police 21 and parks 12.',
  '',
])('no names with counts: %s', (sentence) => {
  expect(rows(sentence)).toBeUndefined();
});
