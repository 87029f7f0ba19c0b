import { expect, test } from 'vitest';
import { minutesLeft } from '../../source/reading/minutes.ts';

const words = (count: number) => Array<string>(count).fill('word').join(' ');

test.each([
  ['nothing', [''], { block: 0, offset: 0 }, 0],
  ['a word', ['word'], { block: 0, offset: 0 }, 1],
  ['238 words, the pace of a minute', [words(238)], { block: 0, offset: 0 }, 1],
  ['a word more', [words(239)], { block: 0, offset: 0 }, 2],
  [
    'what is left of a block and those after it',
    [words(300), words(238)],
    { block: 0, offset: 1499 },
    1,
  ],
  ['476 characters of Chinese', ['字'.repeat(476)], { block: 0, offset: 0 }, 1],
  [
    'a long text, by its characters',
    Array<string>(1000).fill('x'.repeat(1428)),
    { block: 0, offset: 0 },
    986,
  ],
])('%s', (_, texts, place, minutes) => {
  expect(minutesLeft(texts, place)).toBe(minutes);
});

test('past the end there is nothing left', () => {
  expect(minutesLeft([words(1000)], undefined)).toBe(0);
});
