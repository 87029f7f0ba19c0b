import { check } from '../story/check.ts';
import { clean } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { cleanStory } from './clean-story.ts';
import { takeDateline } from './dateline.ts';
import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { invalid } from './invalid.ts';
import { linkAddresses } from './links.ts';
import type { Source } from './open.ts';
import { sniff, type Format } from './sniff.ts';
import { widenTabs } from './text/widen-tabs.ts';

/** A story, and how many things that could act on a terminal or hide something were taken out of it. */
type Read = {
  readonly story: Story;
  readonly removed: number;
  /** Whether the story brings its quotes, figures and routes; else they are still to be found in it. */
  readonly isComplete: boolean;
};

/** Reads a source as a story; throws a `SourceError` that says why it can't be read. */
export async function readStory(source: Source, input: Format | 'auto'): Promise<Read> {
  const text = decode(source);
  const format = input === 'auto' ? sniff({ ...source, text }) : input;
  return format === 'json' ? readContent(text, source) : readText(format, text, source);
}

/**
 * A story as far as the beginning of a plain text tells it, without the block that may go on; undefined where the
 * source is of another format, which only its whole tells.
 */
export async function readStart(source: Source, input: Format | 'auto'): Promise<Read | undefined> {
  const text = decode(source);
  if ((input === 'auto' ? sniff({ ...source, text }) : input) !== 'text') return undefined;
  const { story, ...read } = await readText('text', text, source);
  return { ...read, story: { ...story, body: story.body.slice(0, -1) } };
}

/** A story that is typed content already, and brings its finds. */
async function readContent(text: string, { name }: Source): Promise<Read> {
  const content = await import('./json.ts').then(({ readJson }) => readJson(text, name));
  const { story, removed } = cleanStory(content);
  const faults = check(story);
  if (faults.length > 0) throw invalid(name, faults);
  return { story, removed, isComplete: true };
}

async function readText(
  format: Exclude<Format, 'json'>,
  text: string,
  source: Source,
): Promise<Read> {
  // The lines of plain text are what its structure is told by, so they are cleaned before it is.
  const lines = format === 'text' ? clean(widenTabs(text)) : { text, removed: 0 };
  const draft = takeDateline(await readFormat(format, lines.text, source));
  const body = draft.body.map(linkAddresses);
  // Its pieces are clean too then, but for a turn of direction that a break may have parted from its end.
  const isClean = format === 'text' && !/[\u202A-\u202E\u2066-\u2069]/.test(lines.text);
  const cleaned = cleanStory({
    headline: '',
    ...draft,
    body: isClean ? [] : body,
    quotes: [],
    figures: [],
    routes: [],
  });
  const story = finish(isClean ? { ...cleaned.story, body } : cleaned.story, source);
  return { story, removed: lines.removed + cleaned.removed, isComplete: false };
}

function readFormat(format: Exclude<Format, 'json'>, text: string, source: Source): Promise<Draft> {
  // Each parser is loaded where a source needs it: that of pages takes longer to load than Node to start.
  switch (format) {
    case 'text':
      return import('./text.ts').then(({ readText }) => readText(text));
    case 'markdown':
      return import('./markdown.ts').then(({ readMarkdown }) => readMarkdown(text, source.url));
    case 'html':
      return import('./html.ts').then(({ readHtml }) => readHtml(text, source));
  }
}
