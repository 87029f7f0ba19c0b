import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { environment, program, shareCode, temporaryHome, type Variables } from './home.ts';

type PipeOptions = {
  /** What to run; without it the built program. */
  readonly command?: string;
  readonly args?: readonly string[];
  /** A pipe that ends at once (the default), one that stays open and silent, no standard input at all, or data. */
  readonly stdin?: 'empty' | 'silent' | 'closed' | { readonly data: string | Uint8Array };
  readonly env?: Variables;
  readonly cwd?: string;
  readonly home?: string;
  /** What V8 made of the program is kept in this home alone. */
  readonly ownCode?: boolean;
};

type Printed = {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
};

/**
 * Runs a program between pipes, in a session without a terminal, until it ends. A program that hasn't ended
 * after 15 s is killed, which its `signal` then says.
 */
export async function runPiped(options: PipeOptions = {}): Promise<Printed> {
  const { command, args = [], stdin = 'empty', env, cwd, home = temporaryHome() } = options;
  if (!options.ownCode) shareCode(home);
  const words = [...(command === undefined ? program : [command]), ...args];
  const [file = '', ...rest] =
    stdin === 'closed' ? ['sh', '-c', 'exec "$@" <&-', 'sh', ...words] : words;
  const child = spawn(file, rest, {
    ...{ cwd, env: environment(home, env), stdio: 'pipe', detached: true },
    ...{ timeout: 15_000, killSignal: 'SIGKILL' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // A program may end without reading what it is given.
  child.stdin.on('error', () => undefined);
  if (typeof stdin === 'object') child.stdin.end(stdin.data);
  else if (stdin !== 'silent') child.stdin.end();
  const ended = new Promise<Pick<Printed, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr, ...(await ended) };
}

/** Runs a script of `sh` between pipes, where `"$@"` is the built program (or `command` with `args`). */
export function runShell(script: string, options: PipeOptions = {}): Promise<Printed> {
  const { command, args = [], ...rest } = options;
  const words = [...(command === undefined ? program : [command]), ...args];
  return runPiped({ ...rest, command: 'sh', args: ['-c', script, 'sh', ...words] });
}
