import type { FigureRow } from '../../story/story.ts';
import { readAfter, type Item } from './after.ts';
import { readBefore } from './before.ts';
import { countsIn, type Count } from './counts.ts';
import { missing } from './missing.ts';
import { seriesIn, type Series } from './series.ts';
import { isNear, leadingTotal, partial } from './lead.ts';
import { statedTotal, sumOf, type Total } from './total.ts';

/** Rows that a text gives in its sentences: 15 for one thing, three for another and two for a third. */
export type ProseFigure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
};

/** The groups of labels and counts in a paragraph's sentences, in order; `before` gives the text that leads to it. */
export function findProseFigures(text: string, before: () => string): ProseFigure[] {
  const counts = countsIn(text);
  if (counts.length < 2) return [];
  let next = 0;
  return sentencesOf(text).flatMap(({ sentence, start }) => {
    const from = next;
    while (next < counts.length && counts[next]!.start < start + sentence.length) next++;
    const own = counts.slice(from, next).slice(0, most);
    if (own.length < 2) return [];
    const led = `${before()} ${text.slice(Math.max(0, start - 600), start)}`;
    const near = own.map((count) => ({
      ...count,
      start: count.start - start,
      end: count.end - start,
    }));
    return figuresIn(sentence, near, led).map((figure) =>
      figure.total ? figure : missing(figure, text, counts, { from }, led),
    );
  });
}

/** No sentence goes on with more counts. */
const most = 100;

function sentencesOf(text: string): { sentence: string; start: number }[] {
  const sentences = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(sentenceBreak)) {
    sentences.push({ sentence: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...sentences, { sentence: text.slice(start), start }];
}

const sentenceBreak =
  /(?<=[.!?]["”’]?)(?<!\b(?:St|Ft|Mt|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Sgt|No|Rev|Capt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.)\s+(?=["“‘(]?[\p{Lu}\d$€£])|\n/gu;

function figuresIn(sentence: string, counts: readonly Count[], before: string): ProseFigure[] {
  const items = readAfter(sentence, counts);
  const found = seriesIn(items, (series) => toFigure(series, items, sentence, before));
  if (found.length > 0) return found;
  return readBefore(sentence, counts).flatMap(({ title, rows, from }): ProseFigure[] => {
    const total =
      statedTotal(sentence, rows) ??
      leadingTotal(`${before} ${sentence.slice(0, counts[from]!.start)}`, rows);
    const isSure = rows.length > 2 || total?.count === sumOf(rows);
    return isSure ? [{ title, rows, ...(total && { total }) }] : [];
  });
}

/**
 * A series with its total. The count that leads to it by a colon is that of its rows, unless the sentence says that
 * they are only some; its first row is that of the others where it is what they come to.
 */
function toFigure(
  series: Series,
  items: readonly Item[],
  sentence: string,
  before: string,
): ProseFigure | undefined {
  const { link, rows, from } = series;
  const [first, ...others] = rows;
  const title = titleOf(series);
  const stated = statedTotal(sentence, rows);
  if (!stated && others.length > 1 && first!.count >= 5 && first!.count === sumOf(others)) {
    const label = link === 'noun' ? `Total ${first!.label}` : 'Total';
    return { title, rows: others, total: { label, count: first!.count } };
  }
  const start = items[from]!.count.start;
  const total =
    stated ??
    leader(items[from - 1], rows, sentence) ??
    leadingTotal(`${before} ${sentence.slice(0, start)}`, rows);
  const isTold =
    total && (total.count === sumOf(rows) ? total.count >= 5 || rows.length > 2 : rows.length > 2);
  return series.isSure || isTold ? { title, rows, ...(total && { total }) } : undefined;
}

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

function titleOf({ link, between }: Series): string {
  if (link === 'vote') return 'Votes';
  if (between === '' || link === 'of' || link === 'noun' || link === 'be')
    return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
