import type * as ink from 'ink';
import type { ComponentType, createElement } from 'react';
import type sliceAnsi from 'slice-ansi';
import type stringWidth from 'string-width';
import type terminalSize from 'terminal-size';
import type wrapAnsi from 'wrap-ansi';
import type Yoga from 'yoga-layout';
import type * as ansiTokenize from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { lighten } from '../../.config/light/plugin.ts';
import { boxes, layOut } from './boxes.ts';
import { importBoth, importBundle } from './bundle.ts';
import { texts } from './texts.ts';

type Parts = {
  readonly sliceAnsi: typeof sliceAnsi;
  readonly stringWidth: typeof stringWidth;
  readonly terminalSize: typeof terminalSize;
  readonly tokenize: typeof ansiTokenize.tokenize;
  readonly wrapAnsi: typeof wrapAnsi;
  readonly Yoga: typeof Yoga;
  readonly onExit: (callback: unknown) => () => void;
  readonly ink: typeof ink;
  readonly SelectInput: ComponentType<{ readonly items: readonly object[] }>;
  readonly Table: ComponentType<{ readonly data: readonly object[] }>;
  readonly createElement: typeof createElement;
};

const parts = `
export * as ink from 'ink';
export { default as SelectInput } from 'ink-select-input';
export { Table } from 'ink-table';
export { createElement } from 'react';
export { default as onExit } from 'signal-exit';
export { default as sliceAnsi } from 'slice-ansi';
export { default as stringWidth } from 'string-width';
export { default as terminalSize } from 'terminal-size';
export { tokenize } from '@alcalzone/ansi-tokenize';
export { default as wrapAnsi } from 'wrap-ansi';
export { default as Yoga } from 'yoga-layout';
`;

let whole: Parts;
let light: Parts;
beforeAll(async () => {
  ({ whole, light } = await importBoth<Parts>(parts));
}, 60_000);

test('any text is as wide, is wrapped, sliced and split as by the packages themselves', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 12 }), fc.boolean(), (text, columns, hard) => {
      expect(light.stringWidth(text)).toBe(whole.stringWidth(text));
      expect(light.tokenize(text)).toEqual(whole.tokenize(text));
      const options = { hard, trim: false };
      expect(light.wrapAnsi(text, columns, options)).toBe(whole.wrapAnsi(text, columns, options));
      expect(light.sliceAnsi(text, 1, columns)).toBe(whole.sliceAnsi(text, 1, columns));
    }),
    { numRuns: 2000 },
  );
});

test('boxes are laid out as by the Yoga that is fetched', () => {
  fc.assert(
    fc.property(boxes, fc.integer({ min: 1, max: 80 }), (box, columns) => {
      expect(layOut(light.Yoga, box, columns)).toEqual(layOut(whole.Yoga, box, columns));
    }),
  );
  expect(Object.keys(light.Yoga).sort()).toEqual(Object.keys(whole.Yoga).sort());
});

test('leaving is heard and the size found as by the packages themselves', () => {
  expect(() => light.onExit('no function')).toThrow('a callback must be provided for exit handler');
  expect(() => whole.onExit('no function')).toThrow('a callback must be provided for exit handler');
  const before = process.listeners('SIGTERM').length;
  const remove = light.onExit(() => undefined);
  expect(process.listeners('SIGTERM')).toHaveLength(before + 1);
  remove();
  expect(process.listeners('SIGTERM')).toHaveLength(before);
  expect(light.terminalSize()).toEqual(whole.terminalSize());
});

test('Ink has all that it has by itself', () => {
  expect(Object.keys(light.ink)).toEqual(Object.keys(whole.ink));
});

test('a table is drawn as by the package itself', () => {
  const data = [
    { place: 'Harlow', count: 2 },
    { place: 'Harlow', count: 3 },
    { place: 'Harlow', count: 2, rest: true },
  ];
  const drawn = ({ createElement, ink, Table }: Parts) =>
    ink.renderToString(createElement(Table, { data }));
  expect(drawn(light)).toBe(drawn(whole));
  expect(drawn(light)).toContain('Harlow');
});

test('a list is drawn as by the package itself', () => {
  const items = ['Harlow', 'Joplin'].map((label) => ({ label, value: label }));
  const drawn = ({ createElement, ink, SelectInput }: Parts) =>
    ink.renderToString(createElement(SelectInput, { items }));
  expect(drawn(light)).toBe(drawn(whole));
  expect(drawn(light)).toMatch(/^. Harlow\n {2}Joplin$/u);
});

test('a package that is no longer as it was fails the build', async () => {
  const file = 'string-width/index.js';
  const width = `export { default } from 'string-width';`;
  const lightened = (edit: { file: string; from: string }) =>
    importBundle(width, [lighten([{ ...edit, to: '' }])]);
  await expect(lightened({ file, from: 'const segments' })).rejects.toThrow(
    'has no const segments',
  );
  await expect(lightened({ file: 'string-width/main.js', from: 'a' })).rejects.toThrow(
    `string-width/main.js isn't bundled`,
  );
});
