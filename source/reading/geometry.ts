import { galley, type Galley } from '../layout/galley.ts';
import type { Story } from '../story/story.ts';
import type { View } from '../story/view.ts';
import type { Open, Reading, Window } from './reading.ts';

/** Where everything stands in a window, in cells and rows. */
export type Geometry = Window & {
  /** The rows of the bar that names the views, with the space below it: none in a low window. */
  readonly bar: number;
  readonly space: number;
  /** The rows between bar and status line. */
  readonly body: number;
  /** The cells of a line, and those before it. */
  readonly measure: number;
  readonly indent: number;
  readonly linear: boolean;
};

/** The smallest window that a story is read in. */
export const smallest: Window = { columns: 20, rows: 6 };

/** The measures of prose: what typography takes for legible, and the bounds of what a reader may ask for, in cells. */
export const measures = { prose: 72, least: 20, most: 400, step: 4 };

/** The cells before a list's lines, in which what is chosen is marked, and those at each side of a wide window. */
const gutter = 2;
const margin = 2;

/** The widest that each view is set, in cells. */
const widest = { story: measures.prose, quotes: measures.prose, figures: 100, route: 140 };

export function isTooSmall({ columns, rows }: Window): boolean {
  return columns < smallest.columns || rows < smallest.rows;
}

/**
 * The geometry of a window for a view. A margin stands at both sides where there is room for one; to those who
 * listen, lines are told by themselves.
 */
export function geometry({ window, measure, linear }: Reading, view: View): Geometry {
  const { columns, rows } = window;
  const bar = rows < 10 || linear ? 0 : 1;
  const space = rows < 16 || linear ? 0 : 1;
  const reserved = view === 'story' || linear ? 0 : gutter;
  const margins = columns < 40 || linear ? reserved : 2 * margin;
  // In a window that is too small to read in, lines are still set for the keys that are pressed.
  const set = Math.max(1, Math.min(columns - margins, measure ?? widest[view]));
  return {
    columns,
    rows,
    bar,
    space,
    body: Math.max(1, rows - bar - 2 * space - 1),
    measure: set,
    indent: linear ? 0 : Math.max(reserved, Math.floor((columns - set) / 2)),
    linear,
  };
}

/** The cells of an item of a list that stands by itself. */
export function menuCells({ columns, linear }: Geometry): number {
  return linear ? Infinity : columns - 2 * gutter;
}

/** The open view's galley in the reading's window. */
export function galleyOf(reading: Reading, { story, view }: Open): Galley {
  const { measure, body } = geometry(reading, view);
  return kept(story, view, measure, body, reading.linear);
}

const galleys = new WeakMap<Story, Map<string, Galley>>();

function kept(story: Story, view: View, measure: number, rows: number, linear: boolean): Galley {
  const known = galleys.get(story) ?? new Map<string, Galley>();
  galleys.set(story, known);
  const key = [view, measure, rows, linear].join();
  const found = known.get(key) ?? galley(story, view, { measure, rows, linear });
  // What was used last is kept, as many as there are views.
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > 4 && oldest !== undefined) known.delete(oldest);
  return found;
}
