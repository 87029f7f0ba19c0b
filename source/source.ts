import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type Command } from './arguments.ts';
import type { Found } from './found.ts';
import { SourceError } from './intake/error.ts';
import type { Source } from './intake/open.ts';
import type { Entry, Story } from './story/story.ts';

/** A story from outside. The rest of it, what is found in it, takes longer than to show its text. */
type Opened = Omit<Found, 'entries'> & { readonly entry: Entry };

/** The name of standard input as a source. */
export const standardInput = '-';

/** Opens a source: an address, standard input or a file. Throws SourceError, or UsageError where it is none of them. */
export async function openSource(source: string, { input }: Command): Promise<Opened> {
  const { readStory } = await import('./intake/read.ts');
  const { notices, ...bytes } = await fetchBytes(source);
  const { story, removed, isComplete } = await readStory(bytes, input);
  return {
    entry: { slug: keyOf(source), story },
    notices: removed > 0 ? [...notices, removedText(removed)] : notices,
    rest: isComplete ? undefined : () => withFinds(story),
  };
}

async function withFinds(story: Story): Promise<Story> {
  const { addFinds } = await import('./intake/derive/finds.ts');
  return addFinds(story);
}

/** Whether standard input is something to be read, and no terminal or nothing at all. */
export function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

type Bytes = Source & { readonly notices: readonly string[] };

async function fetchBytes(source: string): Promise<Bytes> {
  if (/^https?:\/\//i.test(source)) return fetchPage(source);
  const { readFileSource, readStdin } = await import('./intake/open.ts');
  if (source === standardInput) return { ...(await readStdin(process.stdin)), notices: [] };
  try {
    return { ...(await readFileSource(source)), notices: [] };
  } catch (error) {
    // A word that is no path is more likely a slug mistaken.
    const isWord = /^[\w-]+$/.test(source);
    if (!isWord || !(error instanceof SourceError) || !error.message.endsWith('does not exist'))
      throw error;
    throw new UsageError(`there is no story and no file “${source}”; --list tells the stories`);
  }
}

async function fetchPage(address: string): Promise<Bytes> {
  const { fetchSource } = await import('./intake/fetch.ts');
  const { stderr } = process;
  const tell = (text: string) => stderr.isTTY && stderr.write(`\r\x1B[K${text}`);
  const onProgress = (bytes: number) => tell(`Fetching: ${Math.round(bytes / 1000)} kB`);
  try {
    const { fetchedAt, stale, ...page } = await fetchSource(address, { onProgress });
    const age = `Kept from ${fetchedAt.slice(0, 10)}: it can’t be fetched now`;
    return { ...page, notices: stale ? [age] : [] };
  } finally {
    tell('');
  }
}

/** What a source's bookmark is kept under; nothing tells one standard input from another. */
function keyOf(source: string): string {
  if (source === standardInput || /^https?:\/\//i.test(source)) return source;
  return resolve(source);
}

function removedText(removed: number): string {
  return removed === 1 ? '1 control sequence removed' : `${removed} control sequences removed`;
}
