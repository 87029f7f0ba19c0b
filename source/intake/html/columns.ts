import type { Cell } from './grid.ts';

/** Wider than this, the measure of prose, a table isn't set in columns, in cells. */
const widest = 72;

const gap = 2;

/** The lines of a table that is set in columns, numbers flush right; nothing where it is too wide for that. */
export function inColumns(
  rows: readonly (readonly Cell[])[],
  columns: number,
): string[] | undefined {
  if (columns > widest) return undefined;
  const widths = columnWidths(rows, columns);
  const end = offset(widths, columns);
  if (end > widest) return undefined;
  const body = rows.slice(1);
  const areNumbers = widths.map((_, column) => isOfNumbers(body, column));
  return rows.map((row) => {
    let line = '';
    let at = 0;
    for (const { text, column, across, isAgain } of row) {
      if (isAgain) continue;
      const room = areNumbers[column] && across === 1 ? widths[column]! - cells(text) : 0;
      const start = offset(widths, column) + room;
      line += ' '.repeat(start - at) + text.replaceAll('\n', ' ');
      at = start + cells(text);
    }
    return line;
  });
}

/** Whether nothing but numbers stands in a column, and some. */
function isOfNumbers(rows: readonly (readonly Cell[])[], column: number): boolean {
  const texts = rows.flatMap((row) =>
    row.flatMap((cell) => (cell.column === column && cell.text !== '' ? [cell.text] : [])),
  );
  return texts.length > 0 && texts.every((text) => number.test(text));
}

const number = /^[$€£]?\s?[-−]?\d[\d,. ]*%?$/;

/** As wide as their cells; what goes across several and is wider than they are widens the last of them. */
function columnWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const widths = Array<number>(columns).fill(0);
  const all = rows.flat();
  for (const { text, column, across } of all) {
    if (across === 1) widths[column] = Math.max(widths[column]!, cells(text));
  }
  for (const { text, column, across } of all) {
    if (across === 1) continue;
    const has = offset(widths, column + across) - offset(widths, column) - gap;
    const lacks = cells(text) - Math.max(0, has);
    if (lacks > 0) widths[column + across - 1]! += lacks;
  }
  return widths;
}

/** Where a column begins, in characters. One whose cells all go on across the next takes no room of its own. */
function offset(widths: readonly number[], column: number): number {
  let sum = 0;
  for (let index = 0; index < column; index++) {
    if (widths[index]! > 0) sum += widths[index]! + gap;
  }
  return sum;
}

/** Near enough for columns: wide characters count two. */
function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2E80' ? 2 : 1), 0);
}
