import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built program as a command: the Node that runs the tests, and the bundle. */
export const program: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL('../../dist/broadsheet.js', import.meta.url)),
];

/** An empty home directory that is removed when the test ends; for two runs that share what is kept there. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** What a test sets in the environment; `undefined` takes a variable out. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * An environment of the test's own: nothing of the machine's but the way to its programs, with the Node that
 * runs the tests first.
 */
export function environment(home: string, variables: Variables = {}): Record<string, string> {
  const all: Variables = {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'share'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    ...variables,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
