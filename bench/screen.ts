import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { openEmulator } from '../test/terminal/emulator.ts';

/** A program on the screen of a terminal emulator. Times are in ms since it was started. */
export type Screen = {
  text(): string;
  now(): number;
  /** The bytes written so far. */
  bytes(): number;
  press(keys: string): void;
  resize(columns: number, rows: number): void;
  /** When a sight was on the screen; rejects where it isn't within the limit (ms), or the program ends. */
  seen(sight: string | ((text: string) => boolean), limit?: number): Promise<number>;
  /** When the last output was on the screen, after which nothing has come for `quiet` ms. */
  settled(quiet?: number): Promise<number>;
  /** The most memory the program has had, in MB (Linux alone knows). */
  memory(): number;
  /** Resolves when the program has ended by itself. */
  ended(): Promise<void>;
  close(): Promise<void>;
};

export function openScreen(
  [program = '', ...args]: readonly string[],
  env: Record<string, string>,
): Screen {
  const columns = 80;
  const rows = 24;
  const emulator = openEmulator(columns, rows);
  const started = performance.now();
  const now = () => performance.now() - started;
  const pty = spawn(program, args, { name: 'xterm-256color', cols: columns, rows, env });
  const watchers = new Set<() => void>();
  let bytes = 0;
  let shown = 0;
  let ended = false;
  const text = () => emulator.screen().join('\n');
  const notify = () => watchers.forEach((watcher) => watcher());
  emulator.onAnswer((answer) => ended || pty.write(answer));
  pty.onData((output) => {
    bytes += Buffer.byteLength(output);
    void emulator.write(output).then(() => {
      shown = now();
      notify();
    });
  });
  const exit = new Promise<void>((resolve) => {
    pty.onExit(() => {
      ended = true;
      resolve();
      setTimeout(notify, 20);
    });
  });
  return {
    text,
    now,
    bytes: () => bytes,
    press: (keys) => pty.write(keys),
    resize: (toColumns, toRows) => {
      emulator.resize(toColumns, toRows);
      pty.resize(toColumns, toRows);
    },
    seen: (sight, limit = 20_000) =>
      new Promise((resolve, reject) => {
        const isSeen = typeof sight === 'string' ? (all: string) => all.includes(sight) : sight;
        const stop = (finish: () => void) => {
          clearTimeout(timer);
          watchers.delete(look);
          finish();
        };
        const fail = (why: string) => stop(() => reject(new Error(`${why}: ${excerpt(text())}`)));
        const timer = setTimeout(() => fail(`not seen within ${limit} ms`), limit);
        const look = () => {
          if (isSeen(text())) stop(() => resolve(now()));
          else if (ended) fail('ended before');
        };
        watchers.add(look);
        look();
      }),
    settled: async (quiet = 40) => {
      for (;;) {
        const before = bytes;
        await pause(quiet);
        if (bytes === before) return shown;
      }
    },
    memory: () => peakMemory(pty.pid),
    ended: () => exit,
    close: async () => {
      if (!ended) pty.kill('SIGKILL');
      await exit;
      emulator.dispose();
    },
  };
}

/** The most memory a process has had, in MB. */
export function peakMemory(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}

function excerpt(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 100));
}
