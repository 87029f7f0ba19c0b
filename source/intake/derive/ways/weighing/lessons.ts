import type { Worths } from './judge.ts';
import { actions, partsOf } from './placing.ts';
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
  // Of the rare actions that share weights with another, their own small ones tell nothing.
  steps: { parts: 40, least: actions.map((_, action) => (partsOf(action).length > 1 ? 4 : 1)) },
  wholes: { parts: 20, least: [1] },
  backs: { parts: 10, least: [1] },
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
