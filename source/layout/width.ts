import stringWidth from 'string-width';

/** The width of a text in terminal cells, measured as Ink measures it, so that what is set is what is shown. */
export function width(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** The grapheme clusters of a text (UAX 29): what a reader takes for one character. */
export function clusters(text: string): Iterable<string> {
  return isPlain(text) ? text : segments(text);
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

/** Printable Latin without marks, and the punctuation of newspapers: one cluster and one cell a unit. */
const plain =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u203B\u2212\u2500-\u259F\u2713\u2717\u2800-\u28FF]*$/;

function isPlain(text: string): boolean {
  return plain.test(text);
}

let segmenter: Intl.Segmenter | undefined;

function* segments(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
