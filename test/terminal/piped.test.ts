import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { width } from '../../source/layout/width.ts';
import { runPiped, runShell } from './pipe.ts';

const broadsheet = async (...args: string[]) => {
  const { stdout, stderr, code } = await runPiped({ args });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
};

describe('in a pipe', () => {
  test('the story is plain text', async () => {
    const text = await broadsheet();
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(text).toMatch(/[^\n]\n$/);
    for (const line of text.split('\n')) {
      expect(line).toBe(line.trimEnd());
      expect(width(line)).toBeLessThanOrEqual(80);
    }
    const words = text.replace(/\s+/g, ' ');
    for (const block of independence2019.body)
      if (block.type === 'paragraph') expect(words).toContain(block.text);
  });

  test.each(['story', 'quotes', 'figures', 'route', 'all'])(
    '%s is as a person reads it in the golden file, and no wider than asked',
    async (view) => {
      const text = await broadsheet('--view', view);
      await expect(text).toMatchFileSnapshot(`golden/${view}.txt`);
      for (const cells of [20, 33, 120, 400]) {
        const set = await broadsheet('--view', view, '--width', String(cells));
        const widest = Math.max(...set.split('\n').map(width));
        expect(widest).toBeLessThanOrEqual(cells);
      }
    },
  );

  test('standard input is left alone, however silent', async () => {
    const { code, stdout } = await runPiped({ stdin: 'silent' });
    expect(code).toBe(0);
    expect(stdout).toContain('Joplin');
    expect((await runPiped({ stdin: 'closed' })).code).toBe(0);
  });

  test('other forms', async () => {
    expect(JSON.parse(await broadsheet('--format', 'json'))).toMatchObject({
      headline: independence2019.headline,
      figures: [{ sum: 34, adds_up: true }, { sum: 18 }],
    });
    expect(await broadsheet('--format', 'markdown', '--view', 'figures')).toContain(
      '| Prostitution | 15 |',
    );
    const csv = await broadsheet('--format', 'csv', '--view', 'figures');
    expect(csv.split('\r\n')).toHaveLength(1 + 14 + 1);
    const map = JSON.parse(await broadsheet('--format', 'geojson')) as { features: unknown[] };
    expect(map.features).toHaveLength(6);
  });

  test('colours only where they are asked for', async () => {
    const { stdout } = await runPiped({ env: { FORCE_COLOR: '1' } });
    expect(stdout).not.toContain('\x1B');
    expect(await broadsheet('--color', 'always')).toContain('\x1B[1m');
  });

  test('a reader that has seen enough ends it quietly', async () => {
    const { stdout, stderr } = await runShell('"$@" --view all | head -1; echo "${PIPESTATUS:-}"');
    expect(stdout).toMatch(/^Local News\n/);
    expect(stderr).toBe('');
    const status = await runShell('{ "$@"; echo "status $?" >&2; } | true');
    expect(status.stderr).toBe('status 0\n');
  });

  test('a text without end is printed as it comes in', async () => {
    const { stdout, stderr } = await runShell(
      `yes 'Rain is expected on all of the coast.' | "$@" - --width 20 | head -3`,
    );
    expect({ stdout, stderr }).toEqual({
      stdout: 'standard input\n\nRain is expected on\n',
      stderr: '',
    });
  });

  test('what can’t be written is told in a line', async () => {
    const { stderr } = await runShell('"$@" > /dev/full; echo "status $?" >&2');
    expect(stderr).toMatch(/^broadsheet: .*ENOSPC.*\nstatus 1\n$/);
  });

  test('tells of itself', async () => {
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string })
      .version;
    expect(await broadsheet('--version')).toBe(`${version}\n`);
    expect(await broadsheet('--help')).toMatch(/^broadsheet: .*\n\nUsage\n/);
    expect(await broadsheet('--list')).toBe(
      `independence-2019\t2019-04-08\t${independence2019.headline}\n`,
    );
    expect(await broadsheet('--print-keys')).toMatch(/^Space f PgDn → l\tnext page\n/);
  });
});

describe('a wrong command is told in one line, with status 2', () => {
  test.each([
    [['--colour', 'never'], /--colour/],
    [['-x'], /-x/],
    [['nowhere-2020'], /nowhere-2020/],
    [['--width', '19'], /--width .*19/],
    [['--width', '401'], /--width .*401/],
    [['--width', 'wide'], /--width .*wide/],
    [['--width'], /--width/],
    [['--width', '40', '--width', '50'], /--width/],
    [['--view', 'map'], /--view .*map/],
    [['--view'], /--view/],
    [['--format', 'pdf'], /--format .*pdf/],
    [['--format', 'csv'], /--view/],
    [['--format', 'json', '--view', 'quotes'], /--view quotes/],
    [['--format', 'geojson', '--view', 'figures'], /--view figures/],
    [['--color', 'sometimes'], /--color .*sometimes/],
    [['--at', 'x'], /--at .*x/],
    [['--at', '999'], /--at 999/],
    [['--at', '5', '--format', 'markdown'], /--at .*--format markdown/],
    [['--at', '5', '--view', 'quotes'], /--at .*--view quotes/],
    [['one', 'two'], /two/],
    [['--view', '\x1B[31mred'], /--view .*“red”/],
  ])('%j', async (args, message) => {
    const { stdout, stderr, code } = await runPiped({ args });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^broadsheet: [^\n\x1B]+\n$/);
    expect(stderr).toMatch(message);
  });
});
