import type { Trait } from './traits.ts';

/** Weights by their traits, in whatever order. */
export type ByTrait = ReadonlyMap<Trait, readonly number[]>;

/**
 * How weights are written: how many stand beside each trait, of what part of one they are whole numbers, and what is
 * too little to be written.
 */
export type Form = { readonly columns: number; readonly parts: number; readonly least: number };

/**
 * Weights from how they are written: of each trait by how much its number is greater than that before, and a
 * character for each weight.
 */
export function readWeights(text: string, { columns, parts }: Form): ByTrait {
  const weights = new Map<Trait, readonly number[]>();
  let number = 0;
  for (let at = 0; at < text.length; at += columns) {
    let digit = digits.indexOf(text.charAt(at++));
    let gap = digit % base;
    while (digit >= base) {
      digit = digits.indexOf(text.charAt(at++));
      gap = gap * base + (digit % base);
    }
    number += gap;
    const each: number[] = [];
    for (let column = 0; column < columns; column++)
      each.push((text.charCodeAt(at + column) - zero) / parts);
    weights.set(number, each);
  }
  return weights;
}

/** The same written; what speaks too little either way is left out. */
export function written(weights: ByTrait, { parts, least }: Form): string {
  let before = 0;
  return [...weights]
    .map(([number, each]): [number, number[]] => [
      number,
      each.map((weight) => Math.max(-most, Math.min(most, Math.round(weight * parts)))),
    ])
    .filter(([, each]) => each.some((weight) => Math.abs(weight) >= least))
    .sort(([one], [other]) => one - other)
    .map(([number, each]) => {
      const gap = quantity(number - before);
      before = number;
      return gap + each.map((weight) => String.fromCharCode(zero + weight)).join('');
    })
    .join('');
}

/** A number in as many digits as it needs, each but the last marked as one that goes on (a variable-length quantity). */
function quantity(number: number, isLast = true): string {
  const digit = digits.charAt((number % base) + (isLast ? 0 : base));
  return number < base ? digit : quantity(Math.floor(number / base), false) + digit;
}

/** No weight is larger than this, so that all are written in printed characters, none of them a quotation mark or a backslash. */
const most = 25;
const zero = 66;
const base = 32;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
