import { describe, expect, test } from 'vitest';
import { sheet } from '../../source/reading/sheet.ts';
import { press, reading, rowsOf } from '../reading/readings.ts';
import { expectRestored, places } from './leaving.ts';
import { openShell, openTerminal, type Terminal } from './terminal.ts';

const title = `printf '\\033]2;mine\\007'`;

/** A shell that waits for Enter when the reader is stopped, and then takes it up again. */
const script = `${title}; stty -g; "$@"; echo "stopped=$?"; stty -g; read go; fg >/dev/null; echo "status=$?"; stty -g`;

function modes(terminal: Terminal): string[] {
  return terminal.history().filter((line) => /^[\da-f:]{40}/.test(line));
}

async function waitForReader(terminal: Terminal, columns: number, rows: number, keys: string[]) {
  const expected = rowsOf(sheet(press(reading({ window: { columns, rows } }), ...keys))).join('\n');
  await terminal.waitFor((it) => it.alternate() && it.text() === expected, expected);
}

describe.each(places)('%s', (_, keys, sight) => {
  test.each([
    ['Ctrl-Z', (terminal: Terminal) => terminal.press('Ctrl-Z')],
    ['SIGTSTP', (terminal: Terminal) => terminal.kill('SIGTSTP')],
  ])(
    'is suspended by %s, and redrawn at the size that the window has by then',
    async (_by, stop) => {
      const terminal = openShell(script, { columns: 100 });
      await terminal.waitFor('q quit');
      terminal.press(...keys);
      await terminal.waitFor(sight);
      stop(terminal);
      await terminal.waitFor((it) => modes(it).length === 2, 'the modes');
      expect(terminal.text()).toMatch(/^stopped=1(?:48|50)$/m);
      expect(modes(terminal)[1]).toBe(modes(terminal)[0]);
      expectRestored(terminal);
      terminal.resize(90, 16);
      terminal.press('Enter');
      await waitForReader(
        terminal,
        90,
        16,
        [...keys].flatMap((key) => key.split('')),
      );
      expect(terminal.cursorHidden()).toBe(true);
      expect(terminal.modes().bracketedPasteMode).toBe(true);
      terminal.press('Ctrl-C');
      await terminal.exit;
      expect(terminal.history().filter(Boolean).slice(-2)).toEqual([
        'status=130',
        modes(terminal)[0],
      ]);
      expectRestored(terminal);
    },
  );
});

test('a reader that is suspended again and again goes on', async () => {
  const again = ['one', 'two', 'three'].map((word) => `echo ${word}; fg >/dev/null`).join('; ');
  const terminal = openShell(`${title}; "$@"; ${again}; echo "status=$?"`);
  await terminal.waitFor('q quit');
  terminal.press('Ctrl-Z');
  await terminal.waitFor((it) => it.history().includes('one'), 'one');
  await waitForReader(terminal, 80, 24, []);
  // Twice at once, with a key before.
  terminal.press(' \x1A\x1A');
  await terminal.waitFor((it) => it.history().includes('three'), 'three');
  await waitForReader(terminal, 80, 24, ['Space']);
  terminal.press('q');
  await terminal.waitFor('status=0');
  expectRestored(terminal);
});

test('a reader that nothing could take up again goes on at once', async () => {
  const terminal = openTerminal();
  await terminal.waitFor('q quit');
  terminal.press('Ctrl-Z', 'Space');
  await terminal.waitFor('page 2 of');
  expect(terminal.alternate()).toBe(true);
  terminal.kill('SIGTSTP');
  terminal.press('Space');
  await terminal.waitFor('page 3 of');
});

test('a reader that was stopped by force takes the terminal again', async () => {
  const mess = `stty sane; printf '\\033[?1049l\\033[?25h\\033[?2004lmess'`;
  const terminal = openShell(`"$@"; ${mess}; fg >/dev/null; echo "status=$?"`);
  await terminal.waitFor('q quit');
  terminal.kill('SIGSTOP');
  await waitForReader(terminal, 80, 24, []);
  await terminal.waitFor((it) => it.cursorHidden() && it.modes().bracketedPasteMode, 'modes');
  terminal.press('Space');
  await terminal.waitFor('page 2 of');
  terminal.press('q');
  await terminal.waitFor('status=0');
});

test('a reader that is ended while it is suspended ends, and leaves the terminal alone', async () => {
  // It is woken in the background, from where it must not touch the terminal.
  const wait = 'while wait %1; s=$?; [ $s = 148 ]; do sleep 0.05; done; echo "status=$s"';
  const end = `kill %1; kill -CONT %1; ${wait}`;
  const terminal = openShell(`${title}; stty -g; "$@"; ${end}; stty -g`);
  await terminal.waitFor('q quit');
  terminal.press('Ctrl-Z');
  await terminal.exit;
  expect(terminal.history().join('\n')).toContain('status=143');
  expect(modes(terminal)[1]).toBe(modes(terminal)[0]);
  expectRestored(terminal);
});

test('Ctrl-L held down redraws what a stranger wrote over it', async () => {
  const terminal = openShell('"$@"; echo "status=$?"');
  await terminal.waitFor('q quit');
  terminal.press('\x0C'.repeat(50), 'Space');
  await waitForReader(terminal, 80, 24, ['Space']);
  terminal.press('q');
  await terminal.waitFor('status=0');
});
