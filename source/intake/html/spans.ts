import { attribute, type HtmlElement } from './tree.ts';

/** A cell of a table with how many columns and rows it takes. */
type Spanning<Cell> = {
  readonly cell: Cell;
  readonly across: number;
  readonly down: number;
};

/** How many columns or rows an element takes, by its attribute; of a table that means well hardly more than fifty. */
export function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(element, name));
  return Number.isSafeInteger(span) && span > 1 ? Math.min(span, most) : 1;
}

const most = 50;

/** No table that spans anything has more columns. */
const widest = 200;

/** The rows of a table with each cell in its own column: where one takes several, the others are empty. */
export function gridOf<Cell>(rows: readonly (readonly Spanning<Cell>[])[], empty: Cell): Cell[][] {
  // For how many rows more each column is taken from above.
  const taken: number[] = [];
  return rows.map((row) => {
    const line: Cell[] = [];
    const skip = () => {
      for (; (taken[line.length] ?? 0) > 0; line.push(empty)) taken[line.length]! -= 1;
    };
    for (const { cell, across, down } of row) {
      skip();
      const most = Math.max(1, widest - line.length);
      for (let column = 0; column < Math.min(across, most); column++) {
        taken[line.length] = down - 1;
        line.push(column === 0 ? cell : empty);
      }
    }
    skip();
    return line;
  });
}
