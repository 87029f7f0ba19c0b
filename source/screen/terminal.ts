import type { WriteStream } from 'node:tty';
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
  /** Titles the terminal's window; what it says has passed `cleanLine`. */
  readonly entitle: (title: string) => void;
  /** Asks the terminal to copy a text (OSC 52); false where it is longer than terminals take. */
  readonly copy: (text: string) => boolean;
};

const alternateScreen = { on: '\x1B[?1049h\x1B[H\x1B[2J', off: '\x1B[?1049l' };
const cursor = { show: '\x1B[?25h', hide: '\x1B[?25l' };
/** The line that the cursor is on, emptied of what was being typed. */
const emptied = '\r\x1B[K';
/** Saved by those terminals that can, put back when the reader ends (xterm's window operations). */
const savedTitle = { push: '\x1B[22;0t', pop: '\x1B[23;0t' };
/** Pasted text comes between marks, so that it is told from keys (xterm's bracketed paste). */
const pasteMarks = { on: '\x1B[?2004h', off: '\x1B[?2004l' };

/**
 * The terminal that streams lead to. Where it is listened to, what is written goes on below what is
 * there, and the cursor, which screen readers follow, is left alone.
 */
export function terminal(
  stdin: { readonly setRawMode: (mode: boolean) => unknown },
  stdout: { readonly write: (text: string) => unknown },
  linear: boolean,
): Terminal {
  const screen = linear
    ? { on: '', off: emptied }
    : { on: alternateScreen.on + cursor.hide, off: alternateScreen.off + cursor.show };
  let entered = false;
  let shown: string | undefined;
  const titled = () => (shown === undefined ? '' : `\x1B]2;${shown}\x07`);
  return {
    enter: (frame = '') => {
      if (entered) return;
      entered = true;
      // Before anything is shown: a key that is pressed early would be echoed into it.
      stdin.setRawMode(true);
      stdout.write(`${savedTitle.push}${titled()}${screen.on}${pasteMarks.on}${frame}`);
    },
    leave: () => {
      if (!entered) return;
      entered = false;
      stdin.setRawMode(false);
      stdout.write(`${pasteMarks.off}${screen.off}${savedTitle.pop}`);
    },
    entitle: (text) => {
      if (text === shown) return;
      shown = text;
      if (entered) stdout.write(titled());
    },
    copy: (text) => {
      const bytes = Buffer.from(text);
      if (bytes.length > longestCopy) return false;
      stdout.write(`\x1B]52;c;${bytes.toString('base64')}\x07`);
      return true;
    },
  };
}

/** In bytes: what most terminals take is a sequence of 100,000, seven of them before what is copied. */
const longestCopy = 74_994;
