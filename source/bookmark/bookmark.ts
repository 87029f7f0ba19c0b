import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Bookmark } from '../reading/reading.ts';
import { views, type View } from '../story/view.ts';

/** Bookmarks by story, the one that was kept longest ago first. */
type Bookmarks = ReadonlyMap<string, Bookmark>;

type Environment = Readonly<Record<string, string | undefined>>;

const most = 500;

/** Characters of the longest key, and bytes of the largest file: 500 of the longest keys fit into it. */
const longestKey = 1000;
const largest = 2_000_000;

/** What was kept. A file that is missing, damaged or not broadsheet's costs the places in it and nothing else. */
export function readBookmarks(env: Environment): Bookmarks {
  try {
    const file = placesFile(env);
    const status = statSync(file);
    // Anything else, a pipe say, might be waited for without end.
    if (!status.isFile() || status.size > largest) return new Map();
    return bookmarks(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}

/**
 * Keeps where a story was left, beside what other readers have kept in the meantime; of more than 500 stories the
 * oldest are dropped. Says in a line what went wrong where it can't be written.
 */
export async function keepBookmark(
  env: Environment,
  key: string,
  { view, places }: Bookmark,
): Promise<string | undefined> {
  if (key.length > longestKey) return 'The place is not kept: the name of the story is too long';
  try {
    const { default: writeFileAtomic } = await import('write-file-atomic');
    const file = placesFile(env);
    // Under /proc Node tries for ever to make the folders above.
    mkdirSync(dirname(file), { recursive: !file.startsWith('/proc/'), mode: 0o700 });
    const kept = new Map(readBookmarks(env));
    kept.delete(key);
    kept.set(key, { view, places });
    const stories = [...kept].slice(-most).map(([story, bookmark]) => ({ story, ...bookmark }));
    writeFileAtomic.sync(file, `${JSON.stringify({ stories })}\n`, { mode: 0o600 });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The place is not kept: ${reason.replace(/\s+/g, ' ')}`;
  }
}

/** In the state's directory of the XDG Base Directory Specification 0.8, where a relative path counts as none. */
function placesFile(env: Environment): string {
  const state = env['XDG_STATE_HOME'] ?? '';
  const home = isAbsolute(state) ? state : join(env['HOME'] || homedir(), '.local', 'state');
  return join(home, 'broadsheet', 'places.json');
}

function bookmarks(kept: unknown): Bookmarks {
  const stories = isObject(kept) && Array.isArray(kept['stories']) ? kept['stories'] : [];
  const sound = stories.flatMap((entry: unknown): [string, Bookmark][] => {
    if (!isObject(entry)) return [];
    const { story, view, places } = entry;
    if (typeof story !== 'string' || story.length > longestKey) return [];
    if (!isView(view) || !isObject(places)) return [];
    return [[story, { view, places: soundPlaces(places) }]];
  });
  return new Map(sound.slice(-most));
}

function soundPlaces(places: Record<string, unknown>): Bookmark['places'] {
  return Object.fromEntries(
    views.flatMap((view) => {
      const place = Object.hasOwn(places, view) ? places[view] : undefined;
      if (!isObject(place)) return [];
      const { block, offset } = place;
      return isIndex(block) && isIndex(offset) ? [[view, { block, offset }]] : [];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isView(value: unknown): value is View {
  return views.some((view) => view === value);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
