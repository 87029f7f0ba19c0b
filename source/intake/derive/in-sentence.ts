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
import { seriesIn, type Series } from './series.ts';
import { toldTotal, type Around } from './told.ts';
import { sumOf } from './total.ts';
import { withFirst, withLast } from './with-sum.ts';
import { areMarks, areMeasures, arePrices, areRates, areYears } from './uncounted.ts';

/** The figures that a sentence gives alone: where it has numbers of several units, those of one of them may tell more. */
export function figuresIn({ text, counts }: Sentence, about: () => Around): ProseFigure[] {
  if (counts.length === 0) return [];
  const around = about();
  const found = meaningsOf(text, counts).map(({ counts: each, isSummed }) =>
    figuresOf(text, each, around).filter(
      ({ rows, total }) =>
        !isSummed || (total?.count === sumOf(rows) && rows.some(({ count }) => count > 1)),
    ),
  );
  const worth = (figures: readonly ProseFigure[]) =>
    figures.reduce(
      (sum, { rows, total }) => sum + rows.length + (total?.count === sumOf(rows) ? 2 : 0),
      0,
    );
  return found.reduce((best, each) => (worth(each) > worth(best) ? each : best), []);
}

function figuresOf(text: string, all: readonly Count[], around: Around): ProseFigure[] {
  const counts = all.filter(
    ({ start }, at) => at === 0 || !ofAll.test(text.slice(all[at - 1]!.end, start)),
  );
  if (counts.length < 2) return [];
  const items = readAfter(text, counts);
  const named = readBefore(text, counts);
  const found = named.some(({ isItemised }) => isItemised)
    ? []
    : seriesIn(items, (series) => toFigure(series, items, text, around));
  if (found.length > 0) return found;
  let taken = 0;
  return named.flatMap(({ title, rows, from, to, areDeeds, isEven }): ProseFigure[] => {
    if (from < taken) return [];
    const place = { start: counts[from]!.start, end: counts[to]!.end, led: items[from - 1] };
    const told = { rows, sentence: text, ...place };
    const total = toldTotal(rows, text, place, around);
    if ((areYears(rows) || rows.some(({ label }) => isTime(label))) && total?.count !== sumOf(rows))
      return [];
    if (areRates(rows) || areMeasures(told) || (arePrices(told) && !(total && rows.length > 2)))
      return [];
    const isScored = /^Scored? …/.test(title) && !total;
    const isMarked = isScored || (!total && areMarks(rows, text, title === 'Counts in the text'));
    const things = areDeeds ? thingsOf(rows, items.slice(from, to + 1)) : rows;
    const areTold = (things !== rows && rows.length > 3) || rows.every(isDecided);
    const isSure =
      (rows.length > 2 && (areDeeds ? areTold && !played.test(text) : isEven) && !isMarked) ||
      (total?.count === sumOf(rows) && total.count >= fewest);
    if (isSure) taken = to + 1;
    return isSure ? [{ title, rows: things, ...(total && { total }) }] : [];
  });
}

/** What is done with cases, and with all of them: "granted 13 applications, refused four and put off two". */
function isDecided({ label }: FigureRow): boolean {
  return /^(?:acquitted|adjourned|allowed|approved|cleared|convicted|deferred|denied|dismissed|fined|granted|jailed|put off|refused|rejected|upheld|withdrew)$/.test(
    label,
  );
}

/** What a player did in a match. */
const played =
  /\b(?:points|rebounds|assists|goals|tries|runs|wickets|innings|saves|blocks|steals|tackles|sacks|walks|yards|touchdowns|strikeouts|aces)\b/i;

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
    const after = sentence.slice(items[from + 1]?.count.end ?? end);
    const summed =
      (total === undefined &&
        !areOfKind(series) &&
        withFirst(series, sentence.slice(0, start), after)) ||
      withLast(series, total);
    if (summed) return { title, ...summed };
  }
  const isExact = total?.count === sumOf(rows);
  if (!isExact && areYears(rows)) return undefined;
  const isTold = total && (rows.length > 2 || (isExact && total.count >= 5));
  const lead = sentence.slice(Math.max(0, start - 50), start);
  const isSome =
    (rows.length > 2 &&
      (some.test(lead) || /:\s*$/.test(lead) || (done.test(lead) && !played.test(sentence)))) ||
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
    return gap <= rows[at]!.label.length + 50;
  });
}

/** Whether what is counted is of one kind: parties, peoples, animals, crimes. */
function areOfKind({ link, rows }: Series): boolean {
  // A lone doctor is of the kind of doctors.
  const labels = rows.map(({ label, count }) => (count === 1 ? plural(label) : label));
  const areNames = labels.filter((label) => /^\p{Lu}/u.test(label)).length > 1;
  const areSexes = sumOf(rows) >= fewest && labels.every((label) => sexes.test(label));
  return link === 'noun' && (areNames || areSexes || (labels.length > 2 && areOfOneKind(labels)));
}

const sexes = /^(?:men|women|boys|girls|males|females)$/;

function plural(label: string): string {
  return /(?:man|child)$/.test(label)
    ? label.replace(/man$/, 'men').replace(/child$/, 'children')
    : label.replace(/[^s]$/, '$&s');
}

/** "Of those killed, 14 were miners": what follows parts them. */
const ofThose = /\bof (?:the|those|these) [^,\d]{2,40}, $/i;

/** What was counted, taken, hurt or made good: all of it is told. */
const done =
  /\b(?:(?:those|the) (?:(?:people|men|others) )?(?:arrested|dead|detained|held|hurt|injured|killed|treated|wounded) (?:are|were)|counted|seized|sealed|recovered|confiscated|impounded|destroyed|damaged|killed|injured|rescued|freed|arrested|collected|handed out|distributed|planted|cancelled|canceled|issued|lent) $/i;

/** Two counts with no total are told by chance, where they are small. */
const fewest = 10;

function titleOf({ link, between }: Series): string {
  if (link === 'vote') return 'Votes';
  const isPlain = /^(?:are|were|is|was|be|have been|had been)?$/.test(between);
  if (isPlain || /^(?:any|be|noun|of)$/.test(link)) return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
