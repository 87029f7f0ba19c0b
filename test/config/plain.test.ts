import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { isOneCellEach, isOneClusterEach } from '../../.config/light/plain.ts';
import { rgiEmoji } from '../../.config/light/rgi-emoji.ts';
import { Segmenter } from '../../.config/light/segmenter.ts';
import { texts } from './texts.ts';

const units = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
const clusters = new Intl.Segmenter();

test('what is called one cell each is a cell each, by itself and beside any other', () => {
  const plain = units.filter(isOneCellEach);
  expect(plain.length).toBeGreaterThan(900);
  expect(plain.filter((unit) => stringWidth(unit) !== 1)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...plain), maxLength: 40 }), (text) => {
      expect(stringWidth(text)).toBe(text.length);
    }),
  );
});

test('what is called one cluster each is a cluster each, beside any other', () => {
  const plain = units.filter(isOneClusterEach);
  expect(plain).toEqual(expect.arrayContaining(units.filter(isOneCellEach)));
  expect(plain).toEqual(expect.arrayContaining(['\n', '\x1B', '\t', '\xA0']));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...plain), maxLength: 40 }), (text) => {
      expect(Array.from(clusters.segment(text), ({ segment }) => segment)).toEqual(text.split(''));
    }),
  );
});

test('a text is split as by Intl.Segmenter, by clusters and by words', () => {
  for (const granularity of ['grapheme', 'word', 'sentence'] as const) {
    const whole = new Intl.Segmenter('en', { granularity });
    const light = new Segmenter('en', { granularity });
    expect(light.resolvedOptions()).toEqual(whole.resolvedOptions());
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 20 }), (text, index) => {
        expect([...light.segment(text)]).toEqual([...whole.segment(text)]);
        expect(light.segment(text).containing(index)).toEqual(
          whole.segment(text).containing(index),
        );
        expect(light.segment(text).containing()).toEqual(whole.segment(text).containing());
      }),
    );
  }
  expect([...new Segmenter().segment('word.')]).toEqual([...clusters.segment('word.')]);
});

test('what is an emoji is known of every character that may be one, alone and with a selector', () => {
  const whole = /^\p{RGI_Emoji}$/v;
  const characters = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));
  const emoji = characters.filter((character) => /\p{Emoji}/u.test(character));
  expect(emoji.length).toBeGreaterThan(1000);
  for (const text of emoji.flatMap((character) => [character, `${character}\uFE0F`]))
    expect([text, rgiEmoji.test(text)]).toEqual([text, whole.test(text)]);
  fc.assert(
    fc.property(texts, (text) => {
      if (!text.includes('\u200D')) expect(rgiEmoji.test(text)).toBe(whole.test(text));
    }),
  );
  // Joined emoji are as wide as string-width has all that join two signs.
  const people = emoji.filter((character) => /\p{Emoji_Modifier_Base}/u.test(character));
  const joined = people.flatMap((one) =>
    ['🚀', '⚕️', '♂️', '🤝‍👨', '❤️‍👩'].map((other) => `${one}\u200D${other}`),
  );
  const known = joined.filter((text) => whole.test(text));
  expect(known.length).toBeGreaterThan(50);
  for (const text of known)
    expect(text.match(/\p{Extended_Pictographic}/gu)!.length).toBeGreaterThan(1);
});
