import { once } from 'node:events';
import type { Terminal } from './terminal.ts';

/** Gives the terminal back and stops, with all that runs in the same job, until the shell takes it up again. */
export async function suspend(terminal: Terminal): Promise<void> {
  terminal.leave();
  const continued = once(process, 'SIGCONT');
  process.kill(0, 'SIGTSTP');
  await continued;
  terminal.enter();
}
