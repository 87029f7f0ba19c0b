import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, Style } from '../../source/layout/line.ts';
import { paint, palette, plain } from '../../source/print/paint.ts';

const styles = Object.keys(plain) as Style[];
const themes = ['dark', 'light', 'unknown'] as const;
const line = (...spans: Span[]) => ({ spans, at: { block: 0, start: 0, end: 0 } });

const lines = fc
  .array(
    fc.record(
      { text: fc.string({ unit: 'grapheme' }), style: fc.constantFrom(...styles) },
      { requiredKeys: ['text'] },
    ),
  )
  .map((spans) => line(...spans));

/** What is turned on behind each character, and at the end, as a terminal would have it. */
function looks(painted: string): string[] {
  let on: string[] = [];
  const found: string[] = [];
  for (const [token, codes] of painted.matchAll(/\x1B\[([\d;]+)m|[^]/g)) {
    if (codes === undefined) found.push(`${token} ${on.toSorted().join(';')}`);
    for (const code of codes?.split(';') ?? []) on = code === '0' ? [] : [...on, code];
  }
  return [...found, `end ${on.toSorted().join(';')}`];
}

test('without its codes a line is its text, each span has its look, and nothing is left on', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...themes), fc.boolean(), (painted, theme, colours) => {
      const chosen = palette(theme, colours);
      const text = paint(painted, chosen);
      expect(stripVTControlCharacters(text)).toBe(painted.spans.map((span) => span.text).join(''));
      expect(looks(text)).toEqual([
        ...painted.spans.flatMap((span) =>
          span.text.split('').map((unit) => {
            const codes = span.style === undefined ? [] : chosen[span.style];
            return `${unit} ${codes.map(String).toSorted().join(';')}`;
          }),
        ),
        'end ',
      ]);
    }),
  );
});

test('without colours there are attributes alone, and plain has no codes', () => {
  fc.assert(
    fc.property(lines, (painted) => {
      expect(paint(painted, plain)).toBe(painted.spans.map((span) => span.text).join(''));
    }),
  );
  expect(Object.values(plain).flat()).toEqual([]);
  for (const theme of themes) {
    for (const style of styles) {
      const bare = palette(theme, false)[style];
      const coloured = palette(theme, true)[style];
      expect([1, 2, 3, 4, 7]).toEqual(expect.arrayContaining([...bare]));
      expect(coloured.filter((code) => code < 30)).toEqual(bare);
    }
  }
});

test('what must be told apart differs without colours too', () => {
  const bare = palette('unknown', false);
  const told = ['good', 'bad', 'chosen', 'hit', 'faint', 'quotation', 'current'] as const;
  expect(new Set(told.map((style) => bare[style].join(';'))).size).toBe(told.length);
});

test('equal looks are joined, and a look that adds to another adds to it', () => {
  const bare = palette('unknown', false);
  expect(
    paint(
      line(
        { text: 'a', style: 'count' },
        { text: '', style: 'hit' },
        { text: 'b', style: 'total' },
      ),
      bare,
    ),
  ).toBe('\x1B[1mab\x1B[0m');
  expect(
    paint(
      line(
        { text: 'a', style: 'stop' },
        { text: 'b', style: 'highlight' },
        { text: 'c', style: 'hit' },
        { text: 'd' },
      ),
      bare,
    ),
  ).toBe('\x1B[1ma\x1B[4mb\x1B[0;7mc\x1B[0md');
  expect(paint(line({ text: 'a' }, { text: 'b', style: 'code' }), bare)).toBe('ab');
});

describe('what leads somewhere', () => {
  const bare = palette('unknown', false);
  const linked = (url: string, style?: Style) =>
    line({ text: 'a ' }, { text: 'pier', target: { url, id: '1.2' }, ...(style && { style }) });
  const links = { links: true };

  test('is a hyperlink where the terminal has them, and text where it hasn’t', () => {
    const one = linked('https://example.org/pier', 'headline');
    expect(paint(one, bare, links)).toBe(
      'a \x1B[1m\x1B]8;id=1.2;https://example.org/pier\x1B\\pier\x1B]8;;\x1B\\\x1B[0m',
    );
    expect(paint(one, bare)).toBe('a \x1B[1mpier\x1B[0m');
  });

  test.each([
    [
      'https://exämple.org/über uns'.replace(' ', '%20'),
      'https://xn--exmple-cua.org/%C3%BCber%20uns',
    ],
    ['https://ada:secret@example.org/', 'https://example.org/'],
  ])('%s goes in ASCII, and without a password', (url, address) => {
    expect(paint(linked(url), bare, links)).toContain(`;${address}\x1B\\pier`);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:ada@example.org',
    'https://example.org/\x1B\\',
    'https://example.org/\x9C',
    'https://example.org/\x07',
    'https://example.org/a b',
    'https://',
    `https://example.org/${'a'.repeat(2083)}`,
  ])('%j is none', (url) => {
    expect(paint(linked(url), bare, links)).toBe('a pier');
  });

  test('has no other code within', () => {
    fc.assert(
      fc.property(lines, fc.webUrl(), (painted, url) => {
        const spans = painted.spans.map((span) => ({ ...span, target: { url, id: '0.0' } }));
        const text = paint(line(...spans), bare, links);
        for (const [, within] of text.matchAll(/\x1B\]8;id=[^]*?\x1B\\([^]*?)\x1B\]8;;/g))
          expect(within).not.toContain('\x1B[');
      }),
    );
  });
});

/** The colours that are used, as xterm and VGA show them. */
const shades: Readonly<Record<number, readonly number[]>> = {
  31: [0xcd0000, 0xaa0000],
  32: [0x00cd00, 0x00aa00],
  33: [0xcdcd00, 0xaa5500],
  34: [0x0000ee, 0x0000aa],
  35: [0xcd00cd, 0xaa00aa],
  36: [0x00cdcd, 0x00aaaa],
  91: [0xff0000, 0xff5555],
};

/** Relative luminance (WCAG 2.2). */
function luminance(colour: number): number {
  const channel = (shift: number) => {
    const part = ((colour >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

function contrast(colour: number, ground: number): number {
  const [less = 0, more = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

test.each([
  ['dark', [0x000000]],
  ['light', [0xffffff]],
  ['unknown', [0x000000, 0xffffff]],
] as const)('on a %s ground every colour can be read', (theme, grounds) => {
  const codes = Object.values(palette(theme, true)).flat();
  for (const code of codes.filter((each) => each >= 30)) {
    for (const shade of shades[code]!) {
      for (const ground of grounds) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(3);
    }
  }
});
