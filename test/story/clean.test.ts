import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cleanLine } from '../../source/story/clean.ts';
import { honest, hostile } from './hostile.ts';

/** Controls but the line feed, line breaks of other kinds, and all else that must not be left. */
const forbidden =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\xAD\u2028\u2029\u202D\u202E\u206A-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]|(?<!🏴[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u;

test.each(hostile)('takes the harm from a text: %s', (_, text, cleaned, removed) => {
  expect(clean(text)).toEqual({ text: cleaned, removed });
});

test('has names of its own for what is hostile, a hundred and more', () => {
  const names = new Set(hostile.map(([name]) => name));
  expect(names.size).toBe(hostile.length);
  expect(names.size).toBeGreaterThanOrEqual(100);
});

test.each(honest)('leaves honest text to the letter: %s', (_, text) => {
  expect(clean(text)).toEqual({ text, removed: 0 });
});

test('leaves honest text to the letter beside what is hostile', () => {
  for (const [, text] of honest) {
    expect(clean(`${text}\n\x1B[31m`)).toEqual({ text: `${text}\n`, removed: 1 });
  }
});

describe('one line', () => {
  test('has spaces for line ends', () => {
    expect(cleanLine('a\r\nb\u2028c\x1B[2Jd\te')).toBe('a b cd      e');
  });

  test('is clean', () => {
    for (const [, text] of [...hostile, ...honest]) expect(cleanLine(text)).not.toMatch(/\n/);
  });
});

describe('whatever is put together', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostile.map(([, text]) => text)),
    fc.constantFrom(...honest.map(([, text]) => text)),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...'\x1B[]P_^X\\;?0m\x07\b\r\n\t\x9B\x9D\x9C\x18', '\uD83D', '\uDE00', '🏴'),
    fc.constantFrom(...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u{E0061}\u{E007F}'),
  );
  const text = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.nat(6), fc.nat(6))
    .map(([pieces, start, end]) => {
      const whole = pieces.join('');
      return whole.slice(start, Math.max(start, whole.length - end));
    });

  test('nothing is left that must not be', () => {
    fc.assert(
      fc.property(text, (it) => {
        expect(clean(it).text).not.toMatch(forbidden);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is clean is left alone', () => {
    fc.assert(
      fc.property(text, (it) => {
        const cleaned = clean(it).text;
        expect(clean(cleaned)).toEqual({ text: cleaned, removed: 0 });
      }),
      { numRuns: 3000 },
    );
  });

  test('no line leaves a direction open', () => {
    fc.assert(
      fc.property(text, (it) => {
        for (const line of clean(it).text.split('\n')) expect(leftOpen(line)).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test('a control string without an end hides nothing of the lines after it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...honest), (it, [, line]) => {
        expect(clean(`${it}\x1B]0;\n\n${line}`).text).toContain(line);
      }),
    );
  });
});

/** The controls of direction that stay when all pairs are taken out from the inside. */
function leftOpen(line: string): string {
  let controls = line.replace(/[^\u202A-\u202E\u2066-\u2069]/g, '');
  for (let before = ''; before !== controls;) {
    before = controls;
    controls = controls.replace(/[\u202A\u202B]\u202C|[\u2066-\u2068]\u2069/g, '');
  }
  return controls;
}

test.each([
  ['escapes', '\x1B'],
  ['commands without end', '\x1B]'],
  ['8-bit commands without end', '\x9D'],
  ['sequences without end', '\x1B[1;'],
  ['commands with a long text', `\x1B]0;${'x'.repeat(1000)}\n`],
  ['overrides', '\u202E'],
  ['isolates', '\u2067'],
  ['isolates and embeddings', '\u2067\u202A\u2069'],
  ['backspaces', 'a\b\b'],
  ['flags without end', '🏴\u{E0061}'],
  ['tabs', 'a\t'],
  ['returns', '\r'],
])('takes time in proportion to a hostile text: %s', (_, unit) => {
  const time = (units: number) => {
    const text = unit.repeat(Math.ceil(units / unit.length));
    const start = performance.now();
    clean(text);
    return performance.now() - start;
  };
  time(1 << 16);
  // Were it the square, 16 times the text would take 256 times as long: minutes.
  expect(time(1 << 20)).toBeLessThan(10_000);
});

test.each([
  ['tags', '🏴', '\u{E0061}'],
  ['marks struck over', 'a\b', '\u0301'],
])('takes a run of ten million: %s', (_, before, unit) => {
  expect(clean(before + unit.repeat(10_000_000)).text).not.toMatch(forbidden);
});

test('takes a text that is one long command', () => {
  const text = 'x'.repeat(10_000_000);
  expect(clean(`\x1B]0;${text}`)).toEqual({ text, removed: 1 });
  expect(clean(`\x1B]0;${text}\x07.`)).toEqual({ text: '.', removed: 1 });
});
