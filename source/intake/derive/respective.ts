import type { FigureRow } from '../../story/story.ts';
import { matches } from './matches.ts';
import { number, readNumber } from './number.ts';

/** Rows whose names stand in one list and whose counts in another. */
type Respective = {
  readonly rows: readonly FigureRow[];
  readonly start: number;
  readonly end: number;
};

/** The rows that "respectively" pairs: "in Fulda, Brno and Győr, with the loss of 310, 220 and 140 jobs respectively". */
export function respectiveIn(text: string): Respective[] {
  if (!/\brespectively\b/i.test(text)) return [];
  return matches(sentence, text).flatMap(({ 0: found, index: start }): Respective[] => {
    const counts = matches(counted, found).at(-1)?.[0];
    const labels = matches(named, found).at(-1)?.[0];
    if (counts === undefined || labels === undefined) return [];
    const names = labels.split(between);
    const amounts = counts.split(between).flatMap((each) => readNumber(each) ?? []);
    if (names.length !== amounts.length) return [];
    const rows = names.map((label, at) => ({ label, ...amounts[at]! }));
    return [{ rows, start, end: start + found.length }];
  });
}

const between = /,? and |, /;

/** A sentence with the word in it; no longer ones are looked at, in characters. */
const sentence = /(?<=^|[.!?]["”’]?\s)\p{Lu}(?:[^.!?]|\.(?=\d)){0,300}\brespectively\b/gu;
const counted = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}(?:, ${number}){0,8},? and ${number}`,
  'giu',
);
const name = "\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:of|the|de|la|el|upon) )?\\p{Lu}[\\p{L}’'.-]*){0,3}";
const named = new RegExp(`${name}(?:, ${name}){0,8},? and ${name}`, 'gu');
