import type { Galley } from './galley.ts';
import type { Line, Place } from './line.ts';
import { pageFrom, skipBlank } from './page.ts';
import { placeOf, stretch } from './stretch.ts';

/** What is seen from a place on, and the place after it; there is none where the view ends. */
type Sight = { readonly lines: readonly Line[]; readonly next: Place | undefined };

/** The page that begins at a place, at most `rows` lines high. */
export function pageAt(galley: Galley, place: Place, rows: number): Sight {
  for (let reach = rows + 8; ; reach *= 2) {
    const { lines, at } = stretch(galley, place, 0, reach);
    const page = pageFrom(lines, at, rows);
    const next = skipBlank(lines, page.end);
    const isWhole = lines.length < at + reach;
    if (next >= lines.length && !isWhole) continue;
    return {
      lines: lines.slice(page.start, page.end),
      next: next < lines.length ? placeOf(lines, next) : undefined,
    };
  }
}

/** The earliest place from which a page reaches up to another place; none where nothing is before it. */
export function pageBefore(galley: Galley, place: Place, rows: number): Place | undefined {
  const { lines, at } = stretch(galley, place, rows * 2 + 8, rows + 8);
  return pageUpTo(lines, skipBlank(lines, at), rows);
}

/** The earliest place from which a page reaches the view's end. */
export function lastPage(galley: Galley, rows: number): Place {
  const end = { block: galley.texts.length, offset: 0 };
  const { lines } = stretch(galley, end, rows * 2 + 8, Infinity);
  return pageUpTo(lines, lines.length, rows) ?? { block: 0, offset: 0 };
}

/** A page that a line which must stay with the one before it begins is taken only if there is no other. */
function pageUpTo(lines: readonly Line[], top: number, rows: number): Place | undefined {
  let best: number | undefined;
  let broken: number | undefined;
  for (let line = previous(lines, top); line !== undefined; line = previous(lines, line)) {
    if (skipBlank(lines, pageFrom(lines, line, rows).end) < top) break;
    broken = line;
    if (!lines[line]!.keep) best = line;
  }
  const first = best ?? broken;
  return first === undefined ? undefined : placeOf(lines, first);
}

/**
 * The place `by` lines on from another, or back; blank ones aren't counted. It goes no further once the view's
 * end is in sight, `rows` lines being seen.
 */
export function moveBy(galley: Galley, place: Place, by: number, rows: number): Place {
  const reach = Math.abs(by) * 2 + rows + 8;
  const { lines, at } = stretch(galley, place, by < 0 ? reach : 0, reach);
  let line = skipBlank(lines, at);
  for (let count = 0; count < Math.abs(by); count += 1) {
    if (by > 0 && skipBlank(lines, pageFrom(lines, line, rows).end) >= lines.length) break;
    const to = by > 0 ? skipBlank(lines, line + 1) : previous(lines, line);
    if (to === undefined || to >= lines.length) break;
    line = to;
  }
  return placeOf(lines, line);
}

/** Whether a place is seen on the page that begins at another. */
export function isSeen(galley: Galley, target: Place, from: Place, rows: number): boolean {
  const { lines } = pageAt(galley, from, rows);
  const wanted = stretch(galley, target, 0, 1);
  return lines.includes(wanted.lines[wanted.at]!);
}

/** The last line before another that isn't blank. */
function previous(lines: readonly Line[], before: number): number | undefined {
  for (let line = before - 1; line >= 0; line -= 1) if (lines[line]!.spans.length > 0) return line;
  return undefined;
}
