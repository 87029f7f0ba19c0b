import { legs, totalLength } from '../../../story/route.ts';
import type { Led } from './led.ts';
import type { Located } from './locate.ts';

/**
 * The stops in the order in which they are told, and where the story names both ends first, in that of a way that
 * passes the others before its goal: "the line between A and D has reopened. Trains call at B and C."
 */
export function ordersOf(stops: readonly Led[]): (readonly Led[])[] {
  const [start, goal, ...others] = stops;
  if (start?.role !== 'start' || !goal || !isEnd(goal, start)) return [stops];
  if (!others[0] || leadsOn.test(others[0].gap)) return [stops];
  return [stops, [start, ...others, goal]];
}

/** Of two orders the first, unless the second is a shorter way by far. */
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
