import type { FigureRow } from '../../story/story.ts';
import { readAfter, type Item } from './after.ts';
import { readBefore } from './before.ts';
import { gather, withBefore } from './gather.ts';
import { countedSentences, type Sentence } from './sentences.ts';
import { seriesIn, type Series } from './series.ts';
import { isNear, leadingTotal, partial } from './lead.ts';
import { statedTotal, sumOf, type Total } from './total.ts';

/** Rows that a text gives in its sentences: 15 for one thing, three for another and two for a third. */
export type ProseFigure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
};

/** What the story says before and after a text that may give the total of what stands in it. */
export type Around = { readonly before: () => string; readonly after: string };

/** The groups of labels and counts in a paragraph's sentences, in order. */
export function findProseFigures(text: string, { before, after }: Around): ProseFigure[] {
  const sentences = countedSentences(text);
  if (sentences.length === 0) return [];
  let said: string | undefined;
  const led = (to: number) => `${(said ??= before())} ${text.slice(Math.max(0, to - 600), to)}`;
  const totalFrom = (start: number) => (rows: readonly FigureRow[]) =>
    leadingTotal(led(start), rows) ?? statedTotal(after, rows) ?? leadingTotal(after, rows);
  const found = sentences.flatMap((sentence, at) =>
    figuresIn(sentence, () => led(sentence.start)).map((figure) => {
      const above = sentences[at - 1];
      return figure.total || !above ? figure : withBefore(figure, above, totalFrom(above.start));
    }),
  );
  return found.length > 0 ? found : gather(sentences, totalFrom(sentences[0]!.start));
}

function figuresIn({ text, counts }: Sentence, before: () => string): ProseFigure[] {
  if (counts.length < 2) return [];
  const items = readAfter(text, counts);
  const found = seriesIn(items, (series) => toFigure(series, items, text, before));
  if (found.length > 0) return found;
  return readBefore(text, counts).flatMap(({ title, rows, from }): ProseFigure[] => {
    const total =
      statedTotal(text, rows) ??
      leadingTotal(`${before()} ${text.slice(0, counts[from]!.start)}`, rows);
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
  before: () => string,
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
    leadingTotal(`${before()} ${sentence.slice(0, start)}`, rows);
  const isTold =
    total && (total.count === sumOf(rows) ? total.count >= 5 || rows.length > 2 : rows.length > 2);
  return (series.isSure && !isPriced(series, sentence)) || isTold
    ? { title, rows, ...(total && { total }) }
    : undefined;
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

/** "Tickets cost $8 for adults and $4 for children": what one costs is no count. */
function isPriced({ rows }: Series, sentence: string): boolean {
  return rows[0]!.unit !== undefined && rows[0]!.unit !== '%' && price.test(sentence);
}

const price = /\b(?:costs?|priced?|prices|admission|tickets?|fares?|fees?|charges|starts? at)\b/i;

function titleOf({ link, between }: Series): string {
  if (link === 'vote') return 'Votes';
  if (between === '' || link === 'of' || link === 'noun' || link === 'be')
    return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
