import type { FigureRow } from '../../story/story.ts';
import type { Item } from './after.ts';
import { isNear, leadingTotal, partial } from './lead.ts';
import { ofFate } from './fate.ts';
import { nearTotal } from './near-total.ts';
import { numbersIn, type Found } from './numbers.ts';
import { statedTotal, sumOf, type Total } from './total.ts';

/** What the story says before and after a sentence or a paragraph, where the total of what it gives may stand. */
export type Around = {
  /** The numbers before a character. */
  readonly before: (to: number) => readonly Found[];
  readonly after: string;
};

/** The total of rows that a sentence gives from its character `start` to `end`; `led` is the count before the first. */
export function toldTotal(
  rows: readonly FigureRow[],
  sentence: string,
  {
    start,
    end,
    led,
  }: { readonly start: number; readonly end: number; readonly led?: Item | undefined },
  { before, after }: Around,
): Total | undefined {
  return (
    statedTotal(sentence, rows) ??
    leader(led, rows, sentence) ??
    leadingTotal(before(start), rows) ??
    (sumOf(rows) >= 10 ? leadingTotal(numbersIn(sentence.slice(end)), rows) : undefined) ??
    totalAfter(after, rows) ??
    (rows.length > 2 && !partial.test(sentence)
      ? nearTotal(ofFate(before(start), sentence), rows, 0.05, thingsIn(sentence.slice(start)))
      : undefined)
  );
}

/** What the first of counts counts: a plural right after it. */
function thingsIn(text: string): readonly string[] {
  return /(?<=^\S{1,20} )[a-z]{3,}s\b/.exec(text) ?? [];
}

/** The total in the sentence after rows: as such, or as a number that they come to. */
export function totalAfter(sentence: string, rows: readonly FigureRow[]): Total | undefined {
  return (
    statedTotal(sentence, rows) ??
    (sumOf(rows) >= 10 && rows.length > 2 ? leadingTotal(numbersIn(sentence), rows) : undefined)
  );
}

/** The count that leads to rows by a colon, unless the sentence says that they are only some. */
function leader(
  item: Item | undefined,
  rows: readonly FigureRow[],
  sentence: string,
): Total | undefined {
  if (!item?.leads || partial.test(sentence)) return undefined;
  const { count, unit } = item.count.amount;
  const label = ['Total', item.ways.get('noun')?.label].filter(Boolean).join(' ');
  return isNear({ label, count, ...(unit !== undefined && { unit }) }, rows)
    ? { label, count }
    : undefined;
}
