import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type Command } from './arguments.ts';
import { standardInput, type Found } from './found.ts';
import { SourceError } from './intake/error.ts';
import type { Source } from './intake/open.ts';
import type { Entry, Story } from './story/story.ts';

/** A story from outside. The rest of it, what is found in it, takes longer than to show its text. */
type Opened = Omit<Found, 'entries'> & { readonly entry: Entry };

/** Opens a source: an address, standard input or a file. Throws SourceError, or UsageError where it is none of them. */
export async function openSource(
  source: string,
  { input }: Command,
  isShown: boolean,
): Promise<Opened> {
  const start = isShown ? await openStart(source, input) : undefined;
  if (start) return start;
  const { readStory } = await import('./intake/read.ts');
  const { notices, ...bytes } = await fetchBytes(source);
  const { story, removed, isComplete } = await readStory(bytes, input);
  return {
    entry: { slug: keyOf(source), story },
    notices: [...notices, ...removedNotices(removed)],
    rest: isComplete ? undefined : async () => ({ story: await withFinds(story) }),
  };
}

/** The first pages of a long file of plain text, whose rest is read when they are shown. */
async function openStart(source: string, input: Command['input']): Promise<Opened | undefined> {
  if (source === standardInput || /^https?:/i.test(source)) return undefined;
  const [{ readBeginning, readFileSource }, { readStart, readStory }] = await Promise.all([
    import('./intake/open.ts'),
    import('./intake/read.ts'),
  ]);
  const bytes = await readBeginning(source);
  const read = bytes && (await readStart(bytes, input));
  if (!read) return undefined;
  const rest = async () => {
    const { story, removed } = await readStory(await readFileSource(source), input);
    return { story: await withFinds(story), notices: removedNotices(removed) };
  };
  const entry = { slug: keyOf(source), story: read.story };
  return { entry, notices: ['Reading the rest …'], rest };
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

function removedNotices(removed: number): string[] {
  if (removed === 0) return [];
  return [removed === 1 ? '1 control sequence removed' : `${removed} control sequences removed`];
}
