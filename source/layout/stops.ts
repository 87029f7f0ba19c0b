import type { Route } from '../story/story.ts';
import { endAt, placeAfter } from './place.ts';
import type { Frame, Line, Span } from './line.ts';
import type { Part } from './parts.ts';
import { setText } from './set.ts';
import { width } from './width.ts';

const between = ' · ';

/**
 * Sets a route's stops as a caption, in order and each after its number, several to a line; one a line where they
 * don't fit or are listened to.
 */
export function setStops(route: Route, { measure, linear }: Frame, stops: readonly Part[]): Line[] {
  const last = stops.at(-1);
  if (last === undefined) return [];
  const numbers = stops.map((_, index) => (linear ? `Stop ${index + 1}: ` : `${index + 1} `));
  const runIn = stops.map((stop, index) => width(numbers[index]! + stop.text + between));
  const lines =
    linear || runIn.some((cells) => cells > measure)
      ? stops.flatMap((stop, index) => alone(stop, numbers[index]!, measure, linear))
      : setRunIn(stops, numbers, runIn, measure);
  const back = `${linear ? 'B' : 'b'}ack to ${route.stops[0]!.name}`;
  if (!route.returns || stops.length < 2) return lines;
  const end = lines.at(-1)!;
  const used = width(end.spans.map(({ text }) => text).join('') + between + back);
  if (!linear && used <= measure)
    return [...lines.slice(0, -1), { ...end, spans: [...end.spans, { text: between + back }] }];
  return [...lines, ...placeAfter(setText(back, measure, { block: last.block }), last)];
}

function setRunIn(
  stops: readonly Part[],
  numbers: readonly string[],
  runIn: readonly number[],
  measure: number,
): Line[] {
  const rows: number[][] = [];
  let room = 0;
  for (const [index, cells] of runIn.entries()) {
    if (cells > room) {
      rows.push([]);
      room = measure;
    }
    rows.at(-1)!.push(index);
    room -= cells;
  }
  return rows.map((row): Line => {
    const [first, last] = [stops[row[0]!]!, stops[row.at(-1)!]!];
    const spans = row.flatMap((index): Span[] => [
      ...(index === row[0] ? [] : [{ text: between, style: 'faint' as const }]),
      { text: numbers[index]!, style: 'stop' },
      { text: stops[index]!.text, at: stops[index]!.start },
    ]);
    return { spans, at: { block: first.block, start: first.start, end: last.end } };
  });
}

function alone(
  { text, block, start, end }: Part,
  hang: string,
  measure: number,
  flush: boolean,
): Line[] {
  return endAt([...setText(text, measure, { block, start, hang, flush })], end);
}
