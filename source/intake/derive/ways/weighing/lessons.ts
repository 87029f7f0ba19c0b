import type { Worths } from './judge.ts';
import { tableOf, type Weights } from './table.ts';
import { readWeights, type ByTrait, type Form } from './written.ts';

/** What was learned: of the steps of a reading, of readings as wholes, and of whether a way leads back. */
export type Learned = {
  readonly steps: Weights;
  readonly wholes: Worths;
  readonly backs: Worths;
};

/** The same as it is written. */
export type Written = Readonly<Record<keyof Learned, string>>;

export const forms: Readonly<Record<keyof Learned, Form>> = {
  steps: { columns: 5, parts: 40, least: 1 },
  wholes: { columns: 1, parts: 20, least: 1 },
  backs: { columns: 1, parts: 10, least: 1 },
};

/** What was learned, from how it is written. */
export function learnedFrom({ steps, wholes, backs }: Written): Learned {
  return {
    steps: tableOf(readWeights(steps, forms.steps)),
    wholes: worthsOf(readWeights(wholes, forms.wholes)),
    backs: worthsOf(readWeights(backs, forms.backs)),
  };
}

export function worthsOf(weights: ByTrait): Worths {
  return new Map([...weights].map(([trait, [worth = 0]]) => [trait, worth]));
}
