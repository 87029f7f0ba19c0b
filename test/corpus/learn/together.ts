import type { ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { learn } from './learn.ts';
import type { Told } from './told.ts';

/** The mean of the weights that are learned several times, each in another order of the stories. */
export function learnTogether(stories: readonly Told[], times = 6): ByTrait {
  const all = Array.from({ length: times }, (_, at) => learn(stories, at + 1));
  return new Map(
    [...all[0]!].map(([trait, weights]) => [
      trait,
      weights.map(
        (_, action) => all.reduce((sum, each) => sum + each.get(trait)![action]!, 0) / times,
      ),
    ]),
  );
}
