import { isOneCellEach } from './plain.ts';
import { restyled, unstyled } from './restyle.ts';

/** What Ink's Output is asked to do, in order, before it is asked for its rows. */
type Operation =
  | { readonly type: 'clip'; readonly clip: Clip }
  | { readonly type: 'unclip' }
  | {
      readonly type: 'write';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly transformers: readonly ((line: string, index: number) => string)[];
    };

type Clip = Readonly<Partial<Record<'x1' | 'x2' | 'y1' | 'y2', number>>>;

type Output = {
  readonly width: number;
  readonly height: number;
  readonly operations: readonly Operation[];
};

/** A row as far as it is written. */
type Row = { text: string; cells: number; isStyled: boolean };

/**
 * The rows of an Output whose texts stand apart, each line whole, a cell a character and with no style left on; undefined
 * where they don't. Ink makes each cell an object and each row of those a text again, which is half the time of a frame.
 */
export function rowsOf({ width, height, operations }: Output): string[] | undefined {
  const rows = Array.from({ length: height }, (): Row => ({ text: '', cells: 0, isStyled: false }));
  let clip: Clip | undefined;
  for (const operation of operations) {
    if (operation.type === 'clip') {
      if (clip) return undefined;
      ({ clip } = operation);
    } else if (operation.type === 'unclip') clip = undefined;
    else {
      const { x, y, text, transformers } = operation;
      const lines = text.split('\n');
      if (!isWithin(y, y + lines.length, 0, height)) return undefined;
      if (clip && !isWithin(y, y + lines.length, clip.y1, clip.y2)) return undefined;
      for (const [index, line] of lines.entries()) {
        const plain = unstyled(line);
        const isStyled = plain.length < line.length;
        const end = x + plain.length;
        if (!isOneCellEach(plain) || (isStyled && !isClosed(line))) return undefined;
        if (!isWithin(x, end, 0, width) || (clip && !isWithin(x, end, clip.x1, clip.x2)))
          return undefined;
        const drawn = isStyled ? settled(line, hasSides(clip) ? 3 : 2) : line;
        if (transformers.some((transform) => transform(drawn, index) !== drawn)) return undefined;
        if (plain !== '' && !append(rows[y + index]!, x, { text: drawn, cells: end, isStyled }))
          return undefined;
      }
    }
  }
  return rows.map((row) => row.text.trimEnd());
}

/** A line as it is after so many times, by which Ink makes cells of it and a text again. */
function settled(line: string, times: number): string {
  const next = restyled(line);
  return times === 1 || next === line ? next : settled(next, times - 1);
}

/** Whether Ink would cut lines at a clip's sides. */
function hasSides(clip: Clip | undefined): boolean {
  return clip?.x1 !== undefined && clip.x2 !== undefined;
}

/** Whether a stretch of cells or rows lies within bounds, where there are any. */
function isWithin(start: number, end: number, from = -Infinity, to = Infinity): boolean {
  return Number.isInteger(start) && start >= from && end <= to;
}

/** Writes on in a row; false where there is something already, or a style that would go over into the next. */
function append(row: Row, x: number, { text, cells, isStyled }: Row): boolean {
  if (x < row.cells || (x === row.cells && row.isStyled && isStyled)) return false;
  row.text += ' '.repeat(x - row.cells) + text;
  row.cells = cells;
  row.isStyled = isStyled;
  return true;
}

/** Whether the last code of a line turns all styles off. */
function isClosed(line: string): boolean {
  return line.startsWith('\x1B[0m', line.lastIndexOf('\x1B'));
}
