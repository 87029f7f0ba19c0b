import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Key } from './keys.ts';
import { expectRestored, places } from './leaving.ts';
import { openShell, openTerminal, type Options, type Terminal } from './terminal.ts';

// A shell ends with a program that SIGINT has ended, unless it has a trap.
const script = `trap : INT; printf '\\033]2;mine\\007'; stty -g; "$@"; echo "status=$?"; stty -g`;

/** Opens the reader from a shell that tells the terminal's modes before and after, and goes to a place. */
async function openAt(
  keys: readonly Key[],
  sight: string,
  options: Options & { script?: string } = {},
) {
  const terminal = openShell(options.script ?? script, { columns: 100, ...options });
  await terminal.waitFor('q quit');
  terminal.press(...keys);
  await terminal.waitFor(sight);
  return terminal;
}

/** Holds all that is left on the normal screen to the shell's lines, with the program's between them. */
async function expectLeft(terminal: Terminal, status: number, message: string[] = []) {
  await terminal.exit;
  expectRestored(terminal);
  const [before, ...lines] = terminal.history().filter(Boolean);
  expect(before).toMatch(/^[\da-f:]{40}/);
  expect(lines.filter((line) => !/^(?:Terminated|Hangup|Quit|User|Alarm)/.test(line))).toEqual([
    ...message,
    `status=${status}`,
    before,
  ]);
}

/** What is kept of the places. */
function kept({ home }: Terminal): string {
  const file = join(home, 'state', 'broadsheet', 'places.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each(places)('from %s', (where, keys, sight) => {
  test('q leaves with 0', async () => {
    const terminal = await openAt(keys, sight);
    if (where === 'the prompt') terminal.press('Enter');
    if (where === 'the prompt') await terminal.waitFor('“ab”');
    terminal.press(where === 'help' ? 'qq' : 'q');
    await expectLeft(terminal, 0);
  });

  test('Ctrl-C leaves with 130', async () => {
    const terminal = await openAt(keys, sight);
    terminal.press('Ctrl-C');
    await expectLeft(terminal, 130);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGALRM', 142],
    ['SIGUSR2', 140],
  ] as const)('%s leaves with %i, the place kept', async (signal, status) => {
    const terminal = await openAt(keys, sight);
    terminal.kill(signal);
    await expectLeft(terminal, status);
    expect(kept(terminal)).toContain('independence-2019');
  });

  test.each([
    ['an error in a view', 'x', undefined],
    ['an error outside it', undefined, `throw new Error('Not so\\n\\x1B[31mwell')`],
    ['a rejection', undefined, `Promise.reject(new Error('Not so\\n\\x1B[31mwell'))`],
  ])('%s is told in a line, with 1', async (_, key, code) => {
    const fault = `
      const { get } = Map.prototype;
      Map.prototype.get = function (key) {
        if (/^\\w+ x$/.test(key)) throw new TypeError('Not so\\n\\x1B[31mwell');
        return get.call(this, key);
      };
      process.on('SIGUSR1', () => { ${code ?? ''} });`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
    const terminal = await openAt(keys, sight, { env });
    if (key === undefined) terminal.kill('SIGUSR1');
    else terminal.press(key);
    await expectLeft(terminal, 1, ['broadsheet: Not so well']);
    expect(kept(terminal)).toContain('independence-2019');
  });

  test('a window that is closed ends it, the place kept', async () => {
    const terminal = openTerminal();
    await terminal.waitFor('q quit');
    terminal.press(...keys);
    await terminal.waitFor(sight);
    terminal.hangUp();
    expect((await terminal.exit).signal).toBe('SIGHUP');
    expect(kept(terminal)).toContain('independence-2019');
  });
});

describe('at the first sight of it', () => {
  test.each([
    ['q', 0],
    ['Ctrl-C', 130],
  ])('%s leaves with %i', async (key, status) => {
    const terminal = openShell(script, { columns: 100 });
    await terminal.waitFor((it) => it.alternate(), 'the first frame');
    terminal.press(key);
    await expectLeft(terminal, status);
  });

  test('a signal leaves with its status', async () => {
    const terminal = openShell(script, { columns: 100 });
    await terminal.waitFor((it) => it.alternate(), 'the first frame');
    terminal.kill('SIGTERM');
    await expectLeft(terminal, 143);
  });
});
