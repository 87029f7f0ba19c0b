import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reading, press, resize, rowsOf } from '../reading/readings.ts';
import { sheet } from '../../source/reading/sheet.ts';
import { temporaryHome } from './home.ts';
import { openShell, openTerminal, type Options, type Terminal } from './terminal.ts';

async function open(options: Options = {}): Promise<Terminal> {
  const terminal = openTerminal(options);
  await terminal.waitFor('q quit');
  return terminal;
}

/** The rows that the reader should show after keys, in a window of its size. */
function expected(columns: number, rows: number, ...keys: string[]): string[] {
  return rowsOf(sheet(press(reading({ window: { columns, rows } }), ...keys)));
}

async function waitForSheet(terminal: Terminal, rows: readonly string[]): Promise<void> {
  await terminal.waitFor((it) => it.text() === rows.join('\n'), rows.join('\n'));
}

describe('the reader', () => {
  test.each([
    [80, 24],
    [40, 12],
    [200, 60],
  ])('at %d by %d shows every view as its sheet has it', async (columns, rows) => {
    const terminal = openTerminal({ columns, rows });
    await waitForSheet(terminal, expected(columns, rows));
    expect(terminal.alternate()).toBe(true);
    expect(terminal.cursorHidden()).toBe(true);
    const walk = ['Space', '2', 'j', '3', 'j', '4', 'Space', '?', 'q', 't', 'q', '1'];
    for (const [index, key] of walk.entries()) {
      terminal.press(key);
      await waitForSheet(terminal, expected(columns, rows, ...walk.slice(0, index + 1)));
    }
  });

  test('pages with the keys of many programs', async () => {
    const terminal = await open();
    for (const [key, page] of [
      ['Space', 2],
      ['PageDown', 3],
      ['Right', 4],
      ['l', 5],
      ['PageUp', 4],
      ['Left', 3],
      ['h', 2],
      ['b', 1],
      ['End', 8],
      ['Home', 1],
      ['G', 8],
      ['<', 1],
    ] as const) {
      terminal.press(key);
      await terminal.waitFor(`page ${page} of 8`);
    }
  });

  test('searches, counts and marks', async () => {
    const terminal = await open();
    terminal.press(...'/trafficking', 'Enter');
    await terminal.waitFor('“trafficking” 1 of 10');
    const row = terminal.screen().findIndex((line) => line.includes('trafficking'));
    const column = terminal.screen()[row]!.indexOf('trafficking');
    expect(terminal.cells(row)[column]).toMatchObject({ text: 't', inverse: true });
    terminal.press('n', 'n');
    await terminal.waitFor('“trafficking” 3 of 10');
    terminal.press('N');
    await terminal.waitFor('“trafficking” 2 of 10');
    terminal.press('Escape');
    await terminal.waitFor((it) => !it.text().includes('“trafficking” '), 'the end of the search');
  });

  test('goes from a quote to its sentence, highlighted, and back', async () => {
    const terminal = await open();
    terminal.press('2', 'j', 'j', 'Enter');
    await terminal.waitFor('Victims and prostitution');
    const row = terminal.screen().findIndex((line) => line.includes('Either force'));
    const cell = terminal.cells(row)[terminal.screen()[row]!.indexOf('Either')];
    expect(cell).toMatchObject({ underline: true, bold: true });
    terminal.press('Escape');
    await terminal.waitFor('quote 3 of 4');
  });

  test('copies what is chosen', async () => {
    const terminal = await open();
    terminal.press('2', 'j', 'j', 'j', 'y');
    await terminal.waitFor('Copied the quote');
    expect(terminal.clipboard()).toMatch(
      /^“When you’re carrying.*”\nKris Wade, executive director/,
    );
    expect(terminal.clipboard()).toContain('Source: Local News');
    terminal.press('3', 'y');
    await terminal.waitFor('Copied the figure');
    expect(terminal.clipboard()).toMatch(
      /^figure,label,count,paragraph\r\n.*Prostitution,15,6\r\n/,
    );
  });

  test('keeps the word at the top through a resize', async () => {
    const terminal = await open();
    terminal.press('Space', '}', 'j');
    const before = press(reading(), 'Space', '}', 'j');
    await waitForSheet(terminal, rowsOf(sheet(before)));
    for (const [columns, rows] of [
      [40, 12],
      [200, 60],
      [61, 9],
      [19, 5],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await waitForSheet(terminal, rowsOf(sheet(resize(before, columns, rows))));
    }
  });

  test('takes 200 pages at once', async () => {
    const terminal = await open();
    terminal.press(' '.repeat(200));
    await waitForSheet(terminal, expected(80, 24, ...Array<string>(200).fill('Space')));
    terminal.press('b'.repeat(200));
    await waitForSheet(terminal, expected(80, 24, 'b'));
  });

  test('opens where it is told, in the view that is named', async () => {
    const terminal = openTerminal({ args: ['--at', '15', '--width', '50'] });
    await terminal.waitFor('The circuit');
    const first = terminal.screen().find((line, row) => row > 1 && line.trim() !== '');
    expect(first?.trim()).toBe('The circuit');
    const figures = openTerminal({ args: ['independence-2019', '--view', 'figures'] });
    await figures.waitFor('figure 1 of 2');
  });

  test('opens again where it was left', async () => {
    const home = temporaryHome();
    const first = await open({ home });
    first.press('Space', 'Space', '2', 'j', 'q');
    expect(await first.exit).toMatchObject({ exitCode: 0 });
    const second = openTerminal({ home });
    await waitForSheet(second, expected(80, 24, '2', 'j'));
    second.press('1');
    await waitForSheet(second, expected(80, 24, 'Space', 'Space'));
    second.press('q');
    await second.exit;
    writeFileSync(join(home, 'state/broadsheet/places.json'), '{"stories":[{');
    const third = openTerminal({ home });
    await waitForSheet(third, expected(80, 24));
  });

  test('leaves the screen as it was', async () => {
    const script = 'echo before; stty -g; "$@"; echo "status=$?"; stty -g';
    const terminal = openShell(script, { columns: 120 });
    await terminal.waitFor('q quit');
    terminal.press('q');
    await terminal.exit;
    expect(terminal.alternate()).toBe(false);
    expect(terminal.cursorHidden()).toBe(false);
    const seen = terminal.screen().filter(Boolean);
    expect(seen[0]).toBe('before');
    expect(seen[2]).toBe('status=0');
    expect(seen[3]).toBe(seen[1]);
  });

  test('without colours is told apart by attributes alone', async () => {
    const terminal = openTerminal({ env: { NO_COLOR: '1' } });
    await terminal.waitFor('q quit');
    terminal.press('3');
    await terminal.waitFor('figure 1 of 2');
    const cells = terminal.screen().flatMap((_, row) => terminal.cells(row));
    expect(cells.every(({ foreground, background }) => foreground ?? background ?? true)).toBe(
      true,
    );
    expect(cells.some(({ inverse }) => inverse)).toBe(true);
  });
});

test('a dumb terminal gets plain text', async () => {
  const terminal = openTerminal({ env: { TERM: 'dumb' }, rows: 200 });
  expect(await terminal.exit).toMatchObject({ exitCode: 0 });
  expect(terminal.bytes()).not.toMatch(/\x1B/);
  expect(terminal.text()).toContain('Published April 8, 2019, 8:15 p.m.');
});
