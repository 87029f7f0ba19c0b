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

/** A story, and how many things that could act on a terminal or hide something were taken out of it. */
type Read = { readonly story: Story; readonly removed: number };

/** Reads a source as a story; throws a `SourceError` that says why it can't be read. */
export async function readStory(source: Source, input: Format | 'auto'): Promise<Read> {
  const text = decode(source);
  const format = input === 'auto' ? sniff({ ...source, text }) : input;
  const { story, removed } =
    format === 'json' ? await readContent(text, source) : await readText(format, text, source);
  const faults = check(story);
  if (faults.length > 0) throw invalid(source.name, faults);
  return { story, removed };
}

/** A story that is typed content already, and brings its finds. */
async function readContent(text: string, { name }: Source): Promise<Read> {
  const { readJson } = await import('./json.ts');
  return cleanStory(readJson(text, name));
}

async function readText(
  format: Exclude<Format, 'json'>,
  text: string,
  source: Source,
): Promise<Read> {
  // The lines of plain text are what its structure is told by, so they are cleaned before it is.
  const { widenTabs } = await import('./text.ts');
  const lines = format === 'text' ? clean(widenTabs(text)) : { text, removed: 0 };
  const draft = takeDateline(await readFormat(format, lines.text, source));
  const body = draft.body.map(linkAddresses);
  const cleaned = cleanStory({ headline: '', ...draft, body, quotes: [], figures: [], routes: [] });
  const story = finish(cleaned.story, source);
  return { story, removed: lines.removed + cleaned.removed };
}

async function readFormat(
  format: Exclude<Format, 'json'>,
  text: string,
  source: Source,
): Promise<Draft> {
  switch (format) {
    case 'text': {
      const { readText } = await import('./text.ts');
      return readText(text);
    }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts');
      return readMarkdown(text, source.url);
    }
    case 'html': {
      const { readHtml } = await import('./html.ts');
      return readHtml(text, source);
    }
  }
}
