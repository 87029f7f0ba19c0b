import type { ByTrait } from '../../../source/intake/derive/ways/weighing/written.ts';
import { readingOf, type Worth } from './align.ts';
import { hidden, Model } from './model.ts';
import type { Told } from './told.ts';

/**
 * Learns what each thing that is seen of a candidate speaks for and against: weights by which the right readings of
 * the stories are likelier than the others in a beam. The same stories give the same weights.
 */
export function learn(stories: readonly Told[], seed: number): ByTrait {
  const lessons = stories.flatMap((story) => {
    const reading = readingOf(story, prior(story));
    return reading ? [{ story, reading }] : [];
  });
  const model = new Model(lessons);
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

const rounds = 10;
const firstRate = 0.1;

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
    const order = [0, -0.2, -1.5, -1.5, -0.5][action]!;
    const quoted = isQuoted ? -0.3 : 0;
    return order + led + quoted - (last < 0 ? 0.02 * number : 0.1 * Math.min(8, passed));
  };
}

function shuffle<T>(all: T[], random: () => number) {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
