import { independence2019 } from '../../content/independence-2019.ts';
import { clusters } from '../../source/layout/width.ts';
import { read } from '../../source/reading/read.ts';
import { begin, type Reading } from '../../source/reading/reading.ts';
import { sheetLines } from '../../source/reading/sheet-lines.ts';
import type { Sheet } from '../../source/reading/sheet.ts';
import type { Entry, Story } from '../../source/story/story.ts';
import { textOf } from '../layout/sound.ts';

export const bundled: Entry = { slug: 'independence-2019', story: independence2019 };

export function entry(story: Story, slug = 'a-story'): Entry {
  return { slug, story };
}

type Options = Partial<Pick<Reading, 'window' | 'linear' | 'measure' | 'bookmarks' | 'coming'>>;

/** A reading of the bundled story, or of other stories, in a window of 80 by 24 where none is given. */
export function reading(options: Options = {}, edition: readonly Entry[] = [bundled]): Reading {
  const window = { columns: 80, rows: 24 };
  return begin(edition, {
    window,
    linear: false,
    measure: undefined,
    bookmarks: new Map(),
    message: undefined,
    coming: false,
    ...options,
  });
}

/** A reading after keys were pressed; one of a single character types it where text is asked for. */
export function press(before: Reading, ...keys: readonly string[]): Reading {
  return keys.reduce((after, key) => {
    const text = key === 'Space' ? ' ' : [...clusters(key)].length === 1 ? key : '';
    return read(after, { type: 'key', key, text });
  }, before);
}

export function resize(before: Reading, columns: number, rows: number): Reading {
  return read(before, { type: 'resize', window: { columns, rows } });
}

/** What a sheet shows, row by row, as the screen has it. */
export function rowsOf(shown: Sheet): string[] {
  return sheetLines(shown).map((line) => textOf(line).trimEnd());
}
