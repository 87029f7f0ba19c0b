import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openInBrowser } from '../../source/screen/opener.ts';
import { temporaryHome } from '../terminal/home.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Puts an opener alone on the PATH, which writes down its arguments; gives the file that it writes. */
function fakeOpener(name: string | undefined, status = 0): string {
  const folder = temporaryHome();
  const told = join(folder, 'told');
  const script = `#!/bin/sh\nprintf '%s\\n' "$#" "$@" > '${told}'\nexit ${status}\n`;
  if (name !== undefined) writeFileSync(join(folder, name), script, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
  return told;
}

test.runIf(process.platform === 'linux').each(['xdg-open', 'wslview'])(
  '%s is given the address as its one argument',
  async (name) => {
    const told = fakeOpener(name);
    const url = 'https://example.org/a?b=$(touch%20x)&c=;`d`#e';
    expect(await openInBrowser(url)).toBeUndefined();
    expect(readFileSync(told, 'utf8')).toBe(`1\n${url}\n`);
  },
);

test.runIf(process.platform === 'linux')('a name and password are left out', async () => {
  const told = fakeOpener('xdg-open');
  await openInBrowser('http://mara:secret@example.org/');
  expect(readFileSync(told, 'utf8')).toBe('1\nhttp://example.org/\n');
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'mailto:mara@example.org',
  'https://example.org/\n--help',
  'java\nscript:alert(1)',
  ' https://example.org/',
  '--version',
  '-https://example.org/',
  'example.org',
  '',
])('%j is not opened', async (url) => {
  const told = fakeOpener('xdg-open');
  expect(await openInBrowser(url)).toBe('Only http and https addresses are opened');
  expect(existsSync(told)).toBe(false);
});

test.runIf(process.platform === 'linux')('what goes wrong is said in a line', async () => {
  fakeOpener('xdg-open', 3);
  expect(await openInBrowser('https://example.org/')).toBe('xdg-open could not open the address');
  fakeOpener(undefined);
  expect(await openInBrowser('https://example.org/')).toBe(
    'There is no program here that opens addresses',
  );
});
