import { expect, test } from 'vitest';
import { countText } from '../../source/story/text.ts';

test.each([
  [3184.5, 'dollars', '3,184.50 dollars'],
  [0.25, 'euros', '0.25 euros'],
  [1200, 'Canadian dollars', '1,200 Canadian dollars'],
  [27.4, 'pounds', '27.4 pounds'],
  [41.5, '%', '41.5%'],
  [1234567.5, undefined, '1,234,567.5'],
])('sets %s of %s', (count, unit, text) => {
  expect(countText(count, unit)).toBe(text);
});
