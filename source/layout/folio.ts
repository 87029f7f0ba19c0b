import { lengthOf, lengthsBefore } from '../story/lengths.ts';
import type { Galley } from './galley.ts';
import type { Line, Place } from './line.ts';
import { paginate } from './page.ts';
import { lineOf, placeOf } from './stretch.ts';

/** The pages of a view: where each begins, and on which of them a place is. */
type Folio = {
  readonly page: number;
  readonly starts: readonly Place[];
};

/** The pages of a view, and the one that a place is on, from 0; undefined where the text is too long to page it all. */
export function folio(galley: Galley, place: Place, rows: number): Folio | undefined {
  const pages = pagesOf(galley, rows);
  if (pages === undefined) return undefined;
  const line = lineOf(pages.lines, place);
  return {
    page: Math.max(
      0,
      pages.firsts.findLastIndex((first) => first <= line),
    ),
    starts: pages.starts,
  };
}

/** The longest text that is set whole to count its pages, in characters. */
const longest = 400_000;

type Pages = {
  readonly lines: readonly Line[];
  readonly firsts: readonly number[];
  readonly starts: readonly Place[];
};

const known = new WeakMap<Galley, { readonly rows: number; readonly pages: Pages }>();

function pagesOf(galley: Galley, rows: number): Pages | undefined {
  if (lengthOf(galley.texts) > longest) return undefined;
  const found = known.get(galley);
  if (found?.rows === rows) return found.pages;
  const lines = Array.from({ length: galley.takes }, (_, take) => galley.take(take)).flat();
  const firsts = paginate(lines, rows).map(({ start }) => start);
  const pages = { lines, firsts, starts: firsts.map((first) => placeOf(lines, first)) };
  known.set(galley, { rows, pages });
  return pages;
}

/** How much of a view's text stands before a place, from 0 to 1; without a place, all of it. */
export function progress(galley: Galley, place: Place | undefined): number {
  const all = lengthOf(galley.texts);
  if (place === undefined || all === 0) return 1;
  return (lengthsBefore(galley.texts)[place.block]! + place.offset) / all;
}
