import { describe, expect, test } from 'vitest';
import { speakers } from './said.ts';

describe('one who says what he is called', () => {
  test.each([
    '“It rained for a week,” said the man, who gave his name as Sal.',
    '“It rained for a week,” said a woman, who would give only her first name, Sal.',
    'The driver, who asked to be called Sal, said: “It rained for a week.”',
    'A clerk, who identified herself only as Sal, said: “It rained for a week.”',
  ])('is called so in %j', (text) => {
    expect(speakers('Chief Ann Bell came.', text)).toEqual(['Sal']);
  });
});

describe('one who doesn’t want to be named', () => {
  test.each([
    '“It rained for a week,” said the digger, who didn’t want his name used.',
    '“It rained for a week,” said the worker, who asked not to be named.',
    'The clerk, who spoke on condition of anonymity, said: “It rained for a week.”',
    'The nurse, who declined to be identified, said: “It rained for a week.”',
  ])('isn’t the last who was spoken of in %j', (text) => {
    expect(speakers('Ann Bell came.', text)).toEqual([null]);
  });

  test('isn’t one who keeps back another’s name', () => {
    const text = '“It rained for a week,” said the chief, who declined to name the firm.';
    expect(speakers('Fire chief Ann Bell came.', text)).toEqual(['Ann Bell']);
  });
});
