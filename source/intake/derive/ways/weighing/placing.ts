import type { Seen } from './features.ts';

/**
 * What is done with a candidate: nothing, or where it is put on the way that is open. `within`: after the stop that
 * was put there last, or before the way's end where that is the last. `new`: it begins another way; `fork`, `join` and
 * `both`: one that has the beginning of the open way, its end or both for its own, which the story names but once.
 */
export const actions = ['none', 'next', 'within', 'first', 'new', 'fork', 'join', 'both'] as const;

/** A way as it is read: the numbers of its candidates, in order. */
export type State = {
  readonly ways: readonly (readonly number[])[];
  /** The candidate that was last put on a way, and the action before. */
  readonly last: number;
  readonly previous: number;
  readonly previous2: number;
};

export const begun: State = { ways: [], last: -1, previous: 0, previous2: 0 };

/** What may be done with a candidate: the same place isn't put beside itself. */
export function allowed(state: State, all: readonly Seen[], number: number): readonly number[] {
  const open = state.ways.at(-1);
  if (!open) return [0, 1];
  const { key } = all[number]!;
  const is = (at: number) => all[open.at(at)!]!.key === key;
  const free = [0];
  if (!is(-1)) free.push(1);
  const within = withinOf(open, state.last);
  if (within > 0 && !is(within - 1) && !is(within)) free.push(2);
  if (!is(0)) free.push(3);
  if (open.length < 2) return free;
  free.push(begins);
  if (is(0) || is(-1)) return free;
  // A way that ended where it began has no end to share.
  const isClosed = all[open[0]!]!.key === all[open.at(-1)!]!.key;
  return [...free, ...(isClosed ? shares.slice(0, 1) : shares)];
}

/** Where on a way a stop is put within it; 0 where it has but one. */
export function withinOf(open: readonly number[], last: number): number {
  const end = open.length - 1;
  const at = open.indexOf(last);
  return at === end || at === -1 ? end : at + 1;
}

/** The actions whose worths an action's is the sum of: all that begin another way have that of `new` in common. */
export function partsOf(action: number): readonly number[] {
  return parts[action]!;
}

/** The actions that begin another way: the first of them, and those that share with the open one. */
const begins = actions.indexOf('new');
const shares = [...actions.keys()].slice(begins + 1);
const parts = actions.map((_, action) => (action > begins ? [action, begins] : [action]));

/** The state after an action. */
export function act(state: State, number: number, action: number): State {
  const { ways, previous, last } = state;
  if (action === 0) return { ...state, previous: 0, previous2: previous };
  const open = ways.at(-1) ?? [];
  const next =
    action >= begins
      ? [...ways, begunWith(action, open, number)]
      : [...ways.slice(0, -1), open.toSpliced(placeOf(action, open, last), 0, number)];
  return { ways: next, last: number, previous: action, previous2: previous };
}

/** Another way that a stop begins, with what it shares with the one before. */
function begunWith(action: number, open: readonly number[], number: number): number[] {
  const kind = actions[action];
  return [
    ...(kind === 'fork' || kind === 'both' ? open.slice(0, 1) : []),
    number,
    ...(kind === 'join' || kind === 'both' ? open.slice(-1) : []),
  ];
}

function placeOf(action: number, open: readonly number[], last: number): number {
  return action === 1 ? open.length : action === 2 ? withinOf(open, last) : 0;
}
