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
  const numbered: { readonly mark: Mark; readonly number: Label }[] = [];
  for (const mark of marks) {
    const number = numberLabels(mark).find((place) =>
      isFree(
        place,
        ground,
        numbered.map((other) => other.number),
      ),
    );
    if (number) numbered.push({ mark, number });
  }
  const placed = numbered.map(({ number }) => number);
  for (const { mark, number } of numbered) {
    const others = placed.filter((other) => other !== number);
    const places = nameLabels(mark.name, number)
      .filter((place) => isFree(place, ground, others, 1) && isFree(place, ground, [number]))
      .map((place, index) => ({ place, cost: index + covered(place, ground) }));
    const [best] = places.sort((one, other) => one.cost - other.cost);
    if (best) placed.push(best.place);
  }
  return placed;
}

function numberLabels({ column, row, number }: Mark): Label[] {
  const cells = width(number);
  return [
    [0, 0],
    [cells, 0],
    [-cells, 0],
    [0, -1],
    [0, 1],
    [cells, -1],
    [-cells, 1],
    [-cells, -1],
    [cells, 1],
  ].map(([right = 0, down = 0]) => ({
    column: column + right,
    row: row + down,
    text: number,
    cells,
  }));
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

function isFree(place: Label, ground: Ground, others: readonly Label[], apart = 0): boolean {
  const { column, row, cells } = place;
  if (cells === 0 || column < 0 || column + cells > ground.columns) return false;
  if (row < 0 || row >= ground.rows) return false;
  return others.every(
    (other) =>
      other.row !== row ||
      other.column + other.cells + apart <= column ||
      column + cells + apart <= other.column,
  );
}

function covered({ column, row, cells }: Label, { cost }: Ground): number {
  let sum = 0;
  for (let cell = column; cell < column + cells; cell += 1) sum += cost(cell, row);
  return sum;
}
