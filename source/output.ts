import type { WriteStream } from 'node:tty';

/**
 * Standard output where it is a terminal. Where it is a pipe or a file, which the system tells at once, nothing is
 * loaded to find that out.
 */
export function terminalOut(): WriteStream | undefined {
  const { fstatSync } = process.getBuiltinModule('node:fs');
  if (process.platform !== 'win32' && !fstatSync(1).isCharacterDevice()) return undefined;
  return process.stdout.isTTY ? process.stdout : undefined;
}
