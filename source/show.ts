import type { ReadStream } from 'node:tty';
import type { Command } from './arguments.ts';
import { placeAt } from './at.ts';
import { keepBookmark, readBookmarks } from './bookmark/bookmark.ts';
import { theme, wantsColour } from './print/colour.ts';
import { palette } from './print/paint.ts';
import { begin, bookmarked, type Reading } from './reading/reading.ts';
import { openReader, windowOf } from './screen/open-reader.tsx';
import { endBy, hearOutside } from './screen/outside.ts';
import { terminal } from './screen/terminal.ts';
import type { Entry } from './story/story.ts';

/**
 * Opens the reader on the terminal, where each story was left; resolves with the exit status. A signal that ends
 * it is raised again, so that it is seen by who waits for the program.
 */
export async function show(
  entries: readonly Entry[],
  command: Command,
  keyboard: ReadStream,
): Promise<number> {
  const { stdout, env } = process;
  const outside = hearOutside(keyboard, stdout);
  const start = begin(entries, {
    window: windowOf(stdout),
    linear: false,
    measure: command.width,
    bookmarks: asked(entries, command, readBookmarks(env)),
  });
  let last = start;
  let end: number | NodeJS.Signals;
  const screen = terminal(keyboard, stdout, titleOf(start));
  try {
    screen.enter();
    end = await openReader(start, {
      stdin: keyboard,
      stdout,
      palette: palette(theme(command.theme, env), wantsColour(command.color, env, stdout.isTTY)),
      terminal: screen,
      outside,
      onRead: (reading) => {
        last = reading;
        screen.entitle(titleOf(reading));
      },
    });
  } finally {
    screen.leave();
    outside.ignore();
    keyboard.unref();
    for (const [slug, bookmark] of bookmarked(last))
      if (start.bookmarks.get(slug) !== bookmark) await keepBookmark(env, slug, bookmark);
  }
  return typeof end === 'number' ? end : endBy(end);
}

function titleOf({ open }: Reading): string {
  return open?.story.headline ?? 'broadsheet';
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
