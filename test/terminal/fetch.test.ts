import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../intake/server.ts';
import { temporaryHome } from './home.ts';
import { runPiped } from './pipe.ts';
import { openShell, openTerminal } from './terminal.ts';

// A shell ends with a program that SIGINT has ended, unless it has a trap.
const script = `trap : INT; stty -g; "$@"; echo "status=$?"; stty -g`;

/** A server that begins to answer and never ends; when it was left. */
async function endless() {
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();
  const url = await serve((request, response) => {
    request.on('close', leave);
    response.setHeader('content-type', 'text/plain').write('x'.repeat(12_000));
  });
  return { url, left };
}

describe('a page that takes long', () => {
  test.each([
    ['Ctrl-C', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is given up at %s, and nothing is left of it', async (end, status) => {
    const { url, left } = await endless();
    const terminal = openShell(script, { args: [url], columns: 100 });
    await terminal.waitFor('Fetching: 12 kB');
    if (end === 'Ctrl-C') terminal.press(end);
    else terminal.kill(end);
    await terminal.waitFor(`status=${status}`);
    await terminal.exit;
    await left;
    const rows = terminal.screen().filter((row) => row && !/^(?:Terminated|Hangup)/.test(row));
    expect(rows).toEqual([rows[0], `status=${status}`, rows[0]]);
    expect(rows[0]).toMatch(/^[\da-f:]{40}/);
    expect(terminal.alternate()).toBe(false);
    expect(terminal.cursorHidden()).toBe(false);
    expect(terminal.bytes()).not.toContain('\x1B[?');
  });

  test('is given up so in a pipe too', async () => {
    const { url } = await endless();
    const terminal = openShell(`${script.replace('"$@"', '"$@" | cat')}`, { args: [url] });
    await terminal.waitFor('Fetching: 12 kB');
    terminal.press('Ctrl-C');
    await terminal.exit;
    expect(terminal.text()).not.toContain('Fetching');
  });

  test('tells its progress on a line that is gone once it is there', async () => {
    let end = () => undefined as unknown;
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'text/plain').write('Rain on the pier\n\nIt rained.\n');
      end = () => response.end();
    });
    const terminal = openShell('"$@" | cat; echo done', { args: [url] });
    await terminal.waitFor('Fetching: 0 kB');
    end();
    await terminal.waitFor('done');
    expect(terminal.screen().slice(0, 3)).toEqual(['Rain on the pier', '', 'It rained.']);
    expect(terminal.text()).not.toContain('Fetching');
  });
});

const page = 'Rain on the pier\n\nIt rained all day.\n';

test('one that is there at once tells nothing of it', async () => {
  const url = await serve((_, response) => response.end(page));
  const terminal = openTerminal({ args: [url] });
  await terminal.waitFor('It rained all day.');
  expect(terminal.bytes().split('\x1B[?1049h')[0]).not.toContain('Fetching');
});

describe('a page that was kept', () => {
  /** A home in which a page was kept so many days ago, whose server is gone or answers as it is told. */
  async function kept(days: number) {
    const home = temporaryHome();
    let status = 200;
    const url = await serve((_, response) =>
      response.writeHead(status, { etag: '"one"' }).end(status === 200 ? page : ''),
    );
    await runPiped({ args: [url], home });
    const folder = join(home, 'cache', 'broadsheet');
    const file = readdirSync(folder).find((name) => /^[\da-f]{64}$/.test(name))!;
    const fetchedAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    const content = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      content.replace(/"fetchedAt":"[^"]*"/, `"fetchedAt":"${fetchedAt.toISOString()}"`),
    );
    const answer = (next: number) => {
      status = next;
    };
    return { home, url, answer };
  }

  const told = /Kept from \d{4}-\d\d-\d\d, 4 days ago: it can’t be fetched now/;

  test('says how old it is where it can’t be fetched', async () => {
    const { home, url, answer } = await kept(4);
    answer(503);
    const { stdout, stderr, code } = await runPiped({ args: [url], home });
    expect(stdout).toContain(page);
    expect(code).toBe(0);
    expect(stderr).toMatch(new RegExp(`^broadsheet: ${told.source}\n$`));
    const terminal = openTerminal({ args: [url], home });
    await terminal.waitFor(told);
    expect(terminal.text()).toContain('It rained all day.');
  });

  test('has nothing to say where its server says that it still holds', async () => {
    const { home, url, answer } = await kept(4);
    answer(304);
    const { stdout, stderr } = await runPiped({ args: [url], home });
    expect(stdout).toContain(page);
    expect(stderr).toBe('');
  });
});
