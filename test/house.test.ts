import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Which rooms a room may import from, besides itself. The files beside the rooms, cli's, import everything. */
const law: Readonly<Record<string, readonly string[]>> = {
  content: ['story'],
  story: [],
  intake: ['story'],
  layout: ['story'],
  reading: ['layout', 'story'],
  bookmark: ['reading', 'layout', 'story'],
  print: ['layout', 'story'],
  screen: ['layout', 'reading', 'print', 'story'],
  start: [],
};

/** What only the screen may load. */
const screenOnly = /^(?:ink|react|ink-table|ink-select-input)(?:\/|$)/;

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['source', 'content'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(top, file)),
);

/** The room of a file: its folder below source, `content`, or `cli` for what lies beside the rooms. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split(sep);
  if (top === 'content') return 'content';
  return room.includes('.') ? 'cli' : room;
}

/** All that a file imports, be it a type, a module at once or one loaded later. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, path]) => path!);
}

test.each(files)('%s imports what its room may', (file) => {
  const room = roomOf(file);
  for (const path of importsOf(file)) {
    if (screenOnly.test(path)) expect(room).toBe('screen');
    if (!path.startsWith('.')) continue;
    const target = relative(root, resolve(root, dirname(file), path));
    if (target === 'package.json') continue;
    const other = roomOf(target);
    if (room !== 'cli' && other !== room)
      expect(law[room], `${file} -> ${target}`).toContain(other);
  }
});

test('every room is in the law, and every file is found', () => {
  expect(new Set(files.map(roomOf).filter((room) => room !== 'cli'))).toEqual(
    new Set(Object.keys(law).filter((room) => files.some((file) => roomOf(file) === room))),
  );
  expect(files.length).toBeGreaterThan(60);
});

test('only the files beside the rooms and the bundle know the edition', () => {
  const knowing = files.filter((file) =>
    importsOf(file).some((path) => path.includes('/content/')),
  );
  expect(knowing.map(roomOf)).toEqual(knowing.map(() => 'cli'));
});
