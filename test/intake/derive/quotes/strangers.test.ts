import { expect, test } from 'vitest';
import { speakers } from './said.ts';

test.each([
  [
    'one of several',
    'One of his players, sitting on a trunk, was asked about it.',
    '“It rained,” he said.',
  ],
  [
    'who stands behind the verb',
    'Among them was the bowler’s grandmother, who had watched from the wall.',
    '“It rained.”',
  ],
  [
    'who stands behind a place',
    'In the square an old man in a red jersey, too tight now, was being lifted.',
    '“It rained.”',
  ],
  [
    'whom a pronoun tells from a woman',
    'The vendor, who has sold nuts at the gate, said he buys paper by the kilo.',
    '“It rained.”',
  ],
  [
    'whose work a word says more of',
    'The leader of the rescue described how the door was opened.',
    '“It rained.”',
  ],
  [
    'whom a town owns',
    'Palo Dell’s coach had his face in a towel. He had coached 26 years, he said.',
    '“It rained.”',
  ],
  [
    'who meets one that has a name',
    'At last a woman in a robe walked up to Bell, whose kidney she did not have.',
    '“It rained,” she said.',
  ],
])('somebody without a name, %s, isn’t whoever was spoken of last', (_, met, text) => {
  const before = 'Anna Bell, a student, read it. “It was long,” she said.';
  expect(speakers(before, met, text)).toEqual(['Anna Bell', null]);
});

test.each([
  [
    'Anna Bell, who sang, died. Her grandson, Curtis Bell, was there.',
    '“It rained,” her grandson said.',
    'Curtis Bell',
  ],
  [
    'Anna Bell ran it. The first record was by Sleepy Joe Tarver.',
    '“It rained,” she wrote.',
    'Anna Bell',
  ],
  ['Anna Bell came.', 'Senator Lee Roe pronounced himself “well grounded”.', 'Lee Roe'],
  ['Anna Bell came.', '“It rained,” said Madam Comfort Roe.', 'Comfort Roe'],
  ['Spokesman Anna Bell came.', '“It rained,” she said.', 'Anna Bell'],
])('after %j, %j is by %j', (before, text, speaker) => {
  expect(speakers(before, text)).toEqual([speaker]);
});
