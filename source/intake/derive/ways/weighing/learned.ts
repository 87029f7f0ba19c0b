import type { Block } from '../../../../story/story.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { see, type Heads, type Seen } from './features.ts';
import { areLed } from './may-tell.ts';
import { isAwaited, isBack, isLoop } from '../returns.ts';
import type { Weights } from './table.ts';
import { likeliestWays } from './weigh.ts';
import type { Way } from '../way.ts';

/** The ways of a story as weights that were learned read them. */
export function learnedWays(
  body: readonly Block[],
  {
    taken,
    gazetteer,
    heads,
    weights,
  }: {
    taken: ReadonlySet<number>;
    gazetteer: Gazetteer;
    heads: Heads;
    weights: Weights;
  },
): Way[] {
  const candidates = candidatesOf(body, heads.dateline, gazetteer.isKnown).filter(
    ({ sentence }) => !taken.has(sentence.paragraph),
  );
  const ways: Way[] = [];
  for (let from = 0; from < candidates.length; from += most) {
    const together = candidates.slice(from, from + most);
    if (!areLed(together)) continue;
    const seen = see(together, gazetteer, heads);
    ways.push(...likeliestWays(seen, weights).flatMap((way) => wayOf(way, seen, together)));
  }
  return ways;
}

/** So many names are read together. */
const most = 100;

function wayOf(
  numbers: readonly number[],
  seen: readonly Seen[],
  all: readonly Candidate[],
): Way[] {
  const read = numbers.map((number) => seen[number]!);
  const isClosed = read.length > 2 && read[0]!.key === read.at(-1)!.key;
  const kept = isClosed ? read.slice(0, -1) : read;
  if (kept.length < 2) return [];
  const stops = kept.map(({ candidate }) => candidate);
  const told = stops.toSorted(
    (one, other) => one.sentence.index - other.sentence.index || one.start - other.start,
  );
  const [first, last] = [told[0]!, told.at(-1)!];
  const sentences = [...new Map(all.map(({ sentence }) => [sentence.index, sentence.text]))];
  const text = sentences
    .filter(([index]) => index >= first.sentence.index && index <= last.sentence.index)
    .map(([, each]) => each)
    .join(' ');
  const next = sentences.flatMap(([index, each]) =>
    index > last.sentence.index && index <= last.sentence.index + 2 ? [each] : [],
  );
  const before = sentences.findLast(([index]) => index < first.sentence.index)?.[1] ?? '';
  const after = last.sentence.text.slice(last.end);
  const lead = first.sentence.text.slice(0, first.start);
  return [
    {
      stops: stops.map(({ name, region, start, end }) => ({
        name,
        ...(region && { region }),
        start,
        end,
        role: 'step',
        sure: true,
        gap: '',
      })),
      returns:
        isClosed ||
        isLoop(lead) ||
        isAwaited(`${before} ${text}`, stops[0]!.name) ||
        isBack(text, after, next),
      text,
      paragraph: first.sentence.paragraph,
      last: last.sentence.paragraph,
    },
  ];
}
