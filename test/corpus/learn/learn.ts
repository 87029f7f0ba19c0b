import { contextOf, looksOf, nearOf } from '../../../source/intake/derive/ways/context.ts';
import {
  act,
  actions,
  allowed,
  begun,
  type State,
} from '../../../source/intake/derive/ways/placing.ts';
import type { Trait } from '../../../source/intake/derive/ways/traits.ts';
import { readingOf, type Worth } from './align.ts';
import type { Told } from './told.ts';

/**
 * Learns what each thing that is seen of a candidate speaks for and against: weights by which the right readings of
 * the stories are likelier than the others in a beam. The same stories give the same weights.
 */
export function learn(stories: readonly Told[], seed: number): Map<Trait, number[]> {
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
/** What keeps weights small, the share of what is seen that is hidden at each step, and how often a thing is seen. */
const decay = 0.0005;
const hidden = 0.4;
const leastSeen = 3;
const width = 10;

type Lesson = { readonly story: Told; reading: number[] };

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

class Model {
  readonly ids = new Map<Trait, number>();
  readonly weights: number[][];
  private readonly squares: number[][];
  private readonly known = new Map<Told, Map<string, readonly number[]>>();
  private mask = 0;

  constructor(lessons: readonly Lesson[]) {
    const counts = new Map<Trait, number>();
    for (const { story, reading } of lessons)
      for (const { number, state } of stepsOf(reading))
        for (const name of new Set(namesOf(story, state, number)))
          counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) if (count >= leastSeen) this.ids.set(name, this.ids.size);
    this.weights = Array.from(this.ids, () => actions.map(() => 0));
    this.squares = Array.from(this.ids, () => actions.map(() => 0.05));
  }

  /** Hides another half of what is seen. */
  hide(random: number) {
    this.mask = Math.floor(random * 1e9);
  }

  worth(story: Told, state: State, number: number, action: number): number {
    let sum = 0;
    for (const id of this.seenIn(story, state, number)) sum += this.weights[id]![action]!;
    return sum;
  }

  /** Learns each step by itself. */
  learnSteps({ story, reading }: Lesson, rate: number) {
    for (const { number, state, action } of stepsOf(reading)) {
      const free = allowed(state, story.seen, number);
      const shares = sharesOf(free.map((each) => this.worth(story, state, number, each)));
      for (const [at, each] of free.entries()) {
        const slope = (each === action ? 1 : 0) - shares[at]!;
        for (const id of this.seenIn(story, state, number)) this.move(id, each, slope, rate);
      }
    }
  }

  /** Learns the right reading of a story against the likeliest others. */
  learnReading({ story, reading }: Lesson, rate: number) {
    const right = reading.join('');
    const others = this.beam(story).filter((each) => each.actions.join('') !== right);
    const worth = stepsOf(reading).reduce(
      (sum, { state, number, action }) => sum + this.worth(story, state, number, action),
      0,
    );
    const all = [{ actions: reading, worth }, ...others];
    const shares = sharesOf(all.map((each) => each.worth));
    const slopes = new Map<number, number>();
    for (const [at, each] of all.entries()) {
      const slope = (at === 0 ? 1 : 0) - shares[at]!;
      if (Math.abs(slope) < 1e-4) continue;
      for (const { state, number, action } of stepsOf(each.actions))
        for (const id of this.seenIn(story, state, number)) {
          const key = id * actions.length + action;
          slopes.set(key, (slopes.get(key) ?? 0) + slope);
        }
    }
    for (const [key, slope] of slopes)
      if (slope !== 0)
        this.move(Math.floor(key / actions.length), key % actions.length, slope, rate);
  }

  private move(id: number, action: number, slope: number, rate: number) {
    const [weights, squares] = [this.weights[id]!, this.squares[id]!];
    const step = slope - decay * weights[action]!;
    squares[action]! += step * step;
    weights[action]! += (rate * step) / Math.sqrt(squares[action]!);
  }

  private beam(story: Told): { actions: number[]; worth: number }[] {
    let beam = [{ state: begun, actions: [] as number[], worth: 0 }];
    for (const number of story.seen.keys())
      beam = beam
        .flatMap((reading) =>
          allowed(reading.state, story.seen, number).map((action) => ({
            reading,
            action,
            worth: reading.worth + this.worth(story, reading.state, number, action),
          })),
        )
        .sort((one, other) => other.worth - one.worth)
        .slice(0, width)
        .map(({ reading, action, worth }) => ({
          state: act(reading.state, number, action),
          actions: [...reading.actions, action],
          worth,
        }));
    return beam;
  }

  private seenIn(story: Told, state: State, number: number): readonly number[] {
    const known = this.known.get(story) ?? new Map<string, readonly number[]>();
    this.known.set(story, known);
    const key = `${number} ${state.last} ${state.previous} ${state.previous2} ${state.ways.at(-1)?.join()}`;
    const ids =
      known.get(key) ??
      [...new Set(namesOf(story, state, number))].flatMap((name) => this.ids.get(name) ?? []);
    known.set(key, ids);
    return ids.filter(
      (id) =>
        ((Math.imul(id + 1, 2654435761) ^ Math.imul(this.mask, 40503)) >>> 8) % 1000 >=
        hidden * 1000,
    );
  }
}

function namesOf({ seen }: Told, state: State, number: number): Trait[] {
  return [
    ...looksOf(seen[number]!, nearOf(seen, number, state)),
    ...contextOf(seen, number, state),
  ];
}

function stepsOf(reading: readonly number[]): { number: number; state: State; action: number }[] {
  let state = begun;
  return reading.map((action, number) => {
    const step = { number, state, action };
    state = act(state, number, action);
    return step;
  });
}

function sharesOf(worths: readonly number[]): number[] {
  const most = Math.max(...worths);
  const powers = worths.map((worth) => Math.exp(worth - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
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
