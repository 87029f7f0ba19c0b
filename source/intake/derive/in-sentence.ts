import type { FigureRow } from '../../story/story.ts';
import { asked, readAfter, type Item } from './after.ts';
import { readBefore } from './before.ts';
import type { Count } from './counts.ts';
import { areOfOneKind } from './kind.ts';
import { isTime } from './label.ts';
import { some } from './lead.ts';
import type { ProseFigure } from './prose.ts';
import type { Sentence } from './sentences.ts';
import { meaningsOf } from './meanings.ts';
import { ofAll } from './share.ts';
import { evenly, seriesIn, type Series } from './series.ts';
import { toldTotal, type Around } from './told.ts';
import { isTotalLabel, sumOf, type Total } from './total.ts';
import { areMarks, areMeasures, arePrices, areRates, areYears } from './uncounted.ts';

/** The figures that a sentence gives alone: where it has numbers of several units, those of one of them may tell more. */
export function figuresIn({ text, counts }: Sentence, about: () => Around): ProseFigure[] {
  if (counts.length < 2) return [];
  const around = about();
  const found = meaningsOf(text, counts).map(({ counts: each, isSummed }) =>
    figuresOf(text, each, around).filter(
      ({ rows, total }) => !isSummed || total?.count === sumOf(rows),
    ),
  );
  const worth = (figures: readonly ProseFigure[]) =>
    figures.reduce(
      (sum, { rows, total }) => sum + rows.length + (total?.count === sumOf(rows) ? 2 : 0),
      0,
    );
  return found.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

function figuresOf(text: string, all: readonly Count[], around: Around): ProseFigure[] {
  const counts = all.filter(
    ({ start }, at) => at === 0 || !ofAll.test(text.slice(all[at - 1]!.end, start)),
  );
  if (counts.length < 2) return [];
  const items = readAfter(text, counts);
  const found = seriesIn(items, (series) => toFigure(series, items, text, around));
  if (found.length > 0) return found;
  return readBefore(text, counts).flatMap(
    ({ title, rows, from, to, areDeeds, isEven }): ProseFigure[] => {
      const place = { start: counts[from]!.start, end: counts[to]!.end, led: items[from - 1] };
      const told = { rows, sentence: text, ...place };
      const total = toldTotal(rows, text, place, around);
      if (
        (areYears(rows) || rows.some(({ label }) => isTime(label))) &&
        total?.count !== sumOf(rows)
      )
        return [];
      if (areRates(rows) || areMeasures(told) || (arePrices(told) && !(total && rows.length > 2)))
        return [];
      const isScored = /^Scored? …/.test(title) && !total;
      const isMarked = isScored || (!total && areMarks(rows, text, title === 'Counts in the text'));
      const isSure =
        (rows.length > 2 && isEven && !areDeeds && !isMarked) ||
        (total?.count === sumOf(rows) && total.count >= fewest);
      const things = areDeeds ? thingsOf(rows, items.slice(from, to + 1)) : rows;
      return isSure ? [{ title, rows: things, ...(total && { total }) }] : [];
    },
  );
}

/** A series with its total, if it is one. */
function toFigure(
  series: Series,
  items: readonly Item[],
  sentence: string,
  around: Around,
): ProseFigure | undefined {
  const { link, rows, from, to } = series;
  const title = titleOf(series);
  const { start } = items[from]!.count;
  const { end } = items[to]!.count;
  const total = toldTotal(rows, sentence, { start, end, led: items[from - 1] }, around);
  const told = { rows, sentence, start, end };
  const isOneOfThem = items.some(
    ({ count: { amount }, leads }) => !leads && amount.count === total?.count,
  );
  if (areRates(rows) || (arePrices(told) && (!total || isOneOfThem))) return undefined;
  // Those of a list are all told or none.
  if (rows.length === 2 && !total && items[from - 1]?.joins) return undefined;
  if (isOneOfThem && rows.some(({ label }) => isTime(label))) return undefined;
  if (total?.count !== sumOf(rows)) {
    const isOfIt = ofIt.test(sentence.slice(items[from + 1]?.count.end ?? end).slice(0, 20));
    const isAbout = hedged.test(sentence.slice(Math.max(0, start - 16), start));
    const summed =
      (total === undefined && !areOfKind(series) && withFirst(series, isAbout, isOfIt)) ||
      withLast(series, total);
    if (summed) return { title, ...summed };
  }
  const isExact = total?.count === sumOf(rows);
  if (!isExact && areYears(rows)) return undefined;
  const isTold = total && (rows.length > 2 || (isExact && total.count >= 5));
  const lead = sentence.slice(Math.max(0, start - 50), start);
  const isSome =
    (rows.length > 2 && (some.test(lead) || /:\s*$/.test(lead))) ||
    /\bincluding $/.test(lead) ||
    ofThose.test(lead) ||
    (rows.length > 2 &&
      (asked.test(sentence.slice(items[from]!.count.end)) || /^Asked\b/.test(sentence)));
  const isFew =
    rows.length === 2 &&
    link !== 'vote' &&
    (sumOf(rows) < fewest || rows.every(({ label }) => isTime(label)));
  const isSure = series.isSure && (total !== undefined || !(isFew || areMeasures(told)));
  return isSome ||
    isSure ||
    isTold ||
    ((areOfKind(series) || (link === 'noun' && rows.length > 3)) && isTight(series, items))
    ? { title, rows, ...(total && { total }) }
    : undefined;
}

/** Rows of what was done by what it was done to, where that is said of each: "fitted 603 glasses, did 211 operations". */
function thingsOf(rows: readonly FigureRow[], items: readonly Item[]): readonly FigureRow[] {
  const things = items.map(({ ways }) => ways.get('noun')?.label ?? '');
  const areTold = !things.includes('') && new Set(things).size === things.length;
  return areTold ? rows.map((row, at) => ({ ...row, label: things[at]! })) : rows;
}

/** Whether hardly more than what is counted stands between counts: a list, and not several that a clause tells of. */
function isTight({ rows, from, to }: Series, items: readonly Item[]): boolean {
  return items.slice(from, to).every(({ count: { end } }, at) => {
    const gap = items[from + at + 1]!.count.start - end;
    return gap <= rows[at]!.label.length + 40;
  });
}

/** Whether what is counted is of one kind: parties, peoples, animals, crimes. */
function areOfKind({ link, rows }: Series): boolean {
  // A lone doctor is of the kind of doctors.
  const labels = rows.map(({ label, count }) => (count === 1 ? plural(label) : label));
  const areNames = labels.filter((label) => /^\p{Lu}/u.test(label)).length > 1;
  return link === 'noun' && (areNames || (labels.length > 2 && areOfOneKind(labels)));
}

function plural(label: string): string {
  return /(?:man|child)$/.test(label)
    ? label.replace(/man$/, 'men').replace(/child$/, 'children')
    : label.replace(/[^s]$/, '$&s');
}

/** "Of those killed, 14 were miners": what follows parts them. */
const ofThose = /\bof (?:the|those|these) [^,\d]{2,40}, $/i;

/** Two counts with no total are told by chance, where they are small. */
const fewest = 10;

/**
 * A series whose first count is what the others come to, and not one of them by its form. One that is only about that
 * is none of them where it alone has no proper name: "50 arrests in the sweep, 24 in Ames and 25 in Boone".
 */
function withFirst(
  { link, rows, isMixed }: Series,
  isAbout: boolean,
  isOfIt: boolean,
): Pick<ProseFigure, 'rows' | 'total'> | undefined {
  const [first, ...others] = rows;
  if (others.length < 2 || others.some(({ label }) => isTime(label))) return undefined;
  const off = Math.abs(first!.count - sumOf(others));
  const leads = isOfIt || link === 'noun' || isMixed || others.length > 3;
  const isProper = ({ label }: FigureRow) => /^\p{Lu}/u.test(label);
  const isOther = !isProper(first!) && others.every(isProper);
  const isNear = (isOther || isAbout) && off <= Math.max(1, 0.05 * first!.count);
  if (!(leads && off === 0) && !isNear) return undefined;
  const label = link === 'noun' ? `Total ${first!.label}` : 'Total';
  return { rows: evenly(others, link), total: { label, count: first!.count } };
}

/** "Six died, three of them by drowning": the first is of all. */
const ofIt = /^ of (?:them|whom|which|those|these)\b/;

const hedged = /\b(?:nearly|about|some|more than|almost|at least|roughly|over|around) $/i;

/** A series that ends in its sum: "28 people in all". */
function withLast(
  { rows }: Series,
  total: Total | undefined,
): Pick<ProseFigure, 'rows' | 'total'> | undefined {
  const others: readonly FigureRow[] = rows.slice(0, -1);
  const last = rows.at(-1)!;
  const isAll = total?.count === last.count || all.test(last.label) || isTotalLabel(last.label);
  if (!isAll || others.length < 2 || last.count !== sumOf(others)) return undefined;
  return { rows: others, total: { label: `Total ${last.label}`, count: last.count } };
}

const all = /^(?:people|persons|jobs|things|cases|items|others)\b/i;

function titleOf({ link, between }: Series): string {
  if (link === 'vote') return 'Votes';
  if (between === '' || link === 'of' || link === 'noun' || link === 'be' || link === 'any')
    return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
