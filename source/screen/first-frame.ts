import type { Line } from '../layout/line.ts';
import { sheetLines } from '../reading/sheet-lines.ts';
import type { Sheet } from '../reading/sheet.ts';
import type { Draw } from './draw.ts';

/**
 * A sheet as text, row by row, for the screen that Ink isn't loaded for yet. It is cell for cell what Ink shows
 * first; the cursor goes home after it, since there Ink begins, and overwrites it without erasing.
 */
export function firstFrame(sheet: Sheet, draw: Draw): string {
  const rows = sheetLines(sheet).map((line) => draw.line(trimmed(line)));
  return `${rows.join('\r\n')}\x1B[H`;
}

/** A line without the blanks at its end that have no style. */
function trimmed({ spans, at }: Line): Line {
  const last = spans.findLastIndex(({ text, style }) => style !== undefined || text.trim() !== '');
  return {
    spans: spans
      .slice(0, last + 1)
      .map((span, index) =>
        index === last && span.style === undefined ? { ...span, text: span.text.trimEnd() } : span,
      ),
    at,
  };
}
