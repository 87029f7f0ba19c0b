import type { Block, FigureRow } from '../../story/story.ts';
import { firstSentence, isLinked, type Line } from './lines.ts';
import { numbersIn } from './numbers.ts';
import { findRuns, type Counted, type Run } from './runs.ts';
import { withCurrency, withMeasure, withMeasureOf } from './told-unit.ts';
import { isCounted } from './counted.ts';
import { isSubtotalLabel, isSumOf, isTotalLabel, isTotalOf, sumOf, type Total } from './total.ts';
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
  return findRuns(body).flatMap((run) =>
    parts(
      { ...run, lines: [...withMeasure(withMeasureOf(withCurrency(run.lines)), aboveOf(run))] },
      body,
      above,
    ),
  );
}

/** What stands over rows: the line before them, and the heads of a table's columns. */
function aboveOf({ intro, head = [] }: Run): string {
  return [intro, ...head].map((line) => line?.text.slice(-200) ?? '').join(' ');
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
  const all = lines.findLast(({ row }) => isTotal(row) && !isSubtotalLabel(row.label));
  for (const line of lines) {
    if (all && line !== all && isPartSum(line, lines, all)) continue;
    if (!isTotal(line.row)) rows.push(line);
    else close(line);
  }
  close();
  return tallies;
}

/** Whether a line sums up some of the rows of which another gives the total. */
function isPartSum(line: Counted, lines: readonly Counted[], all: Counted): boolean {
  if (lines.indexOf(line) > lines.indexOf(all)) return false;
  if (isSubtotalLabel(line.row.label)) return true;
  const plain = lines.slice(0, lines.indexOf(all)).filter(({ row }) => !isTotal(row));
  return (
    isTotal(line.row) &&
    plain.indexOf(line) === -1 &&
    sumOf(plain.map(({ row }) => row)) === all.row.count &&
    sumOf(lines.slice(0, lines.indexOf(line)).flatMap(({ row }) => (isTotal(row) ? [] : [row]))) !==
      all.row.count
  );
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
  const below = body[(lines.at(-1)?.block ?? body.length) + 1];
  const isWhole = () =>
    [
      ...above(lines[0]?.block ?? 0),
      ...numbersIn(intro?.text.slice(-300) ?? ''),
      ...numbersIn(below?.type === 'paragraph' ? firstSentence(below.text) : ''),
    ].some(({ amount }) => amount.count === sumOf(rows));
  if (
    !foot &&
    !head &&
    top &&
    lines[0]!.row.order === 'label' &&
    isSumOf(top, rows.slice(1)) &&
    (top.count >= large || allOf.test(top.label)) &&
    !isWhole()
  )
    return tallyOf(lines.slice(1), lines[0], undefined, intro, body, above, follows);
  if (!foot && !head && bottom && isSumOf(bottom, rows.slice(0, -1)) && !isWhole())
    return tallyOf(lines.slice(0, -1), undefined, lines.at(-1), intro, body, above, follows);
  // "Species, 2026" stands over rows and is none.
  const first = lines[0];
  if (first?.row.loose && isYear(first.row) && !lines.slice(1).every(({ row }) => isYear(row)))
    return tallyOf(lines.slice(1), head, foot, first, body, above, follows);
  if (
    !first ||
    rows.length < 2 ||
    !isCounted(
      lines.map(({ row }) => row),
      intro?.text ?? '',
      body[first.block]!,
      foot?.row.count === sumOf(rows) || isWhole(),
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
  const areWhole = taken.every((line) => line.row.whole && !isLinked(body[line.block]!, line));
  return {
    rows,
    ...(total && { total }),
    lines: areWhole ? taken : [],
    first,
    ...(intro && { intro }),
    foot: stated === foot ? foot : undefined,
  };
}

/** To a smaller number the others come by chance. */
const large = 50;

/** What all are called whose parts follow: "Ballots cast", "Arrests". */
const allOf =
  /^(?:animals|applications|arrests|ballots|births|calls|cases|complaints|crashes|deaths|donations|entries|fines|fires|homes|houses|jobs|members|passengers|patients|pupils|sales|seats|students|tickets|vehicles|visitors|votes)(?: [a-z]+)?$|^\p{L}+s (?:cast|checked|counted|filed|found|held|issued|killed|made|received|recorded|reported|seized|sold|taken)$/iu;

function isYear({ count, unit }: FigureRow): boolean {
  return unit === undefined && count >= 1900 && count < 2100;
}
