import type { ReadStream } from 'node:tty';

/**
 * Where keys come from: standard input, or the controlling terminal where something else is piped into that.
 * Undefined where there is none.
 */
export function openKeyboard(stdin: ReadStream): ReadStream | undefined {
  // A terminal that a story was typed into has come to an end.
  if (stdin.isTTY && !stdin.readableEnded) return stdin;
  const fs = process.getBuiltinModule('node:fs');
  const tty = process.getBuiltinModule('node:tty');
  try {
    return new tty.ReadStream(fs.openSync('/dev/tty', 'r+'));
  } catch {
    return undefined;
  }
}
