import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { views } from '../../source/story/view.ts';
import { viewTexts } from '../../source/story/text.ts';
import { runPiped } from './pipe.ts';
import { openShell, openTerminal, type Options, type Terminal } from './terminal.ts';

/** Arrows, boxes, blocks, geometric shapes, dingbats, braille, and the mark of what is chosen. */
const drawn = /[\u2190-\u21FF\u2500-\u25FF\u2700-\u27BF\u2800-\u28FF›]/u;

async function listen(options: Options = {}): Promise<Terminal> {
  const terminal = openTerminal({ args: ['--screen-reader'], ...options });
  await terminal.waitFor((it) => it.bytes().includes('Keys: '), 'the first page');
  return terminal;
}

/** All that was written so far, without escape codes. */
function said(terminal: Terminal): string {
  return stripVTControlCharacters(terminal.bytes()).replaceAll('\r', '');
}

/** Presses a key and waits for what is told of it; gives all that is new. */
async function ask(terminal: Terminal, key: string, answer: RegExp): Promise<string> {
  const { length } = said(terminal);
  terminal.press(key);
  await terminal.waitFor((it) => answer.test(said(it).slice(length)), `${key}: ${answer}`);
  return said(terminal).slice(length);
}

function expectNothingDrawn(terminal: Terminal): void {
  const bytes = terminal.bytes();
  expect(drawn.exec(bytes)).toBeNull();
  // No alternate screen, nothing erased but the cursor's own line, no cursor hidden.
  expect(bytes).not.toMatch(/\x1B\[\?(?:1049|1047|47)h/);
  expect(bytes).not.toMatch(/\x1B\[\d*J/);
  expect(bytes).not.toContain('\x1B[?25l');
  expect(terminal.alternate()).toBe(false);
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('to those who listen', () => {
  test.each([
    [80, 24],
    [40, 12],
    [20, 4],
  ])('every word of every view is told, and nothing drawn, at %d by %d', async (columns, rows) => {
    const terminal = await listen({ columns, rows });
    for (const [index, view] of views.entries()) {
      const from = said(terminal).length;
      const name = { story: 'Story', quotes: 'Quote 1', figures: 'Figures', route: 'Route' }[view];
      terminal.press(String(index + 1));
      await terminal.waitFor((it) => said(it).slice(from).includes(name));
      let told = '';
      for (let page = 0; page < 400 && !told.includes('\nThe end\n'); page += 1)
        told = `\n${await ask(terminal, 'Space', /\n$/)}`;
      expect(told).toContain('\nThe end\n');
      const all = view === 'story' ? said(terminal) : said(terminal).slice(from);
      // A word may be broken after a slash, where a page ends.
      const run = all.replace(/^Story, page[^]*?(?:left|the end)$/gm, '').replace(/\s/g, '');
      for (const text of viewTexts(independence2019, view))
        for (const word of words(text)) expect(run).toContain(word);
    }
    expectNothingDrawn(terminal);
  });

  test('where one is and what is chosen is told in words', async () => {
    const terminal = await listen();
    expect(said(terminal)).toMatch(/^Story, page 1 of 5, 3 minutes left\n/);
    await ask(terminal, 'Space', /^Story, page 2 of 5, 2 minutes left\nHeading: Arrests and/);
    await ask(terminal, '2', /^Quote 1 of 4\n“I would say/);
    await ask(terminal, 'j', /^Quote 2 of 4\n/);
    await ask(terminal, 'Enter', /\nHighlighted: “I think a lot of it is/);
    await ask(terminal, 'Escape', /^Quote 2 of 4\n/);
    await ask(terminal, '3', /add up to the stated 34[^]*Chosen: Figure 1 of 2\n/);
    await ask(terminal, 'j', /^Figure 1 of 2, row 1 of 9: Prostitution: 15\n/);
    await ask(terminal, 'y', /^Copied the figure\n/);
    expect(terminal.clipboard()).toContain('Prostitution,15');
    await ask(terminal, '4', /^Route, page 1 of 1\n/);
    await ask(terminal, 'G', /^Stop 5 of 5: St\. Louis, Missouri\n117 miles/);
    await ask(terminal, 't', /list: listitem: [^]*listitem: \(selected\) /);
    await ask(terminal, 'Enter', /^Story, page /);
    await ask(terminal, '?', /^Keys, 1 to 23 of 45\n/);
    await ask(terminal, 'q', /^Story, page /);
    await ask(terminal, '/', /textbox: Search the story for: $/);
    await ask(terminal, 'hot spot', /for: hot spot$/);
    await ask(terminal, 'Enter', /“hot spot” 1 of 1, 1 in quotes: “I would say/);
    await ask(terminal, 'Ctrl-L', /^Story, page /);
    expectNothingDrawn(terminal);
  });

  test('200 pages at once tell the last alone', async () => {
    const terminal = await listen();
    const told = await ask(terminal, ' '.repeat(200), /Story, page 5 of 5, the end\n/);
    expect(told.match(/Story, page/g)!.length).toBeLessThan(6);
    expectNothingDrawn(terminal);
  });

  test('a new size breaks nothing and repeats nothing', async () => {
    const terminal = await listen();
    const before = said(terminal);
    for (const [columns, rows] of [
      [40, 12],
      [1, 1],
      [300, 100],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.settled();
    }
    expect(said(terminal)).toBe(before);
    await ask(terminal, 'Space', /^Story, page 2 of 5/);
    expectNothingDrawn(terminal);
  });

  test('what was told stays above the prompt, and the terminal is as it was', async () => {
    const script = 'echo before; stty -g; "$@" --screen-reader; echo "status=$?"; stty -g';
    const terminal = openShell(script, { columns: 120 });
    await terminal.waitFor('Keys: ');
    terminal.press('2');
    await terminal.waitFor('Quote 1 of 4');
    terminal.press('q');
    await terminal.exit;
    const seen = said(terminal).split('\n').filter(Boolean);
    expect(seen[0]).toBe('before');
    expect(seen[2]).toMatch(/^Story, page 1/);
    expect(seen.at(-3)).toBe('On the location of the sting');
    expect(seen.at(-2)).toBe('status=0');
    expect(seen.at(-1)).toBe(seen[1]);
    expect(terminal.cursorHidden()).toBe(false);
    expect(terminal.modes().bracketedPasteMode).toBe(false);
    expectNothingDrawn(terminal);
  });

  test('a search that is broken off by Ctrl-C leaves no half line', async () => {
    const terminal = openShell('"$@" --screen-reader; echo "status=$?"', { rows: 40 });
    await terminal.waitFor('Keys: ');
    terminal.press('/', 'p', 'o');
    await terminal.waitFor('for: po');
    terminal.press('Ctrl-C');
    await terminal.exit;
    expect(terminal.screen().filter(Boolean).at(-1)).toBe('status=130');
  });

  test('after a stop it says that it reads on', async () => {
    const script = '"$@" --screen-reader; echo stopped; fg >/dev/null; echo "status=$?"';
    const terminal = openShell(script, { rows: 60 });
    await terminal.waitFor('Keys: ');
    terminal.press('Ctrl-Z');
    await terminal.waitFor(/stopped\nReading again/);
    terminal.press('2');
    await terminal.waitFor('Quote 1 of 4');
    terminal.press('q');
    await terminal.waitFor('status=0');
    expectNothingDrawn(terminal);
  });

  test('INK_SCREEN_READER does the same, where it is true', async () => {
    const terminal = await listen({ args: [], env: { INK_SCREEN_READER: 'true' } });
    expect(said(terminal)).toMatch(/^Story, page 1 of 5/);
    expectNothingDrawn(terminal);
    const drawing = openTerminal({ env: { INK_SCREEN_READER: '1' } });
    await drawing.waitFor('q quit');
    expect(drawing.alternate()).toBe(true);
  });
});

test.each([
  { args: ['--screen-reader', '--view', 'all'] },
  { args: ['--view', 'all'], env: { INK_SCREEN_READER: 'true' } },
])('in a pipe the same words are printed: %j', async (options) => {
  const { stdout, stderr, code } = await runPiped(options);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(drawn.exec(stdout)).toBeNull();
  expect(stdout).not.toContain('\x1B');
  expect(stdout).toContain('\nPromoting prostitution: 2\n');
  expect(stdout).toContain('\nThe 9 rows add up to the stated 34.\n');
  expect(stdout).toContain(
    '\nStop 2: Springfield, Missouri\n68 miles, 109 kilometres from Joplin\n',
  );
  expect(stdout).toContain('\nHeading: The circuit\n');
  const run = stdout.replace(/\s+/g, ' ');
  for (const view of views)
    for (const text of viewTexts(independence2019, view))
      for (const word of words(text)) expect(run).toContain(word);
});
