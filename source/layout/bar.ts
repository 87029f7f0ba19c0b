/** The left eighths of a cell (Unicode, block elements), from one to seven. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for a part from 0 to 1 of `cells` cells, to an eighth of one. What isn't nothing is seen. */
export function bar(part: number, cells: number): string {
  const length = Math.max(part > 0 ? 1 : 0, Math.round(part * cells * 8));
  return '█'.repeat(Math.floor(length / 8)) + eighths[length % 8]!;
}
