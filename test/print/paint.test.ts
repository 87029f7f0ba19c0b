import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Span, Style } from '../../source/layout/line.ts';
import { paint, palette, plain } from '../../source/print/paint.ts';
import { background, wantsColours } from '../../source/print/colour.ts';
import { texts } from '../story/stories.ts';

const styles: readonly Style[] = [
  ...([
    'kicker',
    'headline',
    'dek',
    'byline',
    'crosshead',
    'quotation',
    'code',
    'caption',
  ] as const),
  ...(['label', 'count', 'bar', 'total', 'good', 'bad', 'outline', 'leg', 'stop', 'rule'] as const),
  ...(['faint', 'chosen', 'highlight', 'hit', 'current'] as const),
];
const lines = fc.array(
  fc.oneof(
    fc.record({ text: texts }),
    fc.record({ text: texts, style: fc.constantFrom(...styles) }),
  ),
);
const palettes = (['dark', 'light', 'unknown'] as const).flatMap((behind) => [
  palette(behind, true),
  palette(behind, false),
]);
const joined = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

test('what is painted is the text, and ends as it began', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...palettes), (spans, looks) => {
      const painted = paint({ spans }, looks);
      expect(stripVTControlCharacters(painted)).toBe(joined(spans));
      expect(paint({ spans }, plain)).toBe(joined(spans));
      const codes = painted.match(/\x1B\[[\d;]*m/g) ?? [];
      expect(codes.length % 2).toBe(0);
      expect(codes.filter((_, index) => index % 2 === 1).every((code) => code === '\x1B[0m')).toBe(
        true,
      );
    }),
  );
});

test('spans that look the same are one run', () => {
  const spans: Span[] = [
    { text: 'a', style: 'rule' },
    { text: 'b', style: 'faint' },
  ];
  expect(paint({ spans }, palette('dark', true))).toBe('\x1B[2mab\x1B[0m');
});

test('without colours there are attributes alone; the same stand beside every colour', () => {
  for (const behind of ['dark', 'light', 'unknown'] as const) {
    const without = palette(behind, false);
    expect(
      Object.values(without)
        .flat()
        .every((code) => code < 10),
    ).toBe(true);
    for (const [style, codes] of Object.entries(palette(behind, true)))
      expect(codes.filter((code) => code < 10)).toEqual(without[style as Style] ?? []);
  }
});

test('what is chosen, found and gone to is told apart without colours', () => {
  const looks = (['chosen', 'highlight', 'hit', 'current'] as const).map((style) =>
    palette('unknown', false)[style]?.join(),
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test('on an unknown background no colour is lost on white or on black', () => {
  const colours = Object.values(palette('unknown', true))
    .flat()
    .filter((code) => code >= 30);
  // Black, blue, yellow, cyan and white, and the bright ones.
  expect(colours.filter((code) => ![31, 32, 35].includes(code))).toEqual([]);
});

describe('colours', () => {
  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { CLICOLOR_FORCE: '1', CLICOLOR: '0' }, false, true],
    ['auto', { CLICOLOR: '0' }, true, false],
    ['auto', { CLICOLOR: '1' }, false, false],
  ] as const)('asked for %s in %j, on a terminal: %s', (asked, env, isTerminal, wanted) => {
    expect(wantsColours(asked, env, isTerminal)).toBe(wanted);
  });

  test.each([
    ['auto', {}, 'unknown'],
    ['auto', { COLORFGBG: '15;0' }, 'dark'],
    ['auto', { COLORFGBG: '0;15' }, 'light'],
    ['auto', { COLORFGBG: '0;default;7' }, 'light'],
    ['auto', { COLORFGBG: '7;8' }, 'dark'],
    ['auto', { COLORFGBG: 'default' }, 'unknown'],
    ['dark', { COLORFGBG: '0;15' }, 'dark'],
  ] as const)('background asked for %s in %j: %s', (asked, env, behind) => {
    expect(background(asked, env)).toBe(behind);
  });
});
