import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheet } from '../../source/reading/sheet.ts';
import { press, reading, resize, rowsOf } from '../reading/readings.ts';
import { program } from './home.ts';
import { expectRestored } from './leaving.ts';
import { openShell, openTerminal, type Options, type Terminal } from './terminal.ts';

const title = `printf '\\033]2;mine\\007'`;
const script = `${title}; stty -g; "$@"; echo "status=$?"; stty -g`;

async function open(options: Options = {}): Promise<Terminal> {
  const terminal = openTerminal(options);
  await terminal.waitFor('q quit');
  return terminal;
}

function expected(columns: number, rows: number, ...keys: string[]): string {
  return rowsOf(sheet(press(reading({ window: { columns, rows } }), ...keys))).join('\n');
}

async function waitForText(terminal: Terminal, text: string): Promise<void> {
  await terminal.waitFor((it) => it.text() === text, text);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a window', () => {
  test('of 500 sizes in a second is settled on the right frame and place', async () => {
    const terminal = await open();
    terminal.press('Space', '}', 'j');
    const before = press(reading(), 'Space', '}', 'j');
    await waitForText(terminal, rowsOf(sheet(before)).join('\n'));
    for (let count = 0; count < 500; count += 1) {
      terminal.resize(10 + ((count * 37) % 150), 3 + ((count * 17) % 50));
      await pause(2);
    }
    terminal.resize(66, 17);
    await waitForText(terminal, rowsOf(sheet(resize(before, 66, 17))).join('\n'));
    terminal.resize(80, 24);
    await waitForText(terminal, rowsOf(sheet(before)).join('\n'));
  });

  test.each([
    [1, 1],
    [2, 1],
    [1, 2],
    [5, 3],
    [19, 5],
    [20, 6],
    [21, 7],
    [200, 5],
    [20, 100],
    [1000, 500],
  ])('of %d by %d is filled and never overflows', async (columns, rows) => {
    const terminal = openTerminal({ columns, rows });
    const walk = ['Space', '2', 'j', '3', 'Space', '4', 'Space', '?', 'q', 't', 'q', '1', 'G'];
    await waitForText(terminal, expected(columns, rows));
    for (const [index, key] of walk.entries()) {
      terminal.press(key);
      await waitForText(terminal, expected(columns, rows, ...walk.slice(0, index + 1)));
    }
    terminal.press('Ctrl-C');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    expect(terminal.scrolled()).toBe(0);
  });

  test('keeps all that was in it before, also above', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const count = 'i=0; while [ $i -lt 100 ]; do echo "line $i"; i=$((i+1)); done';
    const terminal = openShell(`${count}; "$@"`);
    await terminal.waitFor('q quit');
    terminal.press('Space', '2', 'j', '3', '4', '?', 'q', 'Ctrl-L', 'G', 'g');
    await waitForText(terminal, expected(80, 24, '4'));
    expect(terminal.history().filter(Boolean)).toEqual(lines);
    terminal.press('q');
    await terminal.exit;
    expect(terminal.history().filter(Boolean)).toEqual(lines);
    expect(terminal.bytes()).not.toContain('\x1B[3J');
  });
});

describe('keys', () => {
  test.each([
    ['at once', 0],
    ['5 ms apart', 5],
  ])('held down, 200 pages %s, end on the right page', async (_, ms) => {
    const terminal = openTerminal({ columns: 24, rows: 6 });
    await waitForText(terminal, expected(24, 6));
    for (const [key, name] of [
      ['PageDown', 'PgDn'],
      ['PageUp', 'PgUp'],
    ] as const) {
      const there = name === 'PgUp' ? Array<string>(200).fill('PgDn') : [];
      for (const times of [40, 160]) {
        for (let count = 0; count < times; count += 1) {
          terminal.press(key);
          if (ms > 0) await pause(ms);
        }
        const all = Array<string>(times === 40 ? 40 : 200).fill(name);
        await waitForText(terminal, expected(24, 6, ...there, ...all));
      }
    }
  });

  test('that are none are ignored', async () => {
    const terminal = await open();
    for (const noise of [
      '\x1B[<0;10;5M\x1B[<0;10;5m\x1B[M qy\x1B[32;10;5M',
      '\x1B[I\x1B[O\x1B[24;80R\x1B[?62;22c\x1B[?0u\x1B[?2026;2$y',
      '\x1B]11;rgb:ffff/ffff/ffff\x07\x1B]52;c;cXFx\x1B\\\x1BP>|q(390)\x1B\\\x1B_Gi=31;q\x1B\\',
      '\x1Bq\x1B/\x1B{\x1B]\x07\x1Bé\x1B\r\x1B[1;3B\x1B\x1B[B\x1B[1;5B\x1B[15~\x1B[2$',
      `\x1B[${'1;'.repeat(5000)}~`,
      `\x1B]0;${'q'.repeat(10_000)}\x07`,
    ])
      terminal.press(noise);
    for (const partial of ['\x1B[', '\x1B[1;', '\x1BO', '\x1BP0;q', '\x1B[<0;1']) {
      terminal.press(partial);
      await pause(600);
    }
    terminal.press('Space');
    await waitForText(terminal, expected(80, 24, 'Space'));
    terminal.press('/', 'Escape');
    await waitForText(terminal, expected(80, 24, 'Space'));
  });

  test('that are pasted are none, and are searched for where a search is asked', async () => {
    const terminal = await open();
    terminal.paste('2jjq\x03\n4');
    terminal.press('Space');
    await waitForText(terminal, expected(80, 24, 'Space'));
    terminal.press('/');
    terminal.paste('traffick\ning');
    await terminal.waitFor('/traffick ing');
  });

  test('work again after a paste that never ends', async () => {
    const terminal = await open();
    terminal.press('\x1B[200~q2', 'q\x03');
    await pause(1500);
    terminal.press('Space');
    await waitForText(terminal, expected(80, 24, 'Space'));
  });
});

describe('a terminal that is', () => {
  test.each<Record<string, string | undefined>>([
    { TERM: undefined },
    { TERM: '' },
    { TERM: 'linux' },
    { TERM: 'screen' },
    { TERM: 'tmux-256color' },
    { TERM: 'xterm-kitty' },
    { TERM: 'vt100' },
    { LANG: 'C' },
    { LANG: 'C', LC_ALL: 'C', TERM: undefined },
  ])('%j reads as any other', async (env) => {
    const terminal = openShell(script, { env });
    await waitForText(terminal, expected(80, 24));
    terminal.press('Space');
    await waitForText(terminal, expected(80, 24, 'Space'));
    terminal.press('q');
    await terminal.exit;
    expect(terminal.history()).toContain('status=0');
    expectRestored(terminal);
  });
});

describe('a keyboard', () => {
  test.each([
    ['something is piped into the program', `echo x | "$@" independence-2019`],
    ['its input is a file', '"$@" < /dev/null'],
    ['its input is closed', '"$@" <&-'],
  ])('is the terminal’s where %s', async (_, command) => {
    const all = script.replace('"$@"', () => command);
    const terminal = openShell(all, { columns: 100 });
    await terminal.waitFor('q quit');
    terminal.press('Space', '2', 'Down');
    await waitForText(terminal, expected(100, 24, 'Space', '2', '↓'));
    terminal.press('q');
    await terminal.exit;
    const [before, ...after] = terminal.history().filter(Boolean);
    expect(after).toEqual(['status=0', before]);
    expectRestored(terminal);
  });

  test('is the terminal’s where the story is piped into the program', async () => {
    const text = `i=0; while [ $i -lt 60 ]; do echo "Line $i."; echo; i=$((i+1)); done`;
    const terminal = openShell(script.replace('"$@"', () => `{ ${text}; } | "$@" -`));
    await terminal.waitFor('page 1 of');
    terminal.press('PageDown');
    await terminal.waitFor('page 2 of');
    terminal.press('Ctrl-C');
    await terminal.exit;
    expect(terminal.history()).toContain('status=130');
    expectRestored(terminal);
  });

  test.runIf(existsSync('/usr/bin/setsid'))('that is nowhere: the story is printed', async () => {
    const terminal = openTerminal({
      command: 'sh',
      args: ['-c', 'setsid --wait "$@" < /dev/null', 'sh', ...program],
      rows: 200,
    });
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
    expect(terminal.alternate()).toBe(false);
    expect(terminal.text()).toContain('Published April 8, 2019, 8:15 p.m.');
  });
});
