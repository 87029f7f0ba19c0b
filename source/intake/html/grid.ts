import type { Linked } from './inline.ts';
import { attribute, elements, isElement, type HtmlElement } from './tree.ts';

/**
 * A cell that holds text: the column that it begins in, and how many it goes across. `isHead`: it is a head's.
 * `isAgain`: it reaches down from a row above.
 */
export type Cell = Linked & {
  readonly column: number;
  readonly across: number;
  readonly isHead: boolean;
  readonly isAgain: boolean;
};

/** The rows that hold text, each with its cells from left to right, and the number of columns that they begin in. */
export type Grid = { readonly rows: readonly (readonly Cell[])[]; readonly columns: number };

/** No browser lets a cell go across more columns (the HTML standard, 4.9.11). */
const widest = 1000;

/** How often cells may reach into another row, in all: those above it stay in theirs. */
const mostAgain = 100_000;

/** Where the cells of a table stand, by its colspans and rowspans; nothing where one isn't a line by `read`. */
export function gridOf(
  table: HtmlElement,
  read: (cell: HtmlElement) => Linked | undefined,
): Grid | undefined {
  const rows = [...elements(table, 'tr')];
  const last = new Map(rows.map((row, index) => [row.parentNode, index]));
  const placed: (readonly Placed[])[] = [];
  let above: Placed[] = [];
  let spare = mostAgain;
  for (const [index, row] of rows.entries()) {
    const below = last.get(row.parentNode)! - index;
    const own: Sized[] = [];
    for (const element of row.childNodes) {
      if (!isElement(element) || !/^t[dh]$/.test(element.tagName)) continue;
      const line = read(element);
      if (!line) return undefined;
      const again = Math.min(span(element, 'rowspan', below + 1) - 1, below);
      const down = again > spare ? 0 : again;
      spare -= down;
      const across = Math.min(span(element, 'colspan', 1), widest);
      own.push({ ...line, across, down, isHead: isHead(element, row), isAgain: false });
    }
    const cells = rowOf(above, own);
    placed.push(cells.filter(({ text }) => text !== ''));
    above = cells
      .filter(({ down }) => down > 0)
      .map((cell) => ({ ...cell, down: cell.down - 1, isAgain: true }));
  }
  return withoutEmpty(placed);
}

/** `down`: how many of the rows below it a cell reaches into. */
type Sized = Omit<Cell, 'column'> & { readonly down: number };
type Placed = Cell & Sized;

/** What a span says by HTML's rules for numbers: `none` where it is 0, and 1 where it isn't a number. */
function span(cell: HtmlElement, name: 'colspan' | 'rowspan', none: number): number {
  const digits = /^\s*\+?(\d+)/.exec(attribute(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits) || none;
}

function isHead(cell: HtmlElement, row: HtmlElement): boolean {
  return cell.tagName === 'th' || row.parentNode?.nodeName === 'thead';
}

/** A row's own cells in the places that those from above leave. */
function rowOf(above: readonly Placed[], own: readonly Sized[]): Placed[] {
  const row: Placed[] = [];
  let column = 0;
  let next = 0;
  for (const cell of own) {
    for (let taken = above[next]; taken && taken.column <= column; taken = above[++next]) {
      row.push(taken);
      column = taken.column + taken.across;
    }
    const across = Math.min(cell.across, (above[next]?.column ?? Infinity) - column);
    row.push({ ...cell, column, across });
    column += across;
  }
  return row.concat(above.slice(next));
}

/** Leaves out the columns that no text begins in, and the rows that have none of their own. */
function withoutEmpty(placed: readonly (readonly Placed[])[]): Grid {
  const rows = placed.filter((row) => row.some(({ isAgain }) => !isAgain));
  const starts = [...new Set(rows.flatMap((row) => row.map(({ column }) => column)))];
  starts.sort((a, b) => a - b);
  return {
    columns: starts.length,
    rows: rows.map((row) =>
      row.map(({ text, links, column, across, isHead, isAgain }) => {
        const first = indexOf(starts, column);
        const end = indexOf(starts, column + across);
        return { text, links, column: first, across: end - first, isHead, isAgain };
      }),
    ),
  };
}

/** How many of the sorted numbers are less. */
function indexOf(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
