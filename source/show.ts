import type { ReadStream } from 'node:tty';
import type { Command } from './arguments.ts';
import { placeAt } from './at.ts';
import { keepBookmark, readBookmarks } from './bookmark/bookmark.ts';
import { standardInput, type Found } from './found.ts';
import { placedIn } from './kept.ts';
import { listens } from './listens.ts';
import { hasPlates, loadMaps } from './layout/plate.ts';
import { theme, wantsColour } from './print/colour.ts';
import { hasHyperlinks } from './print/hyperlinks.ts';
import { palette } from './print/paint.ts';
import { geometry } from './reading/geometry.ts';
import type { Event } from './reading/read.ts';
import { begin, bookmarked, type Reading } from './reading/reading.ts';
import { sheet } from './reading/sheet.ts';
import { drawWith } from './screen/draw.ts';
import { firstFrame } from './screen/first-frame.ts';
import { endBy, hearOutside } from './screen/outside.ts';
import { terminal, windowOf } from './screen/terminal.ts';
import type { Entry } from './story/story.ts';

/**
 * Opens the reader on the terminal, where each story was left; resolves with the exit status. The first frame is
 * written before what draws all others is loaded. A signal that ends the reader is raised again, so that it is
 * seen by who waits for the program.
 */
export async function show(
  { entries: first, notices = () => [], rest, blocks }: Found,
  command: Command,
  stdin: ReadStream,
): Promise<number> {
  const { stdout, env } = process;
  const outside = hearOutside(stdin, stdout);
  const kept = readBookmarks(env);
  // A view of finds has nothing to show before they are found, and `--at` counts what is set among the text.
  const isAsked = viewOf(first, command, kept) !== 'story' || (command.at && !blocks);
  const isWhole = rest !== undefined && isAsked;
  const entries = isWhole ? [{ ...first[0]!, story: await rest() }] : first;
  const start = begin(entries, {
    window: windowOf(stdout),
    linear: listens(command, env),
    measure: command.width,
    bookmarks: asked(entries, command, blocks ? kept : placedIn(kept, first, entries)),
    coming: blocks !== undefined && !isWhole,
    message: said(notices()),
  });
  const colours = wantsColour(command.color, env, stdout.isTTY);
  const links = !start.linear && hasHyperlinks(env);
  const draw = drawWith(palette(theme(command.theme, env), colours), { links });
  const owned = terminal(stdin, stdout, start.linear);
  const routes = start.linear ? [] : entries.flatMap(({ story }) => story.routes);
  if (!canDraw(start)) await loadMaps(routes);
  let last = start;
  const onRead = (reading: Reading) => {
    last = reading;
  };
  const later = async (): Promise<Event | undefined> => {
    if (!rest || isWhole) return undefined;
    const story = await rest();
    await loadMaps(story.routes);
    return { type: 'found', slug: entries[0]!.slug, story, message: said(notices()) };
  };
  let end: number | NodeJS.Signals;
  try {
    owned.enter(start.linear ? '' : firstFrame(sheet(start), draw));
    const [{ openReader }] = await Promise.all([
      import('./screen/open-reader.tsx'),
      loadMaps(routes),
    ]);
    const options = { stdin, stdout, draw, terminal: owned, outside, later, onRead };
    end = await openReader(start, options);
  } finally {
    owned.leave();
    outside.ignore();
    stdin.unref();
    const left = bookmarked(last);
    const texts = blocks ? left : placedIn(left, last.edition, first);
    for (const [slug, bookmark] of texts)
      if (slug !== standardInput && start.bookmarks.get(slug) !== left.get(slug))
        await keepBookmark(env, slug, bookmark);
  }
  return typeof end === 'number' ? end : endBy(end);
}

function said(notices: readonly string[]): string | undefined {
  return notices.length > 0 ? notices.join(' · ') : undefined;
}

/** Whether all maps of a reading's first sheet are drawn already. */
function canDraw(reading: Reading): boolean {
  const { open } = reading;
  if (!open || open.view === 'quotes' || open.view === 'figures') return true;
  const { measure } = geometry(reading, open.view);
  return open.view === 'story' && open.story.routes.every((route) => hasPlates(route, measure));
}

/** The view that a single story opens in. */
function viewOf(entries: readonly Entry[], { view, at }: Command, kept: Reading['bookmarks']) {
  if (view !== undefined && view !== 'all') return view;
  return at ? 'story' : (kept.get(entries[0]?.slug ?? '')?.view ?? 'story');
}

/** Bookmarks with the view and the place that a command names. */
function asked(
  entries: readonly Entry[],
  command: Command,
  kept: Reading['bookmarks'],
): Reading['bookmarks'] {
  const bookmarks = new Map(kept);
  for (const { slug, story } of entries) {
    const at = placeAt(story, command);
    const { view: last = 'story', places = {} } = kept.get(slug) ?? {};
    const view = command.view === undefined || command.view === 'all' ? last : command.view;
    if (at) bookmarks.set(slug, { view: 'story', places: { ...places, story: at } });
    else if (command.view) bookmarks.set(slug, { view, places });
  }
  return bookmarks;
}
