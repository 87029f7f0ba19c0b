import type { Block } from '../../story/story.ts';
import { joinLines, type Linked } from './inline.ts';

/** Wider than this, the measure of prose, a table isn't set in columns but told by the row, in cells. */
const widest = 72;

/**
 * The blocks of a table of one line a cell: labels with their counts are a list, so that they are found as a
 * figure; another is set in columns, and one that is too wide for that, or holds links, by the row.
 */
export function tableBlocks(table: readonly (readonly Linked[])[], hasHead: boolean): Block[] {
  const rows = table.filter((row) => row.some(({ text }) => text !== ''));
  if (rows.length === 0) return [];
  const counts = hasHead || !isCount(rows[0]!) ? rows.slice(1) : rows;
  if (counts.length > 0 && counts.every(isCount)) {
    const head = counts.length < rows.length ? joinCells(rows[0]!, ': ') : undefined;
    return [
      ...(head ? [{ type: 'paragraph', ...block(head) } as const] : []),
      listOf(counts.map((row) => joinCells(row, ': '))),
    ];
  }
  const texts = rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')));
  const widths = columnWidths(texts);
  const width = widths.reduce((sum, width) => sum + width + gap.length, 0);
  if (width > widest || rows.flat().some(({ links }) => links.length > 0)) {
    const heads = hasHead ? rows[0]!.map(({ text }) => text.replaceAll('\n', ' ')) : [];
    return [listOf(rows.slice(hasHead && rows.length > 1 ? 1 : 0).map((row) => rowOf(row, heads)))];
  }
  const lines = texts.map((row) =>
    row
      .map((text, column) => text + ' '.repeat(widths[column]! - cells(text)))
      .join(gap)
      .trimEnd(),
  );
  return [{ type: 'code', text: lines.join('\n') }];
}

const gap = '  ';

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
function rowOf(row: readonly Linked[], heads: readonly string[]): Linked {
  const told = row.flatMap(({ text, links }, column): Linked[] => {
    if (text === '') return [];
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

function block({ text, links }: Linked) {
  return { text, ...(links.length > 0 && { links }) };
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cells(text));
    }
  }
  return widths;
}

/** Near enough for columns: wide characters count two. */
function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2E80' ? 2 : 1), 0);
}
