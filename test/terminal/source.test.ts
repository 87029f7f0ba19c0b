import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from './home.ts';
import { runPiped } from './pipe.ts';
import { openShell, openTerminal } from './terminal.ts';

/** An invented report with something for every view. */
const report = `Bridge toll crew counts a busy weekend

By Nell Orchard

SPRINGFIELD, Mo. — The toll crew counted more cars than ever before, the county said Monday.

"We ran out of paper slips," said Ada Quill, director of the county road office. "Nobody minded."

Quill said the relief truck went from Joplin to Springfield to Columbia and then made the route back.

The county listed what passed:

Cars: 210
Trucks: 34
Bicycles: 6

Total: 250
`;

function fileOf(text: string | Uint8Array, name = 'report.txt'): string {
  const file = join(temporaryHome(), name);
  writeFileSync(file, text);
  return file;
}

describe('a file', () => {
  test('becomes the same four views', async () => {
    const file = fileOf(report);
    const { stdout, stderr } = await runPiped({ args: [file, '--view', 'all'] });
    expect(stderr).toBe('');
    expect(stdout).toContain('“We ran out of paper slips, Nobody minded.”');
    expect(stdout).toContain('— Ada Quill, director of the county road office');
    expect(stdout).toContain('✓ The 3 rows add up to the stated 250.');
    expect(stdout).toMatch(/3 Columbia, Missouri +\d+ mi/);
    const terminal = openTerminal({ args: [file] });
    await terminal.waitFor(/2 Quotes \(1\) +3 Figures \(1\) +4 Route \(1\)/);
    terminal.press('4');
    await terminal.waitFor(/Columbia 3|3 Columbia/);
    terminal.press('2', 'Enter');
    await terminal.waitFor('"We ran out of paper slips,"');
  });

  test('printed as JSON is the same story when it is read again', async () => {
    const first = await runPiped({ args: [fileOf(report), '--format', 'json'] });
    const again = await runPiped({
      args: [fileOf(first.stdout, 'story.json'), '--format', 'json'],
    });
    expect(again.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      headline: 'Bridge toll crew counts a busy weekend',
      byline: ['Nell Orchard'],
      figures: [{ sum: 250, adds_up: true }],
    });
  });

  test('of Markdown and of HTML is told by its name and its content', async () => {
    const markdown = fileOf(
      '# A heading\n\nIt *rained* on [the town](https://example.org/town).\n',
      'a.md',
    );
    const { stdout } = await runPiped({ args: [markdown, '--format', 'markdown'] });
    expect(stdout).toContain('It rained on [the town][1].');
    expect(stdout).toContain('[1]: <https://example.org/town>');
    const page = fileOf(
      '<!doctype html><title>Rain</title><article><h1>Rain</h1><p>It rained &amp; poured all day long.</p></article>',
      'a',
    );
    expect((await runPiped({ args: [page] })).stdout).toContain('It rained & poured all day long.');
    const forced = await runPiped({ args: [page, '--input', 'text'] });
    expect(forced.stdout).toContain('<article>');
  });

  test('with control sequences says once how many were taken out', async () => {
    const file = fileOf('A \x1B[31mred\x1B[0m story\n\nWith \x1B]52;c;aGk=\x07a clipboard.\n');
    const { stdout, stderr } = await runPiped({ args: [file] });
    expect(stderr).toBe('broadsheet: 3 control sequences removed\n');
    expect(stdout).toBe('A red story\n\nWith a clipboard.\n');
    const terminal = openTerminal({ args: [file] });
    await terminal.waitFor('3 control sequences removed');
  });

  test('that is long shows its beginning, then all of it', async () => {
    const paragraph = `${'Some words of a long text. '.repeat(20)}\n\n`;
    const file = fileOf(`Beginning\n\n${paragraph.repeat(4000)}The very last line.\n`);
    const terminal = openTerminal({ args: [file] });
    await terminal.waitFor('Some words of a long text.');
    terminal.press('G');
    await terminal.waitFor('The very last line.');
    terminal.press('g');
    await terminal.waitFor('Beginning');
    terminal.press(...'/very last', 'Enter');
    await terminal.waitFor('The very last line.');
  });

  test.each([
    ['at once', 410_000],
    ['piece by piece', 3_000_000],
  ])('that is too long to be looked through says so, read %s', async (_, length) => {
    const sentence = '“It is so,” he said. ';
    const file = fileOf(`Long\n\n${`${sentence.repeat(100)}\n\n`.repeat(length / 2100)}`);
    const terminal = openTerminal({ args: [file, '--view', 'quotes'] });
    await terminal.waitFor('This text is not looked through for quotes');
    const narrow = await runPiped({ args: [file, '--view', 'figures', '--width', '40'] });
    expect(narrow.stdout).toBe(
      'This text is not looked through for\nfigures: it has more than 400,000\ncharacters.\n',
    );
    const csv = await runPiped({ args: [file, '--view', 'quotes', '--format', 'csv'] });
    expect(csv.stdout).toBe('quote,speaker,role,paragraph\r\n');
    expect(csv.stderr).toBe(
      'broadsheet: more than 400,000 characters: not looked through for quotes, figures and routes\n',
    );
  });

  test('is opened again where it was left', async () => {
    const home = temporaryHome();
    const file = fileOf(report);
    const first = openTerminal({ args: [file], home });
    await first.waitFor('Quotes (1)');
    first.press('2', 'q');
    await first.exit;
    const second = openTerminal({ args: [file], home });
    await second.waitFor('quote 1 of 1');
  });
});

describe('standard input', () => {
  test('is read for -', async () => {
    const { stdout } = await runPiped({ args: ['-'], stdin: { data: report } });
    expect(stdout).toContain('The toll crew counted more cars');
  });

  test('piped to a terminal is the story, and the keys are the terminal’s', async () => {
    const terminal = openShell('cat "$FILE" | "$@"; echo "status=$?"', {
      env: { FILE: fileOf(report) },
    });
    await terminal.waitFor('Quotes (1)');
    terminal.press('2');
    await terminal.waitFor('quote 1 of 1');
    terminal.press('q');
    await terminal.waitFor('status=0');
  });
});

describe('an address', () => {
  async function serve(type: string, body: string): Promise<string> {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': type, etag: '"one"' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`;
  }

  test('is fetched, and kept for when it can’t be', async () => {
    const home = temporaryHome();
    const page = `<!doctype html><title>Rain</title><article><h1>Rain again</h1><p>${'It rained on the town all day, the office said. '.repeat(8)}</p></article>`;
    const url = await serve('text/html; charset=utf-8', page);
    const { stdout, stderr } = await runPiped({ args: [url], home });
    expect(stderr).toBe('');
    expect(stdout.replace(/\s+/g, ' ')).toContain('It rained on the town all day');
    const terminal = openTerminal({ args: [url], home });
    await terminal.waitFor('Rain again');
  });

  test('of a server that isn’t there is one line', async () => {
    const { stderr, code } = await runPiped({ args: ['http://127.0.0.1:9/x'] });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broadsheet: http:\/\/127\.0\.0\.1:9\/x [^\n]+\n$/);
  });
});

describe('what can’t be read is one line that names it, and status 1', () => {
  test.each([
    ['an empty file', '', 'empty.txt', /empty\.txt is empty/],
    [
      'a binary',
      new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]),
      'a.bin',
      /a\.bin .*(binary|not text)/,
    ],
    ['truncated JSON', '{"headline": "x", "body": [', 'a.json', /a\.json .*line 1/],
    [
      'JSON of another shape',
      '{"headline": "x", "body": [], "quotes": [], "routes": [], "figures": [{"title": "t", "rows": [{"label": "l", "count": "7"}]}]}',
      'b.json',
      /figures\[0\]\.rows\[0\]\.count/,
    ],
  ])('%s', async (_, content, name, message) => {
    const { stdout, stderr, code } = await runPiped({ args: [fileOf(content, name)] });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/^broadsheet: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  test('a directory and a file that isn’t there', async () => {
    const folder = join(temporaryHome(), 'folder');
    mkdirSync(folder);
    expect(await runPiped({ args: [folder] })).toMatchObject({
      stderr: `broadsheet: ${folder} is a directory\n`,
      code: 1,
    });
    expect(await runPiped({ args: [`${folder}/none.txt`] })).toMatchObject({
      stderr: `broadsheet: ${folder}/none.txt does not exist\n`,
      code: 1,
    });
  });
});
