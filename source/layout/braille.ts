import type { GeoContext } from 'd3-geo';

/** A drawing of dots, two across and four down in each cell, as braille has them: about square in a terminal. */
export type Dots = {
  readonly columns: number;
  readonly rows: number;
  /** The dots of each cell, row by row, as the low eight bits of a braille pattern (Unicode, U+2800). */
  readonly cells: Uint8Array;
};

export function dots(columns: number, rows: number): Dots {
  return { columns, rows, cells: new Uint8Array(columns * rows) };
}

/** The character for a cell's dots. */
export function pattern(bits: number): string {
  return String.fromCharCode(0x2800 + bits);
}

/**
 * Something to draw paths with, in dots from the upper left corner. `dash` dots are set, then as many as `gap`
 * says left out, along a path from its beginning on. What lies outside isn't drawn.
 */
export function pen(drawing: Dots, dash = 1, gap = 0): GeoContext {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let [dotX, dotY, count] = [NaN, NaN, 0];
  const draw = (nextX: number, nextY: number) => {
    if (nextX === dotX && nextY === dotY) return;
    if (count % (dash + gap) < dash) setDot(drawing, nextX, nextY);
    [dotX, dotY, count] = [nextX, nextY, count + 1];
  };
  const lineTo = (toX: number, toY: number) => {
    const steps = Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)));
    for (let step = 0; step <= steps && steps < farthest; step += 1) {
      const part = step / Math.max(1, steps);
      draw(Math.round(x + (toX - x) * part), Math.round(y + (toY - y) * part));
    }
    [x, y] = [toX, toY];
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (toX, toY) => {
      [x, y, startX, startY] = [toX, toY, toX, toY];
      [dotX, dotY, count] = [NaN, NaN, 0];
    },
    lineTo,
    closePath: () => lineTo(startX, startY),
  };
}

/** Longer lines, in dots, aren't of a map that is fitted to its drawing. */
const farthest = 1e5;

function setDot({ columns, rows, cells }: Dots, x: number, y: number): void {
  const [column, row] = [x >> 1, y >> 2];
  if (x < 0 || y < 0 || column >= columns || row >= rows) return;
  cells[row * columns + column]! |= bits[y & 3]![x & 1]!;
}

/** The bit of each dot of a braille pattern, row by row. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
];
