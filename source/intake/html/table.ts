import type { Block } from '../../story/story.ts';
import { inColumns } from './columns.ts';
import type { Cell, Grid } from './grid.ts';
import { joinLines, type Linked } from './inline.ts';

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
      listOf(counts.map((row) => joinCells(row, ': '))),
    ];
  }
  const hasLinks = rows.some((row) => row.some(({ links }) => links.length > 0));
  const lines = hasLinks ? undefined : inColumns(rows, columns);
  if (lines) return [{ type: 'code', text: lines.join('\n') }];
  const heads: string[] = [];
  if (hasHead) for (const { column, text } of rows[0]!) heads[column] = text.replaceAll('\n', ' ');
  return [listOf(rows.slice(hasHead && rows.length > 1 ? 1 : 0).map((row) => rowOf(row, heads)))];
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

/** A row told by itself, each cell under its column's head: "Team: Bears; Wins: 8". */
function rowOf(row: readonly Cell[], heads: readonly string[]): Linked {
  const told = row.flatMap(({ text, links, column, isAgain }): Linked[] => {
    if (isAgain) return [];
    const head = heads[column] ? `${heads[column].replace(/:$/, '')}: ` : '';
    const moved = links.map((link) => ({
      ...link,
      start: link.start + head.length,
      end: link.end + head.length,
    }));
    return [{ text: head + text, links: moved }];
  });
  return joinCells(told, '; ');
}

function joinCells(row: readonly Linked[], between: string): Linked {
  const last = row.length - 1;
  const spaced = row.map(({ text, links }, index) => ({
    text: text.replaceAll('\n', ' ').replace(/:$/, '') + (index < last ? between : ''),
    links,
  }));
  let text = '';
  const links = spaced.flatMap((cell) => {
    const at = text.length;
    text += cell.text;
    return cell.links.map(({ start, end, url }) => ({ start: start + at, end: end + at, url }));
  });
  return { text, links };
}

function listOf(rows: readonly Linked[]): Block {
  const { links } = joinLines(rows);
  const items = rows.map(({ text }) => text);
  return { type: 'list', ordered: false, items, ...(links.length > 0 && { links }) };
}

function paragraph(row: readonly Cell[]): Block {
  const { text, links } = joinCells(row, ': ');
  return { type: 'paragraph', text, ...(links.length > 0 && { links }) };
}
