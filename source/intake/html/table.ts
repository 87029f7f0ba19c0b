import type { Block } from '../../story/story.ts';
import { byRow } from './by-row.ts';
import { inColumns } from './columns.ts';
import type { Cell, Grid } from './grid.ts';
import { cut, joined, joinLines, type Linked } from './inline.ts';

/**
 * The blocks of a table of one line a cell: labels with their counts are a list, so that they are found as a
 * figure; another is set in columns, and one that is too wide for that, or holds links, by the row. What goes across
 * the whole table above it or below it is a paragraph.
 */
export function tableBlocks({ rows, columns }: Grid): Block[] {
  const isWhole = ([cell]: readonly Cell[]) => cell?.across === columns;
  const first = rows.findIndex((row) => !isWhole(row));
  const last = rows.findLastIndex((row) => !isWhole(row));
  return [
    ...rows.slice(0, first).map(paragraph),
    ...blocksOf(rows.slice(first, last + 1), columns),
    ...rows.slice(last + 1).map(paragraph),
  ];
}

function blocksOf(rows: readonly (readonly Cell[])[], columns: number): Block[] {
  const hasHead = rows[0]!.every(({ isHead }) => isHead);
  const counts = hasHead || !isCount(rows[0]!) ? rows.slice(1) : rows;
  const isList = counts.every((row) => isCount(row) && row[1]!.column === counts[0]![1]!.column);
  if (counts.length > 0 && isList) {
    return [
      ...(counts.length < rows.length ? [paragraph(rows[0]!)] : []),
      listOf(counts.map((row) => joinCells(row))),
    ];
  }
  const hasLinks = rows.some((row) => row.some(({ links }) => links.length > 0));
  const lines = hasLinks ? undefined : inColumns(rows, columns);
  return lines ? [{ type: 'code', text: lines.join('\n') }] : [listOf(byRow(rows))];
}

/** A label, and a number with what it is counted in. */
function isCount(row: readonly Linked[]): boolean {
  const [label, count] = row;
  return (
    row.length === 2 &&
    /\p{L}/u.test(label?.text ?? '') &&
    /^\*?[$€£]?\s?[-−]?\d[\d,. ]*(?:%|\s\p{L}+)?$/u.test(count?.text ?? '')
  );
}

function joinCells(row: readonly Linked[]): Linked {
  if (row.length === 1) return row[0]!;
  const cells = row.map((cell) => {
    const text = cell.text.replaceAll('\n', ' ');
    return cut({ ...cell, text }, text.replace(/:$/, '').length);
  });
  return joined(cells, ': ');
}

function listOf(rows: readonly Linked[]): Block {
  const { links } = joinLines(rows);
  const items = rows.map(({ text }) => text);
  return { type: 'list', ordered: false, items, ...(links.length > 0 && { links }) };
}

function paragraph(row: readonly Cell[]): Block {
  const { text, links } = joinCells(row);
  return { type: 'paragraph', text, ...(links.length > 0 && { links }) };
}
