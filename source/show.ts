import type { Command } from './arguments.ts';
import { background, wantsColours } from './print/colour.ts';
import { palette } from './print/paint.ts';
import { begin } from './reading/reading.ts';
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
    bookmarks: {},
  });
  const colours = wantsColours(command.color, env, stdout.isTTY);
  return openReader(start, {
    stdin,
    stdout,
    palette: palette(background(command.theme, env), colours),
    terminal: terminal(stdout, 'broadsheet'),
    onRead: () => undefined,
  });
}
