import { matches } from './matches.ts';
import { number, readNumber, type Amount } from './number.ts';

/** A number in a text, and where it stands in it. */
export type Found = {
  readonly text: string;
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
};

/** The numbers of a text, in one pass. */
export function numbersIn(text: string): Found[] {
  return matches(numbers, text).flatMap(({ 0: found, index: start }): Found[] => {
    const amount = readNumber(found);
    return amount ? [{ text, amount, start, end: start + found.length }] : [];
  });
}

/** What can begin a number is looked for first, since most words begin none. */
const numbers = new RegExp(
  `(?<![\\w.,$€£’'/-])(?=[\\d$€£¥₹₦₱]|US|CA|(?:[ACN]Z?|S|HK)\\$|(?:Rs\\.?|[KUT]?Sh|RM|[NPR]) ?\\d|[aehfnostz][a-z]*[ -]?)${number}(?![\\w/]|[-–]\\d|[.,:]\\d)`,
  'gi',
);

/** The words that follow a number in its text, in small letters and at most three: what it counts, as a rule. */
export function wordsAfter({ text, end }: Found): string {
  return /^ ((?:[a-z][a-z’'-]{1,20} ?){1,3})/.exec(text.slice(end, end + 70))?.[1]?.trim() ?? '';
}
