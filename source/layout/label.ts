import { width } from './width.ts';

/** A place to be numbered and named on a map, in cells. */
type Mark = {
  readonly column: number;
  readonly row: number;
  readonly number: string;
  readonly name: string;
};

/** A text that stands on a map: the cell it begins in and how many it takes. */
export type Label = {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly cells: number;
};

/** A map to be labelled. `cost` says how much is lost where a label covers a cell. */
type Ground = {
  readonly columns: number;
  readonly rows: number;
  readonly cost: (column: number, row: number) => number;
};

/**
 * Puts each mark's number at its place, or beside it where another stands there, and its name next to it where
 * the least is covered. Nothing overlaps or leaves the map: what finds no room is left out, names first.
 */
export function label(marks: readonly Mark[], ground: Ground): Label[] {
  const { columns, rows } = ground;
  const taken: Taken = { columns, rows, owners: new Int32Array(columns * rows) };
  const placed: Label[] = [];
  const put = (place: Label, owner: number) => {
    const from = place.row * columns + place.column;
    taken.owners.fill(owner, from, from + place.cells);
    placed.push(place);
  };
  const numbered = marks.flatMap((mark, index) => {
    const owner = index + 1;
    const number = numberLabels(mark).find((place) => isFree(place, taken, owner));
    if (number) put(number, owner);
    return number ? [{ name: mark.name, number, owner }] : [];
  });
  for (const { name, number, owner } of numbered) {
    const [best] = nameLabels(name, number)
      .filter((place) => isFree(place, taken, owner))
      .map((place, index) => ({ place, cost: index + covered(place, ground) }))
      .sort((one, other) => one.cost - other.cost);
    if (best) put(best.place, owner);
  }
  return placed;
}

/** Which mark's label stands in each cell of a map, row by row, counted from 1; 0 in a free one. */
type Taken = { readonly columns: number; readonly rows: number; readonly owners: Int32Array };

/** A number's own place, then those around it. */
function numberLabels({ column, row, number }: Mark): Label[] {
  const cells = width(number);
  const aside = cells + 1;
  return [0, -1, 1].flatMap((down) =>
    [0, aside, -aside].map((right) => ({
      column: column + right,
      row: row + down,
      text: number,
      cells,
    })),
  );
}

/**
 * Where a name may stand, the best first: cartographers set names to the right of a place where they can. Beside
 * its number a name takes the cell between them too.
 */
function nameLabels(name: string, { column, row, cells: taken }: Label): Label[] {
  const cells = width(name);
  const [right, left] = [column + taken, column - cells];
  const middle = column - Math.floor((cells - taken) / 2);
  return [
    { column: right, row, text: ` ${name}`, cells: cells + 1 },
    { column: left - 1, row, text: `${name} `, cells: cells + 1 },
    ...[middle, column, column + taken - cells, right + 1, left - 1].flatMap((at) =>
      [row - 1, row + 1].map((line) => ({ column: at, row: line, text: name, cells })),
    ),
  ];
}

/** Whether a label would stand on the map in free cells, with a cell between it and those of other marks. */
function isFree({ column, row, cells }: Label, { columns, rows, owners }: Taken, owner: number) {
  const end = column + cells;
  if (cells === 0 || column < 0 || end > columns || row < 0 || row >= rows) return false;
  for (let cell = Math.max(0, column - 1); cell <= Math.min(columns - 1, end); cell += 1) {
    const other = owners[row * columns + cell];
    const isBeside = cell < column || cell === end;
    if (other !== 0 && !(isBeside && other === owner)) return false;
  }
  return true;
}

function covered({ column, row, cells }: Label, { cost }: Ground): number {
  let sum = 0;
  for (let cell = column; cell < column + cells; cell += 1) sum += cost(cell, row);
  return sum;
}
