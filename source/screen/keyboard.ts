import type { ReadStream } from 'node:tty';

/**
 * Where keys come from: standard input, or the controlling terminal where something else is piped into that.
 * Undefined where there is none.
 */
export function openKeyboard(stdin: ReadStream): ReadStream | undefined {
  if (stdin.isTTY) return stdin;
  const fs = process.getBuiltinModule('node:fs');
  const tty = process.getBuiltinModule('node:tty');
  try {
    return new tty.ReadStream(fs.openSync('/dev/tty', 'r+'));
  } catch {
    return undefined;
  }
}
