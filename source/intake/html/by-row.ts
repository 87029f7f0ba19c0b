import type { Cell } from './grid.ts';
import { cut, joined, type Linked } from './inline.ts';

type Row = readonly Cell[];

/** More rows of heads than this are a table's content. */
const mostHeads = 3;

/** In characters: what is longer is told once, and not with each row that it holds for. */
const longest = 80;

/**
 * A table by the row: "Town: Marrow; Votes, Yes: 400". Each cell stands behind the heads of its columns, and what
 * reaches down from a row above is told again. Links of what is told several times are where it is told first.
 */
export function byRow(table: readonly Row[]): Linked[] {
  const rows = table.map((row) =>
    row.filter(({ isAgain, text }) => !isAgain || text.length <= longest),
  );
  const heads = headsOf(rows);
  const over = headsByColumn(heads);
  const areLong = over.some((cells) => labelOf(cells).text.length > longest);
  if (areLong || heads.length === 0) return rows.map(withoutHeads);
  const told = new Set<Cell>();
  return rows.slice(heads.length).map((row) => {
    const texts = row.map((cell) => {
      const own = (over[cell.column] ?? []).filter((head) => covers(head, cell));
      const label = labelOf(own.map((head) => (told.has(head) ? withoutLinks(head) : head)));
      for (const head of own) told.add(head);
      return own.length === 0 ? cellText(cell) : joined([label, cellText(cell)], ' ');
    });
    return joined(texts, '; ');
  });
}

/** The rows of heads that a table begins with, unless it is all heads. */
function headsOf(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => row.some(({ isHead, isAgain }) => !isHead && !isAgain));
  return end > mostHeads ? [] : rows.slice(0, Math.max(0, end));
}

/** Of each column the cells of heads that go over it, from above. */
function headsByColumn(heads: readonly Row[]): Cell[][] {
  const over: Cell[][] = [];
  for (const cell of heads.flat()) {
    if (cell.isAgain) continue;
    for (let column = cell.column; column < cell.column + cell.across; column++) {
      (over[column] ??= []).push(cell);
    }
  }
  return over;
}

function covers(head: Cell, { column, across }: Cell): boolean {
  return head.column <= column && head.column + head.across >= column + across;
}

/** Heads as a label: a question has its own mark instead of a colon. */
function labelOf(heads: readonly Linked[]): Linked {
  const label = joined(heads.map(oneLine), ', ');
  const { text, links } = cut(label, label.text.replace(/\s*:$/, '').length);
  return { text: /[?!]$/.test(text) ? text : `${text}:`, links };
}

/** Two cells without heads are a label and what it is of. */
function withoutHeads(row: Row): Linked {
  const [first, second] = row;
  return row.length === 2
    ? joined([labelOf([first!]), cellText(second!)], ' ')
    : joined(row.map(cellText), '; ');
}

function cellText(cell: Cell): Linked {
  return oneLine(cell.isAgain ? withoutLinks(cell) : cell);
}

function oneLine({ text, links }: Linked): Linked {
  return { text: text.replaceAll('\n', ' '), links };
}

function withoutLinks(cell: Cell): Cell {
  return { ...cell, links: [] };
}
