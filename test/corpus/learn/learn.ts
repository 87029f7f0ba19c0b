import type { Trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import type { ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { readingOf, type Worth } from './align.ts';
import { hidden, Model, type Lesson } from './model.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Told } from './told.ts';

/**
 * Learns what each thing that is seen of a candidate speaks for and against: weights by which the right readings of
 * the stories are likelier than the others in a beam. The same stories give the same weights.
 */
export function learn(stories: readonly Told[], seed: number, only?: ReadonlySet<Trait>): ByTrait {
  const lessons = lessonsFrom(stories);
  const model = new Model(lessons, only);
  const random = randomFrom(seed);
  const sums = model.weights.map((weights) => weights.map(() => 0));
  for (let round = 0; round < rounds; round++) {
    const rate = firstRate * (1 - (round / rounds) * 0.8);
    shuffle(lessons, random);
    for (const lesson of lessons) {
      const { story } = lesson;
      model.hide(random());
      if (round > 1 && round % 2 === 0 && story.ways.length > 0)
        lesson.reading =
          readingOf(story, (...step) => model.worth(story, ...step)) ?? lesson.reading;
      if (round < 2) model.learnSteps(lesson, rate);
      else model.learnReading(lesson, rate);
    }
    if (round >= rounds / 2)
      for (const [id, weights] of model.weights.entries())
        for (const [action, weight] of weights.entries()) sums[id]![action]! += weight;
  }
  const scale = (1 - hidden) / (rounds / 2);
  return new Map([...model.ids].map(([name, id]) => [name, sums[id]!.map((sum) => sum * scale)]));
}

const rounds = 16;
const firstRate = 0.06;

/** Each story with its reading, as often as it is learned from. */
export function lessonsFrom(stories: readonly Told[]): Lesson[] {
  return stories.flatMap((story) => {
    const reading = firstReading(story);
    return reading ? Array.from({ length: story.times }, () => ({ story, reading })) : [];
  });
}

/** The right reading of a story as it is likeliest before anything is learned. */
export function firstReading(story: Told): number[] | undefined {
  return readingOf(story, prior(story));
}

/** What an action is worth before anything is learned: stops that words of going lead to, told in order. */
function prior({ seen }: Told): Worth {
  return ({ last }, number, action) => {
    if (action === 0) return 0;
    const { role, isQuoted, candidate } = seen[number]!;
    const led = role.endsWith('!')
      ? 1
      : role === 'start'
        ? 0.5
        : role === 'weak'
          ? 0.2
          : role === 'none'
            ? -0.5
            : 0;
    const passed = last < 0 ? 0 : candidate.sentence.index - seen[last]!.candidate.sentence.index;
    const order = [0, -0.2, -1.5, -1.5, -0.5, -1, -1, -1][action]!;
    const quoted = isQuoted ? -0.3 : 0;
    return order + led + quoted - (last < 0 ? 0.02 * number : 0.1 * Math.min(8, passed));
  };
}
