import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addFinds } from '../../source/intake/derive/finds.ts';
import { readStory } from '../../source/intake/read.ts';
import { check } from '../../source/story/check.ts';
import { casesIn, findsIn, folders } from '../corpus/cases.ts';
import { f1, score, sum } from '../corpus/score.ts';
import { scoreTable } from '../corpus/table.ts';
import { desks, heldOut, scoresIn, storiesOf } from '../corpus/stories-in.ts';
import type { Finds, Gold, Measure, Score } from '../corpus/score.ts';

// What is reached, less a case or two. Those held out are looked at only to measure.
const floors: Record<string, Partial<Record<Measure, number>>> = {
  corpus: {
    quotes: 0.97,
    surnames: 0.94,
    'full names': 0.92,
    pronouns: 0.87,
    unnamed: 0.85,
    rows: 0.93,
    totals: 0.93,
    flags: 0.93,
    routes: 0.82,
    stops: 0.96,
    regions: 0.8,
  },
  'held out': {
    quotes: 0.96,
    surnames: 0.89,
    'full names': 0.86,
    pronouns: 0.8,
    unnamed: 0.85,
    rows: 0.86,
    totals: 0.88,
    flags: 0.88,
    routes: 0.66,
    stops: 0.92,
    regions: 0.7,
  },
  wires: { routes: 0.78, stops: 0.96 },
  long: { routes: 0.84, stops: 0.96 },
  wide: { routes: 0.56, stops: 0.88 },
  pieces: { routes: 0.44, stops: 0.84 },
  filed: { routes: 0.52, stops: 0.89 },
  desks: {
    quotes: 0.97,
    surnames: 0.9,
    'full names': 0.88,
    pronouns: 0.82,
    unnamed: 0.88,
    rows: 0.91,
    totals: 0.91,
    flags: 0.92,
    routes: 0.66,
    stops: 0.9,
  },
};

/** A slow machine may take so long to read thousands of stories, in milliseconds. */
const longest = 120_000;

/** The scores of a folder's cases, or of the stories of files, made once for all tests. */
const scores = new Map<string, Promise<Score>>();

function scoreOf(title: string): Promise<Score> {
  const known = scores.get(title) ?? scored(title);
  scores.set(title, known);
  return known;
}

async function scored(title: string): Promise<Score> {
  const files = heldOut[title as keyof typeof heldOut];
  if (files) return sum(await scoresIn(files));
  const cases = casesIn(folders[title as keyof typeof folders]);
  const own = cases.map(async ({ file, story, gold }) => score(await findsIn(file), gold, story));
  const more = title === 'corpus' ? await scoresIn(desks.corpus) : [];
  return sum([...(await Promise.all(own)), ...more]);
}

async function expectFloors(title: string): Promise<void> {
  const reached = await scoreOf(title);
  for (const [measure, floor] of Object.entries(floors[title] ?? {}))
    expect(f1(reached[measure as Measure]), measure).toBeGreaterThanOrEqual(floor);
}

describe.each(Object.entries(folders))('of the stories of the %s', (title, folder) => {
  const cases = casesIn(folder);

  test('so much is found', () => expectFloors(title), longest);

  test.each(cases)('$name: every find is sound', async ({ file }) => {
    expect(check(await findsIn(file))).toEqual([]);
  });

  test.each(cases)('$name: every quote of the gold stands in the story', ({ story, gold }) => {
    for (const { text } of gold.quotes) expect(piecesIn(story, text), text).toBeLessThan(8);
  });
});

/** In how many pieces the words of a text stand in a story one after another; none where they don't. */
function piecesIn(story: string, text: string): number {
  const words = text.split(/\s+/);
  let rest = story.replace(/\s+/g, ' ');
  for (let pieces = 1; ; pieces += 1) {
    let length = words.length;
    while (length > 0 && !rest.includes(words.slice(0, length).join(' '))) length -= 1;
    if (length === 0) return Infinity;
    const piece = words.splice(0, length).join(' ');
    if (words.length === 0) return pieces;
    rest = rest.slice(rest.indexOf(piece) + piece.length);
  }
}

test.each(Object.keys(heldOut))('of the stories of %s so much is found', expectFloors, longest);

test.each([0, 7, 5, 3])(
  'every find is sound in the stories that desks filed, whole and without each word that %i counts to',
  async (every) => {
    for (const { file, text } of storiesOf(desks.corpus)) {
      const words = text.split(/(?<=\s)/).filter((_, at) => every === 0 || (at + 1) % every > 0);
      const { story } = await readStory({ name: file, bytes: Buffer.from(words.join('')) }, 'auto');
      expect(check(await addFinds(story)), file).toEqual([]);
    }
  },
  longest,
);

test(
  'the README tells what is reached',
  async () => {
    const titles = [...Object.keys(folders), ...Object.keys(heldOut)];
    const all = await Promise.all(titles.map(async (each) => [each, await scoreOf(each)] as const));
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, told] = /<!-- corpus -->\n([^]*?)\n<!-- \/corpus -->/.exec(readme) ?? [];
    expect(told).toBe(scoreTable(Object.fromEntries(all)));
  },
  longest,
);

describe('the score', () => {
  const story = 'It rained\n\n“It rained,” she said.\n\n“It’s over,” Ann Bell said.';
  const gold: Gold = {
    quotes: [
      { text: 'It rained,', speaker: 'Ann Bell' },
      { text: 'It’s over,', speaker: 'Ann Bell' },
    ],
    figures: [{ rows: [['Rain', 3]], total: 3 }],
    routes: [{ stops: ['Reno', 'Elko'], returns: true, regions: ['Nevada', null] }],
  };
  const speaker = { name: 'Ann Bell' };
  const right: Finds = {
    quotes: gold.quotes.map(({ text }, paragraph) => ({ text, speaker, paragraph })),
    figures: [
      { title: 'Rain', rows: [{ label: 'Rain', count: 3 }], total: { label: 'All', count: 3 } },
    ],
    routes: [{ stops: [{ name: 'Reno', region: 'Nevada' }, { name: 'Elko' }], returns: true }],
  };

  test('is 1 where all is found', () => {
    expect(Object.values(score(right, gold, story)).map(f1)).toEqual(Array(11).fill(1));
  });

  test('counts the regions of the routes that are right', () => {
    const stops = [{ name: 'Reno', region: 'Ohio' }, { name: 'Elko' }];
    const { regions } = score({ ...right, routes: [{ stops, returns: true }] }, gold, story);
    expect(regions).toEqual({ right: 0, found: 1, there: 1 });
  });

  test('is less where something is wrong, by what it is', () => {
    const wrong: Finds = {
      quotes: right.quotes.map((quote, at) =>
        at === 0 ? { ...quote, speaker: { name: 'Jo Bell' } } : { ...quote, text: 'It is over,' },
      ),
      figures: [{ title: 'Rain', rows: [{ label: 'Rain', count: 4 }] }],
      routes: [{ stops: [{ name: 'Elko' }, { name: 'Reno' }, { name: 'Ely' }], returns: true }],
    };
    const scores = score(wrong, gold, story);
    expect(scores.quotes).toEqual({ right: 1, found: 2, there: 2 });
    expect(scores.surnames).toEqual({ right: 1, found: 1, there: 1 });
    expect(scores['full names']).toEqual({ right: 0, found: 1, there: 1 });
    expect(scores.pronouns).toEqual({ right: 0, found: 1, there: 1 });
    expect(f1(scores.rows)).toBe(0);
    expect(f1(scores.totals)).toBe(0);
    expect(f1(scores.flags)).toBe(0);
    expect(f1(scores.routes)).toBe(0);
    expect(scores.stops).toEqual({ right: 2, found: 3, there: 2 });
  });
});
