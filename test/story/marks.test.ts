import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedStretches } from '../../source/story/marks.ts';

const between = (text: string) =>
  markedStretches(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["“a” \"b\" „c“ «d» »e« ‘f’ 'g' ``h''", ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['« a »', ['a']],
  ['“a ‘b’ c”', ['a ‘b’ c']],
  ['“a “b” c”', ['a “b” c']],
  ['"a "b" c"', ['a "b" c']],
  ['„a ‚b‘ c“', ['a ‚b‘ c']],
  ['«a “b” c»', ['a “b” c']],
  ['‘the dogs’ home’ burns', ['the dogs’ home']],
  ["the '90s and the dogs' home", []],
  ['it’s Ann’s', []],
  ['6" wide', []],
  ['a" b', []],
  ['said “b', ['b']],
  ['“a, he said. “b,” he said.', ['b,']],
  ['He said: ‘a', ['a']],
  ['“”', []],
])('in %j stand %j', (text, pieces) => {
  expect(between(text)).toEqual(pieces);
});

test('single marks may hold double ones, and close after them', () => {
  const text = `'I told him, "You'll have to", and he hadn't the nerve,' she said. 'No.'`;
  expect(between(text)).toEqual([`I told him, "You'll have to", and he hadn't the nerve,`, 'No.']);
  expect(between(`The dogs' home said "no" to us all, and the cats' too.`)).toEqual(['no']);
});

test('a stretch is told by its marks, and one that is never closed runs to the end', () => {
  expect(markedStretches('a “ b ” “c ')).toEqual([
    { start: 4, end: 5, open: 2, close: 7, closed: true },
    { start: 9, end: 10, open: 8, close: 11, closed: false },
  ]);
});

test('stretches are in order, apart, and hold something', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ."'“”‘’«»„,`]{0,40}$/), (text) => {
      let last = 0;
      for (const { start, end, open, close } of markedStretches(text)) {
        expect(open).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThan(open);
        expect(end).toBeGreaterThan(start);
        expect(close).toBeGreaterThanOrEqual(end);
        last = close;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
