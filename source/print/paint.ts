import type { Line, Style } from '../layout/line.ts';

/** How each style looks, as parameters of SGR (ECMA-48, 8.3.117): attributes, and colours of the terminal's own 16. */
export type Palette = Readonly<Partial<Record<Style, readonly number[]>>>;

/** Nothing but the text. */
export const plain: Palette = {};

const [bold, faint, italic, underline, inverse] = [1, 2, 3, 4, 7];

/** What a style looks like without colour; its meaning is told by this or by words, never by a colour alone. */
const attributes: Palette = {
  headline: [bold],
  dek: [italic],
  byline: [faint],
  crosshead: [bold],
  caption: [bold],
  label: [bold],
  count: [bold],
  total: [bold],
  bad: [bold],
  outline: [faint],
  leg: [bold],
  stop: [bold],
  rule: [faint],
  faint: [faint],
  chosen: [bold, inverse],
  highlight: [bold, underline],
  hit: [inverse],
  current: [bold, underline, inverse],
};

/** Colours by what is behind them; where that isn't known, those that are legible on both. */
const colours: Readonly<Record<Background, Palette>> = {
  dark: { kicker: [36], bar: [36], good: [32], bad: [91], leg: [33], stop: [97] },
  light: { kicker: [34], bar: [34], good: [32], bad: [31], leg: [35], stop: [30] },
  unknown: { kicker: [35], bar: [35], good: [32], bad: [31], leg: [35] },
};

type Background = 'dark' | 'light' | 'unknown';

/** The palette for a background, with its colours or without. */
export function palette(background: Background, withColours: boolean): Palette {
  if (!withColours) return attributes;
  const styles = new Set([...Object.keys(attributes), ...Object.keys(colours[background])]);
  return Object.fromEntries(
    [...styles].map((style) => {
      const name = style as Style;
      return [name, [...(attributes[name] ?? []), ...(colours[background][name] ?? [])]];
    }),
  );
}

/** A line as it is written. Every style is closed where it ends, so that none reaches past its line. */
export function paint({ spans }: Pick<Line, 'spans'>, looks: Palette): string {
  let painted = '';
  let open = '';
  for (const { text, style } of spans) {
    const look = style === undefined ? '' : (looks[style]?.join(';') ?? '');
    if (look !== open) {
      if (open !== '') painted += '\x1B[0m';
      if (look !== '') painted += `\x1B[${look}m`;
      open = look;
    }
    painted += text;
  }
  return open === '' ? painted : `${painted}\x1B[0m`;
}
