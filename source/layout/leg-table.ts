import type { Length } from '../story/route.ts';
import { countText } from '../story/text.ts';
import type { Line, Span, Style } from './line.ts';
import type { Part } from './parts.ts';
import { pad, width } from './width.ts';
import { wrap } from './wrap.ts';

/** A stop, and the leg that leads to it: none to the first. */
export type Entry = {
  readonly part: Part;
  readonly number: string;
  readonly from?: string;
  readonly length: Length | undefined;
};

/** A length by itself: of the way out, back, or both. */
export type Sum = { readonly text: string; readonly length: Length };

/** The narrowest column of names, in cells, that reads as one. */
const narrowest = 12;

type Columns = Readonly<Record<'number' | 'name' | 'miles' | 'kilometres', number>>;

/** The columns of a table of legs, in cells; undefined where its names would have no room. */
export function tableColumns(
  entries: readonly Entry[],
  sums: readonly Sum[],
  measure: number,
): Columns | undefined {
  const lengths = [...entries.map(({ length }) => length), ...sums.map(({ length }) => length)];
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, width(text)), 0);
  const columns = {
    number: widest(entries.map(({ number }) => number)),
    miles: widest(lengths.map((length) => miles(length))),
    kilometres: widest(lengths.map((length) => kilometres(length))),
  };
  const room = measure - columns.number - 1 - columns.miles - columns.kilometres - 4;
  const names = [...entries.map(({ part }) => part.text), ...sums.map(({ text }) => text)];
  return room < narrowest ? undefined : { ...columns, name: Math.min(room, widest(names)) };
}

/** A stop's lines: its number, its name and the length of the leg that leads to it. */
export function legRow({ part, number, length }: Entry, columns: Columns): Line[] {
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

export function sumRow({ text, length }: Sum, columns: Columns, { block }: Part): Line[] {
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

/** A length in whole miles, as a table has it. */
export function miles(length: Length | undefined): string {
  if (length === undefined) return 'start';
  return length.miles === undefined ? 'unknown' : `${whole(length.miles)} mi`;
}

export function kilometres(length: Length | undefined): string {
  return length?.kilometres === undefined ? '' : `${whole(length.kilometres)} km`;
}

export function whole(count: number): string {
  return countText(Math.round(count));
}
