import type { Line, Style } from '../layout/line.ts';
import { paint, type Palette } from '../print/paint.ts';

/** Turns a text in a style, or a line, into what is written. */
export type Draw = {
  (text: string, style?: Style): string;
  readonly line: (line: Pick<Line, 'spans'>) => string;
};

/** How a palette draws. */
export function drawWith(palette: Palette): Draw {
  const line = (one: Pick<Line, 'spans'>) => paint(one, palette);
  const text = (plain: string, style?: Style) =>
    line({ spans: [{ text: plain, ...(style && { style }) }] });
  return Object.assign(text, { line });
}
