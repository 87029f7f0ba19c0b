import type { Line, Span } from '../layout/line.ts';
import { blank } from '../layout/set.ts';
import type { Body, Choice } from './body.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as the rows of its window, one line each, with what stands before them. */
export function sheetLines({ above, body, rows, below }: Sheet): Line[] {
  const lines = bodyLines(body).slice(0, rows);
  const rest = Array.from({ length: rows - lines.length }, () => blank(0));
  return [...above, ...lines, ...rest, ...below];
}

function bodyLines({ indent, list, lines, chosen }: Body): Line[] {
  const isMarked = chosen !== undefined || list !== undefined;
  const gutter = isMarked ? 2 : 0;
  const left: Span = { text: ' '.repeat(indent - gutter) };
  const marked = lines.map(({ spans, at }): Line => {
    const isChosen = isMarked && isText({ spans, at }, chosen);
    const mark: Span = isChosen ? { text: '› ', style: 'label' } : { text: ' '.repeat(gutter) };
    return { spans: spans.length === 0 ? [] : [left, mark, ...spans], at };
  });
  return [...(list ? listLines(list, left) : []), ...marked];
}

/** Whether a line shows something of a block's own text, and isn't only drawn for it. */
export function isText(
  { at, spans }: Pick<Line, 'at' | 'spans'>,
  block: number | undefined,
): boolean {
  return at.block === block && spans.some((span) => span.at !== undefined);
}

/** The items of a list that are seen: the chosen one in their midst, as far as there are any around it. */
export function seenItems({ items, chosen, rows }: Choice): { first: number; seen: string[] } {
  const first = Math.max(0, Math.min(items.length - rows, chosen - Math.floor(rows / 2)));
  return { first, seen: items.slice(first, first + rows) };
}

function listLines(list: Choice, left: Span): Line[] {
  const { first, seen } = seenItems(list);
  const at = { block: 0, start: 0, end: 0 };
  const items = seen.map((text, index): Line => {
    if (first + index !== list.chosen) return { spans: [left, { text: `  ${text}` }], at };
    return { spans: [left, { text: `› ${text}`, style: 'chosen' }], at };
  });
  return [...items, ...Array.from({ length: list.rows - items.length }, () => blank(0))];
}
