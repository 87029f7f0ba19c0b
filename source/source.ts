import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, type Command } from './arguments.ts';
import { standardInput, type Found } from './found.ts';
import { SourceError } from './intake/error.ts';
import { openFile, openStdin, readWhole, type Opened, type Source } from './intake/open.ts';
import { openLong, withFinds } from './long.ts';
import { isTooLong, longest } from './story/looked.ts';
import type { Entry } from './story/story.ts';
import { countText } from './story/text.ts';

/** A story from outside. The rest of it, what is found in it, takes longer than to show its text. */
type Outside = Omit<Found, 'entries'> & { readonly entry: Entry };

/** Opens a source: an address, standard input or a file. Throws SourceError, or UsageError where it is none of them. */
export async function openSource(source: string, command: Command): Promise<Outside> {
  if (/^https?:\/\//i.test(source)) {
    const { fetchPage } = await import('./page.ts');
    const { page, notices } = await fetchPage(source);
    return readSource(source, page, command, notices);
  }
  const opened = await open(source);
  if (opened.rest) {
    const { readLong } = await import('./intake/long.ts');
    const long = readLong(opened, command.input);
    if (long) {
      const { isTooLong, ...more } = openLong(long);
      const notices = () => [
        ...removedNotices(long.removed()),
        ...unlookedNotices(isTooLong(), command),
      ];
      return { entry: { slug: keyOf(source), story: long.story }, notices, ...more };
    }
  }
  return readSource(source, await readWhole(opened), command);
}

async function readSource(
  source: string,
  bytes: Source,
  command: Command,
  told: readonly string[] = [],
): Promise<Outside> {
  const { readStory } = await import('./intake/read.ts');
  const { story, removed, isComplete } = await readStory(bytes, command.input);
  return {
    entry: { slug: keyOf(source), story },
    notices: () => [
      ...told,
      ...removedNotices(removed),
      ...unlookedNotices(!isComplete && isTooLong(story.body), command),
    ],
    rest: isComplete ? undefined : () => withFinds(story),
  };
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

async function open(source: string): Promise<Opened> {
  if (source === standardInput) return openStdin(process.stdin);
  try {
    return openFile(source);
  } catch (error) {
    // A word that is no path is more likely a slug mistaken; nothing at all is neither.
    const isWord = /^[\w-]*$/.test(source);
    if (!isWord || !(error instanceof SourceError) || !error.message.endsWith('does not exist'))
      throw error;
    throw new UsageError(`there is no story and no file “${source}”; --list tells the stories`);
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

/** What those are told who ask for a form that has finds and says nothing of why there are none. */
function unlookedNotices(isUnlooked: boolean, { format = 'text' }: Command): string[] {
  if (!isUnlooked || format === 'text' || format === 'markdown') return [];
  const told = 'not looked through for quotes, figures and routes';
  return [`more than ${countText(longest)} characters: ${told}`];
}
