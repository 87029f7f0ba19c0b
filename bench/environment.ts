import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** An environment with an empty home in a folder: nobody's settings, and no cache but that of earlier runs in it. */
export function environmentIn(folder: string): Record<string, string> {
  const home = mkdtempSync(join(folder, 'home-'));
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    CI: 'false',
  };
}
