import type { FigureRow } from '../../story/story.ts';
import { readAfter, type Item } from './after.ts';
import { readBefore } from './before.ts';
import { gather, withBefore } from './gather.ts';
import type { Found } from './numbers.ts';
import type { Count } from './counts.ts';
import { countedSentences, type Sentence } from './sentences.ts';
import { seriesIn, type Series } from './series.ts';
import { leadingTotal, partial } from './lead.ts';
import { firstSentence } from './lines.ts';
import { toldTotal, totalAfter, type Around } from './told.ts';
import { sumOf, type Total } from './total.ts';

/** Rows that a text gives in its sentences: 15 for one thing, three for another and two for a third. */
export type ProseFigure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
};

/** The groups of labels and counts in the sentences of a text that has these numbers, in order. */
export function findProseFigures(
  text: string,
  numbers: readonly Found[],
  { before, after }: Around,
): ProseFigure[] {
  const sentences = countedSentences(text, numbers);
  if (sentences.length === 0) return [];
  const led = (to: number) => {
    const end = countBefore(numbers, to);
    const own = numbers.slice(Math.max(0, end - most), end);
    return own.length < most ? [...before(0), ...own] : own;
  };
  const around = (at: number): Around => {
    const { start, text: sentence } = sentences[at]!;
    const next = text.slice(start + sentence.length, start + sentence.length + 300).trim();
    return {
      before: (to) => led(start + to),
      after: next === '' ? after : firstSentence(next),
    };
  };
  const totalFrom = (at: number) => (rows: readonly FigureRow[]) =>
    leadingTotal(led(sentences[at]!.start), rows) ?? totalAfter(after, rows);
  const found = sentences.flatMap((sentence, at) =>
    figuresIn(sentence, () => around(at)).map((figure) => {
      const above = sentences[at - 1];
      return figure.total || !above ? figure : withBefore(figure, above, totalFrom(at - 1));
    }),
  );
  if (found.length > 0) return found;
  const near = [...led(0), ...numbers.slice(0, most)];
  return gather(sentences, (rows) => leadingTotal(near, rows) ?? totalAfter(after, rows));
}

/** As many numbers before rows in their text may be their total. */
const most = 40;

/** How many of a text's numbers begin before a character: they stand in order. */
function countBefore(numbers: readonly Found[], to: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]!.start < to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures of a sentence: where it has numbers of several units, those of one of them may tell more. */
function figuresIn({ text, counts }: Sentence, about: () => Around): ProseFigure[] {
  if (counts.length < 2) return [];
  const around = about();
  const units = new Set(counts.map(({ amount }) => amount.unit));
  const ways = [
    counts,
    ...(units.size > 1 ? [...units] : []).map((unit) =>
      counts.filter(({ amount }) => amount.unit === unit),
    ),
  ];
  const found = ways.map((each) => figuresOf(text, each, around));
  const size = (figures: readonly ProseFigure[]) =>
    figures.reduce((sum, { rows }) => sum + rows.length, 0);
  return found.reduce((best, each) => (size(each) > size(best) ? each : best));
}

function figuresOf(text: string, counts: readonly Count[], around: Around): ProseFigure[] {
  if (counts.length < 2) return [];
  const items = readAfter(text, counts);
  const found = seriesIn(items, (series) => toFigure(series, items, text, around));
  if (found.length > 0) return found;
  return readBefore(text, counts).flatMap(({ title, rows, from, to, areDeeds }): ProseFigure[] => {
    const place = { start: counts[from]!.start, end: counts[to]!.end, led: items[from - 1] };
    const total = toldTotal(rows, text, place, around);
    const isSure = (rows.length > 2 && !areDeeds) || total?.count === sumOf(rows);
    return isSure ? [{ title, rows, ...(total && { total }) }] : [];
  });
}

/**
 * A series with its total, if it is one. Its first row is the total of the others where it is what they come to,
 * and nothing else is told to be.
 */
function toFigure(
  series: Series,
  items: readonly Item[],
  sentence: string,
  around: Around,
): ProseFigure | undefined {
  const { link, rows, from, to } = series;
  const [first, ...others] = rows;
  const title = titleOf(series);
  const { start } = items[from]!.count;
  const { end } = items[to]!.count;
  const total = toldTotal(rows, sentence, { start, end, led: items[from - 1] }, around);
  const leads = link === 'noun' || series.isMixed || others.length > 3 || first!.count >= 10;
  if (
    leads &&
    total?.count !== sumOf(rows) &&
    others.length > 1 &&
    first!.count === sumOf(others)
  ) {
    const label = link === 'noun' ? `Total ${first!.label}` : 'Total';
    return { title, rows: others, total: { label, count: first!.count } };
  }
  const isTold = total && (rows.length > 2 || (total.count === sumOf(rows) && total.count >= 5));
  const lead = sentence.slice(Math.max(0, start - 30), start);
  const isSome =
    rows.length > 2 && (partial.test(lead) || /:\s*$/.test(lead)) && !isPriced(series, sentence);
  return isSome || (series.isSure && !isPriced(series, sentence)) || isTold
    ? { title, rows, ...(total && { total }) }
    : undefined;
}

/** "Tickets cost $8 for adults and $4 for children": what one costs is no count. */
function isPriced({ rows }: Series, sentence: string): boolean {
  return rows[0]!.unit !== undefined && rows[0]!.unit !== '%' && price.test(sentence);
}

const price =
  /\b(?:costs?|priced?|prices|admission|tickets?|fares?|fees?|tolls?|pays?|charges|starts? at)\b/i;

function titleOf({ link, between }: Series): string {
  if (link === 'vote') return 'Votes';
  if (between === '' || link === 'of' || link === 'noun' || link === 'be' || link === 'any')
    return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
