import {
  act,
  begun,
  withinOf,
  type State,
} from '../../../source/intake/derive/ways/weighing/placing.ts';
import type { Told } from './told.ts';

/** What an action is worth. */
export type Worth = (state: State, number: number, action: number) => number;

/**
 * The actions, one for each candidate, that read a story's ways; of several readings the worthiest. Undefined where
 * none does: a stop's name isn't among the candidates.
 */
export function readingOf({ seen, ways }: Told, worth: Worth): number[] | undefined {
  const goals = ways.map(({ stops, returns }) => (returns ? [...stops, stops[0]!] : stops));
  const last = new Map(seen.map(({ candidate }, number) => [candidate.name.toLowerCase(), number]));
  let beam: Reading[] = [{ state: begun, actions: [], worth: 0, stops: new Map(), way: -1 }];
  for (const [number, { candidate, key }] of seen.entries()) {
    const name = candidate.name.toLowerCase();
    const next: Reading[] = beam.map((reading) => taken(reading, number, 0, worth));
    for (const reading of beam)
      for (const [way, stops] of goals.entries())
        for (const [stop, goal] of stops.entries()) {
          const isEnd = stop === ways[way]!.stops.length;
          if (goal !== name && !(isEnd && goal === key)) continue;
          const action = actionFor(reading, { way, stop, isEnd }, ways);
          if (action === undefined) continue;
          const { stops: known, ...rest } = taken(reading, number, action, worth);
          next.push({ ...rest, way, stops: new Map(known).set(number, { way, stop }) });
        }
    const isMissed = ({ stops }: Reading) => {
      const had = new Set([...stops.values()].map(({ way, stop }) => `${way} ${stop}`));
      return ways.some((one, way) =>
        one.stops.some(
          (goal, stop) => !had.has(`${way} ${stop}`) && (last.get(goal) ?? -1) <= number,
        ),
      );
    };
    beam = next
      .filter((reading) => !isMissed(reading))
      .sort((one, other) => other.worth - one.worth)
      .slice(0, width);
  }
  return beam[0]?.actions;
}

const width = 60;

type Goal = { readonly way: number; readonly stop: number };

/** A story read so far: its actions, which candidate is which stop, and the way that is open. */
type Reading = {
  readonly state: State;
  readonly actions: number[];
  readonly worth: number;
  readonly stops: ReadonlyMap<number, Goal>;
  readonly way: number;
};

function taken(reading: Reading, number: number, action: number, worth: Worth): Reading {
  return {
    ...reading,
    state: act(reading.state, number, action),
    actions: [...reading.actions, action],
    worth: reading.worth + worth(reading.state, number, action),
  };
}

/** Where a stop is put so that the way is in order; undefined where it can't be. */
function actionFor(
  { state, stops, way: open }: Reading,
  { way, stop, isEnd }: Goal & { readonly isEnd: boolean },
  ways: Told['ways'],
): number | undefined {
  const had = [...stops.values()];
  if (had.some((one) => one.way === way && one.stop === stop)) return undefined;
  const there = (state.ways.at(-1) ?? []).map((number) => stops.get(number)!.stop);
  if (open === way) {
    if (isEnd && there.length < ways[way]!.stops.length) return undefined;
    if (stop > there.at(-1)!) return 1;
    if (stop < there[0]!) return 3;
    const within = withinOf(state.ways.at(-1)!, state.last);
    return within > 0 && stop < there[within]! && stop > there[within - 1]! ? 2 : undefined;
  }
  if (isEnd || had.some((one) => one.way === way)) return undefined;
  if (open === -1) return 1;
  const isDone = ways[open]!.stops.every((_, at) => there.includes(at));
  return isDone && there.length > 1 ? 4 : undefined;
}
