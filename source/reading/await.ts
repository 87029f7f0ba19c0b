import { pageAt } from '../layout/paging.ts';
import { galleyOf, geometry } from './geometry.ts';
import { actionOf, type Action, type Where } from './keymap.ts';
import { isSame } from './move.ts';
import type { Open, Press, Reading } from './reading.ts';

/** What is said while the rest of a text is read. */
export const waiting = 'Reading the rest …';

/** A reading in which a key waits for the rest of the text. */
export function wait(reading: Reading, press: Press): Reading {
  return { ...reading, message: waiting, awaiting: [...reading.awaiting, press] };
}

/** Whether a key waits behind others: all do but those that leave, or that the terminal asks for. */
export function isQueued({ awaiting }: Reading, press: Press, where: Where): boolean {
  if (awaiting.length === 0) return false;
  const action = press.type === 'key' ? actionOf(press.key, where) : undefined;
  return !action || !urgent.includes(action.type);
}

const urgent: readonly Action['type'][] = ['interrupt', 'suspend', 'redraw', 'leave', 'back'];

/**
 * Whether where an action led can't be told before the rest of the text is there: it is the end of what has been
 * read, a hit that was come to around it, or a list of all that the text leads to.
 */
export function isBeyond(before: Reading, after: Reading, action: Action): boolean {
  const { open } = after;
  if (before.coming && action.type === 'links') return true;
  if (!before.coming || !before.open || open?.view !== 'story' || after.layer) return false;
  const isSearch = action.type === 'match' || (action.type === 'go' && before.layer !== undefined);
  if (isSearch) return isAround(before.open, open, action);
  const isOn = action.type === 'edge' ? action.to === 'last' : 'by' in action && action.by === 1;
  if (!isOn || action.type === 'measure' || action.type === 'turn') return false;
  const { story: place } = open.places;
  if (isSame(place, before.open.places.story)) return true;
  const { body } = geometry(after, 'story');
  return pageAt(galleyOf(after, open), place, body).next === undefined;
}

/** Whether a search found nothing on its way to the end that it looks towards. */
function isAround(before: Open, { search }: Open, action: Action): boolean {
  if (!search) return false;
  const { current } = search;
  if (!current) return true;
  const from = before.search?.query === search.query ? before.search.current : undefined;
  const { block, offset } = from ? { ...from, offset: from.start } : before.places.story;
  const isAfter = current.block > block || (current.block === block && current.start >= offset);
  return action.type === 'match' && action.by < 0 ? isAfter : !isAfter;
}
