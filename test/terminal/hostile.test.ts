import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { hostile } from '../story/hostile.ts';
import { temporaryHome } from './home.ts';
import { forbidden, textOfBytes } from './own-bytes.ts';
import { runPiped, runShell } from './pipe.ts';
import { openTerminal } from './terminal.ts';

/** Some of the named texts, of each kind. */
const some = hostile.filter((_, index) => index % 12 === 0);

/** A story of a headline and paragraphs with the named texts in them, but for those that are no text at all. */
function hostileFile(): string {
  const texts = hostile.map(([, text]) => text).filter((text) => !text.includes('\0'));
  const file = join(temporaryHome(), `a\x1B[31mfile\n.txt`);
  const head = `A headline\x1B]0;taken\x07 \u202Ewith more\x9B31m`;
  writeFileSync(file, [head, ...texts.map((text) => `Then ${text} was said.`)].join('\n\n'));
  return file;
}

describe('nothing is let through', () => {
  test('of what is searched for: on the screen is text, and broadsheet’s own forms', async () => {
    const terminal = openTerminal({ columns: 120 });
    await terminal.waitFor('q quit');
    for (const [, text] of hostile) {
      terminal.press('/');
      await terminal.waitFor('Esc give up');
      terminal.paste(`zz zz zz ${text.replaceAll('\x1B[201~', '')}`);
      await terminal.waitFor('/zz ');
      terminal.press('Enter');
      await terminal.waitFor('q quit');
    }
    terminal.press('?');
    await terminal.waitFor('one line down');
    expect(textOfBytes(terminal.bytes())).not.toMatch(forbidden);
    expect(terminal.title()).toBe(independence2019.headline);
    terminal.press('q', 'q');
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
  });

  test('of a file: nor on the screen, nor in the title', async () => {
    const terminal = openTerminal({ args: [hostileFile()], columns: 60 });
    await terminal.waitFor('control sequences removed');
    await terminal.waitFor((it) => it.title().startsWith('A headline'), 'the title');
    expect(terminal.title()).not.toMatch(forbidden);
    for (const view of ['1', '2', '3', '4', 't', 'q']) {
      terminal.press(view, ...Array<string>(30).fill('Space'));
      await terminal.settled();
    }
    terminal.press('Ctrl-C');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    expect(textOfBytes(terminal.bytes())).not.toMatch(forbidden);
    expect(terminal.bytes().match(/\x1B\]/g)).toHaveLength(1);
  });

  test.each([
    ...['text', 'markdown', 'json', 'geojson'].map((format) => `--format ${format}`),
    ...['quotes', 'figures', 'route'].map((view) => `--format csv --view ${view}`),
    '--view all',
    '--view all --color always',
  ])('of a file in a pipe: %s', async (options) => {
    const args = [hostileFile(), ...options.split(' ')];
    const { stdout, stderr, code } = await runPiped({ args });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^broadsheet: \d+ control sequences removed\n$/);
    expect(textOfBytes(stdout)).not.toMatch(forbidden);
    if (!options.includes('always')) expect(stdout).not.toContain('\x1B');
  });

  test.each(some)('of a command’s words: %s', async (_, text) => {
    const args = ['--view', `x${text.replaceAll('\0', '')}`];
    const { stdout, stderr, code } = await runPiped({ args });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^broadsheet: [^\0-\x1F\x7F-\x9F\u202A-\u202E]+\n$/);
  });

  test('to the clipboard before a key is pressed, and never from it', async () => {
    const terminal = openTerminal();
    await terminal.waitFor('q quit');
    terminal.press('Space', '2', 'j');
    await terminal.waitFor('quote 2 of');
    expect(terminal.bytes()).not.toContain('\x1B]52');
    terminal.press('y');
    await terminal.waitFor('Copied');
    expect(terminal.bytes().match(/\x1B\]52;/g)).toHaveLength(1);
    expect(terminal.bytes()).not.toMatch(/\x1B\]52;[^;]*;\?/);
    expect(terminal.bytes()).not.toContain('\x1B]8;');
  });
});

describe('what can’t be written', () => {
  test('is told in a line, with 1', async () => {
    const { stderr } = await runShell('"$@" 1</dev/null; echo "status $?" >&2');
    expect(stderr).toMatch(/^broadsheet: .*EBADF.*\nstatus 1\n$/);
  });

  test('is nothing to tell of where its reader is killed', async () => {
    const killed = `sh -c 'read line; echo "$line"; kill -KILL $$'`;
    const { stdout, stderr } = await runShell(
      `{ "$@" --view all; echo "status $?" >&2; } | ${killed}`,
    );
    expect(stdout).toBe('Local News\n');
    // The word is the shell's.
    expect(stderr.replace('Killed\n', '')).toBe('status 0\n');
  });

  test.each(['2>/dev/full', '2>&1 | true', '2>&-'])(
    'leaves the status to tell where it is the message: %s',
    async (where) => {
      const { stdout } = await runShell(
        `exec 3>&1; { "$@" nowhere-2020 3>&-; echo "status $?" >&3; } ${where}`,
      );
      expect(stdout).toBe('status 2\n');
    },
  );
});
