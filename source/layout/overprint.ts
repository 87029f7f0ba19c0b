import { pattern, type Dots } from './braille.ts';
import type { Label } from './label.ts';
import type { Span, Style } from './line.ts';
import { clusters, width } from './width.ts';

/**
 * Prints a map's layers over each other, as spans row by row: in each cell what was printed last shows alone,
 * the outlines under the ways and these under the labels.
 */
export function overprint(
  { outline, leg, back }: Readonly<Record<'outline' | 'leg' | 'back', Dots>>,
  labels: readonly Label[],
): Span[][] {
  const { columns, rows } = outline;
  const cells = Array.from({ length: columns * rows }, (_, cell): Cell => {
    const way = leg.cells[cell]! | back.cells[cell]!;
    if (way !== 0) return { text: pattern(way), style: 'leg' };
    const border = outline.cells[cell]!;
    return border === 0 ? { text: ' ' } : { text: pattern(border), style: 'outline' };
  });
  for (const { column, row, text } of labels) {
    let cell = row * columns + column;
    for (const cluster of clusters(text)) {
      const taken = width(cluster);
      cells[cell] = { text: cluster, style: 'stop' };
      for (let more = 1; more < taken; more += 1) cells[cell + more] = { text: '', style: 'stop' };
      cell += taken;
    }
  }
  return Array.from({ length: rows }, (_, row) => {
    return join(cells.slice(row * columns, (row + 1) * columns));
  });
}

type Cell = { readonly text: string; readonly style?: Style };

/** A row's cells as spans, without the blanks at its end. */
function join(cells: readonly Cell[]): Span[] {
  const end = cells.findLastIndex(({ text }) => text !== ' ') + 1;
  const spans: { text: string; style?: Style }[] = [];
  for (const { text, style } of cells.slice(0, end)) {
    const last = spans.at(-1);
    if (last && last.style === style) last.text += text;
    else spans.push({ text, ...(style && { style }) });
  }
  return spans;
}
