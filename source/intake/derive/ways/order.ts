import { legs, totalLength } from '../../../story/route.ts';
import type { Located } from './locate.ts';

/**
 * Puts the places that a way passes before its goal where the story names both ends first: "the line between A and D
 * has reopened. Trains call at B and C." Which is meant is told by what is shorter.
 */
export function inOrder(stops: readonly Located[]): readonly Located[] {
  const [start, goal, ...others] = stops;
  if (start?.led.role !== 'start' || !goal || !isEnd(goal, start) || others.length === 0)
    return stops;
  if (!others[0] || leadsOn.test(others[0].led.gap)) return stops;
  const between = [start, ...others, goal];
  const [length, other] = [lengthOf(between), lengthOf(stops)];
  return length !== undefined && other !== undefined && length < other * shorter ? between : stops;
}

/** So much shorter is the way through the others first. */
const shorter = 0.8;

function isEnd({ led: { gap, role } }: Located, { led }: Located): boolean {
  return (
    role === 'step' &&
    (/^[^,.;]{0,30}\bto (?:the )?$/.test(gap) ||
      (/between (?:the )?$/.test(led.gap) && /^ and (?:the )?$/.test(gap)))
  );
}

/** Words after which a way goes on from its last stop. */
const leadsOn =
  /^(?!:|[^.]*: )(?:.*\b(?:to|into|toward|towards|for|then|next|before|continu\w+|back|finally|from there|later|return\w*|reach\w*|arriv\w*|and) |,? $)/;

function lengthOf(stops: readonly Located[]): number | undefined {
  const located = stops.filter(({ city }) => city).map(({ stop }) => stop);
  return totalLength(legs({ stops: located, returns: false })).kilometres;
}
