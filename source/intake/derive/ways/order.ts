import { legs, totalLength } from '../../../story/route.ts';
import type { Led } from './led.ts';
import type { Located } from './locate.ts';

/**
 * The stops in the order in which they are told, and those in which they may be gone instead where the story names
 * the way's end first: "The line between A and D has reopened. Trains call at B and C."
 */
export function ordersOf(stops: readonly Led[]): (readonly Led[])[] {
  const [start, goal, ...others] = stops;
  if (!start || !goal) return [stops];
  const later = ledeOrder(stops);
  if (start.role !== 'start' || !isEnd(goal, start) || !others[0] || leadsOn.test(others[0].gap))
    return later ? [stops, later] : [stops];
  return [stops, [start, ...others, goal]];
}

/** With the last place of the first sentence at the end: the lede says how it ended, and what follows how it came there. */
function ledeOrder(stops: readonly Led[]): readonly Led[] | undefined {
  const first = stops[0]!.sentence;
  const count = stops.findIndex(({ sentence }) => sentence !== first);
  if (first === undefined || count < 1 || stops.length - count < 2 || count > 2) return undefined;
  const end = stops[count - 1]!;
  if (end.role !== 'step' || onward.test(stops[count]!.gap)) return undefined;
  return [...stops.slice(0, count - 1), ...stops.slice(count), end];
}

const onward =
  /\b(?:then|next|from there|after that|afterward|continu\w+|went on|goes on|moved on|moves on|onward)\b/i;

/** Of several orders the first, unless another is a shorter way by far. */
export function likelier([told, other]: readonly (readonly Located[])[]): readonly Located[] {
  const [one, two] = [lengthOf(told!), other && lengthOf(other)];
  return other && one !== undefined && two !== undefined && two < one * shorter ? other : told!;
}

const shorter = 0.8;

function isEnd({ gap, role }: Led, start: Led): boolean {
  if (role !== 'step') return false;
  const isGoal = /^,?[^,.;]{0,30}\bto\b[^,.;]{0,40}$/.test(gap);
  return isGoal || (/between (?:the )?$/.test(start.gap) && /^ and (?:the )?$/.test(gap));
}

/** Words after which a way goes on from its last stop. */
const leadsOn =
  /^(?!:|[^.]*: )(?:.*\b(?:to|into|toward|towards|for|then|next|before|continu\w+|back|finally|from there|later|return\w*|reach\w*|arriv\w*|and) |,? $)/;

function lengthOf(stops: readonly Located[]): number | undefined {
  const located = stops.filter(({ city }) => city).map(({ stop }) => stop);
  return totalLength(legs({ stops: located, returns: false })).kilometres;
}
