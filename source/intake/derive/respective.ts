import type { FigureRow } from '../../story/story.ts';
import { isAge } from './counts.ts';
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
    const counts = matches(counted, found).at(-1);
    const names = matches(named, found).at(-1)?.[0].split(between);
    if (!counts || !names) return [];
    const amounts = counts[0].split(between).flatMap((each) => readNumber(each) ?? []);
    const [first] = amounts;
    const last = { text: found, start: counts.index, end: counts.index + counts[0].length };
    if (!first || names.length !== amounts.length || isAge({ ...last, amount: first })) return [];
    const rows = names.map((label, at) => ({ label, ...amounts[at]! }));
    return [{ rows, start, end: start + found.length }];
  });
}

/** A sentence up to that word; of no longer ones, in characters. */
const sentence = /(?<=^|[.!?]["”’]?\s)\p{Lu}(?:[^.!?]|\.(?=\d)){0,300}\brespectively\b/gu;
const between = /,? and |, /;
const counted = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}(?:, ${number}){0,8},? and ${number}`,
  'giu',
);
const word = "\\p{Lu}[\\p{L}’'.-]*";
const name = `(?!(?:In|At|On|For|From|With|The) )${word}(?: (?:(?:of|the|de|la|el|upon) )?${word}){0,3}`;
const named = new RegExp(`(?<![\\p{L}’'.-])${name}(?:, ${name}){0,8},? and ${name}`, 'gu');
