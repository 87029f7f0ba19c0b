import type { Action } from './keymap.ts';

/** Where an action leads among things counted from 0 to `last`, `rows` of them seen at once; undefined where it moves nothing. */
export function roam(action: Action, at: number, last: number, rows: number): number | undefined {
  const to = target(action, at, last, rows);
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

/** What is said where a move leads no further. */
export function edgeText(action: Action): string {
  const isForward = action.type === 'edge' ? action.to === 'last' : 'by' in action && action.by > 0;
  return isForward ? 'The end' : 'The beginning';
}

function target(action: Action, at: number, last: number, rows: number): number | undefined {
  switch (action.type) {
    case 'line':
      return at + action.by;
    case 'half':
      return at + action.by * Math.ceil(rows / 2);
    case 'page':
      return at + action.by * rows;
    case 'edge':
      return action.to === 'first' ? 0 : last;
    default:
      return undefined;
  }
}
