import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { width } from '../../source/layout/width.ts';
import { read } from '../../source/reading/read.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { sheet } from '../../source/reading/sheet.ts';
import { views } from '../../source/story/view.ts';
import { linkedStory } from '../story/linked.ts';
import { stories } from '../story/stories.ts';
import { bundled, entry, press, reading, resize, rowsOf } from './readings.ts';

const two = [bundled, entry({ ...bundled.story, headline: 'Another story' })];

/** All that a reader can be before. */
const sights: Readonly<Record<string, Reading>> = {
  story: reading(),
  'story, further on': press(reading(), 'Space', 'Space', 'j'),
  'story, the end': press(reading(), 'G'),
  quotes: press(reading(), '2', 'j', 'j'),
  figures: press(reading(), '3', 'j', 'j'),
  route: press(reading(), '4', 'j'),
  'a sentence gone to': press(reading(), '2', 'j', 'Enter'),
  search: press(reading(), '/', 'p', 'o', 'l', 'Enter'),
  prompt: press(reading(), '/', ...'a rather long query that fills the line'.replaceAll(' ', '_')),
  contents: press(reading(), 't', 'j'),
  links: press(
    reading({}, [entry(linkedStory('On [the pier](https://example.org/a/long/way/to/the/pier).'))]),
    'L',
  ),
  help: press(reading(), '?'),
  message: press(reading(), 'o'),
  front: reading({}, two),
  'nothing quoted': press(
    reading({}, [entry({ headline: 'Bare', body: [], quotes: [], figures: [], routes: [] })]),
    '2',
  ),
};

function expectWithin(at: Reading) {
  const { columns, rows } = at.window;
  const shown = rowsOf(sheet(at));
  if (shown.length !== rows) expect(shown).toHaveLength(rows);
  for (const row of shown) if (width(row) > columns) expect(row).toBe(`within ${columns}`);
}

describe.each(Object.entries(sights))('%s', (_, at) => {
  test('fills any window from 1x1 to 300x100 and no more', () => {
    const columns = [1, 2, 5, 19, 20, 21, 27, 39, 40, 41, 60, 79, 80, 93, 120, 200, 300];
    const rows = [1, 2, 5, 6, 7, 9, 10, 13, 15, 16, 24, 40, 60, 100];
    for (const wide of columns) for (const high of rows) expectWithin(resize(at, wide, high));
  });
});

test('any story fits any window', () => {
  fc.assert(
    fc.property(
      stories,
      fc.constantFrom('1', '2', '3', '4', 't', 'L'),
      fc.integer({ min: 1, max: 160 }),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.constantFrom('Space', 'j', 'd', 'G', 'b', '+', '-'), { maxLength: 5 }),
      (story, view, columns, rows, keys) => {
        expectWithin(press(reading({ window: { columns, rows } }, [entry(story)]), view, ...keys));
      },
    ),
    { numRuns: 200 },
  );
});

describe.each([
  [20, 6],
  [24, 8],
  [40, 12],
])('in a window of %d by %d', (columns, rows) => {
  test.each(views)('all of %s is read by paging', (view) => {
    const number = String(views.indexOf(view) + 1);
    let at = press(reading({ window: { columns, rows } }), number);
    let seen = '';
    for (let page = 0; page < 400 && at.message !== 'The end'; page += 1) {
      seen += ` ${rowsOf(sheet(at)).join(' ')}`;
      at = press(at, 'Space');
    }
    expect(at.message).toBe('The end');
    const words = seen.replace(/[›\s]+/g, ' ');
    const { quotes, figures, routes, body } = bundled.story;
    const expected = {
      story: body.flatMap((block) => (block.type === 'paragraph' ? block.text.split(' ') : [])),
      quotes: quotes.flatMap(({ text, speaker }) => [
        ...text.split(' '),
        ...speaker!.name.split(' '),
      ]),
      figures: figures.flatMap((figure) => figure.rows.map(({ count }) => ` ${count} `)),
      route: routes.flatMap(({ stops }) => stops.flatMap(({ name }) => name.split(' '))),
    }[view];
    for (const word of expected) expect(words).toContain(word);
  });
});

test('too small a window says so, in as many words as fit', () => {
  const small = rowsOf(sheet(resize(reading(), 19, 6)));
  expect(small.join(' ').trim()).toBe('Too small a window: a story needs 20 by 6 cells.');
  expect(rowsOf(sheet(resize(reading(), 3, 2)))).toEqual(['Too', 'sma']);
});

test('the help that was read to its end in a small window ends at the foot of a larger one', () => {
  const small = press(resize(press(reading(), '?'), 40, 12), 'G');
  const large = rowsOf(sheet(resize(small, 80, 24))).slice(2, -2);
  expect(large.filter(Boolean).length).toBeGreaterThan(12);
  expect(large.at(-1)).not.toBe('');
});

test('prose is at most 72 cells wide and centred', () => {
  const body = rowsOf(sheet(resize(reading(), 200, 60))).slice(2, -2);
  const left = Math.min(...body.filter(Boolean).map((row) => row.search(/\S/)));
  expect(left).toBe(64);
  expect(Math.max(...body.map((row) => row.trim().length))).toBeLessThanOrEqual(72);
});

test('a sentence that was gone to is highlighted, hits are marked, the current one apart', () => {
  const styles = (at: Reading) =>
    sheet(at).body.lines.flatMap(({ spans }) => spans.flatMap(({ style }) => style ?? []));
  expect(styles(sights['a sentence gone to']!)).toContain('highlight');
  expect(styles(sights['search']!)).toContain('hit');
  expect(styles(sights['search']!).filter((style) => style === 'current')).toHaveLength(1);
});

test('the status line tells page, progress and minutes, hits, and where else there are any', () => {
  const status = (at: Reading) => rowsOf(sheet(at)).at(-1);
  expect(status(reading())).toMatch(/^ page 1 of 8 · 20% · 3 min left .* q quit$/);
  expect(status(resize(reading(), 60, 8))).toMatch(/^ page 1 of \d+ · \d+% · 3 min left · story/);
  expect(status(press(reading(), 'G'))).toMatch(/^ page 8 of 8 · 100% · the end/);
  expect(status(sights['search']!)).toMatch(/^ “pol” 1 of 13 · figures 2 · page 1 of 8/);
  expect(status(press(reading(), '2', 'j'))).toMatch(/^ quote 2 of 4 /);
  expect(status(press(reading(), '/', 'p', 'o', 'l'))).toMatch(/^ \/pol {3}13 here · figures 2/);
});

test('the status line of an empty view has no page and no keys that go somewhere from it', () => {
  const status = (at: Reading) => rowsOf(sheet(at)).at(-1);
  const bare = sights['nothing quoted']!;
  const keys = / {5,}Tab view {2}\/ search {2}\? keys {2}q quit$/;
  for (const [view, told] of [
    ['2', ' no quotes'],
    ['3', ' no figures'],
    ['4', ' no routes'],
  ] as const) {
    expect(status(press(bare, view))).toMatch(keys);
    expect(status(press(bare, view))!.replace(keys, '')).toBe(told);
  }
  expect(status(press(bare, '?'))).toMatch(/Space next/);
  expect(status(press(bare, 't'))).toMatch(/Enter open/);
  expect(status(press(reading(), '2'))).toMatch(/Space next {2}Enter in story/);
});

test('the status line tells the pages of a quote that has several', () => {
  const status = (at: Reading) => rowsOf(sheet(at)).at(-1);
  const long = press(reading({ window: { columns: 40, rows: 12 } }), '2', 'j', 'j');
  expect(status(long)).toMatch(/^ quote 3 of 4 · page 1 of 2 /);
  expect(status(press(long, 'Space'))).toMatch(/^ quote 3 of 4 · page 2 of 2 /);
  expect(status(press(long, 'Space', 'Space'))).toMatch(/^ quote 4 of 4 · page 1 of 2 /);
  expect(status(press(long, 'g'))).toMatch(/^ quote 1 of 4 {2}/);
  expect(status(resize(long, 80, 24))).toMatch(/^ quote 3 of 4 {2}/);
  expect(status(resize(long, 20, 6))).toBe(' quote 3 of 4');
});

describe('a page as it is seen', () => {
  const windows = [
    [80, 24],
    [40, 12],
    [20, 6],
    [120, 40],
  ] as const;
  const shown = ['story', 'quotes', 'figures', 'route', 'help', 'contents', 'search', 'front'];
  test.each(windows.flatMap(([columns, rows]) => shown.map((name) => ({ name, columns, rows }))))(
    '$name at $columns by $rows',
    async ({ name, columns, rows }) => {
      const seen = rowsOf(sheet(resize(sights[name]!, columns, rows)));
      const frame = [`+${'-'.repeat(columns)}+`];
      const page = seen.map((row) => `|${row}${' '.repeat(columns - width(row))}|`);
      const text = `${[...frame, ...page, ...frame].join('\n')}\n`;
      await expect(text).toMatchFileSnapshot(`golden/${name}-${columns}x${rows}.txt`);
    },
  );
});

test('what happens to a reading changes nothing of it', () => {
  const at = Object.freeze(reading());
  const before = JSON.stringify(at);
  read(at, { type: 'key', key: 'Space', text: ' ' });
  expect(JSON.stringify(at)).toBe(before);
});
