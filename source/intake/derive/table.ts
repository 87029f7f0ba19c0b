import type { Figure, FigureRow } from '../../story/story.ts';
import { readNumber } from './number.ts';
import { isTotalLabel, isTotalOf, sumOf } from './total.ts';

/** The figures of a preformatted table that has several columns of counts: one for each column. */
export function findTableFigures(text: string): Figure[] {
  const table = text
    .slice(0, longest)
    .split('\n')
    .filter((line) => !/^[\s|+:=_─━│┼-]*$/.test(line))
    .map(cellsOf);
  const above = table.findIndex(
    (cells, at) =>
      cells.length > 2 || (cells.length > 1 && table[at + 1]?.length === cells.length + 1),
  );
  const below = table.slice(above + 1).map(({ length }) => length);
  const isBare = above !== -1 && below.some((length) => length > table[above]!.length);
  // What stands over the labels may be nothing.
  const head = isBare ? ['', ...table[above]!] : table[above];
  if (!head || head.slice(1).some((cell) => cell === '' || /^\d[\d,.]*%$/.test(cell))) return [];
  const body = table
    .slice(above + 1)
    .map((cells) => partedTo(cells, head.length))
    .filter(({ length }) => length === head.length);
  if (body.length < 2 || isStandings(head)) return [];
  const labels = head.findIndex((_, column) =>
    body.every((cells) => /\p{L}/u.test(cells[column]!) && !readNumber(cells[column]!)),
  );
  const years = labels === -1 && head.length > 2 && body.every(([first]) => year.test(first!));
  const from = years ? 0 : labels;
  if (from === -1) return [];
  return head.flatMap((title, column) =>
    column > from && !notCounts.test(title) ? columnFigure(title, body, from, column) : [],
  );
}

/** Rows that are told by their heads, "Team: Bears; Won: 8", as the table that they were; undefined where they are none. */
export function tableOfRows(lines: readonly string[]): string | undefined {
  const rows = lines.map((line) => line.split('; ').map((cell) => cell.split(': ')));
  const heads = rows[0]!.map(([head]) => head!);
  const isTable =
    rows.length > 1 &&
    heads.length > 1 &&
    rows.every((row) => row[0]!.length > 1 && row.every(([head]) => heads.includes(head!)));
  if (!isTable) return undefined;
  const table = rows.map((row) =>
    heads.map(
      (head) =>
        row
          .find(([each]) => each === head)
          ?.slice(1)
          .join(': ') ?? '',
    ),
  );
  return [heads, ...table].map((cells) => cells.join(' | ')).join('\n');
}

/** A league's table: what each team won and lost. */
function isStandings(head: readonly string[]): boolean {
  const known = head.filter((cell) =>
    /^(?:w|l|d|t|pct\.?|gb|pts\.?|p|gp|gf|ga|pf|pa|avg\.?|era)$/i.test(cell),
  );
  return known.length > 1;
}

/** No table that is read to its end is longer, in characters. */
const longest = 100_000;

const year = /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/;

/** Heads of columns that say something else of a row than how many it is. */
const notCounts =
  /^(?:rank|place|pos\.?|position|no\.|#|year|date|day|time|age|ages|phone|(?:pct\.? |percent |% ?)?change|difference|diff\.?|\+\/[-–−]|opened|founded|since|zip(?: code)?)$/i;

function cellsOf(line: string): string[] {
  return line
    .slice(0, 1000)
    .replace(/^\s*[|│]|[|│]\s*$/g, '')
    .trim()
    .split(/[ \t]*[|│][ \t]*|\t+| {2,}/)
    .map((cell) => cell.trim());
}

/** Cells of which only a space parts a label from its number, or two numbers, as many as there should be. */
function partedTo(cells: readonly string[], most: number): string[] {
  const parted = [...cells];
  for (let at = 0; at < parted.length && parted.length < most; at++) {
    const [, label, amount] = /^(.*\S) (\S+)$/.exec(parted[at]!) ?? [];
    if (label !== undefined && /^\D?\d/.test(amount!) && readNumber(amount!))
      parted.splice(at--, 1, label, amount!);
  }
  return parted;
}

function columnFigure(
  title: string,
  body: readonly string[][],
  labels: number,
  column: number,
): Figure[] {
  const rows = body.flatMap((cells): FigureRow[] => {
    const [label = '', amount] = [cells[labels], readNumber(cells[column] ?? '')];
    const isCount = amount && (amount.unit !== undefined || Number.isSafeInteger(amount.count));
    return isCount ? [{ label, ...amount }] : [];
  });
  if (rows.length < body.length) return [];
  const end = [rows.at(-1)!, rows[0]!].find((row) => isTotalLabel(row.label) || isAll(row, rows));
  if (!end) return [{ title, rows }];
  const counted = rows.filter((row) => row !== end);
  if (counted.length < 2) return [];
  const isTotal = isTotalOf(end, counted, title);
  return [
    { title, rows: counted, ...(isTotal && { total: { label: end.label, count: end.count } }) },
  ];
}

/** Whether a row is what more than two others come to, and not by chance. */
function isAll(row: FigureRow, rows: readonly FigureRow[]): boolean {
  return rows.length > 3 && row.count >= 10 && 2 * row.count === sumOf(rows);
}
