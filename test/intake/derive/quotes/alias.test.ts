import { expect, test } from 'vitest';
import { said, speakers } from './said.ts';

test.each([
  ['Rohani Salleh, 52, affectionately known as “Kak Ani”, was there.', 'Kak Ani'],
  ['Rohani Salleh, alias ‘Mama Ladle’, was there.', 'Mama Ladle'],
  ['Rohani “Shine” Salleh was there.', 'Shine'],
  ['Rohani Salleh, also known as Kak Ani, was there.', 'Kak Ani'],
])('whoever goes by another name in %j is known by it', (text, alias) => {
  expect(speakers(text, 'Ann Bell left.', `“It rained,” ${alias} said.`)).toEqual([
    'Rohani Salleh',
  ]);
});

test('a nickname is no quote, whatever isn’t said about it', () => {
  expect(said('Known as “Bunny,” for reasons he never disclosed, Ed Roe built pans.')).toEqual([]);
});
