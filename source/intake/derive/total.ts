import type { Figure, FigureRow } from '../../story/story.ts';
import { matches } from './matches.ts';
import { isCurrency, number, readNumber } from './number.ts';

/** Whether a label is that of a total of some of the rows. */
export function isSubtotalLabel(label: string): boolean {
  return /\bsub-?total\b/i.test(label);
}

export type Total = NonNullable<Figure['total']>;

/** Whether a label is that of a total. */
export function isTotalLabel(label: string): boolean {
  return totalLabel.test(label.trim());
}

const totalLabel =
  /^(?:(?:grand|overall|combined|the)[ -])?(?:total|totals|sub-?total)\b|\b(?:sub-?)?total$|^(?:all|both) (?!other|else)\p{L}+s$|^(?:in )?(?:all|total|sum)(?: told)?$|^altogether\b|^together\b|^overall$|^(?:ins)?gesamt\b|^summe$|^(?:im |en )?tota\p{L}{1,2}\b|^en tout$/iu;

/**
 * Whether a stated total is that of the rows, though they may not come to it: it is of their unit, is of one
 * magnitude with them, and doesn't count people where they count other things.
 */
export function isTotalOf(total: FigureRow, rows: readonly FigureRow[], context: string): boolean {
  if (!rows.every(({ unit }) => sameUnit(unit, total.unit))) return false;
  const sum = sumOf(rows);
  if (sum === total.count) return true;
  if (total.count < Math.max(...rows.map(({ count }) => count))) return false;
  if (total.count > 2 * sum || total.count < sum / 2) return false;
  const said = `${context} ${rows.map(({ label, unit }) => `${label} ${unit ?? ''}`).join(' ')}`;
  const kind =
    total.label
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !plain.test(word)) ?? [];
  if (kind.length === 0) return true;
  if (people.test(total.label))
    return (
      rows.filter(({ label }) => people.test(label)).length > rows.length / 2 ||
      people.test(context)
    );
  const isNamed = kind.some((word) =>
    said.toLowerCase().includes(word.replace(/(?:e?s|ed|ing)$/, '')),
  );
  return isNamed || Math.abs(total.count - sum) <= Math.max(3, sum / 8);
}

const plain =
  /^(?:total|totals|grand|overall|combined|number|sum|count|amount|all|altogether|told|subtotal)$/;

/** Whether a row is what the others come to, and not by chance: its label needn't say so. */
export function isSumOf({ count, unit }: FigureRow, others: readonly FigureRow[]): boolean {
  return (
    others.length > 1 &&
    count >= 10 &&
    others.every((other) => other.unit === unit) &&
    count === sumOf(others)
  );
}

/** Adds up counts, fractions without the error of binary ones. */
export function sumOf(rows: readonly FigureRow[]): number {
  const sum = rows.reduce((all, { count }) => all + count, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(12));
}

/** Whether two units may be added up: a percentage and a currency differ from a plain count; words after a number may be said once or always. */
export function sameUnit(one: string | undefined, other: string | undefined): boolean {
  return (
    one === other || (isWord(one) && isWord(other)) || weighs(one, other) || weighs(other, one)
  );
}

/** Pounds are money or a weight. */
function weighs(one: string | undefined, other: string | undefined): boolean {
  return one === 'pounds' && isWord(other);
}

function isWord(unit: string | undefined): boolean {
  return unit !== '%' && !isCurrency(unit);
}

const people = /\b(?:people|persons?|individuals|suspects|men|women|arrested|arrestees)\b/i;

/** The total that a sentence states of the rows which it introduces or follows, by the words that it does it in. */
export function statedTotal(text: string, rows: readonly FigureRow[]): Total | undefined {
  if (!summing.test(text)) return undefined;
  for (const { groups, index } of matches(explicit, text.slice(0, 2000))) {
    const { before, noun, after, head = '', whole, thing = '', summed, brought } = groups ?? {};
    const found = before ?? after ?? whole ?? brought ?? '';
    const amount = readNumber(found);
    if (isCurrency(amount?.unit) && rows[0]?.unit === undefined) continue;
    // What something brings a total to may count what was there before it.
    if (summed !== undefined && amount?.count !== sumOf(rows)) continue;
    if (brought !== undefined && !isAbout(amount?.count ?? 0, sumOf(rows))) continue;
    if (past.test(text.slice(Math.max(0, index - 60), index))) continue;
    // "Arabica totaled 2.2 million bags, robusta 600,000".
    if (after !== undefined && rows.some(({ count }) => count === amount?.count)) continue;
    const label = ['Total', (before === undefined ? head + thing : noun)?.trim()]
      .filter(Boolean)
      .join(' ');
    if (amount && isTotalOf({ label, ...amount }, rows, text))
      return { label, count: amount.count };
  }
  return undefined;
}

/** Whether a total is off by a slip or by few more, and no other thing's. */
function isAbout(total: number, sum: number): boolean {
  return Math.abs(total - sum) <= 0.15 * sum;
}

/** "Last year there were 96 in all." */
const past = /\b(?:last|previous|prior) (?:year|month|week|season)\b[^.;]{0,40}$/i;

/** Looked for first, as the quicker of the two. */
const summing =
  /\b(?:total|bringing|(?:that|this|which) g[ai]ve|c[ao]me?s? to|add|mak|made|in all|altogether|all told|overall|combined)/i;

const noun = "(?:[ ][a-z][a-z’'-]{1,20}){0,3}?";
const clause = noun.replace('{0,3}', '{0,5}');
const explicit = new RegExp(
  `(?<![\\w.,$€£-])(?:(?:(?<summed>(?:bring|rais|push|tak)(?:e|es|ing)|brought|raised|pushed|took) (?:the|its|their) (?:[a-z]+ ){0,2})?(?:total(?:ing|ling|s|led|ed)?(?: [a-z]+){0,3}?(?: of| to| at| is| was)?|came to|comes to|(?:that|this|which) (?:makes|made|gives|gave)(?: (?:it|them|us|the [a-z]+))?|add(?:s|ed)? up to) (?<after>${number})(?<head>${noun})(?![\\w-]|[.,]\\d)|(?:in all|in total|all told|altogether),? (?:the |some |about )?(?<whole>${number})(?<thing>${noun})(?![\\w-]|[.,]\\d)|(?<before>${number})(?<noun>${clause}) (?:in all|in total|altogether|all told|overall|combined)|bringing the (?:number|tally|count|toll)(?: of [a-z]+(?: [a-z]+){0,2})? to (?<brought>${number}))`,
  'gi',
);
