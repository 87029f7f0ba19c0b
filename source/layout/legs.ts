import { legs, totalLength, wayBack, type Length } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { countText } from '../story/text.ts';
import type { Frame, Line, Span, Style } from './line.ts';
import type { Part } from './parts.ts';
import { setText } from './set.ts';
import { pad, width } from './width.ts';
import { wrap } from './wrap.ts';

/** The narrowest column of names, in cells, that reads as one. */
const narrowest = 12;

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
  if (outward.length > 0) sums.push({ text: 'Outward', length: totalLength(outward) });
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
          setText(`${text}: ${words(length)}`, frame.measure, {
            block: last.block,
            style: 'total',
          }),
        ),
      ),
      ...notes,
    ];
  }
  return [
    ...entries.flatMap((entry) => row(entry, columns)),
    ...sums.flatMap((sum) => after(sumRow(sum, columns, last))),
    ...after([{ spans: [], at: { block: 0, start: 0, end: 0 } }]),
    ...notes,
  ];
}

type Entry = {
  readonly part: Part;
  readonly number: string;
  readonly from?: string;
  readonly length: Length | undefined;
};

type Sum = { readonly text: string; readonly length: Length };

type Columns = Readonly<Record<'number' | 'name' | 'miles' | 'kilometres', number>>;

/** What the lengths are, and what the report leaves open. */
function note(route: Route): string {
  const lengths = 'Lengths are straight lines over the earth, not roads.';
  const back = wayBack(route);
  return back
    ? `${lengths} The report says that the route returns to ${back.to}, not by which way.`
    : lengths;
}

function tableColumns(
  entries: readonly Entry[],
  sums: readonly Sum[],
  measure: number,
): Columns | undefined {
  const lengths = [...entries.map(({ length }) => length), ...sums.map(({ length }) => length)];
  const widest = (texts: readonly string[]) => Math.max(...texts.map(width));
  const columns = {
    number: widest(entries.map(({ number }) => number)),
    miles: widest(lengths.map((length) => miles(length))),
    kilometres: widest(lengths.map((length) => kilometres(length))),
  };
  const room = measure - columns.number - 1 - columns.miles - columns.kilometres - 4;
  const names = [...entries.map(({ part }) => part.text), ...sums.map(({ text }) => text)];
  return room < narrowest ? undefined : { ...columns, name: Math.min(room, widest(names)) };
}

function miles(length: Length | undefined): string {
  if (length === undefined) return 'start';
  return length.miles === undefined ? 'unknown' : `${whole(length.miles)} mi`;
}

function kilometres(length: Length | undefined): string {
  return length?.kilometres === undefined ? '' : `${whole(length.kilometres)} km`;
}

function whole(count: number): string {
  return countText(Math.round(count));
}

function row({ part, number, length }: Entry, columns: Columns): Line[] {
  const broken = [...wrap(part.text, columns.name)];
  return broken.map(({ start, shown, end }, index): Line => {
    const isLast = index === broken.length - 1;
    const name = part.text.slice(start, shown);
    const lead = pad(index === 0 ? number : '', columns.number, 'right');
    const spans: Span[] = [
      { text: `${lead} `, style: 'stop' },
      { text: name, at: part.start + start },
      ...(isLast ? lengthSpans(length, columns, width(name), 'count') : []),
    ];
    const at = {
      block: part.block,
      start: part.start + start,
      end: isLast ? part.end : part.start + end,
    };
    return { spans: spans.filter(({ text }) => text !== ''), at };
  });
}

function sumRow({ text, length }: Sum, columns: Columns, { block }: Part): Line[] {
  const broken = [...wrap(text, columns.name)];
  return broken.map(({ start, shown }, index): Line => {
    const name = text.slice(start, shown);
    const isLast = index === broken.length - 1;
    return {
      spans: [
        { text: ' '.repeat(columns.number + 1) },
        { text: name, style: 'total' },
        ...(isLast ? lengthSpans(length, columns, width(name), 'total') : []),
      ],
      at: { block, start: 0, end: 0 },
    };
  });
}

function lengthSpans(
  length: Length | undefined,
  columns: Columns,
  taken: number,
  style: Style,
): Span[] {
  const gap = ' '.repeat(columns.name - taken + 2);
  const [first, second] = [miles(length), kilometres(length)];
  const text = pad(first, columns.miles, 'right');
  return [
    { text: gap },
    { text: second === '' ? text : `${text}  ${pad(second, columns.kilometres, 'right')}`, style },
  ];
}

/** A stop in words, as it is listened to or stands where a table has no room. */
function spoken({ part, number, from, length }: Entry, { measure, linear }: Frame): Line[] {
  const { text, block, start, end } = part;
  const lines = [
    ...setText(text, measure, { block, start, hang: linear ? `Stop ${number}: ` : `${number} ` }),
  ];
  const leg = from === undefined ? 'the start' : `${words(length)} from ${from}`;
  const told = [...setText(leg, measure, { block, style: 'count', hang: linear ? '' : '  ' })];
  return [...endAt(lines, end), ...placeAfter(told, part)];
}

function words(length: Length | undefined): string {
  if (length?.miles === undefined || length.kilometres === undefined) return 'unknown length';
  return `${whole(length.miles)} miles, ${whole(length.kilometres)} kilometres`;
}

/** Lines that show none of the story's text and stand after a part of it. */
export function placeAfter(lines: Iterable<Line>, { block, end }: Part): Line[] {
  return [...lines].map(({ spans }) => ({
    spans: spans.map(({ text, style }) => ({ text, ...(style && { style }) })),
    at: { block, start: end, end },
  }));
}

/** Lines of which the last owns its part to the end: the line feed after what it shows. */
export function endAt(lines: readonly Line[], end: number): Line[] {
  return lines.map((line, index) =>
    index < lines.length - 1 ? line : { ...line, at: { ...line.at, end } },
  );
}
