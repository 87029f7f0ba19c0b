import type { Line, Span, Style } from './line.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

/**
 * Sets a stretch of a block's text into lines at most `measure` cells wide. `start` is where in the block the
 * text begins; `hang` is put before the first line and its width in spaces before the others, unless these are
 * `flush`; `indent` before every line.
 */
export function* setText(text: string, measure: number, options: Setting): Generator<Line> {
  const {
    block,
    start = 0,
    style,
    hang = options.indent ?? '',
    keep = false,
    flush = false,
  } = options;
  const lead = leadOf(hang, measure);
  const space = { text: ' '.repeat(width(lead)) };
  let first = true;
  for (const broken of wrap(text, measure - width(lead))) {
    const spans: Span[] = [];
    if (lead !== '' && (first || !flush))
      spans.push(first && !options.indent ? { text: lead, ...(style && { style }) } : space);
    const shown = text.slice(broken.start, broken.shown);
    if (shown !== '')
      spans.push({ text: shown, at: start + broken.start, ...(style && { style }) });
    yield {
      spans,
      at: { block, start: start + broken.start, end: start + broken.end },
      ...((keep || !first) && { keep: true }),
    };
    first = false;
  }
}

export type Setting = {
  readonly block: number;
  readonly start?: number;
  readonly style?: Style;
  readonly hang?: string;
  readonly indent?: string;
  readonly flush?: boolean;
  /** The first line too belongs on the page of what stands before it. */
  readonly keep?: boolean;
};

/** The cells that are left for a text behind what hangs before it. */
export function roomBehind(hang: string, measure: number): number {
  return measure - width(leadOf(hang, measure));
}

/** Below half the measure an indent costs more than it shows. */
function leadOf(hang: string, measure: number): string {
  const least = Math.min(8, Math.ceil(measure / 2));
  return measure - width(hang) < least ? '' : hang;
}

/** A blank line before a block. */
export function blank(block: number, keep = false): Line {
  return { spans: [], at: { block, start: 0, end: 0 }, ...(keep && { keep: true }) };
}

/** Lines that stay on one page if they fit on one. */
export function together(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index > 0 ? { ...line, keep: true } : line));
}

/**
 * Marks where a paragraph's lines may part: never after its first line (an orphan) nor before its last (a
 * widow), so that two lines at least stand together.
 */
export function keepTogether(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const keep = index === 0 ? line.keep : index === 1 || index === lines.length - 1;
    return { spans: line.spans, at: line.at, ...(keep && { keep }) };
  });
}
