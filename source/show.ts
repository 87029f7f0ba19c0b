import { placeAt } from './at.ts';
import type { Command } from './arguments.ts';
import { background, wantsColours } from './print/colour.ts';
import { palette } from './print/paint.ts';
import { begin, type Reading } from './reading/reading.ts';
import { openReader, windowOf } from './screen/open-reader.tsx';
import { terminal } from './screen/terminal.ts';
import type { Entry } from './story/story.ts';

/** Opens the reader on the terminal; resolves with the exit status. */
export function show(entries: readonly Entry[], command: Command): Promise<number> {
  const { stdin, stdout, env } = process;
  const start = begin(entries, {
    window: windowOf(stdout),
    linear: false,
    measure: command.width,
    bookmarks: asked(entries, command),
  });
  const colours = wantsColours(command.color, env, stdout.isTTY);
  return openReader(start, {
    stdin,
    stdout,
    palette: palette(background(command.theme, env), colours),
    terminal: terminal(stdin, stdout, 'broadsheet'),
    onRead: () => undefined,
  });
}

/** Bookmarks as a command sets them: the view, and the place in the story. */
function asked(entries: readonly Entry[], command: Command): Reading['bookmarks'] {
  const view = command.view === 'all' ? undefined : command.view;
  return Object.fromEntries(
    entries.map(({ slug, story }) => {
      const place = placeAt(story, command);
      const places = place ? { story: place } : {};
      return [slug, { view: view ?? 'story', places }];
    }),
  );
}
