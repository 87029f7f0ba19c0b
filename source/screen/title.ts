import { truncate } from '../layout/width.ts';
import type { Reading } from '../reading/reading.ts';
import { cleanLine } from '../story/clean.ts';

/** The title of a window in which something is read, on one line and with nothing in it that a terminal would obey. */
export function title({ open }: Pick<Reading, 'open'>): string {
  return truncate(cleanLine(open?.story.headline ?? 'broadsheet'), longest);
}

/** In cells. */
const longest = 200;
