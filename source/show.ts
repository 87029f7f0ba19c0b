import type { Command } from './arguments.ts';
import { placeAt } from './at.ts';
import { keepBookmark, readBookmarks } from './bookmark/bookmark.ts';
import { theme, wantsColour } from './print/colour.ts';
import { palette } from './print/paint.ts';
import { begin, bookmarked, type Reading } from './reading/reading.ts';
import { listens } from './listens.ts';
import { openReader, windowOf } from './screen/open-reader.tsx';
import { terminal } from './screen/terminal.ts';
import type { Entry } from './story/story.ts';

/** Opens the reader on the terminal, where each story was left; resolves with the exit status. */
export async function show(entries: readonly Entry[], command: Command): Promise<number> {
  const { stdin, stdout, env } = process;
  const start = begin(entries, {
    window: windowOf(stdout),
    linear: listens(command, env),
    measure: command.width,
    bookmarks: asked(entries, command, readBookmarks(env)),
  });
  let last = start;
  const status = await openReader(start, {
    stdin,
    stdout,
    palette: palette(theme(command.theme, env), wantsColour(command.color, env, stdout.isTTY)),
    terminal: terminal(stdin, stdout, { title: 'broadsheet', linear: start.linear }),
    onRead: (reading) => {
      last = reading;
    },
  });
  for (const [slug, bookmark] of bookmarked(last))
    if (start.bookmarks.get(slug) !== bookmark) await keepBookmark(env, slug, bookmark);
  return status;
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
