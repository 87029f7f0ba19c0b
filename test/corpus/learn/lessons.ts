import {
  forms,
  worthsOf,
  type Learned,
  type Written,
} from '../../../source/intake/derive/ways/weighing/lessons.ts';
import { tableOf } from '../../../source/intake/derive/ways/weighing/table.ts';
import { written, type ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { backsOf } from './backs.ts';
import { learnChoices } from './choose.ts';
import { learnTogether, tellingOf } from './together.ts';
import type { Told } from './told.ts';
import { wholesOf } from './wholes.ts';

type Lessons = Readonly<Record<keyof Learned, ByTrait>>;

/** All that is learned from stories, the steps several times. */
export function lessonsOf(stories: readonly Told[], times: number): Lessons {
  const telling = tellingOf(stories);
  return {
    steps: learnTogether(stories, times, telling),
    wholes: learnChoices(wholesOf(stories, telling), 0.3),
    backs: learnChoices(backsOf(stories), 0),
  };
}

export function learnedOf({ steps, wholes, backs }: Lessons): Learned {
  return { steps: tableOf(steps), wholes: worthsOf(wholes), backs: worthsOf(backs) };
}

export function writtenOf({ steps, wholes, backs }: Lessons): Written {
  return {
    steps: written(steps, forms.steps),
    wholes: written(wholes, forms.wholes),
    backs: written(backs, forms.backs),
  };
}
