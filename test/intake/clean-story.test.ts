import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanStory } from '../../source/intake/clean-story.ts';
import { clean, cleanLine } from '../../source/story/clean.ts';
import { check } from '../../source/story/check.ts';
import type { Block, Link, Story } from '../../source/story/story.ts';
import { honest, hostile } from '../story/hostile.ts';

/** A story that says a text in every place where a story holds one. */
const saying = (text: string): Story => ({
  headline: text,
  kicker: text,
  dek: text,
  byline: [text, text],
  dateline: text,
  source: { name: text, title: text },
  body: [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text },
    { type: 'list', ordered: true, items: [text, text] },
    { type: 'quotation', text },
    { type: 'code', text },
  ],
  quotes: [{ text, speaker: { name: text, role: text }, paragraph: 0, context: text }],
  figures: [{ title: text, rows: [{ label: text, count: 1 }], total: { label: text, count: 1 } }],
  routes: [{ title: text, stops: [{ name: text }], returns: false, according_to: text }],
});

const places = JSON.stringify(saying('\x01')).split('\\u0001').length - 1;

test.each(hostile)('cleans every text of a story: %s', (_, text) => {
  const { story, removed: sum } = cleanStory(saying(`x${text}`));
  const expected = clean(`x${text}`);
  expect(story.body[0]).toEqual({ type: 'paragraph', text: expected.text });
  expect(story).toEqual({
    ...saying(cleanLine(`x${text}`)),
    body: saying(expected.text).body,
    quotes: [{ ...saying(cleanLine(`x${text}`)).quotes[0], text: expected.text }],
  });
  expect(sum).toBe(expected.removed * places);
});

test.each(honest)('leaves honest text alone: %s', (_, text) => {
  const { story, removed } = cleanStory(saying(text));
  expect(story.body).toEqual(saying(text).body);
  expect(removed).toBe(0);
});

const url = 'https://example.org/';
const linkedWords = (block: Block | undefined): string[] => {
  if (!block || !('links' in block)) return [];
  const text = 'items' in block ? block.items.join('\n') : block.text;
  return (block.links ?? []).map(({ start, end }) => text.slice(start, end));
};

const paragraph = (text: string, ...links: Link[]): Story => ({
  headline: 'A',
  body: [{ type: 'paragraph', text, links }],
  quotes: [],
  figures: [],
  routes: [],
});

test('a link stays on its words when what stands before and in it goes', () => {
  const text = '\x1B[1mThe\x1B[m com\x1B[3mmittee\tmet\r\nagain';
  const start = text.indexOf('com');
  const { story } = cleanStory(paragraph(text, { start, end: text.indexOf('\tmet') + 4, url }));
  expect(linkedWords(story.body[0])).toEqual(['committee   met']);
});

test('a link that opens an isolate keeps it, and one of which nothing is left goes', () => {
  const text = 'a \u2067שלום\u2069 b \x1B[2J';
  const { story } = cleanStory(
    paragraph(text, { start: 2, end: 8, url }, { start: text.length - 4, end: text.length, url }),
  );
  expect(linkedWords(story.body[0])).toEqual(['\u2067שלום\u2069']);
});

test('a link in a list stays on the words of its own item', () => {
  const items = ['on\x07e', '\x1B[mtwo', 'three'];
  const joined = items.join('\n');
  const links = ['two', 'three'].map((word) => ({
    start: joined.indexOf(word),
    end: joined.indexOf(word) + word.length,
    url,
  }));
  const { story } = cleanStory({
    ...paragraph(''),
    body: [{ type: 'list', ordered: false, items, links }],
  });
  expect(linkedWords(story.body[0])).toEqual(['two', 'three']);
});

test('whatever stands in a linked text, the links lie within what is left of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostile.map(([, text]) => text)),
    fc.constantFrom(...honest.map(([, text]) => text)),
    fc.constantFrom('\u2064', '\u2063', '\t', '\x1B[', '\b'),
  );
  const pieces = fc.array(piece, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (texts, at, length) => {
      const text = `x${texts.join('')}`;
      const start = at % text.length;
      const end = Math.min(text.length, start + 1 + (length % 20));
      const { story, removed } = cleanStory(paragraph(text, { start, end, url }));
      const [block] = story.body;
      expect(block).toMatchObject({ text: clean(text).text });
      expect(removed).toBe(clean(text).removed);
      expect(check(story).filter(({ path }) => path.includes('links'))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
