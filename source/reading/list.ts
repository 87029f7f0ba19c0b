import { folio } from '../layout/folio.ts';
import type { Galley } from '../layout/galley.ts';
import type { Place } from '../layout/line.ts';
import { pageFrom, paginate, skipBlank } from '../layout/page.ts';
import { moveBy } from '../layout/paging.ts';
import { lineOf, placeOf } from '../layout/stretch.ts';
import type { Geometry } from './geometry.ts';

/** How the quotes view is divided, in rows: the list, the rule below it and the chosen quote in full. */
type Division = { readonly list: number; readonly rule: number; readonly full: number };

/** To those who listen a quote is told whole, and no list of them is. */
export function divide(
  { body, linear }: Pick<Geometry, 'body' | 'linear'>,
  count: number,
): Division {
  if (linear) return { list: Math.max(1, Math.floor(body / 3)), rule: 0, full: Infinity };
  const rule = body < 8 ? 0 : 1;
  const list = Math.max(1, Math.min(count, Math.max(Math.floor(body / 3), body - 8 - rule)));
  return { list, rule, full: Math.max(1, body - list - rule) };
}

/** The part of the chosen quote that is seen, and the place at which the next part begins. */
export function quotePage(galley: Galley, place: Place, rows: number) {
  const lines = galley.take(place.block);
  const page = pageFrom(lines, lineOf(lines, place), rows);
  const next = skipBlank(lines, page.end);
  return {
    lines: lines.slice(page.start, page.end),
    next: next < lines.length ? placeOf(lines, next) : undefined,
  };
}

/** Which of the chosen quote's parts is seen, from 0, and how many there are. */
export function quoteFolio(galley: Galley, place: Place, rows: number) {
  const lines = galley.take(place.block);
  const parts = paginate(lines, rows);
  const line = lineOf(lines, place);
  return { page: parts.findLastIndex(({ start }) => start <= line), pages: parts.length };
}

/** The next part of a quote, then the next quote; back, the quote's beginning, then the quote before. */
export function turnQuote(galley: Galley, place: Place, by: 1 | -1, rows: number): Place {
  const next = by > 0 ? quotePage(galley, place, rows).next : undefined;
  if (next) return next;
  if (by < 0 && (place.offset > 0 || place.skip)) return { block: place.block, offset: 0 };
  return by > 0 && place.block >= galley.texts.length - 1 ? place : choose(galley, place, by);
}

/** What is `by` on in a list from what is chosen, as far as there is any. */
export function choose({ texts }: Galley, { block }: Place, by: number): Place {
  return { block: Math.max(0, Math.min(texts.length - 1, block + by)), offset: 0 };
}

/** The first of what the next page of a list shows, or the page before. */
export function turnList(galley: Galley, place: Place, by: 1 | -1, rows: number): Place {
  const pages = folio(galley, place, rows);
  if (!pages) return moveBy(galley, place, by * rows, rows);
  return pages.starts[pages.page + by] ?? place;
}

/** The page of a list that what is chosen is on: where it begins. */
export function listPage(galley: Galley, place: Place, rows: number): Place {
  const pages = folio(galley, place, rows);
  return pages?.starts[pages.page] ?? place;
}
