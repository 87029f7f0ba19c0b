import type { FigureRow } from '../../story/story.ts';
import { isAge } from './counts.ts';
import { isCurrency } from './number.ts';
import { numbersIn, wordsAfter, type Found } from './numbers.ts';
import { sameUnit, sumOf, type Total } from './total.ts';

/** The number among those that lead to rows which is exactly what they come to; the nearest to them. */
export function leadingTotal(
  numbers: readonly Found[],
  rows: readonly FigureRow[],
): Total | undefined {
  const sum = sumOf(rows);
  if (sum < 3 || rows.length < 2 || areSome(rows)) return undefined;
  const total = numbers.findLast(
    (found) =>
      found.amount.count === sum &&
      (rows.every(({ unit }) => sameUnit(unit, found.amount.unit)) || isMoneyOf(found, rows)) &&
      !isDateOrRank(found) &&
      !(sum < 10 && isOfPeople(found)) &&
      !sized.test(found.text.slice(found.end, found.end + 10)) &&
      !isAge(found),
  );
  if (!total) return undefined;
  return { label: `Total ${plainWords(total)}`.trim(), count: sum };
}

/** Whether a sum of money is what rows come to that don't say that they are of money: "the city pays 120,000". */
function isMoneyOf({ amount }: Found, rows: readonly FigureRow[]): boolean {
  return (
    isCurrency(amount.unit) &&
    rows.length > 2 &&
    rows.every(({ unit, count }) => unit === undefined && count >= 1000)
  );
}

/** Whether rows are shares that don't come to a hundred: to what others are they come by chance. */
export function areSome(rows: readonly FigureRow[]): boolean {
  return rows[0]!.unit === '%' && sumOf(rows) < 99;
}

/** "September 12", "the world number 34", "A woman, 58, will": a number that nothing adds up to but by chance. */
function isDateOrRank({ text, start, end, amount: { count, unit } }: Found): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const isAlone = unit === undefined && count < 110 && /\p{L}, $/u.test(before);
  return named.test(before) || (isAlone && /^,\s/.test(text.slice(end, end + 2)));
}

/** "An 18-seater bus". */
const sized = /^-(?:seater|year|mile|foot|page|day|hour|bed|room|stor)/;

/** "Nine Germans, six Australians": a part of another whole. */
function isOfPeople({ text, start, end }: Found): boolean {
  return (
    /^ \p{Lu}\p{L}+(?:s|se|sh)\b/u.test(text.slice(end, end + 30)) &&
    !/\b(?:the|all)\s$/i.test(text.slice(Math.max(0, start - 6), start))
  );
}

const named =
  /\b(?:(?:world|page|room|route|highway|bus) number|ranked|no\.|route|highway|interstate|page|room|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))\s$/i;

const small =
  /^(?:in|on|at|of|for|with|from|and|were|was|are|is|to|as|by|after|during|this|last|over|or|among|between|along|across|near|through|within|who|that|which|but|while|when|have|had|has)\b/;

/** Whether a number that may be a total is one of the rows' kind and about what they come to. */
export function isNear(total: FigureRow, rows: readonly FigureRow[]): boolean {
  const off = Math.abs(total.count - sumOf(rows));
  return (
    rows.every(({ unit, count }) => sameUnit(unit, total.unit) && count < total.count) &&
    off <= Math.max(3, total.count * 0.15)
  );
}

/** Words that say that rows are only some of all. */
export const partial =
  /\b(?:includ(?:e|es|ed|ing)|among (?:them|those|which)|such as|mostly|at least|more than|(?:some|most) of)\b/i;

/** The same, but for what tells how sure a number is. */
export const some =
  /\b(?:includ(?:e|es|ed|ing)|among (?:them|those|which)|such as|mostly|(?:some|most) of)\b/i;

/** The number in the sentence that leads to rows by a colon, though they may come to a few more or less. */
export function introducedTotal(text: string, rows: readonly FigureRow[]): Total | undefined {
  const sentence = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1)!;
  if (partial.test(sentence)) return undefined;
  const isLed = /[:—–]\s*$/.test(sentence);
  const sum = sumOf(rows);
  const near = numbered(numbersIn(sentence)).filter(
    (total) => isNear(total, rows) && (isLed || Math.abs(total.count - sum) <= sum / 50),
  );
  return near.length === 1 ? totalOf(near[0]!) : undefined;
}

/** A number of what the rows' heading names, though they may come to a few more or less. */
export function namedTotal(
  numbers: readonly Found[],
  heading: string,
  rows: readonly FigureRow[],
): Total | undefined {
  const kinds = new Set(
    heading
      .slice(-160)
      .toLowerCase()
      .match(/\p{L}{4,}s\b/gu),
  );
  const near = numbered(numbers).filter(
    (total) => isNear(total, rows) && kinds.has(total.label.toLowerCase().split(' ').at(-1)!),
  );
  return near[0] && totalOf(near[0]);
}

/** Numbers of what a plural names, or of a unit. */
function numbered(numbers: readonly Found[]): FigureRow[] {
  return numbers.flatMap((found): FigureRow[] => {
    const { text, start, amount } = found;
    const label = /^.*?[a-z]s\b/.exec(wordsAfter(found))?.[0] ?? '';
    const isSome = partial.test(text.slice(Math.max(0, start - 30), start));
    return !isSome && (label !== '' || amount.unit !== undefined) ? [{ label, ...amount }] : [];
  });
}

export function totalOf({ label, count }: FigureRow): Total {
  return { label: `Total ${label}`.trim(), count };
}

/** The words after a number, up to one that goes on with the sentence: "beehives" of "264 beehives in an olive grove". */
export function plainWords(found: Found): string {
  const words = wordsAfter(found).split(' ');
  const end = words.findIndex((word) => small.test(word));
  return words.slice(0, end === -1 ? words.length : end).join(' ');
}
