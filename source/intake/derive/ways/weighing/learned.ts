import type { Block } from '../../../../story/story.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { isSaidBack } from '../returns.ts';
import type { Way } from '../way.ts';
import type { Told } from './back.ts';
import { candidatesOf } from './candidates.ts';
import { see, type Heads } from './features.ts';
import { bestOf, isBack } from './judge.ts';
import type { Learned } from './lessons.ts';
import { areLed } from './may-tell.ts';
import type { Path } from './reading.ts';
import { sentencesIn } from './sentences.ts';
import { readingsOf } from './weigh.ts';

/** The ways of a story as weights that were learned read them. */
export function learnedWays(
  body: readonly Block[],
  {
    taken,
    gazetteer,
    heads,
    learned,
  }: {
    taken: ReadonlySet<number>;
    gazetteer: Gazetteer;
    heads: Heads;
    learned: Learned;
  },
): Way[] {
  const sentences = sentencesIn(body);
  const candidates = candidatesOf(body, heads.dateline, gazetteer.isKnown, sentences).filter(
    ({ sentence }) => !taken.has(sentence.paragraph),
  );
  const ways: Way[] = [];
  for (let from = 0; from < candidates.length; from += most) {
    const together = candidates.slice(from, from + most);
    if (!areLed(together)) continue;
    const seen = see(together, gazetteer, heads);
    const told = { seen, sentences, headline: heads.headline ?? '' };
    const best = bestOf(readingsOf(seen, learned.steps), seen, learned.wholes);
    for (const path of best?.ways ?? []) {
      const way = wayOf(path, told);
      ways.push({ ...way, returns: isBack(path, told, way.returns, learned.backs) });
    }
  }
  return ways;
}

/** So many names are read together. */
const most = 100;

/** A path as a way; it returns where the story says so in words that are known to. */
export function wayOf({ stops, isClosed }: Path, { seen, sentences }: Told): Way {
  const candidates = stops.map((number) => seen[number]!.candidate);
  const told = candidates.toSorted(
    (one, other) => one.sentence.index - other.sentence.index || one.start - other.start,
  );
  const [first, last] = [told[0]!, told.at(-1)!];
  const texts = sentences.map(({ text }) => text);
  const text = texts.slice(first.sentence.index, last.sentence.index + 1).join(' ');
  const start = candidates[0]!.name;
  return {
    stops: candidates.map(({ name, region, start, end }) => ({
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
      isSaidBack({
        start,
        before: texts[first.sentence.index - 1] ?? '',
        lead: first.sentence.text.slice(0, first.start),
        text,
        after: last.sentence.text.slice(last.end),
        next: texts.slice(last.sentence.index + 1, last.sentence.index + 3),
      }),
    text,
    paragraph: first.sentence.paragraph,
    last: last.sentence.paragraph,
  };
}
