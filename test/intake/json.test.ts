import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { readStory } from '../../source/intake/read.ts';
import { addsUp, sum } from '../../source/story/figure.ts';
import type { Story } from '../../source/story/story.ts';

const read = async (text: string) =>
  (await readStory({ name: 'story.json', bytes: Buffer.from(text) }, 'auto')).story;

const sound = {
  headline: 'Rain',
  body: [
    {
      type: 'paragraph',
      text: '“It rained,” Anna Marrow said.',
      links: [{ start: 1, end: 10, url: 'https://example.org/' }],
    },
    { type: 'figure', figure: 0 },
  ],
  quotes: [{ text: 'It rained,', speaker: { name: 'Anna Marrow' }, paragraph: 0 }],
  figures: [
    {
      title: 'Rain',
      rows: [
        { label: 'May', count: 12.5, unit: 'mm' },
        { label: 'June', count: 3, unit: 'mm' },
      ],
      total: { label: 'Both', count: 15.5 },
      paragraph: 0,
    },
  ],
  routes: [],
};

/** A story as it is printed: its figures with what is computed of them. */
const printed = (story: Story) =>
  JSON.stringify({
    ...story,
    figures: story.figures.map((figure) => ({
      ...figure,
      sum: sum(figure),
      adds_up: addsUp(figure),
    })),
  });

describe('what was printed is read as the same story', () => {
  test('the bundled one', async () => {
    expect(await read(printed(independence2019))).toEqual(independence2019);
  });

  test('one with links, and without what is computed', async () => {
    expect(await read(JSON.stringify(sound))).toEqual(sound);
    expect(await read(printed(sound as Story))).toEqual(sound);
  });

  test('fields that it does not know are left out', async () => {
    const more = { ...sound, colour: 'red', body: [{ ...sound.body[0], font: 1 }, sound.body[1]] };
    expect(await read(JSON.stringify(more))).toEqual(sound);
  });
});

describe('a fault is said with its path', () => {
  const withFigure = (change: object) => ({
    ...sound,
    figures: [{ ...sound.figures[0], ...change }],
  });

  test.each<[unknown, string]>([
    [null, 'it is not an object'],
    [[], 'headline is missing (and 4 more)'],
    [{ ...sound, headline: 3 }, 'headline is not a text'],
    [{ ...sound, body: undefined }, 'body is missing'],
    [{ ...sound, body: 'text' }, 'body is not an array'],
    [{ ...sound, body: [{ type: 'poem' }] }, 'body[0].type is not a type of block'],
    [{ ...sound, body: [{}] }, 'body[0].type is missing'],
    [{ ...sound, body: [3] }, 'body[0] is not an object'],
    [
      { ...sound, body: [{ type: 'list', ordered: 1, items: ['A'] }] },
      'body[0].ordered is not true or false',
    ],
    [
      { ...sound, body: [{ type: 'paragraph', text: 'A', links: [{ start: 0, end: 1 }] }] },
      'body[0].links[0].url is missing',
    ],
    [{ ...sound, byline: ['A', 1] }, 'byline[1] is not a text'],
    [
      { ...sound, quotes: [{ ...sound.quotes[0], speaker: 'Anna' }] },
      'quotes[0].speaker is not an object',
    ],
    [
      withFigure({ rows: [{ label: 'A', count: '3' }] }),
      'figures[0].rows[0].count is not a number',
    ],
    [
      withFigure({ rows: [{ label: 'A', count: -3 }] }),
      'figures[0].rows[0].count is not a whole number from 0 up',
    ],
    [withFigure({ sum: 34 }), 'figures[0].sum is 34, but the rows come to 15.5'],
    [withFigure({ adds_up: false }), 'figures[0].adds_up is not so: the rows come to 15.5'],
    [
      withFigure({ total: undefined, adds_up: true }),
      'figures[0].adds_up is given, but no total is',
    ],
    [
      { ...sound, routes: [{ stops: [{ name: 'A' }], returns: false }] },
      'routes[0].stops has fewer than two stops',
    ],
    [{ ...sound, published: '2019-02-30' }, 'published is not an ISO 8601 date that exists'],
  ])('%j', async (value, fault) => {
    await expect(read(JSON.stringify(value))).rejects.toThrow(
      `story.json is not a sound story: ${fault}`,
    );
  });

  test.each([
    ['{"headline": "Rain",\n "body": [', 'is JSON that is cut short, at line 2, column 11'],
    ['{"headline": "Ra', 'is JSON that is cut short, at line 1, column 17'],
    ['{"headline": "Rain",\n\n body: []}', 'is not valid JSON, at line 3, column 2'],
    ['{"headline": "Rain"} more', 'is not valid JSON, at line 1, column 22'],
    ['hello world', 'is not valid JSON, at line 1, column 1'],
    ['{"headline":\n oops}', 'is not valid JSON, at line 2, column 2'],
    ['{"headline": nul, "body": []}', 'is not valid JSON, at line 1, column 17'],
    ['{"headline": tru', 'is JSON that is cut short, at line 1, column 17'],
  ])('%j', async (text, fault) => {
    await expect(read(text)).rejects.toThrow(`story.json ${fault}`);
  });

  test('in a text that is too long to be looked through, without a place', async () => {
    const text = `{"headline": "${'Rain '.repeat(900_000)}", "body": nul}`;
    await expect(read(text)).rejects.toThrow(/is not valid JSON$/);
  });

  test('wherever a story is cut short', async () => {
    const text = JSON.stringify(sound, null, 2);
    for (let end = 1; end < text.length; end++) {
      await expect(read(text.slice(0, end))).rejects.toThrow(
        /^story\.json is JSON that is cut short, at line \d+, column \d+$/,
      );
    }
  });
});

test('whatever JSON is read is a story or has a fault of one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      await expect(read(text)).rejects.toThrow(/^story\.json [^\n]+$/);
    }),
  );
});
