import type { ReadStream, WriteStream } from 'node:tty';
import type { Window } from '../reading/reading.ts';

/** A terminal's size in cells; 80 by 24 where it doesn't tell. */
export function windowOf({ columns, rows }: WriteStream): Window {
  return { columns: columns || 80, rows: rows || 24 };
}

/** What is done to the terminal, and undone: raw mode, the alternate screen, the cursor, the title. */
export type Terminal = {
  /** Does it all; what is to be seen at once is written along. */
  readonly enter: (frame?: string) => void;
  /** Undoes all that `enter` did; nothing where that is done already. */
  readonly leave: () => void;
  /** Asks the terminal to copy a text (OSC 52). */
  readonly copy: (text: string) => void;
};

const alternateScreen = { on: '\x1B[?1049h\x1B[H\x1B[2J', off: '\x1B[?1049l' };
const cursor = { show: '\x1B[?25h', hide: '\x1B[?25l' };
/** The line that the cursor is on, emptied of what was being typed. */
const emptied = '\r\x1B[K';
/** Saved by those terminals that can, put back when the reader ends (xterm's window operations). */
const savedTitle = { push: '\x1B[22;0t', pop: '\x1B[23;0t' };

/**
 * The terminal that a stream leads to. `title` has passed `cleanLine`. Where it is listened to, what is written
 * goes on below what is there, and the cursor, which screen readers follow, is left alone.
 */
export function terminal(
  stdin: ReadStream,
  stdout: WriteStream,
  title: string,
  linear: boolean,
): Terminal {
  const screen = linear
    ? { on: '', off: emptied }
    : { on: alternateScreen.on + cursor.hide, off: alternateScreen.off + cursor.show };
  let entered = false;
  return {
    enter: (frame = '') => {
      if (entered) return;
      entered = true;
      // Before anything is shown: a key that is pressed early would be echoed into it.
      stdin.setRawMode(true);
      stdout.write(`${savedTitle.push}\x1B]2;${title}\x07${screen.on}${frame}`);
    },
    leave: () => {
      if (!entered) return;
      entered = false;
      stdin.setRawMode(false);
      stdout.write(`${screen.off}${savedTitle.pop}`);
    },
    copy: (text) => {
      stdout.write(`\x1B]52;c;${Buffer.from(text).toString('base64')}\x07`);
    },
  };
}
