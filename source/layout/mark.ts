import type { Line, Range, Span, Style } from './line.ts';

/** A stretch of a text that is shown in a style of its own. */
export type Mark = Range & { readonly style: Style };

/** A line on which the marked stretches of its text have the marks' styles; where two overlap, the later's. */
export function mark(line: Line, marks: readonly Mark[]): Line {
  const own = marks.filter(({ block, start, end }) => block === line.at.block && start < end);
  if (own.length === 0) return line;
  const marked = (spans: readonly Span[]) => spans.flatMap((span) => markSpan(span, own));
  return {
    ...line,
    spans: marked(line.spans),
    ...(line.row && { row: line.row.map((cell) => ({ ...cell, spans: marked(cell.spans) })) }),
  };
}

function markSpan(span: Span, marks: readonly Mark[]): Span[] {
  const { at, text } = span;
  if (at === undefined) return [span];
  let spans: Span[] = [span];
  for (const { start, end, style } of marks) {
    if (end <= at || start >= at + text.length) continue;
    spans = spans.flatMap((part) => split(part, start, end, style));
  }
  return spans;
}

function split(span: Span, start: number, end: number, style: Style): Span[] {
  const { at = 0, text } = span;
  const from = Math.min(text.length, Math.max(0, start - at));
  const to = Math.min(text.length, Math.max(from, end - at));
  return [
    { ...span, text: text.slice(0, from) },
    { ...span, text: text.slice(from, to), at: at + from, style },
    { ...span, text: text.slice(to), at: at + to },
  ].filter((part) => part.text !== '');
}
