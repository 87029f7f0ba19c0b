import stringWidth from 'string-width';
import { segments } from './segments.ts';
import { trait, traitsOf, vowelSigns } from './traits.ts';

/** The width of a text in terminal cells, measured as Ink measures it, so that what is set is what is shown. */
export function width(text: string): number {
  if (isPlain(text)) return text.length;
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const traits = traitsOf(text.charCodeAt(at));
    if (traits & trait.bound) return boundWidth(text);
    cells += traits & trait.cells;
  }
  return cells;
}

/** Most of them are signs and emoji, which come again. */
function boundWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const cells = stringWidth(text.replace(vowelSign, 'a'));
  if (widths.size >= kept) widths.clear();
  if (text.length < 16) widths.set(text, cells);
  return cells;
}

const widths = new Map<string, number>();
const kept = 4096;

const vowelSign = new RegExp(`[${vowelSigns}]`, 'g');

/** The grapheme clusters of a text (UAX 29): what a reader takes for one character. */
export function clusters(text: string): Iterable<string> {
  if (isPlain(text)) return text;
  const clusters: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const traits = traitsOf(text.charCodeAt(at));
    if (traits & trait.bound) return segments(text);
    if (at === start || traits & trait.mark) continue;
    clusters.push(text.slice(start, at));
    start = at;
  }
  clusters.push(text.slice(start));
  return clusters;
}

/** The longest beginning of a text, in whole clusters, that is at most `cells` wide. */
function fit(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  let fitted = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    used += width(cluster);
    if (used > cells) break;
    fitted += cluster;
  }
  return fitted;
}

/** A text filled up with spaces to `cells`, or cut to it with an ellipsis. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const whole = width(text) <= cells ? text : truncate(text, cells);
  const gap = ' '.repeat(Math.max(0, cells - width(whole)));
  return align === 'left' ? whole + gap : gap + whole;
}

/** A text cut to `cells`, its last cell an ellipsis where something was cut. */
export function truncate(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  return cells < 1 ? '' : fit(text, cells - 1) + '…';
}

/** Printable Latin without marks, the punctuation of newspapers, arrows and signs: one cluster and one cell a unit. */
const plain =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u203B\u2190-\u22FF\u2500-\u259F\u2713\u2717\u2800-\u28FF]*$/;

function isPlain(text: string): boolean {
  return plain.test(text);
}
