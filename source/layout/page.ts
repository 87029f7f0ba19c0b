import type { Line } from './line.ts';

/** A page: lines `start` to `end` of a view, `end` excluded. */
type Page = { readonly start: number; readonly end: number };

/**
 * The page that begins at line `from`, at most `rows` lines high: it ends before the last line in reach that
 * needn't stay with the one before it. What can't be kept together on any page is broken where the page is full.
 * Blank lines at its beginning and its end aren't part of it.
 */
export function pageFrom(lines: readonly Line[], from: number, rows: number): Page {
  const start = skipBlank(lines, from);
  const full = start + Math.max(1, rows);
  if (full >= lines.length) return { start, end: trimBlank(lines, start, lines.length) };
  let end = full;
  while (end > start && lines[end]?.keep) end -= 1;
  return { start, end: trimBlank(lines, start, end > start ? end : full) };
}

/** The pages of a view from its first line on; at least one. */
export function paginate(lines: readonly Line[], rows: number): readonly Page[] {
  const pages: Page[] = [];
  let from = 0;
  do {
    const page = pageFrom(lines, from, rows);
    pages.push(page);
    from = skipBlank(lines, page.end);
  } while (from < lines.length);
  return pages;
}

/**
 * The line at which a block's character stands: the last that begins at or before it, and of several that begin
 * there the first that isn't blank. Lines drawn before a stretch of text (a rule) belong to it.
 */
export function lineAt(lines: readonly Line[], block: number, character: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at } = lines[middle]!;
    if (at.block < block || (at.block === block && at.start <= character)) low = middle + 1;
    else high = middle;
  }
  const last = Math.max(0, low - 1);
  let line = last;
  while (line > 0 && beginsWith(lines[line - 1], lines[last])) line -= 1;
  return Math.min(last, skipBlank(lines, line));
}

/** Whether two lines begin at the same character. */
export function beginsWith(line: Line | undefined, other: Line | undefined): boolean {
  return (
    line !== undefined && line.at.block === other?.at.block && line.at.start === other.at.start
  );
}

function isSet(line: Line | undefined): boolean {
  return line !== undefined && line.spans.length > 0;
}

/** The first line from `from` on that isn't blank, or the number of lines. */
export function skipBlank(lines: readonly Line[], from: number): number {
  let line = from;
  while (line < lines.length && !isSet(lines[line])) line += 1;
  return line;
}

function trimBlank(lines: readonly Line[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && !isSet(lines[last - 1])) last -= 1;
  return last;
}
