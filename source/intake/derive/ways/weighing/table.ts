import { actions } from './placing.ts';
import type { Trait } from './traits.ts';

/** What each trait speaks for and against, by action: a table that a trait is looked up in by its number. */
export type Weights = { readonly keys: Int32Array; readonly rows: Float64Array };

/** A table of weights by their traits. */
export function tableOf(weights: ReadonlyMap<Trait, readonly number[]>): Weights {
  const size = 2 ** Math.ceil(Math.log2(2 * weights.size + 2));
  const table = {
    keys: new Int32Array(size).fill(none),
    rows: new Float64Array(size * columns),
  };
  for (const [trait, each] of weights) {
    const at = slotOf(trait, table.keys);
    table.keys[at] = trait;
    table.rows.set(each, at * columns);
  }
  return table;
}

/** Adds to a sum what a trait speaks for each action. */
export function addTo(sum: Float64Array, trait: Trait, { keys, rows }: Weights) {
  const at = slotOf(trait, keys);
  if (keys[at] === none) return;
  for (let action = 0; action < columns; action++) sum[action]! += rows[at * columns + action]!;
}

const columns = actions.length;
const none = -1;

/** Where a trait is in the table, or where it would be. */
function slotOf(trait: Trait, keys: Int32Array): number {
  let at = trait & (keys.length - 1);
  while (keys[at] !== trait && keys[at] !== none) at = (at + 1) & (keys.length - 1);
  return at;
}
