import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { temporaryHome } from './home.ts';
import { runPiped, runShell } from './pipe.ts';
import { openShell, openTerminal, type Options, type Terminal } from './terminal.ts';

/** A program of a few lines that shows its size and the keys it gets, on the alternate screen. */
const mirror = `
process.stdin.setRawMode(true);
const size = () => process.stdout.write('\\x1B[H' + process.stdout.columns + 'x' + process.stdout.rows + '  ');
process.stdout.write('\\x1B[?1049h\\x1B[?25l\\x1B[?2004h\\x1B]2;mirror\\x07\\x1B[2J');
size();
process.stdout.on('resize', size);
process.stdin.on('data', (keys) => {
  if (String(keys) === 'q') {
    process.stdout.write('\\x1B[?2004l\\x1B[?25h\\x1B[?1049lbye\\n', () => process.exit(7));
  } else process.stdout.write('\\x1B[2;1H' + JSON.stringify(String(keys)) + '\\x1B[K');
});`;

const node = (script: string, options: Options = {}): Options => ({
  ...options,
  command: process.execPath,
  args: ['-e', script],
});

async function openMirror(options: Options = {}): Promise<Terminal> {
  const terminal = openTerminal(node(mirror, options));
  await terminal.waitFor(/^\d+x\d+/);
  return terminal;
}

describe('a terminal', () => {
  test('has the size asked for, the alternate screen, a hidden cursor and a title', async () => {
    const terminal = await openMirror({ columns: 61, rows: 9 });
    expect(terminal.screen()).toEqual(['61x9', ...Array<string>(8).fill('')]);
    expect(terminal.alternate()).toBe(true);
    expect(terminal.cursorHidden()).toBe(true);
    expect(terminal.title()).toBe('mirror');
    expect(terminal.modes().bracketedPasteMode).toBe(true);
    expect(terminal.modes().mouseTrackingMode).toBe('none');
  });

  test('tells the program its new size', async () => {
    const terminal = await openMirror();
    terminal.resize(100, 30);
    await terminal.waitFor('100x30');
    expect(terminal.screen()).toHaveLength(30);
    terminal.resize(1, 1);
    await terminal.waitFor((it) => it.bytes().includes('1x1 '), 'the smallest size');
  });

  test.each([
    ['Enter', '\r'],
    ['Escape', '\x1B'],
    ['Shift-Tab', '\x1B[Z'],
    ['PageDown', '\x1B[6~'],
    ['Up', '\x1B[A'],
    ['Ctrl-C', '\x03'],
    ['Ctrl-l', '\x0C'],
    ['Alt-x', '\x1Bx'],
    ['Space', ' '],
    ['é日', 'é日'],
    ['constructor', 'constructor'],
  ])('sends %s', async (key, bytes) => {
    const terminal = await openMirror();
    terminal.press(key);
    await terminal.waitFor(JSON.stringify(bytes));
  });

  test('sends cursor keys in application mode where the program asked for it', async () => {
    const terminal = openTerminal(node(`process.stdout.write('\\x1B[?1h');${mirror}`));
    await terminal.waitFor(/^\d+x\d+/);
    terminal.press('Up');
    await terminal.waitFor(JSON.stringify('\x1BOA'));
  });

  test('pastes in brackets', async () => {
    const terminal = await openMirror();
    terminal.paste('two\nlines');
    await terminal.waitFor(JSON.stringify('\x1B[200~two\rlines\x1B[201~'));
  });

  test('gives the exit status and the screen as it is left', async () => {
    const terminal = await openMirror();
    terminal.press('q');
    expect(await terminal.exit).toEqual({ exitCode: 7, signal: null });
    expect(terminal.text().trim()).toBe('bye');
    expect(terminal.alternate()).toBe(false);
    expect(terminal.cursorHidden()).toBe(false);
    expect(terminal.modes().bracketedPasteMode).toBe(false);
  });

  test('tells of lines that scroll out of it, on either screen', async () => {
    const lines = (count: number) => `'\\n'.repeat(${count})`;
    const terminal = openTerminal(
      node(
        `process.stdout.write(${lines(25)} + '\\x1B[?1049h\\x1B[H' + ${lines(23)});
        process.stdout.write('full'); process.stdin.once('data', () => {
        process.stdout.write(${lines(3)} + '\\x1B[?1049l', () => process.exit()); });`,
      ),
    );
    await terminal.waitFor('full');
    expect(terminal.scrolled()).toBe(2);
    terminal.press('Enter');
    await terminal.exit;
    // The return was echoed.
    expect(terminal.scrolled()).toBe(2 + 1 + 3);
    expect(terminal.history()).toHaveLength(26);
  });

  test('gives the signal that ended the program', async () => {
    const terminal = await openMirror();
    terminal.kill('SIGTERM');
    expect(await terminal.exit).toEqual({ exitCode: 0, signal: 'SIGTERM' });
    expect(terminal.alternate()).toBe(true);
  });

  test('shows all that was written before the end', async () => {
    const terminal = openTerminal(
      node(`process.stdout.write('x'.repeat(200_000) + '\\nlast line'); process.exitCode = 3;`),
    );
    expect((await terminal.exit).exitCode).toBe(3);
    expect(terminal.bytes()).toHaveLength(200_000 + '\r\nlast line'.length);
    expect(terminal.screen().at(-1)).toBe('last line');
  });

  test('shows it on a busy machine too', async () => {
    const terminal = openTerminal(node(`process.stdout.write('x'.repeat(3_000) + 'last')`));
    const busy = setInterval(() => {
      // Longer than the time after which the pseudoterminal would be closed.
      const start = performance.now();
      while (performance.now() - start < 210);
    }, 5);
    await terminal.exit;
    clearInterval(busy);
    expect(terminal.bytes()).toHaveLength(3_000 + 'last'.length);
  });

  test('knows the attributes of each cell', async () => {
    const terminal = openTerminal(
      node(`console.log('\\x1B[1mb\\x1B[0;7mi\\x1B[0;33m日\\x1B[38;2;1;2;3mr\\x1B[0m.')`),
    );
    await terminal.exit;
    const [bold, inverse, wide, rest, rgb, plain] = terminal.cells(0);
    expect(bold).toMatchObject({ text: 'b', bold: true, inverse: false, foreground: undefined });
    expect(inverse).toMatchObject({ text: 'i', bold: false, inverse: true });
    expect(wide).toMatchObject({ text: '日', width: 2, foreground: 3 });
    expect(rest).toMatchObject({ text: '', width: 0 });
    expect(rgb).toMatchObject({ foreground: '#010203' });
    expect(plain).toMatchObject({ text: '.', foreground: undefined, background: undefined });
  });

  test('keeps what the program copies', async () => {
    const terminal = openTerminal(node(`process.stdout.write('\\x1B]52;c;aGVsbG8=\\x07')`));
    await terminal.exit;
    expect(terminal.clipboard()).toBe('hello');
  });

  test('answers a program that asks where the cursor is', async () => {
    const terminal = openTerminal(
      node(`process.stdin.setRawMode(true); process.stdout.write('ab\\x1B[6n');
        process.stdin.once('data', (answer) => { console.log(JSON.stringify(String(answer))); process.exit(); });`),
    );
    await terminal.waitFor(JSON.stringify('\x1B[1;3R'));
  });

  test('rejects with the screen when the program ends without what was waited for', async () => {
    const terminal = openTerminal(node(`console.log('nothing here'); process.exitCode = 2;`));
    await expect(terminal.waitFor('something')).rejects.toThrow(
      /"something" was not seen before the program ended \(status 2\)[^]*nothing here/,
    );
  });

  test('waits out a frame that is drawn in parts', async () => {
    const terminal = openTerminal(
      node(`process.stdin.resume(); process.stdout.write('\\x1B[?2026hone');
        setTimeout(() => process.stdout.write(' two\\x1B[?2026l'), 30);`),
    );
    await terminal.waitFor('one');
    expect(terminal.screen()[0]).toBe('one two');
  });

  test('takes no harm from keys and sizes after the end', async () => {
    const terminal = openTerminal(node(''));
    expect((await terminal.exit).exitCode).toBe(0);
    terminal.press('a');
    terminal.resize(20, 5);
    await terminal.settled();
    expect(terminal.screen()).toHaveLength(5);
  });

  test('settles once the writing stops', async () => {
    const terminal = await openMirror();
    terminal.press('a');
    await terminal.waitFor('"a"');
    const before = terminal.bytes();
    await terminal.settled();
    expect(terminal.bytes()).toBe(before);
  });
});

describe('a shell', () => {
  test('shows what the program leaves behind', async () => {
    const terminal = openShell('stty -g; "$@"; echo status=$?; stty -g', {
      ...node(`process.stdin.setRawMode(true); console.log('raw'); setTimeout(() => {}, 60_000);`),
    });
    await terminal.waitFor('raw');
    terminal.kill('SIGKILL');
    await terminal.waitFor('status=137');
    await terminal.exit;
    const modes = terminal.screen().filter((row) => /^[\da-f:]{40}/.test(row));
    expect(modes).toHaveLength(2);
    expect(modes[1]).not.toBe(modes[0]);
  });

  test('suspends a program and takes it up again', async () => {
    const terminal = openShell('"$@"; echo stopped; fg >/dev/null; echo status=$?', {
      ...node(`console.log('up'); process.stdin.once('data', () => process.exit(5));`),
    });
    await terminal.waitFor('up');
    terminal.press('Ctrl-Z');
    await terminal.waitFor('stopped');
    terminal.press('Enter');
    await terminal.waitFor('status=5');
  });
});

describe('an environment of its own', () => {
  const variables = `JSON.stringify([process.env.HOME, process.env.TERM, process.env.LANG, process.env.CI ?? 'none', process.env.X ?? 'none'])`;

  test('in a terminal', async () => {
    const home = temporaryHome();
    const terminal = openTerminal(
      node(`console.log(${variables})`, { home, env: { X: 'y', LANG: undefined }, columns: 200 }),
    );
    await terminal.exit;
    expect(terminal.text().trim()).toBe(
      JSON.stringify([home, 'xterm-256color', null, 'none', 'y']),
    );
  });

  let last: Terminal | undefined;

  test('that lasts as long as the test', async () => {
    last = await openMirror();
    expect(existsSync(last.home)).toBe(true);
    process.kill(last.pid, 0);
  });

  test('and is gone after it, as the program is', () => {
    expect(existsSync(last?.home ?? '.')).toBe(false);
    expect(() => process.kill(last?.pid ?? 0, 0)).toThrow('ESRCH');
  });
});

describe('pipes', () => {
  const echo = `let all = ''; process.stdin.on('data', (some) => all += some).on('error', (error) => console.log(error.code))
    .on('end', () => { console.log('got ' + all); console.error('end'); process.exitCode = 4; });`;

  test.each([
    ['empty', 'got \n'],
    ['closed', 'got \n'],
    [{ data: 'données' }, 'got données\n'],
  ] as const)('standard input %j', async (stdin, stdout) => {
    const printed = await runPiped({ ...node(echo), stdin });
    expect(printed).toEqual({ stdout, stderr: 'end\n', code: 4, signal: null });
  });

  test('a silent standard input keeps a program that reads it waiting', async () => {
    const printed = await runPiped({
      ...node(`process.stdin.on('end', () => console.log('ended')).resume();
        setTimeout(() => { console.log('silence'); process.exit(); }, 50);`),
      stdin: 'silent',
    });
    expect(printed.stdout).toBe('silence\n');
  });

  test('a program that does not read what it is given', async () => {
    const printed = await runPiped({ ...node(''), stdin: { data: 'x'.repeat(1_000_000) } });
    expect(printed).toEqual({ stdout: '', stderr: '', code: 0, signal: null });
  });

  test('a script around the program', async () => {
    const printed = await runShell(`"$@" | head -1`, node(`console.log('one\\ntwo')`));
    expect(printed.stdout).toBe('one\n');
  });
});
