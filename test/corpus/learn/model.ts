import { contextOf, looksOf, nearOf } from '../../../source/intake/derive/ways/weighing/context.ts';
import {
  act,
  actions,
  allowed,
  begun,
  partsOf,
  type State,
} from '../../../source/intake/derive/ways/weighing/placing.ts';
import type { Trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import { sharesOf } from './choose.ts';
import type { Told } from './told.ts';

/** A story and its right reading: an action for each candidate. */
export type Lesson = { readonly story: Told; reading: number[] };

/** What keeps weights small, the share of what is seen that is hidden at each step, and how often a thing is seen. */
const decay = 0.0005;
export const hidden = 0.5;
const leastSeen = 3;
const width = 10;

/** Weights as they are learned. */
export class Model {
  readonly ids = new Map<Trait, number>();
  readonly weights: number[][];
  private readonly squares: number[][];
  private readonly known = new Map<Told, Map<string, readonly number[]>>();
  private mask = 0;

  /** `only`: the traits that are learned of where that aren't all that are seen often enough. */
  constructor(lessons: readonly Lesson[], only?: ReadonlySet<Trait>) {
    for (const [name, count] of countsOf(lessons))
      if (count >= leastSeen && (only?.has(name) ?? true)) this.ids.set(name, this.ids.size);
    this.weights = Array.from(this.ids, () => actions.map(() => 0));
    this.squares = Array.from(this.ids, () => actions.map(() => 0.05));
  }

  /** Hides another half of what is seen. */
  hide(random: number) {
    this.mask = Math.floor(random * 1e9);
  }

  worth(story: Told, state: State, number: number, action: number): number {
    let sum = 0;
    const parts = partsOf(action);
    for (const id of this.seenIn(story, state, number))
      for (const part of parts) sum += this.weights[id]![part]!;
    return sum;
  }

  /** Learns each step by itself. */
  learnSteps({ story, reading }: Lesson, rate: number) {
    for (const { number, state, action } of stepsOf(reading)) {
      const free = allowed(state, story.seen, number);
      const shares = sharesOf(free.map((each) => this.worth(story, state, number, each)));
      for (const [at, each] of free.entries()) {
        const slope = (each === action ? 1 : 0) - shares[at]!;
        for (const id of this.seenIn(story, state, number))
          for (const part of partsOf(each)) this.move(id, part, slope, rate);
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
        for (const id of this.seenIn(story, state, number))
          for (const part of partsOf(action)) {
            const key = id * actions.length + part;
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

/** How often each trait is seen on the way of the right readings. */
export function countsOf(lessons: readonly Lesson[]): Map<Trait, number> {
  const counts = new Map<Trait, number>();
  for (const { story, reading } of lessons)
    for (const { number, state } of stepsOf(reading))
      for (const name of new Set(namesOf(story, state, number)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
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
