import xterm, { type IModes } from '@xterm/headless';
import { lineCells, type Cell } from './cells.ts';
import { lineLinks, type Link } from './cell-links.ts';

/** A terminal emulator: bytes go in, and what a reader sees comes out. */
export type Emulator = {
  /** Puts output on the screen, in order; resolves when it is there. */
  write(output: string): Promise<void>;
  /** What the terminal answers to a program that asks it something. */
  onAnswer(listener: (answer: string) => void): void;
  resize(columns: number, rows: number): void;
  /** The rows that are seen, without the space at their ends. */
  screen(): string[];
  cells(row: number): Cell[];
  /** The hyperlinks of a row's cells (OSC 8): the id and the address of each. */
  links(row: number): (Link | undefined)[];
  cursor(): { readonly row: number; readonly column: number };
  cursorHidden(): boolean;
  alternate(): boolean;
  modes(): IModes;
  title(): string;
  /** All lines of the normal screen, those too that have scrolled out of it. */
  history(): string[];
  /** How many lines have scrolled out of either screen. */
  scrolled(): number;
  /** What the program last asked the terminal to copy (OSC 52). */
  clipboard(): string | undefined;
  dispose(): void;
};

/** Opens an emulator of `columns` by `rows` cells (xterm's, without a window). */
export function openEmulator(columns: number, rows: number): Emulator {
  const windowOptions = { pushTitle: true, popTitle: true };
  const options = { cols: columns, rows, allowProposedApi: true, windowOptions };
  const terminal = new xterm.Terminal(options);
  let hidden = false;
  let title = '';
  let scrolled = 0;
  let clipboard: string | undefined;
  const { parser } = terminal;
  const setHidden = (value: boolean, params: (number | number[])[]) => {
    if (params.includes(25)) hidden = value;
    return false;
  };
  const reset = () => {
    hidden = false;
    return false;
  };
  parser.registerCsiHandler({ prefix: '?', final: 'l' }, (params) => setHidden(true, params));
  parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => setHidden(false, params));
  parser.registerCsiHandler({ intermediates: '!', final: 'p' }, reset);
  parser.registerEscHandler({ final: 'c' }, reset);
  parser.registerOscHandler(52, (payload) => {
    clipboard = Buffer.from(payload.slice(payload.indexOf(';') + 1), 'base64').toString();
    return true;
  });
  terminal.onTitleChange((text) => {
    title = text;
  });
  let scrolledLast = terminal.buffer.active.type;
  terminal.onScroll(() => {
    const { type } = terminal.buffer.active;
    // The other screen's coming tells of itself as of a scroll.
    if (type === scrolledLast) scrolled += 1;
    scrolledLast = type;
  });
  const line = (row: number) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
  return {
    write: (output) => new Promise((resolve) => terminal.write(output, resolve)),
    onAnswer: (listener) => void terminal.onData(listener),
    resize: (toColumns, toRows) => terminal.resize(toColumns, toRows),
    screen: () =>
      Array.from(
        { length: terminal.rows },
        (_, row) => line(row)?.translateToString(false, 0, terminal.cols).trimEnd() ?? '',
      ),
    // Lines keep the cells that a narrower screen no longer shows.
    cells: (row) => lineCells(line(row)).slice(0, terminal.cols),
    links: (row) => lineLinks(terminal, line(row)).slice(0, terminal.cols),
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    cursorHidden: () => hidden,
    alternate: () => terminal.buffer.active.type === 'alternate',
    modes: () => terminal.modes,
    title: () => title,
    history: () => {
      const { normal } = terminal.buffer;
      return Array.from(
        { length: normal.length },
        (_, row) => normal.getLine(row)?.translateToString(true) ?? '',
      );
    },
    scrolled: () => scrolled,
    clipboard: () => clipboard,
    dispose: () => terminal.dispose(),
  };
}
