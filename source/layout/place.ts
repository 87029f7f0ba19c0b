import type { Line } from './line.ts';
import type { Part } from './parts.ts';

/** Lines that show none of the story's text and stand after a part of it. */
export function placeAfter(lines: Iterable<Line>, { block, end }: Part): Line[] {
  return [...lines].map(({ spans }) => ({
    spans: spans.map(({ text, style, target }) => ({
      text,
      ...(style && { style }),
      ...(target && { target }),
    })),
    at: { block, start: end, end },
  }));
}

/** Lines of which the last owns its part to the end: the line feed after what it shows. */
export function endAt(lines: readonly Line[], end: number): Line[] {
  return lines.map((line, index) =>
    index < lines.length - 1 ? line : { ...line, at: { ...line.at, end } },
  );
}
