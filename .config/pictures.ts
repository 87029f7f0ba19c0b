import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { openEmulator } from '../test/terminal/emulator.ts';
import { keyBytes, type Key } from '../test/terminal/keys.ts';
import { picture, type Ground } from './picture.ts';

/** What is pictured: the program with its arguments in a terminal, a key pressed when what it waits for is there. */
type Scene = {
  readonly name: string;
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  readonly args: readonly string[];
  readonly keys: readonly Key[];
  readonly expect: RegExp;
};

const window = { columns: 80, rows: 24, args: [] } as const;

const scenes: readonly Scene[] = [
  { ...window, name: 'story', title: 'The story', keys: [], expect: /\[1 Story\]/ },
  { ...window, name: 'quotes', title: 'Its quotes', keys: ['2'], expect: /\[2 Quotes/ },
  { ...window, name: 'figures', title: 'Its figures', keys: ['3'], expect: /\[3 Figures/ },
  { ...window, name: 'route', title: 'Its route', keys: ['4'], expect: /\[4 Route/ },
  {
    ...{ ...window, name: 'search', title: 'A search', keys: ['/', 'trafficking', 'Enter'] },
    expect: /“trafficking” 1 of/,
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Photographs a scene on a ground; rejects with the screen where what it expects doesn't come. */
async function photograph(scene: Scene, ground: Ground): Promise<string> {
  const { title, columns, rows, args, keys, expect } = scene;
  const home = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const env = {
    ...{
      PATH: process.env['PATH'],
      HOME: home,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      CI: 'false',
    },
    ...{
      COLORFGBG: ground === 'dark' ? '15;0' : '0;15',
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
    },
  };
  const words = [join(root, 'dist', 'broadsheet.cjs'), ...args];
  const pty = spawn(process.execPath, words, { cols: columns, rows, env, name: env.TERM });
  const emulator = openEmulator(columns, rows);
  let shown = Promise.resolve();
  let last = Date.now();
  emulator.onAnswer((answer) => pty.write(answer));
  pty.onData((output) => {
    last = Date.now();
    shown = emulator.write(output);
  });
  const text = () => emulator.screen().join('\n');
  const quiet = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 50));
    while (Date.now() - last < 300);
    await shown;
  };
  try {
    const limit = Date.now() + 15_000;
    while (text().trim() === '' && Date.now() < limit) await quiet();
    for (const key of keys) {
      await quiet();
      pty.write(keyBytes(key, emulator.modes().applicationCursorKeysMode));
    }
    await quiet();
    while (!expect.test(text()) && Date.now() < limit) await quiet();
    if (!expect.test(text())) throw new Error(`${scene.name}: ${expect} was not seen\n${text()}`);
    const cells = Array.from({ length: rows }, (_, row) => emulator.cells(row));
    return picture(cells, ground, `broadsheet: ${title}`);
  } finally {
    pty.kill('SIGKILL');
    emulator.dispose();
    rmSync(home, { recursive: true, force: true });
  }
}

for (const scene of scenes) {
  for (const ground of ['dark', 'light'] as const) {
    const file = join(root, '.readme', `${scene.name}-${ground}.svg`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await photograph(scene, ground));
  }
}
