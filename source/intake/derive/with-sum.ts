import type { FigureRow } from '../../story/story.ts';
import { evenly } from './even-rows.ts';
import { isTime } from './label.ts';
import type { ProseFigure } from './prose.ts';
import type { Series } from './series.ts';
import { isTotalLabel, sumOf, type Total } from './total.ts';

/** Rows and the count of the series that is their sum. */
type Summed = Pick<ProseFigure, 'rows' | 'total'>;

/**
 * A series whose first count is what the others come to, and not one of them by its form. One that is only about that
 * is none of them where it alone has no proper name: "50 arrests in the sweep, 24 in Ames and 25 in Boone".
 * `before`: what stands before the first count; `after`: what follows the second.
 */
export function withFirst(
  { link, rows, isMixed }: Series,
  before: string,
  after: string,
): Summed | undefined {
  const [first, ...others] = rows;
  if (others.length < 2 || others.some(({ label }) => isTime(label))) return undefined;
  // Three gold medals, two silver and one bronze.
  if (rows.every(({ label }) => /^\p{Ll}+(?<!s|people|women|men|children)$/u.test(label)))
    return undefined;
  const off = Math.abs(first!.count - sumOf(others));
  const leads = ofIt.test(after.slice(0, 20)) || link === 'noun' || isMixed || others.length > 3;
  const isProper = ({ label }: FigureRow) => /^\p{Lu}/u.test(label);
  const isOther = !isProper(first!) && others.every(isProper);
  const isNear =
    (isOther || hedged.test(before.slice(-16))) && off <= Math.max(1, 0.05 * first!.count);
  if (!(leads && off === 0) && !isNear) return undefined;
  const label = link === 'noun' ? `Total ${first!.label}` : 'Total';
  return { rows: evenly(others, link), total: { label, count: first!.count } };
}

/** "Six died, three of them by drowning": the first is of all. */
const ofIt = /^ of (?:them|whom|which|those|these)\b/;

const hedged = /\b(?:nearly|about|some|more than|almost|at least|roughly|over|around) $/i;

/** A series that ends in its sum: "28 people in all". */
export function withLast({ rows }: Series, total: Total | undefined): Summed | undefined {
  const others: readonly FigureRow[] = rows.slice(0, -1);
  const last = rows.at(-1)!;
  const isAll = total?.count === last.count || all.test(last.label) || isTotalLabel(last.label);
  if (!isAll || others.length < 2 || last.count !== sumOf(others)) return undefined;
  return { rows: others, total: { label: `Total ${last.label}`, count: last.count } };
}

const all = /^(?:people|persons|jobs|things|cases|items|others)\b/i;
