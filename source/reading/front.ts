import { geometry } from './geometry.ts';
import type { Action } from './keymap.ts';
import { ask, openEntry, say, type Reading } from './reading.ts';
import { edgeText, roam } from './roam.ts';

/** The front page after an action. */
export function readFront(reading: Reading, action: Action): Reading {
  const { edition, entry } = reading;
  const to = roam(action, entry, edition.length - 1, geometry(reading, 'story').body);
  if (to === entry) return say(reading, edgeText(action));
  if (to !== undefined) return { ...reading, entry: to };
  switch (action.type) {
    case 'go':
      return openEntry(reading, entry);
    case 'help':
      return { ...reading, layer: { type: 'help', line: 0 } };
    case 'leave':
      return ask(reading, { type: 'quit', status: 0 });
    default:
      return reading;
  }
}
