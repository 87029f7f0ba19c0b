import type { FigureRow } from '../../story/story.ts';
import { matches } from './matches.ts';
import { sumOf } from './total.ts';

/** Rows that a sentence gives from one of its characters on. */
type Told = {
  readonly rows: readonly FigureRow[];
  readonly sentence: string;
  readonly start: number;
};

/** Whether rows are prices: what things cost is no count, "$8 for adults and $4 for children". */
export function arePrices({ rows, sentence }: Pick<Told, 'rows' | 'sentence'>): boolean {
  const { unit } = rows[0]!;
  const isMoney = unit !== undefined && unit !== '%';
  // Dollars and cents.
  const areSmall = rows.every(({ count }) => count < 1000);
  const areExact = areSmall && rows.some(({ count }) => !Number.isInteger(count));
  return isMoney && (areExact || price.test(sentence) || matches(each, sentence).length > 1);
}

/** "A family pass will be $140, an adult pass $70." */
const each = /(?:^|[,;:]\s|\band\s)(?:an?|each|every)\s[^,;:.\d$€£]{2,40}[$€£]/gi;

const price =
  /\b(?:costs?|priced?|prices|admission|tickets? (?:are|is|were|was|will be|costs?|start)|fares?|fees?|tolls?|pays? [$€£]|charges|starts? at|worth|entry|apiece)\b/i;

/** Whether rows go on from a measure: "12 inches in Erie, 10 in Buffalo". */
export function areMeasures({ sentence, start }: Omit<Told, 'rows'>): boolean {
  return (
    measures.test(sentence) ||
    fallen.test(sentence) ||
    averages.test(sentence.slice(0, start)) ||
    weather.test(sentence.slice(Math.max(0, start - 30), start)) ||
    measured.test(sentence.slice(Math.max(0, start - 40), start))
  );
}

const measures =
  /\b(?:temperatures?|(?<!(?:first|second|third|final) )readings?|magnitudes?|(?:highs?|lows?) (?:will|were|was|of|should|may|could|around|near|in the)|wind chills?|gusts?)\b/i;
const fallen =
  /\d (?:inch(?:es)?|centimet(?:er|re)s?|millimet(?:er|re)s?|feet|foot) of (?:[a-z]+ )?(?:snow|rain|hail|ice)\b/;
const weather = /\bit (?:was|is|will be|hit|reached|got to|could be) (?:about |only |just )?$/i;
const averages = /\b(?:medians?|averag(?:es?|ed|ing)|mean)\b[^.]{0,60}$/i;
const measured =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:\.\d+)?(?:[ -](?:inch(?:es)?|feet|foot|miles?|mph|degrees|kilomet(?:er|re)s?|met(?:er|re)s?|yards|points|years|minutes|hours|days)\b(?! of\b)| (?:an|a|per) (?:hour|day|week|month|year|gallon|pound|share|head|ton|barrel)\b)/i;

/** Whether rows are of persons that a number stands beside, and no verb says that they have so many: ages, marks. */
export function areMarks(
  rows: readonly FigureRow[],
  sentence: string,
  isVerbless: boolean,
): boolean {
  return (
    isVerbless &&
    !elected.test(sentence) &&
    !areSites(rows, sentence) &&
    !/\bby \p{L}+(?: \p{L}+)?(?:, [^:;]{2,40})?:\s/u.test(sentence) &&
    rows.every(({ count, unit }) => unit === undefined && count < 110) &&
    rows.every(({ label }) => personal.test(label))
  );
}

/** "At Baga (14), Calangute (9) and Morjim (2)": where, not who. */
function areSites([first]: readonly FigureRow[], sentence: string): boolean {
  const at = sentence.indexOf(first!.label);
  return /\b(?:at|in|from|near|around) (?:the )?$/.test(sentence.slice(Math.max(0, at - 12), at));
}

const elected = /\b(?:votes?|seats?|ballots|medals?|percent|as follows)\b/i;
const personal = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)*$/u;

/** Whether rows are shares of several wholes, not parts of one: "61 percent in Ames, 58 in Boone". */
export function areRates(rows: readonly FigureRow[]): boolean {
  return rows.every(({ unit }) => unit === '%') && sumOf(rows) > 110;
}

/** Whether rows compare years: "2,904 votes in 2009, 2,211 in 2015". */
export function areYears(rows: readonly FigureRow[]): boolean {
  return rows.every(({ label }) => /^(?:19|20)\d\d$/.test(label));
}
