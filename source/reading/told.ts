import type { Line } from '../layout/line.ts';

/** Something told to those who listen: a remark of the reader's own, lines, a list, or an item of one that is known. */
export type Told =
  | { readonly type: 'remark'; readonly text: string }
  | { readonly type: 'lines'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | { readonly type: 'item'; readonly item: Item };

export type Item = { readonly text: string; readonly chosen: boolean };

export function remark(text: string): Told {
  return { type: 'remark', text };
}

/** A text of the status line without the signs that part it. */
export function inWords(text: string): string {
  return text.replace(/ · (\p{L}+) (\d+)/gu, ', $2 in $1').replaceAll(' · ', ', ');
}

export function lineText({ spans }: Pick<Line, 'spans'>): string {
  return spans.map(({ text }) => text).join('');
}
