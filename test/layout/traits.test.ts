import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { segments } from '../../source/layout/segments.ts';
import { pairTraits, trait, traitsOf } from '../../source/layout/traits.ts';
import { clusters, width } from '../../source/layout/width.ts';

/** Every unit that stands for itself: no half of a pair, and nothing that depends on what is beside it. */
const free = Array.from({ length: 1 << 16 }, (_, unit) => unit).filter(
  (unit) => !(traitsOf(unit) & (trait.bound | trait.space)),
);
const cells = (unit: number) => traitsOf(unit) & trait.cells;

test('most characters stand for themselves', () => {
  expect(free.length).toBeGreaterThan(50_000);
});

test('a character that stands for itself is as wide as Ink measures it, alone and behind another', () => {
  // Sara am is a cell wide on every terminal, also where it is part of a cluster.
  const vowels = [0x0e33, 0x0eb3];
  const wrong = free.filter((unit) => {
    const character = String.fromCharCode(unit);
    const isMark = Boolean(traitsOf(unit) & trait.mark);
    const behind = vowels.includes(unit) || 1 + cells(unit) === stringWidth(`a${character}`);
    const alone = isMark || cells(unit) === stringWidth(character);
    return !behind || !alone || [...segments(`ก${character}`)].length !== (isMark ? 1 : 2);
  });
  expect(wrong.map((unit) => unit.toString(16))).toEqual([]);
});

describe('in whatever text', () => {
  const scripts = [
    ...['abc é', 'Ж', 'α', 'ا\u064bب', 'ש\u05bc', 'กาำี่', 'ລຳ', 'မြန်မာ', 'ខ្មែរ', 'བོད་ཡིག', 'አማርኛ፡'],
    ...[
      'हिन्दी',
      'বাংলা',
      'தமிழ்',
      '漢字かなカナー',
      '한국어',
      '\u1112\u1161\u11ab',
      'ﾊﾞ',
      '、。「」',
    ],
    ...['👩‍🚀', '🇫🇷', '❤️', '1️⃣', '𠀀', '\u200b\u200d\u00ad', '\ud83d', '\u3000 \u00a0'],
  ];
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(...scripts.flatMap((script) => [...script])),
        fc.constantFrom(...scripts),
        fc.constantFrom(...free).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join(''));

  test('widths are those that Ink measures', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(width(text)).toBe(stringWidth(text.replace(/[\u0e33\u0eb3]/g, 'a')));
      }),
      { numRuns: 5000 },
    );
  });

  test('clusters are those of Unicode', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([...clusters(text)]).toEqual([...segments(text)]);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a character of two units is what it is', () => {
  expect(pairTraits('𠀀')).toBe(trait.bound | trait.ideograph | trait.letter | 2);
  expect(pairTraits('𝐀') & trait.letter).toBe(trait.letter);
  expect(pairTraits('👩') & (trait.letter | trait.bound)).toBe(trait.bound);
});
