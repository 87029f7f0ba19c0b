import type { WriteStream } from 'node:tty';
import { UsageError, type Command } from './arguments.ts';
import { plain } from './print/paint.ts';
import { listed } from './print/listed.ts';
import { text } from './print/text.ts';
import type { Entry } from './story/story.ts';

/** The measure where there is no terminal to ask, in cells. */
const pipe = 80;

/** What a command prints. Throws UsageError where its options don't go together. */
export function printed(
  entries: readonly Entry[],
  command: Command,
  { columns = pipe, isTTY }: WriteStream,
): Iterable<string> {
  const [first] = entries;
  if (!first || entries.length > 1) {
    if ((command.format ?? 'text') === 'text') return [listed(entries)];
    throw new UsageError(
      `--format ${command.format} prints one story; --list tells which there are`,
    );
  }
  void isTTY;
  return text(first.story, command.view ?? 'story', {
    width: command.width,
    columns,
    linear: false,
    palette: plain,
  });
}
