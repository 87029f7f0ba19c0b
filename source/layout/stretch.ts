import type { Galley } from './galley.ts';
import type { Line, Place } from './line.ts';
import { beginsWith, lineAt, skipBlank } from './page.ts';

/** Lines of a galley around a place, and which of them the place is on. */
type Stretch = { readonly lines: readonly Line[]; readonly at: number };

/** The lines around a place: at least `before` lines before its own and `after` from it on, as far as there are any. */
export function stretch(galley: Galley, place: Place, before: number, after: number): Stretch {
  const { takes, take, takeOf } = galley;
  if (takes === 0) return { lines: [], at: 0 };
  const own = takeOf(place.block);
  const lines = [...take(own)];
  const line = lineOf(lines, place);
  for (let next = own + 1; next < takes && lines.length < line + after; next += 1)
    lines.push(...take(next));
  const above: (readonly Line[])[] = [];
  let count = 0;
  for (let last = own - 1; last >= 0 && line + count < before; last -= 1) {
    above.push(take(last));
    count += take(last).length;
  }
  return { lines: [...above.reverse().flat(), ...lines], at: line + count };
}

/** The line that a place is on. */
export function lineOf(lines: readonly Line[], { block, offset, skip = 0 }: Place): number {
  const first = lineAt(lines, block, offset);
  let line = first;
  for (let count = 0; count < skip; count += 1) {
    const next = skipBlank(lines, line + 1);
    if (!beginsWith(lines[next], lines[first])) break;
    line = next;
  }
  return line;
}

/** The place that a line is: it is found there again, whatever the lines around it. */
export function placeOf(lines: readonly Line[], line: number): Place {
  const { block, start } = lines[line]?.at ?? { block: 0, start: 0 };
  let skip = 0;
  for (let other = lineAt(lines, block, start); other < line; skip += 1)
    other = skipBlank(lines, other + 1);
  return { block, offset: start, ...(skip > 0 && { skip }) };
}
