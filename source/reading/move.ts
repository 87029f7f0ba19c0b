import { folio } from '../layout/folio.ts';
import type { Galley } from '../layout/galley.ts';
import type { Place } from '../layout/line.ts';
import { isSeen, lastPage, moveBy, pageAt, pageBefore } from '../layout/paging.ts';

type Step = 1 | -1;

const top: Place = { block: 0, offset: 0 };

/** The place that the next page begins at, or the one before; the same where there is none. */
export function turnPage(galley: Galley, place: Place, by: Step, rows: number): Place {
  if (by > 0) return pageAt(galley, place, rows).next ?? place;
  const pages = folio(galley, place, rows);
  const start = pages?.starts[pages.page];
  if (pages && start && isSame(start, place)) return pages.starts[pages.page - 1] ?? place;
  return pageBefore(galley, place, rows) ?? place;
}

/** The place half a page on, or back. What isn't seen yet is never passed over, as where a page ends before a table. */
export function turnHalf(galley: Galley, place: Place, by: Step, rows: number): Place {
  const to = moveBy(galley, place, by * Math.ceil(rows / 2), rows);
  const next = by > 0 ? pageAt(galley, place, rows).next : undefined;
  return next && isBefore(next, to) ? next : to;
}

function isBefore(one: Place, other: Place): boolean {
  if (one.block !== other.block) return one.block < other.block;
  if (one.offset !== other.offset) return one.offset < other.offset;
  return (one.skip ?? 0) < (other.skip ?? 0);
}

/** The first page of a view, or the last. */
export function goToEdge(galley: Galley, to: 'first' | 'last', rows: number): Place {
  if (to === 'first') return top;
  return folio(galley, top, rows)?.starts.at(-1) ?? lastPage(galley, rows);
}

/** The beginning of the next paragraph, or of this one, or of the one before. */
export function moveParagraph({ texts }: Galley, { block, offset }: Place, by: Step): Place {
  if (by < 0 && offset > 0) return { block, offset: 0 };
  for (let next = block + by; next >= 0 && next < texts.length; next += by)
    if (texts[next] !== '') return { block: next, offset: 0 };
  return by < 0 ? top : { block, offset };
}

/** The place to be at so that another is seen: the same where it is, else its page, or a third of one above it. */
export function bringIntoView(galley: Galley, target: Place, from: Place, rows: number): Place {
  if (isSeen(galley, target, from, rows)) return from;
  const pages = folio(galley, target, rows);
  return pages?.starts[pages.page] ?? moveBy(galley, target, -Math.floor(rows / 3), rows);
}

/** Whether two places are the same. */
export function isSame(one: Place, other: Place): boolean {
  return (
    one.block === other.block &&
    one.offset === other.offset &&
    (one.skip ?? 0) === (other.skip ?? 0)
  );
}
