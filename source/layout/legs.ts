import { legs, totalLength, wayBack, type Length } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import {
  kilometres,
  legRow,
  miles,
  sumRow,
  tableColumns,
  whole,
  type Entry,
  type Sum,
} from './leg-table.ts';
import type { Frame, Line } from './line.ts';
import type { Part } from './parts.ts';
import { endAt, placeAfter } from './place.ts';
import { setText } from './set.ts';

/**
 * Sets a route's stops, each with the length of the leg that leads to it, then their sum and what is known of the
 * way back. `stops` says where each stop's text stands; what follows belongs to the last.
 */
export function setLegs(route: Route, frame: Frame, stops: readonly Part[]): Line[] {
  const last = stops.at(-1);
  if (last === undefined) return [];
  const outward = legs(route);
  const back = wayBack(route);
  const sums: Sum[] = [];
  if (outward.length > 1)
    sums.push({ text: back ? 'Outward' : 'In all', length: totalLength(outward) });
  if (back) {
    sums.push({ text: `Back to ${back.to}, direct line`, length: back });
    sums.push({ text: 'There and back', length: totalLength([...outward, back]) });
  }
  const entries = stops.map((part, index) => ({
    part,
    number: String(index + 1),
    length: outward[index - 1],
    ...(index > 0 && { from: outward[index - 1]!.from }),
  }));
  const columns = frame.linear ? undefined : tableColumns(entries, sums, frame.measure);
  const after = (lines: Iterable<Line>) => placeAfter(lines, last);
  const notes = after(setText(note(route), frame.measure, { block: last.block, style: 'faint' }));
  if (columns === undefined) {
    return [
      ...entries.flatMap((entry) => spoken(entry, frame)),
      ...sums.flatMap(({ text, length }) =>
        after(
          setText(`${text}: ${lengthText(length, frame.linear)}`, frame.measure, {
            block: last.block,
            style: 'total',
          }),
        ),
      ),
      ...notes,
    ];
  }
  return [
    ...entries.flatMap((entry) => legRow(entry, columns)),
    ...sums.flatMap((sum) => after(sumRow(sum, columns, last))),
    ...after([{ spans: [], at: { block: 0, start: 0, end: 0 } }]),
    ...notes,
  ];
}

/** What the lengths are, and what the report leaves open. */
function note(route: Route): string {
  const lengths = 'Lengths are straight lines over the earth, not roads.';
  const back = wayBack(route);
  return back
    ? `${lengths} The report says that the route returns to ${back.to}, not by which way.`
    : lengths;
}

/** A stop in words, as it is listened to or stands where a table has no room. */
function spoken({ part, number, from, length }: Entry, { measure, linear }: Frame): Line[] {
  const { text, block, start, end } = part;
  const lines = [
    ...setText(text, measure, {
      ...{ block, start, hang: linear ? `Stop ${number}: ` : `${number} ` },
      flush: linear,
    }),
  ];
  const whence = linear && from !== undefined ? ` from ${from}` : '';
  const leg = length === undefined ? 'the start' : lengthText(length, linear) + whence;
  const told = [...setText(leg, measure, { block, style: 'count', hang: linear ? '' : '  ' })];
  return [...endAt(lines, end), ...placeAfter(told, part)];
}

function lengthText(length: Length, linear: boolean): string {
  if (length.miles === undefined || length.kilometres === undefined) return 'unknown length';
  return linear
    ? `${whole(length.miles)} miles, ${whole(length.kilometres)} kilometres`
    : `${miles(length)}, ${kilometres(length)}`;
}
