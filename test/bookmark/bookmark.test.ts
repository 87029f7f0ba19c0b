import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepBookmark, readBookmarks } from '../../source/bookmark/bookmark.ts';
import type { Bookmark } from '../../source/reading/reading.ts';
import { temporaryHome } from '../terminal/home.ts';

const bookmark: Bookmark = {
  view: 'quotes',
  places: { story: { block: 3, offset: 40 }, quotes: { block: 1, offset: 0 } },
};

/** An environment of its own, with what stands in its file of places. */
function state(content?: string | Uint8Array) {
  const home = temporaryHome();
  const folder = join(home, 'broadsheet');
  const file = join(folder, 'places.json');
  if (content !== undefined) {
    mkdirSync(folder);
    writeFileSync(file, content);
  }
  return { env: { XDG_STATE_HOME: home }, folder, file };
}

const written = (...stories: unknown[]) => JSON.stringify({ stories });

test('what is kept is read again, for any story and place', async () => {
  const { env } = state();
  const index = fc.nat(Number.MAX_SAFE_INTEGER);
  const place = fc.record({ block: index, offset: index });
  const view = fc.constantFrom('story', 'quotes', 'figures', 'route');
  const places = fc.record(
    { story: place, quotes: place, figures: place, route: place },
    { requiredKeys: [] },
  );
  const key = fc.oneof(fc.string({ maxLength: 50 }), fc.constantFrom('__proto__', 'constructor'));
  await fc.assert(
    fc.asyncProperty(key, fc.record({ view, places }), async (story, kept) => {
      expect(await keepBookmark(env, story, kept as Bookmark)).toBeUndefined();
      expect(readBookmarks(env).get(story)).toEqual(kept);
    }),
    { numRuns: 50 },
  );
});

test('only the reader may look, and no other file is left', async () => {
  const { env, folder, file } = state();
  await keepBookmark(env, 'bridge', bookmark);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['places.json']);
});

test('what another reader has kept stays, and what is kept again is the newest', async () => {
  const { env } = state();
  for (const story of ['one', 'two', 'one']) await keepBookmark(env, story, bookmark);
  expect([...readBookmarks(env).keys()]).toEqual(['two', 'one']);
});

test('of more than 500 stories the oldest is dropped', async () => {
  const entries = Array.from({ length: 500 }, (_, index) => ({ story: `${index}`, ...bookmark }));
  const { env } = state(written(...entries));
  await keepBookmark(env, 'new', bookmark);
  const kept = [...readBookmarks(env).keys()];
  expect(kept).toHaveLength(500);
  expect([kept[0], kept.at(-1)]).toEqual(['1', 'new']);
});

test.each([
  ['empty', ''],
  ['cut short', '{"stories":[{"story":"bridge","view":"st'],
  ['binary', new Uint8Array([0xff, 0xfe, 0])],
  ['another program’s', '{"version":2}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['stories that are none', '{"stories":{"length":3}}'],
  ['huge', ' '.repeat(2_000_001)],
])('a file that is %s costs the places alone', async (_, content) => {
  const { env } = state(content);
  expect(readBookmarks(env).size).toBe(0);
  expect(await keepBookmark(env, 'bridge', bookmark)).toBeUndefined();
  expect(readBookmarks(env).get('bridge')).toEqual(bookmark);
});

test('a missing file and a folder in its place are no places', () => {
  const { env, file } = state();
  expect(readBookmarks(env).size).toBe(0);
  mkdirSync(file, { recursive: true });
  expect(readBookmarks(env).size).toBe(0);
});

test.each([
  ['a number for a story', { ...bookmark, story: 1 }],
  ['no view', { story: 'a', places: {} }],
  ['an unknown view', { story: 'a', view: 'all', places: {} }],
  ['no places', { story: 'a', view: 'story' }],
  ['nothing', null],
])('an entry with %s is left out, and the others are read', (_, entry) => {
  const { env } = state(written(entry, { story: 'b', ...bookmark }));
  expect([...readBookmarks(env)]).toEqual([['b', bookmark]]);
});

test.each([
  ['{"block":-1,"offset":0}'],
  ['{"block":0.5,"offset":0}'],
  ['{"block":1e300,"offset":0}'],
  ['{"block":"1","offset":0}'],
  ['{"block":1}'],
  ['[1,2]'],
])('the place %s is left out', (place) => {
  const text = `{"stories":[{"story":"a","view":"story","places":{"story":${place},"__proto__":{"route":{"block":1,"offset":1}}}}]}`;
  expect(readBookmarks(state(text).env).get('a')).toStrictEqual({ view: 'story', places: {} });
});

test('what cannot be written is said in a line', async () => {
  const home = temporaryHome();
  writeFileSync(join(home, 'file'), '');
  const message = await keepBookmark({ XDG_STATE_HOME: join(home, 'file') }, 'bridge', bookmark);
  expect(message).toMatch(/^The place is not kept: .*ENOTDIR[^\n]*$/);
  expect(await keepBookmark(state().env, 'x'.repeat(1001), bookmark)).toMatch(/too long$/);
});

test('where no folder can be made, under /proc, no end is waited for', async () => {
  const message = await keepBookmark({ XDG_STATE_HOME: '/proc/nowhere' }, 'bridge', bookmark);
  expect(message).toMatch(/^The place is not kept: /);
});

test('a file that others may read is closed to them when it is written again', async () => {
  const { env, file } = state('{}');
  chmodSync(file, 0o644);
  await keepBookmark(env, 'bridge', bookmark);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([undefined, '', 'relative/state'])(
  'with XDG_STATE_HOME %j it is in the home directory',
  async (value) => {
    const home = temporaryHome();
    await keepBookmark({ HOME: home, XDG_STATE_HOME: value }, 'bridge', bookmark);
    const file = join(home, '.local', 'state', 'broadsheet', 'places.json');
    expect(readFileSync(file, 'utf8')).toContain('"bridge"');
  },
);
