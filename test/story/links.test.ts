import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { references, linksOf, needsMark } from '../../source/story/links.ts';
import { linkedStory } from './linked.ts';

const [ferry, log] = ['https://example.org/ferry', 'https://example.org/log'];

test('each address is told once, in order, numbered where its words don’t tell it', () => {
  const story = linkedStory(
    `The [ferry](${ferry}) and [${log}](${log}), which [nobody\nreads](${log}).`,
    'Nothing here.',
    `Again [the boat](${ferry}), [ ](https://example.org/blank) and [example.org](https://example.org).`,
  );
  expect(references(story)).toEqual([
    { url: ferry, text: 'ferry', block: 1, number: 1 },
    { url: log, text: 'nobody reads', block: 1, number: 2 },
    { url: 'https://example.org', text: 'example.org', block: 3, number: undefined },
  ]);
  expect(references(story)).toBe(references(story));
});

test('the bundled story leads nowhere', () => {
  expect(references(independence2019)).toEqual([]);
});

test.each([
  ['https://example.org/a', 'https://example.org/a', false],
  ['example.org/a', 'https://example.org/a', false],
  ['example.org', 'http://example.org/', false],
  ['HTTPS://Example.org/straße', 'https://example.org/stra%C3%9Fe', false],
  ['example.org', 'https://example.com/', true],
  ['https://example.org/a', 'https://example.com/a', true],
  ['a pier', 'https://example.org/', true],
  ['pier', 'https://example.org/pier', true],
])('%s for %s needs a mark: %s', (words, url, needed) => {
  expect(needsMark(words, url)).toBe(needed);
});

test('a link takes whole characters, in whatever order links stand', () => {
  const links = [
    { start: 3, end: 4, url: ferry },
    { start: 1, end: 2, url: log },
  ];
  expect(linksOf({ type: 'paragraph', text: '😀 😀', links })).toEqual([
    { start: 0, end: 2, url: log },
    { start: 3, end: 5, url: ferry },
  ]);
  expect(linksOf({ type: 'code', text: ferry })).toEqual([]);
});
