import type { Line } from '../layout/line.ts';
import { blank, setText } from '../layout/set.ts';
import { barLine } from './bar.ts';
import { bodyOf, type Body } from './body.ts';
import { geometry, isTooSmall, smallest } from './geometry.ts';
import { whereIs } from './read.ts';
import type { Reading } from './reading.ts';
import { statusLine } from './status.ts';

/** All that is seen of a reading, cell for cell: rows above, the body in `rows` rows, rows below. */
export type Sheet = {
  readonly above: readonly Line[];
  readonly body: Body;
  readonly rows: number;
  readonly below: readonly Line[];
};

/** The sheet of a reading in its window; in one that is too small it says so. */
export function sheet(reading: Reading): Sheet {
  const { window, open } = reading;
  if (isTooSmall(window)) return tooSmall(reading);
  const shape = geometry(reading, open?.view ?? 'story');
  const { body, next } = bodyOf(reading, shape);
  const space = Array.from({ length: shape.space }, () => blank(0));
  return {
    above: [...(shape.bar === 0 ? [] : [barLine(reading)]), ...space],
    body,
    rows: shape.body,
    below: [...space, statusLine(reading, whereIs(reading), next)],
  };
}

function tooSmall({ window: { columns, rows } }: Reading): Sheet {
  const text = `Too small a window: a story needs ${smallest.columns} by ${smallest.rows} cells.`;
  const lines = [...setText(text, Math.max(1, columns), { block: 0 })].slice(0, rows);
  return { above: [], body: { indent: 0, lines }, rows, below: [] };
}
