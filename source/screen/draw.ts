import type { Line, Style } from '../layout/line.ts';
import { paint, type Palette } from '../print/paint.ts';

/** Turns a text in a style, or a line, into what is written. */
export type Draw = {
  (text: string, style?: Style): string;
  readonly line: (line: Pick<Line, 'spans'>) => string;
};

/** How a palette draws; with `links` what leads somewhere is a hyperlink of the terminal. */
export function drawWith(palette: Palette, options?: { readonly links: boolean }): Draw {
  const line = (one: Pick<Line, 'spans'>) => paint(one, palette, options);
  const text = (plain: string, style?: Style) =>
    line({ spans: [{ text: plain, ...(style && { style }) }] });
  return Object.assign(text, { line });
}
