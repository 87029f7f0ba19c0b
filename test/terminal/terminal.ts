import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { drainBeforeClose, hangUp } from './drain.ts';
import { openEmulator, type Emulator } from './emulator.ts';
import { environment, program, shareCode, temporaryHome, type Variables } from './home.ts';
import { keyBytes, type Key } from './keys.ts';
import { foreground, killAll, signalName } from './signals.ts';

export type Options = {
  /** What to run; without it the built program. */
  readonly command?: string;
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Variables;
  readonly cwd?: string;
  /** A home to share with another run; without it an empty one. */
  readonly home?: string;
};

type Exit = { readonly exitCode: number; readonly signal: string | null };

/** What `waitFor` waits for: a text on the screen, or anything else that can be asked of the terminal. */
type Sight = string | RegExp | ((terminal: Terminal) => boolean);

/** A program in a terminal of its own, as a reader has it before them. */
export type Terminal = Omit<Emulator, 'write' | 'onAnswer' | 'dispose'> & {
  readonly pid: number;
  readonly home: string;
  /** Resolves when the program has ended and all it wrote is on the screen. */
  readonly exit: Promise<Exit>;
  /** The screen's rows, joined by line feeds. */
  text(): string;
  /** All that the program wrote, escape codes and all. */
  bytes(): string;
  /** Presses keys one after another. After `Escape`, wait for the answer: with more behind it, it is an Alt key. */
  press(...keys: readonly Key[]): void;
  /** Pastes as a terminal does: line ends become returns, in brackets where the program asked for them. */
  paste(text: string): void;
  /** Resolves as soon as the sight is there; after 15 s, or when the program has ended without it, rejects with the screen. */
  waitFor(sight: Sight, what?: string): Promise<void>;
  /** Resolves when nothing has been written for `quiet` ms; good only for what must not happen. */
  settled(quiet?: number): Promise<void>;
  /** Signals whatever runs in the foreground. */
  kill(signal: NodeJS.Signals): void;
  /** Closes the terminal's window on the program. */
  hangUp(): void;
  /** Ends it at once, with all that runs in its process group. */
  close(): Promise<void>;
};

/** Runs a program in a pseudoterminal with an emulator before it. The test's end closes it. */
export function openTerminal(options: Options = {}): Terminal {
  const { columns = 80, rows = 24, args = [], cwd, home = temporaryHome() } = options;
  const [file = '', ...before] = options.command === undefined ? program : [options.command];
  shareCode(home);
  const env = environment(home, options.env);
  const pty = spawn(file, [...before, ...args], {
    ...{ name: env['TERM'] ?? '', cols: columns, rows, env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  drainBeforeClose(pty);
  const emulator = openEmulator(columns, rows);
  const watchers = new Set<() => void>();
  let bytes = '';
  let ended: Exit | undefined;
  let shown = Promise.resolve();
  const notify = () => watchers.forEach((watcher) => watcher());

  emulator.onAnswer((answer) => pty.write(answer));
  pty.onData((output) => {
    bytes += output;
    shown = emulator.write(output).then(notify);
  });
  const exit = new Promise<Exit>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      void shown.then(() => {
        ended = { exitCode, signal: signalName(signal) };
        resolve(ended);
        notify();
      });
    });
  });

  const watch = (isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isDone()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });

  const terminal: Terminal = {
    ...emulator,
    pid: pty.pid,
    home,
    exit,
    text: () => emulator.screen().join('\n'),
    bytes: () => bytes,
    press: (...keys) => {
      for (const key of keys) pty.write(keyBytes(key, emulator.modes().applicationCursorKeysMode));
    },
    paste: (text) => {
      const typed = text.replace(/\r?\n/g, '\r');
      pty.write(emulator.modes().bracketedPasteMode ? `\x1B[200~${typed}\x1B[201~` : typed);
    },
    resize: (toColumns, toRows) => {
      emulator.resize(toColumns, toRows);
      if (!ended) pty.resize(toColumns, toRows);
    },
    waitFor: async (sight, what = sightName(sight)) => {
      const isSeen = () => !emulator.modes().synchronizedOutputMode && sees(terminal, sight);
      let seen = false;
      let late = false;
      const limit = setTimeout(() => {
        late = true;
        notify();
      }, 15_000);
      await watch(() => (seen = isSeen()) || late || ended !== undefined);
      clearTimeout(limit);
      if (!seen) throw new Error(`${what} was not seen${state(ended)}\n${framed(terminal)}`);
    },
    settled: (quiet = 50) =>
      new Promise((resolve) => {
        const settle = () => {
          watchers.delete(restart);
          resolve();
        };
        let timer = setTimeout(settle, quiet);
        const restart = () => {
          clearTimeout(timer);
          timer = setTimeout(settle, quiet);
        };
        watchers.add(restart);
      }),
    kill: (signal) => {
      if (ended) throw new Error('The program has ended already');
      process.kill(-foreground(pty.pid), signal);
    },
    hangUp: () => hangUp(pty),
    close: async () => {
      if (!ended) killAll(pty.pid);
      await exit;
    },
  };
  onTestFinished(async () => {
    await terminal.close();
    emulator.dispose();
  });
  return terminal;
}

/**
 * Runs a script of `sh` in a terminal, where `"$@"` is the built program (or `command` with `args`), each
 * command in a process group of its own. For what is seen before and after the program: `stty -g`, `$?`, `fg`.
 */
export function openShell(script: string, options: Options = {}): Terminal {
  const { command, args = [], ...rest } = options;
  const words = [...(command === undefined ? program : [command]), ...args];
  return openTerminal({
    ...rest,
    command: 'sh',
    args: ['-c', `set -m; ${script}`, 'sh', ...words],
  });
}

function sees(terminal: Terminal, sight: Sight): boolean {
  if (typeof sight === 'string') return terminal.text().includes(sight);
  if (sight instanceof RegExp) return terminal.text().search(sight) >= 0;
  return sight(terminal);
}

function sightName(sight: Sight): string {
  return typeof sight === 'string' ? JSON.stringify(sight) : String(sight);
}

function state(ended: Exit | undefined): string {
  if (!ended) return ' within 15 s';
  return ` before the program ended (${ended.signal ?? `status ${ended.exitCode}`})`;
}

function framed(terminal: Terminal): string {
  const rule = '-'.repeat(20);
  return `${rule}\n${terminal.text().trimEnd()}\n${rule}`;
}
