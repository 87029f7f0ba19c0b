import { independence2019 } from '../../content/independence-2019.ts';
import type { Line } from '../../source/layout/line.ts';
import { clusters } from '../../source/layout/width.ts';
import { read } from '../../source/reading/read.ts';
import { begin, type Reading } from '../../source/reading/reading.ts';
import type { Sheet } from '../../source/reading/sheet.ts';
import type { Entry, Story } from '../../source/story/story.ts';
import { textOf } from '../layout/sound.ts';

export const bundled: Entry = { slug: 'independence-2019', story: independence2019 };

export function entry(story: Story, slug = 'a-story'): Entry {
  return { slug, story };
}

type Options = Partial<Pick<Reading, 'window' | 'linear' | 'measure' | 'bookmarks'>>;

/** A reading of the bundled story, or of other stories, in a window of 80 by 24 where none is given. */
export function reading(options: Options = {}, edition: readonly Entry[] = [bundled]): Reading {
  const window = { columns: 80, rows: 24 };
  return begin(edition, {
    window,
    linear: false,
    measure: undefined,
    bookmarks: new Map(),
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
export function rowsOf({ above, body, rows, below }: Sheet): string[] {
  const { indent, list, lines, chosen } = body;
  const line = (one: Line, left: string) => (left + textOf(one)).trimEnd();
  const blanks = ' '.repeat(indent);
  const items = list ? itemRows(list, ' '.repeat(Math.max(0, indent - 2))) : [];
  const text = lines.map((one) => {
    const isChosen = one.at.block === chosen && one.spans.some(({ at }) => at !== undefined);
    return line(one, isChosen ? `${' '.repeat(indent - 2)}› ` : blanks);
  });
  const shown = [...items, ...text];
  while (shown.length < rows) shown.push('');
  return [...above.map((one) => line(one, '')), ...shown, ...below.map((one) => line(one, ''))];
}

function itemRows(list: NonNullable<Sheet['body']['list']>, left: string): string[] {
  const { items, chosen, rows } = list;
  const first = Math.max(0, Math.min(items.length - rows, chosen - Math.floor(rows / 2)));
  const seen = items
    .slice(first, first + rows)
    .map((item, index) => `${left}${first + index === chosen ? '› ' : '  '}${item}`.trimEnd());
  return [...seen, ...Array<string>(rows - seen.length).fill('')];
}
