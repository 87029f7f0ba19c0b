import type { Block } from '../../../../story/story.ts';
import { findListed } from '../listed.ts';
import { candidatesOf, type Candidate } from './candidates.ts';

/** Whether a story may tell a way at all: words of going lead to two names that are near each other, or a list has them. */
export function mayTell(body: readonly Block[]): boolean {
  if (findListed(body).length > 0) return true;
  let last = -Infinity;
  for (const [at, block] of body.entries()) {
    const led = candidatesOf([block]).filter(isLed).length;
    if (led > 1 || (led > 0 && at - last <= apart)) return true;
    if (led > 0) last = at;
  }
  return false;
}

/** So many blocks from one name to the next are near. */
const apart = 20;

/** Whether words of going lead to two of the names at least, or a list has them. */
export function areLed(candidates: readonly Candidate[]): boolean {
  return candidates.filter(isLed).length > 1;
}

function isLed({ led, listed, sentence }: Candidate): boolean {
  return listed !== undefined || sentence.isItem || (led !== undefined && led.role !== 'none');
}
