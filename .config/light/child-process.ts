import type { ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';

/** Runs a program by `node:child_process`, loaded (3 ms) only then: terminal-size does so where no stream has a size. */
export function execFileSync(
  file: string,
  args: readonly string[],
  options: ExecFileSyncOptionsWithStringEncoding,
): string {
  return process.getBuiltinModule('node:child_process').execFileSync(file, args, options);
}
