import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../.config/light/rows.ts';
import { importBoth } from './bundle.ts';
import { texts } from './texts.ts';

type Clip = Partial<Record<'x1' | 'x2' | 'y1' | 'y2', number>>;
type Transform = (line: string, index: number) => string;

type Output = {
  readonly clip: (clip: Clip) => void;
  readonly unclip: () => void;
  readonly write: (
    x: number,
    y: number,
    text: string,
    options: { readonly transformers: readonly Transform[] },
  ) => void;
  readonly get: () => { readonly output: string; readonly height: number };
};

type Parts = {
  readonly Output: new (size: { width: number; height: number }) => Output;
  readonly sanitizeAnsi: (text: string) => string;
};

const parts = `export { default as Output } from '../../node_modules/ink/build/output.js';
export { default as sanitizeAnsi } from '../../node_modules/ink/build/sanitize-ansi.js';
export * as ink from 'ink'; export { default as SelectInput } from 'ink-select-input'; export { Table } from 'ink-table'; export { default as terminalSize } from 'terminal-size';`;

let whole: Parts;
let light: Parts;
beforeAll(async () => {
  ({ whole, light } = await importBoth<Parts>(parts));
}, 60_000);

const looks = fc.constantFrom('1', '2', '1;36', '38;5;9', '0', '22', '4;7', '');
const words = fc.string({ unit: fc.constantFrom(...'ab é—…⠿ '), maxLength: 8 });

/** Lines such as are painted: stretches in a style that is turned off again, and such as leave it on. */
const painted = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(looks, words).map(([look, word]) => `\x1B[${look}m${word}\x1B[0m`),
      {
        weight: 1,
        arbitrary: fc.tuple(looks, words).map(([look, word]) => `\x1B[${look}m${word}`),
      },
    ),
    { maxLength: 3 },
  )
  .map((all) => all.join(''));

const block = fc
  .array(fc.oneof({ weight: 9, arbitrary: painted }, texts), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

const transforms: readonly Transform[] = [
  (line) => line,
  (line, index) => `${index}${line}`,
  (line) => `\x1B[1m${line}\x1B[22m`,
];

const bound = fc.option(fc.integer({ min: -1, max: 20 }), { nil: undefined });
const operation = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      x: fc.integer({ min: -1, max: 14 }),
      y: fc.integer({ min: -1, max: 7 }),
      text: block,
      transform: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(transforms.length - 1)),
    }),
  },
  fc.record({
    type: fc.constant('clip' as const),
    clip: fc.record({ x1: bound, x2: bound, y1: bound, y2: bound }),
  }),
  fc.record({ type: fc.constant('unclip' as const) }),
);

test('rows are those of Ink’s Output, to the byte, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 6 }), (operations) => {
      const [drawn, expected] = [light, whole].map(({ Output }) => {
        const output = new Output({ width: 16, height: 8 });
        for (const one of operations)
          if (one.type === 'clip') output.clip(one.clip as Clip);
          else if (one.type === 'unclip') output.unclip();
          else output.write(one.x, one.y, one.text, { transformers: [transforms[one.transform]!] });
        return output.get();
      });
      expect(drawn).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

test('a text is cleaned as by Ink', () => {
  fc.assert(
    fc.property(fc.oneof(block, texts), (text) => {
      expect(light.sanitizeAnsi(text)).toBe(whole.sanitizeAnsi(text));
    }),
    { numRuns: 2000 },
  );
});

test('a page is put together without Ink’s cells: a bar, lines within a box, a status line', () => {
  const write = (x: number, y: number, text: string) => ({
    ...{ type: 'write' as const, x, y, text },
    transformers: [(line: string) => line],
  });
  const rows = rowsOf({
    ...{ width: 20, height: 5 },
    operations: [
      write(0, 0, '\x1B[1mStory\x1B[0m Quotes\n '),
      { type: 'clip', clip: { x1: 0, x2: 20, y1: 2, y2: 4 } },
      write(0, 2, '› \n  '),
      write(2, 2, '“A word,”\nhe said'),
      { type: 'unclip' },
      write(0, 4, ' page 1'),
    ],
  });
  expect(rows).toEqual(['\x1B[1mStory\x1B[22m Quotes', '', '› “A word,”', '  he said', ' page 1']);
});
