import type { Line, Span } from './line.ts';
import { width } from './width.ts';

/** The cells between what is set side by side. */
export const alley = 4;

/** Sets drawn rows to the right of lines that are at most `measure` cells wide; what is longer goes on alone. */
export function setFacing(
  lines: readonly Line[],
  measure: number,
  drawn: readonly (readonly Span[])[],
): Line[] {
  const last = lines.at(-1)?.at ?? { block: 0, start: 0, end: 0 };
  return Array.from({ length: Math.max(lines.length, drawn.length) }, (_, row): Line => {
    const line = lines[row] ?? { spans: [], at: { ...last, start: last.end } };
    const facing = drawn[row] ?? [];
    if (facing.length === 0) return line;
    const gap = measure + alley - lineWidth(line);
    return { ...line, spans: [...line.spans, { text: ' '.repeat(gap) }, ...facing] };
  });
}

export function lineWidth({ spans }: Line): number {
  return width(spans.map(({ text }) => text).join(''));
}
