import { truncate } from '../layout/width.ts';
import type { Reading } from '../reading/reading.ts';
import { cleanLine } from '../story/clean.ts';
import { balanceDirection } from '../story/direction.ts';

/** The title of a window in which something is read, on one line and with nothing in it that a terminal would obey. */
export function title({ open }: Pick<Reading, 'open'>): string {
  const cut = truncate(cleanLine(open?.story.headline ?? 'broadsheet'), longest);
  // A turn of direction whose end was cut off would turn what the window puts behind it.
  return balanceDirection(cut).text;
}

/** In cells. */
const longest = 200;
