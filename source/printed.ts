import type { WriteStream } from 'node:tty';
import { placeAt } from './at.ts';
import type { Found } from './found.ts';
import { hasPlates, loadMaps } from './layout/plate.ts';
import { UsageError, type Command } from './arguments.ts';
import { theme, wantsColour } from './print/colour.ts';
import { listens } from './listens.ts';
import { csv } from './print/csv.ts';
import { geojson } from './print/geojson.ts';
import { hasHyperlinks } from './print/hyperlinks.ts';
import { json } from './print/json.ts';
import { listed } from './print/listed.ts';
import { markdown } from './print/markdown.ts';
import { palette, plain } from './print/paint.ts';
import { longText, proseMeasure, text } from './print/text.ts';
import type { Story } from './story/story.ts';

/** The measure where there is no terminal to ask, in cells. */
const pipe = 80;

/** What a command prints. Throws UsageError where its options don't go together. */
export async function printed(
  { entries, rest, blocks }: Found,
  command: Command,
  terminal: Pick<WriteStream, 'columns'> | undefined,
): Promise<Iterable<string> | AsyncIterable<string>> {
  const { format = 'text', view = 'story', at } = command;
  const [first] = entries;
  if (first && entries.length === 1) {
    const isLong = format === 'text' && view === 'story' && !at;
    const read = isLong ? await blocks?.() : undefined;
    if (read) return longText(first.story, read, textOptions(command, terminal));
    const story = rest ? await rest() : first.story;
    if (format === 'text') await maps(story, command);
    return printStory(story, command, terminal);
  }
  if (format === 'text') return [listed(entries)];
  throw new UsageError(`--format ${format} prints one story; --list tells which there are`);
}

function printStory(
  story: Story,
  command: Command,
  terminal: Pick<WriteStream, 'columns'> | undefined,
): Iterable<string> {
  const { format = 'text', view } = command;
  const from = placeAt(story, command)?.block ?? 0;
  const isText = format === 'text' && (view === undefined || view === 'story' || view === 'all');
  if (command.at && !isText)
    throw new UsageError(
      `--at prints the text from a paragraph on: it goes without --${format === 'text' ? `view ${view}` : `format ${format}`}`,
    );
  switch (format) {
    case 'text':
      return text(story, view ?? 'story', { ...textOptions(command, terminal), from });
    case 'markdown':
      return [markdown(story, view ?? 'story')];
    case 'json':
      if (view !== undefined && view !== 'story' && view !== 'all')
        throw new UsageError(
          `--format json prints the whole story: it goes without --view ${view}`,
        );
      return [json(story)];
    case 'csv':
      if (view === undefined || view === 'story' || view === 'all')
        throw new UsageError('--format csv needs --view quotes, --view figures or --view route');
      return [csv(story, view)];
    case 'geojson':
      if (view !== undefined && view !== 'route')
        throw new UsageError(`--format geojson prints the route: it goes without --view ${view}`);
      return [geojson(story)];
  }
}

function textOptions(command: Command, terminal: Pick<WriteStream, 'columns'> | undefined) {
  const { width, color } = command;
  const { env } = process;
  const isTTY = terminal !== undefined;
  // Colours in a pipe are only for those who ask for them: plain text is for grep and awk.
  const colours = color === 'always' || (isTTY && wantsColour(color, env, isTTY));
  const looks = colours ? palette(theme(command.theme, env), true) : plain;
  const columns = terminal?.columns ?? pipe;
  const linear = listens(command, env);
  const links = isTTY && !linear && hasHyperlinks(env);
  return { width, columns, linear, palette: looks, links };
}

/** Loads what maps are drawn with, where the build hasn't drawn them. */
async function maps({ routes }: Story, { width, view = 'story' }: Command): Promise<void> {
  const measure = width ?? proseMeasure;
  if (view === 'quotes' || view === 'figures') return;
  if (view !== 'story' || !routes.every((route) => hasPlates(route, measure)))
    await loadMaps(routes);
}
