import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from './home.ts';
import { forbidden, textOfBytes } from './own-bytes.ts';
import { runPiped } from './pipe.ts';
import { openTerminal, type Options, type Terminal } from './terminal.ts';

const words = 'the harbour master of the county, who has kept the log of all boats since 1998,';
const pier = 'https://example.org/pier';
const master = 'https://harbour.example.com/master?year=2026&page=2';

const markdown = `# Rain on the pier

It rained on [the pier](${pier}), said [${words}](${master}) on Monday.

All of it is at ${pier}.
${'\nA paragraph of several words that leads nowhere at all.\n'.repeat(30)}
The [last word](${pier}).
`;

function file(): string {
  const path = join(temporaryHome(), 'rain.md');
  writeFileSync(path, markdown);
  return path;
}

async function open(options: Options = {}): Promise<Terminal> {
  const env = { FORCE_HYPERLINK: '1', ...options.env };
  const terminal = openTerminal({ args: [file()], ...options, env });
  await terminal.waitFor('q quit');
  return terminal;
}

/** The text of a screen that leads to an address, in pieces as they follow one another. */
function linkedTexts(terminal: Terminal, uri: string): string[] {
  return terminal.screen().flatMap((row, index) => {
    const cells = terminal.links(index);
    const marked = [...row].map((text, column) => (cells[column]?.uri === uri ? text : '\0'));
    return marked.join('').split('\0').filter(Boolean);
  });
}

test('in a pipe words that lead somewhere have a number, and the addresses stand at the end', async () => {
  const { stdout } = await runPiped({
    args: [file(), '--width', '60'],
    env: { FORCE_HYPERLINK: '1' },
  });
  expect(stdout).not.toContain('\x1B');
  expect(stdout.split('\n').slice(2, 7)).toEqual([
    'It rained on the pier[1], said the harbour master of the',
    'county, who has kept the log of all boats since 1998,[2] on',
    'Monday.',
    '',
    `All of it is at ${pier}.`,
  ]);
  expect(stdout).toMatch(/The last word\[1\]\.\n\nLinks\n\[1\] .*\n\[2\] .*\n$/);
});

test('they are hyperlinks on the screen, one over two lines the same', async () => {
  const terminal = await open();
  expect(linkedTexts(terminal, pier)).toEqual(['the pier[1]', pier]);
  expect(linkedTexts(terminal, master)).toEqual([
    'the harbour master of the county, who has',
    'kept the log of all boats since 1998,[2]',
  ]);
  const ids = terminal
    .screen()
    .flatMap((_, row) => terminal.links(row))
    .filter((link) => link?.uri === master)
    .map((link) => link!.id);
  expect(new Set(ids).size).toBe(1);
});

test('the first frame has them before Ink is there, and Ink the same', async () => {
  const terminal = await open();
  const frame = terminal.screen().map((row, index) => ({ row, links: terminal.links(index) }));
  const first = terminal.bytes();
  terminal.press('?');
  await terminal.waitFor('one line down');
  terminal.press('q');
  await terminal.waitFor('Rain on the pier');
  const again = terminal.screen().map((row, index) => ({ row, links: terminal.links(index) }));
  expect(again).toEqual(frame);
  expect(first.match(/\x1B\]8;id=[^;]*;/g)!.length).toBeGreaterThan(2);
});

test('none is left where other text comes in their place, nor when the reader ends', async () => {
  const terminal = await open();
  const left = () => terminal.screen().flatMap((_, row) => terminal.links(row).filter(Boolean));
  for (const [key, sight] of [
    ['Space', 'page 2'],
    ['2', 'no quotes'],
    ['?', 'one line down'],
  ] as const) {
    terminal.press(key);
    await terminal.waitFor(sight);
    expect(left()).toEqual([]);
  }
  terminal.press('q', '1', 'g');
  await terminal.waitFor('page 1');
  expect(left()).not.toEqual([]);
  terminal.resize(40, 12);
  await terminal.waitFor('[1 Story]  2   3   4');
  terminal.press('G');
  await terminal.waitFor('Links');
  expect(linkedTexts(terminal, pier)).toContain(pier);
  terminal.press('q');
  await terminal.exit;
  expect(textOfBytes(terminal.bytes())).not.toMatch(forbidden);
  expect(left()).toEqual([]);
});

test('a terminal that isn’t known to have hyperlinks gets none', async () => {
  const terminal = await open({ env: { FORCE_HYPERLINK: undefined } });
  expect(terminal.text()).toContain('the pier[1]');
  terminal.press('L');
  await terminal.waitFor('link 1 of 2');
  expect(terminal.bytes()).not.toContain('\x1B]8');
});

test('what is printed at a terminal has them too', async () => {
  const args = [file(), '--format', 'text'];
  const terminal = openTerminal({ args, rows: 100, env: { FORCE_HYPERLINK: '1', NO_COLOR: '1' } });
  await terminal.exit;
  expect(linkedTexts(terminal, pier)).toEqual(['the pier[1]', pier, 'last word[1]', pier]);
  expect(terminal.bytes()).not.toContain('\x1B[');
});

test.runIf(process.platform === 'linux')(
  'L lists them, Tab goes through them, Enter opens the chosen one',
  async () => {
    const home = temporaryHome();
    const told = join(home, 'told');
    writeFileSync(
      join(home, 'xdg-open'),
      `#!/bin/sh\nprintf '%s' "$*" > '${told}.new'\nmv '${told}.new' '${told}'\n`,
      {
        mode: 0o755,
      },
    );
    const terminal = await open({ env: { PATH: `${home}:${process.env['PATH']}` } });
    terminal.press('L');
    await terminal.waitFor('› [1] the pier');
    terminal.press('j');
    await terminal.waitFor('› [2] the harbour master');
    terminal.press('Shift-Tab');
    await terminal.waitFor('› [1] the pier');
    terminal.press('Tab');
    await terminal.waitFor('› [2] the harbour master');
    expect(terminal.text()).toMatch(/the county, … {2}harbour\.example\.\S*…\S*page=2\n/);
    terminal.press('Enter');
    await expect.poll(() => readFileSync(told, { encoding: 'utf8', flag: 'a+' })).toBe(master);
    terminal.press('Escape');
    await terminal.waitFor('page 1');
  },
);

test('a story without any says so', async () => {
  const terminal = await open({ args: [] });
  terminal.press('L');
  await terminal.waitFor('This story has no links');
  expect(terminal.bytes()).not.toContain('\x1B]8');
});
