import type { FigureRow } from '../../story/story.ts';
import { numbers } from './counts.ts';
import { readNumber } from './number.ts';
import { sameUnit, sumOf, type Total } from './total.ts';

/** The number in the text that leads to rows which is exactly what they come to; the nearest to them. */
export function leadingTotal(text: string, rows: readonly FigureRow[]): Total | undefined {
  const sum = sumOf(rows);
  const near = text.slice(-3200);
  if (sum < 3 || rows.length < 2) return undefined;
  return [...near.matchAll(numbers)].reverse().flatMap(({ 0: found, index }): Total[] => {
    const amount = readNumber(found);
    if (amount?.count !== sum || !rows.every(({ unit }) => sameUnit(unit, amount.unit))) return [];
    const [, after] =
      /^ ((?:[a-z][a-z’'-]{1,20} ?){1,3})/.exec(near.slice(index + found.length)) ?? [];
    if (
      after === undefined &&
      /^\d{1,2}$/.test(found) &&
      /^\s*[.:]?\s*$/.test(near.slice(index + found.length)) &&
      rows.length < 3
    )
      return [];
    const kind =
      /^(?:in|on|at|of|for|with|from|and|were|was|are|is|to|as|by|after|during|this|last)\b/.test(
        after ?? '',
      )
        ? ''
        : (after ?? '').trim();
    return [{ label: `Total ${kind}`.trim(), count: amount.count }];
  })[0];
}

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

/** The number in the sentence that leads to rows by a colon, though they may come to a few more or less. */
export function introducedTotal(text: string, rows: readonly FigureRow[]): Total | undefined {
  const sentence = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1)!;
  if (partial.test(sentence)) return undefined;
  const isLed = /[:—–]\s*$/.test(sentence);
  const sum = sumOf(rows);
  const near = numbered(sentence).filter(
    (total) => isNear(total, rows) && (isLed || Math.abs(total.count - sum) <= sum / 50),
  );
  return near.length === 1 ? totalOf(near[0]!) : undefined;
}

/** A number of what the rows' heading names, though they may come to a few more or less. */
export function namedTotal(
  text: string,
  heading: string,
  rows: readonly FigureRow[],
): Total | undefined {
  const kinds = new Set(
    heading
      .slice(-160)
      .toLowerCase()
      .match(/\p{L}{4,}s\b/gu),
  );
  const near = numbered(text).filter(
    (total) => isNear(total, rows) && kinds.has(total.label.toLowerCase().split(' ').at(-1)!),
  );
  return near[0] && !partial.test(text) ? totalOf(near[0]) : undefined;
}

function numbered(text: string): FigureRow[] {
  return [...text.matchAll(numbers)].flatMap(({ 0: found, index }): FigureRow[] => {
    const amount = readNumber(found);
    const [, label] =
      /^ ((?:[a-z][a-z’'-]{1,20} ){0,2}[a-z][a-z’'-]{2,20}s)\b/.exec(
        text.slice(index + found.length),
      ) ?? [];
    return amount && (label !== undefined || amount.unit !== undefined)
      ? [{ label: label ?? '', ...amount }]
      : [];
  });
}

function totalOf({ label, count }: FigureRow): Total {
  return { label: `Total ${label}`.trim(), count };
}
