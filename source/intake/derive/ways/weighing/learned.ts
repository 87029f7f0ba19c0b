import type { Block } from '../../../../story/story.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { isSaidBack } from '../returns.ts';
import type { Way } from '../way.ts';
import { candidatesOf } from './candidates.ts';
import { see, type Heads } from './features.ts';
import { bestOf, isBack } from './judge.ts';
import type { Learned } from './lessons.ts';
import { areLed } from './may-tell.ts';
import { listsRoads } from './roads.ts';
import { sentencesIn } from './sentences.ts';
import { spanOf, type Span } from './span.ts';
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
    ({ sentence }) => !taken.has(sentence.paragraph) && !listsRoads(body[sentence.paragraph]),
  );
  const ways: Way[] = [];
  for (let from = 0; from < candidates.length; from += most) {
    const together = candidates.slice(from, from + most);
    if (!areLed(together)) continue;
    const seen = see(together, gazetteer, heads);
    const told = { seen, sentences, headline: heads.headline ?? '' };
    const best = bestOf(readingsOf(seen, learned.steps), seen, learned.wholes);
    for (const path of best?.ways ?? []) {
      const span = spanOf(path, told);
      const returns = isBack(path, told, isSaidBack(span), learned.backs);
      ways.push(wayOf(span, returns));
    }
  }
  return ways;
}

/** So many names are read together. */
const most = 100;

function wayOf({ stops, first, last, text }: Span, returns: boolean): Way {
  return {
    stops: stops.map(({ name, region, start, end }) => ({
      name,
      ...(region && { region }),
      start,
      end,
      role: 'step',
      sure: true,
      gap: '',
    })),
    returns,
    text,
    paragraph: first.sentence.paragraph,
    last: last.sentence.paragraph,
  };
}
