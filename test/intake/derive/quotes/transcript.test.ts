import { expect, test } from 'vitest';
import { said } from './said.ts';

test('the answers of a conversation with labels are quotes of whom it is led with', () => {
  const body = [
    'Hattie Lowe plays the fiddle. Lowe spoke from a van.',
    'Q: Did it rain?',
    'A: It did, in “Reno” of all places.',
    'It rained all night.',
    'Q: And then?',
    'A: Then it stopped.',
    'Her drummer, Ray Meaux, nodded. “It did,” he said.',
  ];
  expect(said(...body)).toEqual([
    ['Hattie Lowe', 'It did, in “Reno” of all places.'],
    ['Hattie Lowe', 'It rained all night.'],
    ['Hattie Lowe', 'Then it stopped.'],
    ['Ray Meaux', 'It did,'],
  ]);
});

test('a conversation may be set with names', () => {
  const body = [
    'Ann Bell met Tom Roe.',
    'Bell: Did it rain?',
    'Roe: It did.',
    'Bell: A lot?',
    'Roe: A lot.',
  ];
  expect(said(...body)).toEqual([
    ['Ann Bell', 'Did it rain?'],
    ['Tom Roe', 'It did.'],
    ['Ann Bell', 'A lot?'],
    ['Tom Roe', 'A lot.'],
  ]);
});

test('one label makes no conversation', () => {
  expect(said('Q: Did it rain?', 'A: It did.')).toEqual([]);
});
