import { expect, test } from 'vitest';
import { addFinds } from '../../../source/intake/derive/finds.ts';
import { readStory } from '../../../source/intake/read.ts';
import { json } from '../../../source/print/json.ts';
import { check } from '../../../source/story/check.ts';
import type { Story } from '../../../source/story/story.ts';

const way = 'They went from Joplin to Springfield to Rolla.';
const other = 'The ship left Trieste on Monday, called at Zadar and arrived in Ancona.';
const said = '“It rained,” Ann Bell said.';
const told = async (...texts: string[]): Promise<Story> => {
  const body = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const story = await addFinds({ headline: 'A', body, quotes: [], figures: [], routes: [] });
  expect(check(story)).toEqual([]);
  return story;
};
const kinds = ({ body }: Story) => body.map((block) => ('text' in block ? block.text : block));

test('a route is set after the paragraph that it ends in, and what comes later keeps its paragraph', async () => {
  const story = await told('Before.', way, said, other, said);
  expect(kinds(story)).toEqual([
    'Before.',
    way,
    { type: 'route', route: 0 },
    said,
    other,
    { type: 'route', route: 1 },
    said,
  ]);
  expect(story.quotes.map(({ paragraph }) => paragraph)).toEqual([3, 6]);
  expect(story.routes.map(({ paragraph }) => paragraph)).toEqual([1, 4]);
});

test('a route over two paragraphs is set after the second, and is of the first', async () => {
  const first = 'The ship left Trieste on Monday.';
  const second = 'It called at Zadar and arrived in Ancona.';
  const story = await told(first, second, said);
  expect(kinds(story)).toEqual([first, second, { type: 'route', route: 0 }, said]);
  expect(story.routes[0]!.paragraph).toBe(0);
});

test('a route that no map can be drawn of is not set', async () => {
  const text = 'They rode from Xyzzyville to Plughton to Frobnia.';
  const story = await told(text);
  expect(story.routes).toHaveLength(1);
  expect(kinds(story)).toEqual([text]);
});

test('a figure before a route keeps its paragraph', async () => {
  const text = `Police counted cases by town.\n\nDover: 3\n\nTulsa: 4\n\nWaco: 5\n\n${way}\n\n${said}`;
  const { story: read } = await readStory(
    { name: 'a.txt', bytes: new TextEncoder().encode(`A headline\n\n${text}`) },
    'auto',
  );
  const story = await addFinds(read);
  expect(check(story)).toEqual([]);
  expect(story.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'figure',
    'paragraph',
    'route',
    'paragraph',
  ]);
});

test('what is printed as JSON is read as the same story', async () => {
  const story = await told('Before.', way, said);
  const bytes = new TextEncoder().encode(json(story));
  const { story: again } = await readStory({ name: 'a.json', bytes }, 'json');
  expect(again).toEqual(story);
});
