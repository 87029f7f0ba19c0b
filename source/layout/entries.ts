import type { Figure, FigureRow } from '../story/story.ts';
import { totalRow } from '../story/figure.ts';
import { countText } from '../story/text.ts';
import { bar } from './bar.ts';
import { cellGap, type Cell, type Frame, type Line, type Span, type Style } from './line.ts';
import type { Part } from './parts.ts';
import { endAt } from './place.ts';
import { setText } from './set.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

/** The narrowest column of labels, in cells, that reads as one, and the widest; the same of bars. */
const label = { least: 12, most: 48 };
const bars = { least: 6, most: 24 };

/**
 * Sets a figure's rows and its stated total as a table: labels, counts flush right, each row's share of a stated
 * total, and a bar. What has no room is left out, bars first; where a table has none, each count follows its label.
 */
export function setEntries(figure: Figure, frame: Frame, parts: readonly Part[]): Line[] {
  const entries = parts.map((part, index): Entry => {
    const row = figure.rows[index] ?? totalRow(figure)!;
    const isTotal = index >= figure.rows.length;
    return { part, row, count: countOf(row), style: isTotal ? 'total' : 'count', isTotal };
  });
  const columns = frame.linear ? undefined : tableColumns(figure, entries, frame.measure);
  if (columns === undefined) return entries.flatMap((entry) => spoken(entry, frame.measure));
  return entries.flatMap((entry) => [
    ...(entry.isTotal ? [rule(entry.part, columns)] : []),
    ...tableRow(figure, entry, columns),
  ]);
}

type Entry = {
  readonly part: Part;
  readonly row: FigureRow;
  readonly count: string;
  readonly style: Style;
  readonly isTotal: boolean;
};

/** The columns' widths in cells; 0 where one is left out. */
type Columns = Readonly<Record<'label' | 'count' | 'share' | 'bar', number>>;

function countOf({ count, unit }: FigureRow): string {
  return countText(count, unit);
}

function tableColumns(
  { total }: Figure,
  entries: readonly Entry[],
  measure: number,
): Columns | undefined {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(width));
  const count = widest(entries.map((entry) => entry.count));
  const room = measure - count - cellGap.length;
  if (room < label.least) return undefined;
  const labels = Math.min(label.most, room, widest(entries.map(({ row }) => row.label)));
  const isPart = total !== undefined && entries.every(({ row }) => row.count <= total.count);
  const share = isPart && hasShares(entries) ? '100%'.length : 0;
  const left = room - labels - (share > 0 ? share + cellGap.length : 0);
  const bar = hasShares(entries) ? Math.min(bars.most, left - cellGap.length) : 0;
  if (left < 0) return { label: labels, count, share: 0, bar: 0 };
  return { label: labels, count, share, bar: bar < bars.least ? 0 : bar };
}

/** Shares and bars compare what is counted in one unit, from nothing up. */
function hasShares(entries: readonly Entry[]): boolean {
  const unit = entries[0]?.row.unit;
  return entries.every(({ row }) => row.count >= 0 && row.unit === unit);
}

function rule({ block, start }: Part, columns: Columns): Line {
  const cells = Object.values(columns).filter((column) => column > 0);
  return toLine(
    cells.map((cell) => ({ width: cell, spans: [{ text: '─'.repeat(cell), style: 'rule' }] })),
    { block, start, end: start },
  );
}

/** A row's lines: a label that is longer than its column goes on below. */
function tableRow({ rows, total }: Figure, entry: Entry, columns: Columns): Line[] {
  const { part, row, count, style, isTotal } = entry;
  const most = Math.max(...rows.map((other) => other.count));
  const share = total && total.count > 0 && !isTotal ? row.count / total.count : undefined;
  const broken = [...wrap(row.label, columns.label)];
  return broken.map(({ start, shown, end }, index): Line => {
    const isLast = index === broken.length - 1;
    const text = row.label.slice(start, shown);
    const cells: Cell[] = [
      cell({ text, at: part.start + start, ...(isTotal && { style }) }, columns.label),
      isLast
        ? right({ text: count, style, at: part.start + row.label.length + 1 }, columns.count)
        : cell({ text: '' }, columns.count),
    ];
    const percent = share === undefined ? '' : `${Math.round(share * 100)}%`;
    const drawn = isTotal || most <= 0 ? '' : bar(row.count / most, columns.bar);
    if (columns.share > 0)
      cells.push(right({ text: isLast ? percent : '', style: 'faint' }, columns.share));
    if (columns.bar > 0) cells.push(cell({ text: isLast ? drawn : '', style: 'bar' }, columns.bar));
    return toLine(cells, {
      block: part.block,
      start: part.start + start,
      end: isLast ? part.end : part.start + end,
    });
  });
}

function cell(span: Span, cells: number): Cell {
  const gap = cells - width(span.text);
  return { width: cells, spans: [span, { text: ' '.repeat(gap) }].filter(({ text }) => text) };
}

function right(span: Span, cells: number): Cell {
  const gap = cells - width(span.text);
  return { width: cells, spans: [{ text: ' '.repeat(gap) }, span].filter(({ text }) => text) };
}

function toLine(row: readonly Cell[], at: Line['at']): Line {
  const spans = row.flatMap((one, index): readonly Span[] =>
    index === 0 ? one.spans : [{ text: cellGap }, ...one.spans],
  );
  return { spans, row, at };
}

/** A row in words, as it is listened to or stands where a table has no room. */
function spoken({ part, row, count, style }: Entry, measure: number): Line[] {
  const { block, start, end } = part;
  const lines = [...setText(row.label, measure, { block, start })];
  const last = lines.at(-1)!;
  const counted: Span = { text: count, style, at: start + row.label.length + 1 };
  const used = width(last.spans.map(({ text }) => text).join(''));
  if (used + 2 + width(count) <= measure) {
    const joined = { ...last, spans: [...last.spans, { text: ': ' }, counted] };
    return endAt([...lines.slice(0, -1), joined], end);
  }
  const from = start + row.label.length + 1;
  const alone = setText(count, measure, { block, start: from, style });
  return endAt([...endAt(lines, from), ...alone], end);
}
