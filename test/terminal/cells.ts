import type { IBufferCell, IBufferLine } from '@xterm/headless';

/** A cell of the screen. The second cell of a wide character has no text and width 0. */
export type Cell = {
  readonly text: string;
  readonly width: number;
  readonly bold: boolean;
  readonly faint: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly foreground: Colour;
  readonly background: Colour;
};

/** A number of the palette, `#rrggbb`, or the terminal's own. */
type Colour = number | string | undefined;

/** The cells of a line with their attributes. */
export function lineCells(line: IBufferLine | undefined): Cell[] {
  return Array.from({ length: line?.length ?? 0 }, (_, column) => line?.getCell(column)).flatMap(
    (cell) => (cell ? [attributes(cell)] : []),
  );
}

function attributes(cell: IBufferCell): Cell {
  return {
    text: cell.getChars(),
    width: cell.getWidth(),
    bold: cell.isBold() !== 0,
    faint: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
    foreground: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
    background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
  };
}

function colour(isDefault: boolean, isRgb: boolean, value: number): Colour {
  if (isDefault) return undefined;
  return isRgb ? `#${value.toString(16).padStart(6, '0')}` : value;
}
