import type { Seen } from './features.ts';
import { contextOf, looksOf, nearOf } from './context.ts';
import { act, actions, allowed, begun, partsOf, type State } from './placing.ts';
import { together, type Reading } from './reading.ts';
import { addTo, type Weights } from './table.ts';
import type { Trait } from './traits.ts';

/** The likeliest readings of a story's candidates, the likeliest first. */
export function readingsOf(all: readonly Seen[], weights: Weights): readonly Reading[] {
  let beam: Weighed[] = [{ state: begun, worth: 0 }];
  for (const number of all.keys()) {
    const looks: Float64Array[] = [];
    const next: Step[] = [];
    for (const { state, worth } of beam) {
      const near = nearOf(all, number, state);
      const look = (looks[near] ??= sumOf(looksOf(all[number]!, near), weights));
      const context = sumOf(contextOf(all, number, state), weights);
      for (const action of allowed(state, all, number))
        next.push({
          state,
          action,
          worth: worth + worthIn(look, action) + worthIn(context, action),
        });
    }
    next.sort((one, other) => other.worth - one.worth);
    beam = next
      .slice(0, width)
      .map(({ state, action, worth }) => ({ state: act(state, number, action), worth }));
  }
  return together(
    beam.map(({ state, worth }) => ({ ways: state.ways, worth })),
    all,
  );
}

type Weighed = { readonly state: State; readonly worth: number };
type Step = Weighed & { readonly action: number };

/** So many states of a story are kept as it is read on. */
const width = 12;

function worthIn(sums: Float64Array, action: number): number {
  return partsOf(action).reduce((sum, part) => sum + sums[part]!, 0);
}

function sumOf(traits: readonly Trait[], weights: Weights): Float64Array {
  const sum = new Float64Array(actions.length);
  for (const each of traits) addTo(sum, each, weights);
  return sum;
}
