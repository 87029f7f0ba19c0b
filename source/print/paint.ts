import type { Line, Style, Target } from '../layout/line.ts';
import { webAddress } from '../story/address.ts';
import { balanceDirection } from '../story/direction.ts';
import type { Theme } from './colour.ts';

/** How each style looks: the parameters of SGR (ECMA-48, 8.3.117) that turn it on. */
export type Palette = Readonly<Record<Style, readonly number[]>>;

/**
 * A line as text with escape codes. It ends with nothing turned on, and has no code where it has no style. With
 * `links`, what leads somewhere is a hyperlink of the terminal.
 */
export function paint(
  { spans }: Pick<Line, 'spans'>,
  palette: Palette,
  { links } = { links: false },
): string {
  let painted = '';
  let on: readonly number[] = [];
  for (const { text, style, target } of spans) {
    if (text === '') continue;
    const wanted = style === undefined ? [] : palette[style];
    // What a cut leaves open of a text's own directions would turn all that stands behind it, numbers too.
    const balanced = balanceDirection(text).text;
    painted += change(on, wanted) + (links && target ? hyperlink(balanced, target) : balanced);
    on = wanted;
  }
  return painted + change(on, []);
}

/**
 * A palette of attributes, and of colours beside them where they are wanted: what a colour says is never said by it
 * alone. The colours are of the 16 that the terminal's owner chose, and such as stand out from its background.
 */
export function palette(theme: Theme, colours: boolean): Palette {
  const tint = (name: keyof Tints) => (colours ? [tints[theme][name]] : []);
  return {
    ...plain,
    kicker: [bold, ...tint('accent')],
    headline: [bold],
    dek: [italic],
    byline: [faint],
    label: [bold],
    crosshead: [bold],
    quotation: [italic],
    caption: [bold],
    count: [bold],
    bar: tint('accent'),
    total: [bold],
    good: [bold, ...tint('good')],
    bad: [bold, underline, ...tint('bad')],
    outline: [faint],
    leg: [bold, ...tint('leg')],
    stop: [bold],
    rule: [faint],
    faint: [faint],
    chosen: [bold, inverse],
    highlight: [bold, underline],
    hit: [inverse],
    current: [bold, underline, inverse],
  };
}

/** No escape codes at all: the text alone. */
export const plain: Palette = {
  kicker: [],
  headline: [],
  dek: [],
  byline: [],
  crosshead: [],
  quotation: [],
  code: [],
  caption: [],
  label: [],
  count: [],
  bar: [],
  total: [],
  good: [],
  bad: [],
  outline: [],
  leg: [],
  stop: [],
  rule: [],
  faint: [],
  chosen: [],
  highlight: [],
  hit: [],
  current: [],
};

const [bold, faint, italic, underline, inverse] = [1, 2, 3, 4, 7] as const;

type Tints = Readonly<Record<'accent' | 'good' | 'bad' | 'leg', number>>;

const [green, yellow, blue, magenta, cyan, red, brightRed] = [32, 33, 34, 35, 36, 31, 91] as const;

/** Each colour has a contrast of at least 3 to 1 in the palettes of xterm and of VGA; on both grounds magenta alone has. */
const tints: Readonly<Record<Theme, Tints>> = {
  dark: { accent: cyan, good: green, bad: brightRed, leg: yellow },
  light: { accent: blue, good: blue, bad: red, leg: magenta },
  unknown: { accent: magenta, good: magenta, bad: magenta, leg: magenta },
};

/** The code that leads from one look to another: what is to be added, or all anew where something must go. */
function change(from: readonly number[], to: readonly number[]): string {
  const kept = from.every((code) => to.includes(code));
  const codes = kept ? to.filter((code) => !from.includes(code)) : [0, ...to];
  return codes.length === 0 ? '' : `\x1B[${codes.join(';')}m`;
}

/** A text as a hyperlink (OSC 8). Ink takes an SGR that turns all off to end it too, so there is none within one. */
function hyperlink(text: string, { url, id }: Target): string {
  const address = webAddress(url);
  if (address === undefined || address.length > longestAddress) return text;
  return `\x1B]8;id=${id};${address}\x1B\\${text}\x1B]8;;\x1B\\`;
}

/** In characters: what VTE takes, and others after it. */
const longestAddress = 2083;
