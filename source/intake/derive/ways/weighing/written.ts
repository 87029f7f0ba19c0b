import type { Trait } from './traits.ts';

/** Weights by their traits, in whatever order. */
export type ByTrait = ReadonlyMap<Trait, readonly number[]>;

/**
 * How weights are written: of what part of one they are whole numbers, and for each that stands beside a trait the
 * least such number: what is smaller is none.
 */
export type Form = { readonly parts: number; readonly least: readonly number[] };

/**
 * Weights from how they are written: a character for each, those that stand beside the traits in one column after
 * those in another, since they are alike and packed the better; before them, of each trait by how much its number is
 * greater than that before.
 */
export function readWeights(text: string, { parts, least }: Form): ByTrait {
  const [gaps = '', ...rest] = text.split(between);
  const numbers = numbersIn(gaps);
  const weight = (row: number, column: number) => (rest[column]!.charCodeAt(row) - zero) / parts;
  return new Map(
    numbers.map((number, row) => [number, least.map((_, column) => weight(row, column))]),
  );
}

function numbersIn(gaps: string): Trait[] {
  const numbers: Trait[] = [];
  let number = 0;
  let gap = 0;
  for (const character of gaps) {
    const digit = digits.indexOf(character);
    gap = gap * base + (digit % base);
    if (digit >= base) continue;
    number += gap;
    numbers.push(number);
    gap = 0;
  }
  return numbers;
}

/** The same written; what speaks too little either way is left out. */
export function written(weights: ByTrait, { parts, least }: Form): string {
  const whole = (weight: number, column: number) => {
    const rounded = Math.max(-most, Math.min(most, Math.round(weight * parts)));
    return Math.abs(rounded) < least[column]! ? 0 : rounded;
  };
  const rows = [...weights]
    .map(([number, each]): [number, number[]] => [number, each.map(whole)])
    .filter(([, each]) => each.some((weight) => weight !== 0))
    .sort(([one], [other]) => one - other);
  const gaps = rows.map(([number], at) => quantity(number - (rows[at - 1]?.[0] ?? 0)));
  const lines = least.map((_, column) =>
    rows.map(([, each]) => String.fromCharCode(zero + each[column]!)),
  );
  return [gaps, ...lines].map((line) => line.join('')).join(between);
}

/** A number in as many digits as it needs, each but the last marked as one that goes on (a variable-length quantity). */
function quantity(number: number, isLast = true): string {
  const digit = digits.charAt((number % base) + (isLast ? 0 : base));
  return number < base ? digit : quantity(Math.floor(number / base), false) + digit;
}

/** No weight is larger than this, so that all are written in printed characters, none of them a quotation mark or a backslash. */
const most = 25;
const zero = 66;
const between = ' ';
const base = 32;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
