import type { Seen } from './features.ts';
import { contextOf, looksOf, nearOf } from './context.ts';
import { act, actions, allowed, begun, type State } from './placing.ts';
import { addTo, type Weights } from './table.ts';
import type { Trait } from './traits.ts';

/** The likeliest ways through candidates: the numbers of those that each goes through, in order. */
export function likeliestWays(
  all: readonly Seen[],
  weights: Weights,
): readonly (readonly number[])[] {
  let beam: Reading[] = [{ state: begun, worth: 0 }];
  for (const number of all.keys()) {
    const looks: Float64Array[] = [];
    const next: Step[] = [];
    for (const { state, worth } of beam) {
      const near = nearOf(all, number, state);
      const look = (looks[near] ??= sumOf(looksOf(all[number]!, near), weights));
      const context = sumOf(contextOf(all, number, state), weights);
      for (const action of allowed(state, all, number))
        next.push({ state, action, worth: worth + look[action]! + context[action]! });
    }
    next.sort((one, other) => other.worth - one.worth);
    beam = next
      .slice(0, width)
      .map(({ state, action, worth }) => ({ state: act(state, number, action), worth }));
  }
  return best(beam).ways;
}

type Reading = { readonly state: State; readonly worth: number };
type Step = Reading & { readonly action: number };

/** So many readings of a story are kept. */
const width = 8;

/** The likeliest reading; one with a way is put before a likelier one that has but the beginning of one. */
function best(beam: readonly Reading[]): State {
  const none = beam.find(({ state }) => state.ways.length === 0);
  const some = beam.find(({ state }) => state.ways.some((way) => way.length > 1));
  return some && (!none || some.worth > none.worth) ? some.state : beam[0]!.state;
}

function sumOf(traits: readonly Trait[], weights: Weights): Float64Array {
  const sum = new Float64Array(actions.length);
  for (const each of traits) addTo(sum, each, weights);
  return sum;
}
