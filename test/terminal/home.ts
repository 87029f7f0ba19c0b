import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { codeFolder } from '../../source/start/folder.ts';

/** The built program as a command: the Node that runs the tests, and the bundle. */
export const program: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL('../../dist/broadsheet.cjs', import.meta.url)),
];

/** An empty home directory that is removed when the test ends; for two runs that share what is kept there. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/**
 * Lets the programs of all homes take the code that V8 made for one of them, which is all that they share: each
 * would else compile the program anew.
 */
export function shareCode(home: string): void {
  const folder = codeFolder({ XDG_CACHE_HOME: join(home, 'cache') }, []);
  if (folder === undefined || existsSync(folder)) return;
  mkdirSync(sharedCode, { recursive: true });
  mkdirSync(dirname(folder), { recursive: true });
  symlinkSync(sharedCode, folder);
}

const sharedCode = fileURLToPath(new URL('../../node_modules/.cache/broadsheet', import.meta.url));

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
