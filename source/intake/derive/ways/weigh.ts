import type { Seen } from './features.ts';
import { contextOf, lookOf, nearOf, type Near } from './context.ts';
import { act, actions, allowed, begun, type State } from './placing.ts';

/** What each thing that is seen of a candidate speaks for and against, by action. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** The likeliest ways through candidates: the numbers of those that each goes through, in order. */
export function likeliestWays(
  all: readonly Seen[],
  weights: Weights,
): readonly (readonly number[])[] {
  let beam: Reading[] = [{ state: begun, worth: 0 }];
  for (const number of all.keys()) {
    const looks = new Map<Near, Float64Array>();
    const next = beam.flatMap(({ state, worth }) => {
      const near = nearOf(all, number, state);
      const look = looks.get(near) ?? sumOf(lookOf(all[number]!, near), weights);
      looks.set(near, look);
      const context = sumOf(contextOf(all, number, state), weights);
      return allowed(state, all, number).map((action) => ({
        state,
        action,
        worth: worth + look[action]! + context[action]!,
      }));
    });
    next.sort((one, other) => other.worth - one.worth);
    beam = next
      .slice(0, width)
      .map(({ state, action, worth }) => ({ state: act(state, number, action), worth }));
  }
  return best(beam).ways;
}

type Reading = { readonly state: State; readonly worth: number };

/** So many readings of a story are kept. */
const width = 8;

/** A way is told unless the story without one is likelier by far. */
function best(beam: readonly Reading[]): State {
  const none = beam.find(({ state }) => state.ways.length === 0);
  const some = beam.find(({ state }) => state.ways.some((way) => way.length > 1));
  return some && (!none || some.worth + readiness > none.worth) ? some.state : beam[0]!.state;
}

const readiness = 1;

function sumOf(features: readonly string[], weights: Weights): Float64Array {
  const sum = new Float64Array(actions.length);
  for (const each of features) {
    const weight = weights.get(each);
    if (weight) for (let action = 0; action < sum.length; action++) sum[action]! += weight[action]!;
  }
  return sum;
}

/** Weights as they are written: a line each, its name, a tab, and a number for each action, none for nought. */
export function weightsOf(text: string): Weights {
  return new Map(
    text.split('\n').map((line) => {
      const [name = '', numbers = ''] = line.split('\t');
      return [name, numbers.split(',').map((number) => Number(number) / 50)];
    }),
  );
}
