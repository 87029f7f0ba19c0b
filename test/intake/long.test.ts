import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLong } from '../../source/intake/long.ts';
import { readStory } from '../../source/intake/read.ts';
import { measureOf } from '../../source/intake/text/measure.ts';
import type { Block } from '../../source/story/story.ts';

async function* pieces(bytes: Uint8Array, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

/** A text read as a long one, of which `start` bytes were read at once. */
async function readPieces(
  text: string | Uint8Array,
  start: number,
  sizes: readonly number[] = [999],
) {
  const bytes = Buffer.from(text);
  const rest = pieces(bytes.subarray(start), sizes);
  const long = readLong({ name: 'long.txt', start: bytes.subarray(0, start), rest }, 'auto');
  if (!long) return undefined;
  const body: Block[] = [...long.story.body];
  for await (const blocks of long.rest) body.push(...blocks);
  return { story: { ...long.story, body }, removed: long.removed() };
}

async function readWhole(text: string | Uint8Array) {
  const { story, removed } = await readStory(
    { name: 'long.txt', bytes: Buffer.from(text) },
    'auto',
  );
  return { story, removed };
}

const sentence =
  'The ferry to Little Marrow left the quay at noon with nobody but its crew on board.';
const head = `Ferry sails empty\n\nBy Nell Orchard\n\nLITTLE MARROW, Maine — ${sentence} ${sentence}\n\n`;

describe('a long text that comes in pieces', () => {
  test('is the story that it is as a whole, wherever they end', async () => {
    const line = fc.constantFrom(
      sentence,
      `“${sentence}”`,
      '船は正午に港を出た。乗客はいなかった。',
      'ÉTÉ',
      '',
      '',
      '- one\r',
      '- two',
      'Oars: 12',
      'Sails: 3',
      'a \x1B[31mred\x1B[0m light',
      'see https://example.org/ferry.',
      `${'long '.repeat(9000)}end`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 20, maxLength: 80 }),
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 200, max: 3000 }),
        async (lines, sizes, start) => {
          const text = `${head}${`${sentence}\n\n`.repeat(60)}${lines.join('\n')}`;
          const beginning = Math.max(start, head.length + 100);
          // A text is judged by 64 kB, which a beginning of 256 kB always has; so short a one may be set otherwise.
          fc.pre(isDeepStrictEqual(measureOf(text.slice(0, beginning)), measureOf(text)));
          const read = await readPieces(text, beginning, sizes);
          const whole = await readWhole(text);
          // An address that the beginning's end parted, or a head that it cut, would be another story.
          expect(read).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('goes on in another encoding where its beginning says nothing against it', async () => {
    const start = `${sentence}\n\n`.repeat(20);
    const latin = Buffer.concat([Buffer.from(start), Buffer.from('Caf\xE9\n', 'latin1')]);
    expect((await readPieces(latin, start.length))?.story.body.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Café',
    });
  });

  test('of one line alone is parted as it is as a whole', async () => {
    const text = 'never an end of this '.repeat(500_000);
    expect(await readPieces(text, 256_000, [65_536])).toEqual(await readWhole(text));
    const word = 'ü'.repeat(4_000_000);
    const blocks = (await readPieces(word, 256_001, [65_536]))?.story.body ?? [];
    expect(blocks.map((block) => ('text' in block ? block.text : '')).join('')).toBe(word);
  });

  test('tells what was taken out of it once it is read', async () => {
    const text = `${`${sentence}\n\n`.repeat(20)}${'\x1B[31mred\x1B[0m\n\n'.repeat(50)}`;
    expect((await readPieces(text, 1000))?.removed).toBe(100);
  });
});

describe('is read as a whole, since its beginning doesn’t tell enough', () => {
  test.each([
    ['a page', `<!doctype html><title>Ferry</title><p>${sentence}`],
    ['Markdown', `# Ferry\n\n${sentence} [a map](https://example.org/map)\n\n`],
    ['JSON', '{"headline": "Ferry",\n'],
    ['UTF-16', Buffer.from(`\uFEFF${sentence}\n`, 'utf16le')],
    ['a text that begins with nothing', '\n'.repeat(2000)],
  ])('%s', (_, text) => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from(sentence.repeat(50))]);
    const long = readLong(
      { name: 'a', start: bytes.subarray(0, 1000), rest: pieces(bytes, [9]) },
      'auto',
    );
    expect(long).toBeUndefined();
  });

  test('what is short', () => {
    expect(readLong({ name: 'a', start: Buffer.from(sentence) }, 'text')).toBeUndefined();
  });
});

test('what is no text is said to be none by its beginning', () => {
  const rest = pieces(new Uint8Array(), [1]);
  expect(() => readLong({ name: 'a', start: new Uint8Array(4096), rest }, 'text')).toThrow(
    'a is binary, not text',
  );
});
