import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../source/layout/segments.ts';
import { width } from '../../source/layout/width.ts';
import { wrap, wrapAny } from '../../source/layout/wrap.ts';
import { isPlainText, wrapPlain } from '../../source/layout/wrap-plain.ts';
import { texts } from '../story/stories.ts';

const shown = (text: string, measure: number) =>
  [...wrap(text, measure)].map((line) => text.slice(line.start, line.shown));

describe('a text is broken', () => {
  test.each([
    ['between words', 'one two three', 7, ['one two', 'three']],
    ['at its line feeds', 'one\n\ntwo', 7, ['one', '', 'two']],
    ['after a hyphen', 'well-known', 6, ['well-', 'known']],
    ['not after a minus', 'a -5', 3, ['a', '-5']],
    ['after a dash and a slash', 'this—that and/or', 9, ['this—that', 'and/or']],
    ['nowhere in a number with a slash', 'axşamı/00:00 or 24/7', 10, ['axşamı/00:', '00 or 24/7']],
    ['not within joined consonants, whatever a dictionary says', 'ខ្មែរ្រ', 2, ['ខ្មែ', 'រ្រ']],
    ['after the hyphen behind a mark', 'কঙ্গো-কিনশাসা', 9, ['কঙ্গো-', 'কিনশাসা']],
    ['within a word that is too long', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['with the spaces that a full line ends with', 'abc   d', 3, ['abc', 'd']],
    ['but not at no-break spaces', '10\u00a0000 people', 7, ['10\u00a0000', 'people']],
    ['between ideographs', '今日は良い天気', 6, ['今日は', '良い天', '気']],
    ['not before a closing mark', '「良い」と', 6, ['「良', 'い」と']],
    ['beside an ideograph', '使用Linux系統', 7, ['使用', 'Linux系', '統']],
    ['not before a mark of repetition', 'いろいろゝと', 8, ['いろい', 'ろゝと']],
    ['between the words of Thai', 'เศรษฐกิจและสังคมแห่งชาติ', 12, ['เศรษฐกิจและ', 'สังคมแห่งชาติ']],
    ['between the words of Khmer', 'ខ្ញុំស្រឡាញ់ភាសាខ្មែរ', 9, ['ខ្ញុំស្រឡាញ់', 'ភាសាខ្មែរ']],
    ['at spaces of no width', 'ab\u200bcd\u200bef', 4, ['ab\u200bcd\u200b', 'ef']],
    ['between syllables of Tibetan', 'བོད་ཡིག་གི་', 6, ['བོད་ཡིག་', 'གི་']],
    ['not between the syllables of a word of Korean', '한국어 신문을', 8, ['한국어', '신문을']],
    ['between clusters', '👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['into one line where it is empty', '', 5, ['']],
  ])('%s', (_, text, measure, lines) => {
    expect(shown(text, measure)).toEqual(lines);
  });

  test('into lines that join to it and are at most as wide as the measure', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 })),
        // A character that is two cells wide is not shown in one.
        fc.integer({ min: 2, max: 40 }),
        (text, measure) => {
          let end = 0;
          for (const line of wrap(text, measure)) {
            expect(line.start).toBe(end);
            expect(line.end).toBeGreaterThanOrEqual(line.shown);
            expect(width(text.slice(line.start, line.shown))).toBeLessThanOrEqual(measure);
            expect(text.slice(line.shown, line.end).trim()).toBe('');
            end = line.end;
          }
          expect(end).toBe(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('no cluster is broken, in any script', () => {
  const scripts =
    'abc é-/— กาำี่ มัธยม ລາວ မြန်မာ ខ្មែរ བོད་ཡིག हिन्दी தமிழ் 漢字かなカナー、。「」한국어 \u1112\u1161\u11ab 👩‍🚀🇫🇷❤️1️⃣𠀀e\u0301\n';
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(...scripts, ...scripts.split(' ')), { maxLength: 40 })
        .map((all) => all.join('')),
      fc.integer({ min: 1, max: 20 }),
      (text, measure) => {
        const starts = new Set([0, text.length]);
        let at = 0;
        for (const cluster of segments(text)) starts.add((at += cluster.length));
        // A mark behind a space stands by itself on the next line.
        for (const { end } of wrapAny(text, measure))
          if (!/\s/.test(text.charAt(end - 1))) expect(starts).toContain(end);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a plain text is broken where any other is', () => {
  const pieces = [
    'a',
    'word',
    'né',
    '12',
    ' ',
    '  ',
    '\n',
    '-',
    '—',
    '/',
    '“',
    '”',
    '(',
    ')',
    '…',
    '’',
    '.',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
      fc.integer({ min: 1, max: 24 }),
      (text, measure) => {
        expect(isPlainText(text)).toBe(true);
        expect([...wrapPlain(text, measure)]).toEqual([...wrapAny(text, measure)]);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(['日', '\u00a0', 'e\u0301', '\t', '👩', '\x07', 'ก', '×'])('%j is not plain', (text) => {
  expect(isPlainText(text)).toBe(false);
});
