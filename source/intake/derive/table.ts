import type { Figure, FigureRow } from '../../story/story.ts';
import { readNumber } from './number.ts';
import { isTotalLabel, isTotalOf } from './total.ts';

/** The figures of a preformatted table that has several columns of counts: one for each column. */
export function findTableFigures(text: string): Figure[] {
  const table = text
    .slice(0, longest)
    .split('\n')
    .filter((line) => !/^[\s|+:=_─━│┼-]*$/.test(line))
    .map(cellsOf);
  const head = table.find((cells) => cells.length > 2);
  if (!head || head.slice(1).some((cell) => cell === '' || /^\d[\d,.]*%$/.test(cell))) return [];
  const body = table.slice(table.indexOf(head) + 1).filter(({ length }) => length === head.length);
  if (body.length < 2) return [];
  return head.slice(1).flatMap((title, index) => columnFigure(title, body, index + 1));
}

/** No table that is read to its end is longer, in characters. */
const longest = 100_000;

function cellsOf(line: string): string[] {
  return line
    .slice(0, 1000)
    .replace(/^\s*[|│]|[|│]\s*$/g, '')
    .trim()
    .split(/[ \t]*[|│][ \t]*|\t+| {2,}/)
    .map((cell) => cell.trim());
}

function columnFigure(title: string, body: readonly string[][], column: number): Figure[] {
  const rows = body.flatMap((cells): FigureRow[] => {
    const [label = '', amount] = [cells[0], readNumber(cells[column] ?? '')];
    const isCount = amount && (amount.unit !== undefined || Number.isSafeInteger(amount.count));
    return isCount && /\p{L}/u.test(label) ? [{ label, ...amount }] : [];
  });
  if (rows.length < body.length) return [];
  const last = rows.at(-1)!;
  const counted = rows.slice(0, -1);
  if (!isTotalLabel(last.label)) return [{ title, rows }];
  if (counted.length < 2) return [];
  const isTotal = isTotalOf(last, counted, title);
  return [
    { title, rows: counted, ...(isTotal && { total: { label: last.label, count: last.count } }) },
  ];
}
