import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceError } from '../../source/intake/error.ts';
import { readStory } from '../../source/intake/read.ts';
import { check } from '../../source/story/check.ts';
import { hostile } from '../story/hostile.ts';

const tag = fc.constantFrom(
  ...'p div ul ol li table tr td th a b q br pre h1 h2 blockquote dl dt dd figure script style svg form title head body html template noscript select'.split(
    ' ',
  ),
);
const piece = fc.oneof(
  fc.lorem({ maxCount: 12, mode: 'sentences' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostile.map(([, text]) => text)),
  fc
    .tuple(tag, fc.constantFrom('', ' href="https://a.example/\u202E"', ' href="../b"', ' alt=x'))
    .map(([name, attribute]) => `<${name}${attribute}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|-|-|\n| c | 1 |\n',
    '[a](b)',
    '**',
    '`',
    '```\n',
    '&#27;[2J',
    '&nbsp;',
    '---\n',
    'By Anna Marrow\n',
    'MARROW — ',
    'April 8, 2019\n',
    'For: 3\nAgainst: 4\n',
    'https://c.example/d',
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(''));

test.each(['text', 'markdown', 'html'] as const)(
  'whatever is read as %s is a sound story, or holds no text',
  async (input) => {
    await fc.assert(
      fc.asyncProperty(text, async (it) => {
        const bytes = Buffer.from(it);
        const read = readStory({ name: 'a', bytes, url: 'https://walks.example/a' }, input);
        const story = await read.then(
          ({ story }) => story,
          (error: unknown) => error,
        );
        if (story instanceof SourceError) {
          expect(story.message).toMatch(/^a (?:is empty|holds no text|is binary, not text)$/);
        } else {
          if (story instanceof Error) throw story;
          expect(check(story as Parameters<typeof check>[0])).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  },
);
