import type { Told as Back } from '../returns.ts';
import type { Told } from './back.ts';
import type { Candidate } from './candidates.ts';
import type { Path } from './reading.ts';

/** A path as a story tells it: its stops, which of them are told first and last, and what stands around. */
export type Span = Back & {
  readonly stops: readonly Candidate[];
  readonly first: Candidate;
  readonly last: Candidate;
};

/** The sentences of a story that tell a path, with those around them. */
export function spanOf(path: Path, { seen, sentences }: Told): Span {
  const stops = path.stops.map((number) => seen[number]!.candidate);
  const told = stops.toSorted(
    (one, other) => one.sentence.index - other.sentence.index || one.start - other.start,
  );
  const [first, last] = [told[0]!, told.at(-1)!];
  const [from, to] = [first.sentence.index, last.sentence.index];
  const texts = sentences.slice(Math.max(0, from - 1), to + 3).map(({ text }) => text);
  const before = from > 0 ? texts.shift()! : '';
  return {
    ...{ stops, first, last, before },
    start: stops[0]!.name,
    isClosed: path.isClosed,
    lead: first.sentence.text.slice(0, first.start),
    text: texts.slice(0, to - from + 1).join(' '),
    after: last.sentence.text.slice(last.end),
    next: texts.slice(to - from + 1),
  };
}
