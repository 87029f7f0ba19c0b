import type { FigureRow } from '../../story/story.ts';
import { readAfter } from './after.ts';
import type { Count } from './counts.ts';
import { nameBefore } from './before.ts';
import { isTime } from './label.ts';
import { matches } from './matches.ts';
import type { ProseFigure } from './prose.ts';
import type { Sentence } from './sentences.ts';
import { seriesIn } from './series.ts';
import type { Total } from './total.ts';

type TotalOf = (rows: readonly FigureRow[]) => Total | undefined;

/**
 * Rows that neighbouring sentences give, one each. Only what they come to can tell that they are of one figure: a
 * number that the story gives too.
 */
export function gather(sentences: readonly Sentence[], totalOf: TotalOf): ProseFigure[] {
  const told = (rows: readonly FigureRow[]): ProseFigure | undefined => {
    const isChance = rows.length < 3 || rows.some(({ label }) => isTime(label));
    const total = isChance ? undefined : totalOf(rows);
    return total && total.count >= fewest
      ? { title: 'Counts in the text', rows, total }
      : undefined;
  };
  if (sentences.length < 2) return [];
  const items = sentences
    .slice(0, most)
    .map(({ text, counts }) => ({ ...readAfter(text, counts)[0]!, joins: true }));
  const named = sentences.slice(0, most).map(({ text, counts: [count] }) => {
    const name = nameBefore(text.slice(0, count!.start), true);
    return name && name.verb !== '' && isWhole(count!)
      ? { label: name.label, ...count!.amount }
      : undefined;
  });
  for (let from = 0; from + 1 < named.length; from++)
    for (let to = named.length; to > from + 1; to--) {
      const rows = named.slice(from, to);
      const areNamed = rows.every((row) => row !== undefined);
      const figure = areNamed && areAlike(rows) ? told(rows) : undefined;
      if (figure) return [figure];
    }
  return seriesIn(items, ({ rows }) => told(rows));
}

/** Two counts, and small ones, come to one that the story gives too by chance. */
const fewest = 10;

/** No more sentences in a row give one row each. */
const most = 12;

function isWhole({ amount: { count, unit } }: Count): boolean {
  return unit !== undefined || Number.isSafeInteger(count);
}

function areAlike(rows: readonly FigureRow[]): boolean {
  return (
    new Set(rows.map(({ unit }) => unit)).size === 1 &&
    new Set(rows.map(({ label }) => label)).size === rows.length
  );
}

/**
 * A figure without a total, and the count of the sentence before as another of its rows, where the story gives a
 * number that all of them come to.
 */
export function withBefore(
  figure: ProseFigure,
  before: Sentence | undefined,
  totalOf: TotalOf,
): ProseFigure {
  const count = before?.counts.at(-1);
  if (!count || !isWhole(count) || !figure.rows.every(({ label }) => /^\p{Lu}/u.test(label)))
    return figure;
  const label = properIn(before!.text.slice(0, count.start), before!.text.slice(count.end));
  if (label === undefined || figure.rows.some((row) => row.label === label)) return figure;
  const rows = [{ label, ...count.amount }, ...figure.rows];
  const total = totalOf(rows);
  return total ? { ...figure, rows, total } : figure;
}

/** The name nearest to a count in its sentence. */
function properIn(head: string, tail: string): string | undefined {
  const name = nameBefore(head, true)?.label;
  if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  const [, after] = inPlace.exec(tail.slice(0, 80)) ?? [];
  return after ?? matches(proper, head.slice(-200)).at(-1)?.[0];
}

const inPlace = /^[^.,;]*?\s(?:in|at|from)\s(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u;
const proper = /(?<=\s)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}/gu;
