import type { Count } from './counts.ts';
import { nameBefore } from './before.ts';
import { leadingTotal } from './lead.ts';
import type { ProseFigure } from './prose.ts';

/**
 * A figure without a total, and the count before it in the paragraph as another of its rows, where the text before
 * gives a number that all of them come to.
 */
export function missing(
  figure: ProseFigure,
  text: string,
  counts: readonly Count[],
  { from }: { readonly from: number },
  before: string,
): ProseFigure {
  const other = counts[from - 1];
  if (!other || !figure.rows.every(({ label }) => /^\p{Lu}/u.test(label))) return figure;
  const { start, end, amount } = other;
  const label = properIn(text.slice(counts[from - 2]?.end ?? 0, start), text.slice(end, end + 80));
  if (label === undefined) return figure;
  const rows = [{ label, ...amount }, ...figure.rows];
  const total = leadingTotal(`${before} ${text.slice(0, start)}`, rows);
  return total && !figure.rows.some((row) => row.label === label)
    ? { ...figure, rows, total }
    : figure;
}

/** The name nearest to a count in its sentence. */
function properIn(head: string, tail: string): string | undefined {
  const sentence = head.split(/[.!?]\s/).at(-1)!;
  const name = nameBefore(sentence, true)?.label;
  if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  const names = [...sentence.matchAll(/(?<=\s)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}/gu)];
  const [, after] =
    /^[^.,;]*?\s(?:in|at|from)\s(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u.exec(tail) ?? [];
  return after ?? names.at(-1)?.[0];
}
