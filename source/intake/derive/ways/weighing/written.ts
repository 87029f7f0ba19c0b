import type { Trait } from './traits.ts';

/** Weights by their traits, in whatever order. */
export type ByTrait = ReadonlyMap<Trait, readonly number[]>;

/** Weights from how they are written: of each trait four characters for its number, and one for each action. */
export function readWeights(text: string): ByTrait {
  const weights = new Map<Trait, readonly number[]>();
  for (let at = 0; at < text.length; at += size) {
    let number = 0;
    for (let digit = 0; digit < digits; digit++) number = number * 64 + digitOf(text, at + digit);
    const each: number[] = [];
    for (let action = digits; action < size; action++)
      each.push((text.charCodeAt(at + action) - zero) / parts);
    weights.set(number, each);
  }
  return weights;
}

/** The same written; what speaks too little either way is left out. */
export function written(weights: ByTrait): string {
  return [...weights]
    .map(([number, each]): [number, number[]] => [
      number,
      each.map((weight) => Math.max(-most, Math.min(most, Math.round(weight * parts)))),
    ])
    .filter(([, each]) => each.some((weight) => Math.abs(weight) >= least))
    .sort(([one], [other]) => one - other)
    .map(
      ([number, each]) =>
        Array.from({ length: digits }, (_, at) =>
          alphabet.charAt(Math.floor(number / 64 ** (digits - 1 - at)) % 64),
        ).join('') + each.map((weight) => String.fromCharCode(zero + weight)).join(''),
    )
    .join('');
}

/** Weights are whole numbers of this part of one. */
const parts = 40;
const least = 4;
/** No weight is larger than this, so that all are written in printed characters, none of them a quotation mark or a backslash. */
const most = 25;
const zero = 66;
const actionsOf = 5;
const digits = 4;
const size = digits + actionsOf;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function digitOf(text: string, at: number): number {
  return alphabet.indexOf(text.charAt(at));
}
