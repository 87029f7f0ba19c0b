import type { Seen } from './features.ts';

/** What is done with a candidate: nothing, or where it is put on the way that is open. */
export const actions = ['none', 'next', 'before', 'first', 'new'] as const;

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
export function allowed({ ways }: State, all: readonly Seen[], number: number): readonly number[] {
  const open = ways.at(-1);
  if (!open) return [0, 1];
  const { key } = all[number]!;
  const is = (at: number) => all[open.at(at)!]!.key === key;
  const free = [0];
  if (!is(-1)) free.push(1);
  if (open.length > 1 && !is(-1) && !is(-2)) free.push(2);
  if (!is(0)) free.push(3);
  if (open.length > 1) free.push(4);
  return free;
}

/** The state after an action. */
export function act(state: State, number: number, action: number): State {
  const { ways, previous } = state;
  if (action === 0) return { ...state, previous: 0, previous2: previous };
  const open = ways.at(-1) ?? [];
  const others = ways.slice(0, -1);
  const next =
    action === 1
      ? [...others, [...open, number]]
      : action === 2
        ? [...others, [...open.slice(0, -1), number, open.at(-1)!]]
        : action === 3
          ? [...others, [number, ...open]]
          : [...ways, [number]];
  return { ways: next, last: number, previous: action, previous2: previous };
}
