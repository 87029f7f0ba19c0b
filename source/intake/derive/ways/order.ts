import { legs, totalLength } from '../../../story/route.ts';
import type { Led } from './led.ts';
import type { Located } from './locate.ts';

/**
 * The stops in the order in which they are told, and those in which they may be gone instead, the likelier ones first:
 * a story may name the way's end, or where it is now, before what came before.
 */
export function ordersOf(stops: readonly Led[], returns: boolean): (readonly Led[])[] {
  const [start, goal, ...others] = stops;
  if (!start || !goal || !others[0]) return [stops];
  if (start.role === 'start' && isEnd(goal, start)) {
    const atLast = [start, ...others, goal];
    // "They walk from A to D and sleep in B and C."
    const isLater = others[0].sentence !== goal.sentence;
    if (isLater && others.every(({ moves, role }) => !moves && role !== 'start'))
      return [atLast, stops];
    if (!leadsOn.test(others[0].gap)) return [stops, atLast];
  }
  return returns ? [stops] : [stops, ...ledeOrders(stops)];
}

/** With the last place of the first sentence later on: the lede says how it ended, and what follows how it came there. */
function ledeOrders(stops: readonly Led[]): (readonly Led[])[] {
  const first = stops[0]!.sentence;
  const last = stops.at(-1)!;
  if (first !== undefined && last.sentence! < first) {
    const before = stops.slice(0, -1);
    return before.slice(0, most).map((_, at) => before.toSpliced(at + 1, 0, last));
  }
  const count = stops.findIndex(({ sentence }) => sentence !== first);
  if (first === undefined || count < 1 || stops.length - count < 2 || count > 2) return [];
  const end = stops[count - 1]!;
  if (end.role !== 'step' || onward.test(stops[count]!.gap)) return [];
  const others = stops.toSpliced(count - 1, 1);
  const after = others.map((_, at) => at + 1).filter((at) => at > count && at <= most);
  return after.map((at) => others.toSpliced(at, 0, end));
}

/** So many places are tried for a lede's end. */
const most = 20;

const onward =
  /\b(?:then|next|from there|after that|afterward|continu\w+|went on|goes on|moved on|moves on|onward)\b/i;

/** Of several orders the first, unless another is a shorter way by far. */
export function likelier(orders: readonly (readonly Located[])[]): readonly Located[] {
  const [told, ...others] = orders;
  const length = lengthOf(told!);
  let best = told!;
  let least = (length ?? 0) * shorter;
  for (const other of others) {
    const its = lengthOf(other);
    if (its !== undefined && its < least) [best, least] = [other, its];
  }
  return best;
}

const shorter = 0.8;

function isEnd({ gap, role }: Led, start: Led): boolean {
  if (role !== 'step') return false;
  const isGoal = /^,?[^,.;]{0,60}\bto\b[^,.;]{0,40}$/.test(gap);
  return isGoal || (/between (?:the )?$/.test(start.gap) && /^ and (?:the )?$/.test(gap));
}

/** Words after which a way goes on from its last stop. */
const leadsOn =
  /^(?!:|[^.]*: )(?:.*\b(?:to|into|toward|towards|for|then|next|before|continu\w+|back|finally|from there|later|return\w*|reach\w*|arriv\w*|and) |,? $)/;

function lengthOf(stops: readonly Located[]): number | undefined {
  const located = stops.filter(({ city }) => city).map(({ stop }) => stop);
  return totalLength(legs({ stops: located, returns: false })).kilometres;
}
