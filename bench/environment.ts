import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An environment with an empty home in a folder: nobody's settings, no place kept by an earlier run, and an empty
 * cache but where one is given.
 */
export function environmentIn(folder: string, cache?: string): Record<string, string> {
  const home = mkdtempSync(join(folder, 'home-'));
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CACHE_HOME: cache ?? join(home, '.cache'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    CI: 'false',
  };
}
