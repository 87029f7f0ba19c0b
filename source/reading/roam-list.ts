import { geometry } from './geometry.ts';
import type { Action } from './keymap.ts';
import { say, type Layer, type Reading } from './reading.ts';
import { edgeText, roam } from './roam.ts';

/** A reading after an action that moves in a list that stands over the view, or asks for help; undefined after others. */
export function roamList(
  reading: Reading,
  layer: Extract<Layer, { readonly chosen: number }>,
  count: number,
  action: Action,
): Reading | undefined {
  const { chosen } = layer;
  const to = roam(action, chosen, count - 1, geometry(reading, 'story').body);
  if (to === chosen) return say(reading, edgeText(action));
  if (to !== undefined) return { ...reading, layer: { ...layer, chosen: to } };
  return action.type === 'help' ? { ...reading, layer: { type: 'help', line: 0 } } : undefined;
}
