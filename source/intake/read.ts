import { check } from '../story/check.ts';
import type { Story } from '../story/story.ts';
import { cleanStory } from './clean-story.ts';
import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { draftStory } from './draft-story.ts';
import { invalid } from './invalid.ts';
import type { Source } from './open.ts';
import { sniff, type Format } from './sniff.ts';
import { cleanLines } from './text/clean-lines.ts';

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
  const lines = format === 'text' ? cleanLines(text) : undefined;
  const draft = await readFormat(format, lines?.text ?? text, source);
  const { content: story, removed } = draftStory(draft, source, lines);
  return { story, removed: removed + (lines?.removed ?? 0), isComplete: false };
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
