import type { Inputs } from './inputs.ts';
import type { Outcome } from './timing.ts';

export type Bench = {
  readonly inputs: Inputs;
  /** An environment in which nothing has run yet, but with the cache that the runs before have filled. */
  readonly env: () => Record<string, string>;
  /** One with an empty cache. */
  readonly fresh: () => Record<string, string>;
  /** How often to measure what is worth so many runs. */
  runs(full: number): number;
};

/** A row of the table: what is measured, of which programs, and what the program is to reach. */
export type Row = {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'MB/s' | 'kB';
  readonly goal: string;
  /** Whether it guards a ratio to `node -e 0`, and is measured in the quick form. */
  readonly quick?: true;
  readonly measure: (bench: Bench) => Promise<Record<string, Outcome>>;
  /** Whether the goal is reached, by the medians; what couldn't be measured is NaN, and reaches none. */
  readonly isMet: (medians: Medians) => boolean;
};

export type Medians = (program: string) => number;
