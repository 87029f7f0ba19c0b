import type { Trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import type { ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { learn, lessonsFrom } from './learn.ts';
import { countsOf } from './model.ts';
import type { Told } from './told.ts';

/** The mean of the weights that are learned several times, each in another order of the stories. */
export function learnTogether(
  stories: readonly Told[],
  times: number,
  only: ReadonlySet<Trait>,
): ByTrait {
  const all = Array.from({ length: times }, (_, at) => learn(stories, at + 1, only));
  return new Map(
    [...all[0]!].map(([trait, weights]) => [
      trait,
      weights.map(
        (_, action) => all.reduce((sum, each) => sum + each.get(trait)![action]!, 0) / times,
      ),
    ]),
  );
}

/** The traits that tell most, once all have been learned of: those with large weights that are seen often. */
export function tellingOf(stories: readonly Told[]): Set<Trait> {
  const counts = countsOf(lessonsFrom(stories));
  const worth = ([trait, weights]: readonly [Trait, readonly number[]]) =>
    Math.max(...weights.map(Math.abs)) * Math.sqrt(counts.get(trait) ?? 0);
  const ranked = [...learn(stories, 1)].sort((one, other) => worth(other) - worth(one));
  return new Set(ranked.slice(0, most).map(([trait]) => trait));
}

/** So many are as good as all that there are, some fifty thousand, and are read in a moment. */
const most = 5500;
