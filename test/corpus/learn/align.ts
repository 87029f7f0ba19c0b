import {
  act,
  actions,
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
    const isPast = (goal: string) => (last.get(goal) ?? -1) <= number;
    const next: Reading[] = beam.map((reading) => taken(reading, number, 0, worth));
    for (const reading of beam)
      for (const [way, stops] of goals.entries())
        for (const [stop, goal] of stops.entries()) {
          const isEnd = stop === ways[way]!.stops.length;
          if (goal !== name && !(isEnd && goal === key)) continue;
          const action = actionFor(reading, { way, stop, isEnd, isPast }, ways);
          if (action === undefined) continue;
          const { stops: known, ...rest } = taken(reading, number, action, worth);
          const had = new Map(known).set(`${way} ${number}`, { way, stop });
          // Where it begins another way, what that has besides is shared with the one before.
          const open = rest.state.ways.at(-1)!;
          if (open.length > 1 && way !== reading.way)
            for (const each of open)
              if (each !== number)
                had.set(`${way} ${each}`, {
                  way,
                  stop: each === open[0] ? 0 : ways[way]!.stops.length - 1,
                });
          next.push({ ...rest, way, stops: had });
        }
    const isMissed = ({ stops }: Reading) => {
      const had = new Set([...stops.values()].map(({ way, stop }) => `${way} ${stop}`));
      return ways.some((one, way) =>
        one.stops.some(
          (goal, stop) =>
            !had.has(`${way} ${stop}`) && isPast(goal) && !isShared({ way, stop }, had, ways),
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
  readonly stops: ReadonlyMap<string, Goal>;
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
  { way, stop, isEnd, isPast }: Goal & { readonly isEnd: boolean; readonly isPast: IsPast },
  ways: Told['ways'],
): number | undefined {
  const had = [...stops.values()];
  if (had.some((one) => one.way === way && one.stop === stop)) return undefined;
  const there = (state.ways.at(-1) ?? []).map((number) => stops.get(`${open} ${number}`)!.stop);
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
  if (!isDone || there.length < 2) return undefined;
  const [one, other] = [ways[open]!.stops, ways[way]!.stops];
  const isFork = stop > 0 && one[0] === other[0] && isPast(one[0]!);
  const isJoin =
    stop < other.length - 1 &&
    one.at(-1) === other.at(-1) &&
    isPast(one.at(-1)!) &&
    !ways[open]!.returns;
  return actions.indexOf(isFork && isJoin ? 'both' : isFork ? 'fork' : isJoin ? 'join' : 'new');
}

/** Whether a name isn't named again. */
type IsPast = (name: string) => boolean;

/** Whether a way that isn't begun may have an end in common with one that is, where it was named. */
function isShared({ way, stop }: Goal, had: ReadonlySet<string>, ways: Told['ways']): boolean {
  const { stops } = ways[way]!;
  if (stops.some((_, at) => had.has(`${way} ${at}`))) return false;
  return ways.some(
    ({ stops: other }, at) =>
      (stop === 0 && other[0] === stops[0] && had.has(`${at} 0`)) ||
      (stop === stops.length - 1 &&
        other.at(-1) === stops.at(-1) &&
        had.has(`${at} ${other.length - 1}`)),
  );
}
