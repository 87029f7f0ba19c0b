import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** A signal by its number, or null where there was none. */
export function signalName(number: number | undefined): string | null {
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found?.[0] ?? null;
}

/** The process group in the terminal's foreground; where the system can't say, the one that was started. */
export function foreground(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    const group = Number(fields?.[5]);
    // None is -1.
    return group > 1 ? group : pid;
  } catch {
    return pid;
  }
}

/** Ends what was started as `pid` in a terminal, and what runs in its foreground. */
export function killAll(pid: number): void {
  for (const group of new Set([foreground(pid), pid])) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
