import type { Block, FigureRow } from '../../story/story.ts';
import { isLinked, isRule, linesOf, type Line } from './lines.ts';
import { isCounted } from './counted.ts';
import { isTotalLabel, isTotalOf, sumOf, type Total } from './total.ts';
import { totalAround, type Above } from './list-total.ts';

/**
 * Rows that stand in lines of their own with the total that is stated of them. `lines` are those that a figure
 * can take the place of: none where they say more than it does. `intro` is the line before the first.
 */
export type Tally = {
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
  readonly lines: readonly Line[];
  readonly first: Line;
  /** What stands over the columns of a table. */
  readonly head: readonly Line[];
  readonly intro?: Line;
  /** Whether another of the same run stands before it. */
  readonly follows: boolean;
};

/** The groups of rows in a body, in order; `above` gives the numbers above a block. */
export function findTallies(body: readonly Block[], above: Above): Tally[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Line | undefined;
  for (const [number, block] of body.entries()) {
    const lines =
      block.type === 'heading' ? [headingLine(block.text, number)] : linesOf(block, number);
    if (lines.length === 0) [run, last] = [undefined, undefined];
    for (const line of lines) {
      if (line.text.trim() === '' || (block.type === 'code' && isRule(line.text))) continue;
      if (!run || !continues(run, line, body)) {
        run = line.row ? begin(lines, line, last, block) : undefined;
        if (run) runs.push(run);
      }
      run?.lines.push(line as Counted);
      // A total's line is the end of what stands above it, and leads to nothing.
      if (block.type !== 'code') last = line.row && isTotal(line.row) ? undefined : line;
    }
  }
  return runs.flatMap((each) => parts(each, body, above));
}

type Counted = Line & { readonly row: NonNullable<Line['row']> };
type Run = { readonly lines: Counted[]; readonly head?: readonly Line[]; readonly intro?: Line };

/** A run that a line begins. In a table the line above may be the head of its columns. */
function begin(lines: readonly Line[], first: Line, intro: Line | undefined, { type }: Block): Run {
  const above = lines.slice(0, first.index);
  const told = above.filter(({ text }) => !isRule(text));
  const isHead =
    told.length === 1 && /\S(?:\s{2,}|\t|\s*[|│]\s*)\S/.test(told[0]!.text.slice(0, 300));
  const head = type === 'code' && isHead ? above : [];
  return { lines: [], ...(intro && { intro }), ...(head.length > 0 && { head }) };
}

function headingLine(text: string, block: number): Line {
  return { block, index: 0, text, start: 0 };
}

/** Whether a line goes on with a run: in the same block, in the next of its kind, or as the total after it. */
function continues({ lines }: Run, { block, row }: Line, body: readonly Block[]): boolean {
  const last = lines.at(-1);
  if (!last || !row) return false;
  if (row.order !== last.row.order && !isTotal(row)) return false;
  if (block === last.block) return true;
  if (block !== last.block + 1) return false;
  const types = [body[last.block]!.type, body[block]!.type];
  // Lines of one list may be a paragraph and a list by how they are written; two lists are two.
  const isOne =
    types.includes('paragraph') && types.every((type) => type === 'paragraph' || type === 'list');
  const rows = lines.map((line) => line.row);
  return (isOne && !row.loose) || (isTotal(row) && !isTotal(last.row)) || isSumOf(row, rows);
}

function isTotal({ label }: FigureRow): boolean {
  return isTotalLabel(label);
}

/** A run parted at its totals. A total that isn't of the rows before it, nor of those after it, stays a line. */
function parts(
  { lines, intro, head: table = [] }: Run,
  body: readonly Block[],
  above: Above,
): Tally[] {
  const tallies: Tally[] = [];
  let head: Counted | undefined;
  let rows: Counted[] = [];
  const close = (foot?: Counted) => {
    const follows = tallies.length > 0;
    const tally = tallyOf(rows, head, foot, intro, body, above, follows);
    const top = tallies.length === 0 && tally?.lines.length ? table : [];
    if (tally)
      tallies.push({
        ...tally,
        lines: [...top, ...tally.lines],
        head: top,
        follows,
      });
    head = tally && tally.foot === foot ? undefined : foot;
    rows = [];
  };
  for (const line of lines) {
    if (!isTotal(line.row)) rows.push(line);
    else close(line);
  }
  close();
  return tallies;
}

function tallyOf(
  lines: readonly Counted[],
  head: Counted | undefined,
  foot: Counted | undefined,
  intro: Line | undefined,
  body: readonly Block[],
  above: Above,
  follows: boolean,
) {
  const rows = lines.map(({ row: { label, count, unit } }) => ({
    label,
    count,
    ...(unit !== undefined && { unit }),
  }));
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!foot && !head && top && isSumOf(top, rows.slice(1)))
    return tallyOf(lines.slice(1), lines[0], undefined, intro, body, above, follows);
  if (!foot && !head && bottom && isSumOf(bottom, rows.slice(0, -1)))
    return tallyOf(lines.slice(0, -1), undefined, lines.at(-1), intro, body, above, follows);
  const first = lines[0];
  if (
    !first ||
    rows.length < 2 ||
    !isCounted(
      lines.map(({ row }) => row),
      intro?.text,
      body[first.block]!,
    )
  )
    return undefined;
  const context = intro?.text ?? '';
  const stated =
    foot && isTotalOf(foot.row, rows, context)
      ? foot
      : head?.row.count === sumOf(rows) && isTotalOf(head.row, rows, context)
        ? head
        : undefined;
  const total = stated
    ? { label: stated.row.label, count: stated.row.count }
    : totalAround(
        rows,
        {
          from: (intro ?? first).block,
          to: lines.at(-1)!.block,
          intro: follows ? undefined : context,
        },
        body,
        above,
      );
  const taken = stated
    ? [...lines, stated].sort((one, other) => one.block - other.block || one.index - other.index)
    : lines;
  const isWhole = taken.every((line) => line.row.whole && !isLinked(body[line.block]!, line));
  return {
    rows,
    ...(total && { total }),
    lines: isWhole ? taken : [],
    first,
    ...(intro && { intro }),
    foot: stated === foot ? foot : undefined,
  };
}

/** Whether a row is what the others come to, and not by chance: its label needn't say so. */
function isSumOf({ count, unit }: FigureRow, others: readonly FigureRow[]): boolean {
  return (
    others.length > 1 &&
    count >= 10 &&
    others.every((other) => other.unit === unit) &&
    count === sumOf(others)
  );
}
