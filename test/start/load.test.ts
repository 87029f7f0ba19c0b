import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryHome } from '../terminal/home.ts';
import { runPiped } from '../terminal/pipe.ts';

const loader = pathToFileURL(join(import.meta.dirname, '../../source/start/load.ts')).href;
const digest = '0123456789abcdef';
const other = 'fedcba9876543210';
const first = `
exports.greet = () => 'good ' + require('./second.cjs').time + ' ' + require('node:path').basename(__filename);
setTimeout(() => console.log(exports.greet()));
`;
const second = `const first = require('./first.cjs'); exports.time = typeof first.greet + ' day';`;
const greeting = 'good function day first.cjs\n';

/** A program in two parts that require each other, and how to run it with a cache of its own. */
function program(home = temporaryHome()) {
  const write = (name: string, text: string, build = digest) =>
    writeFileSync(
      join(home, name),
      `(function(exports,require,module,__filename){${text}\n})\n//${build}`,
    );
  writeFileSync(
    join(home, 'main.mjs'),
    `import { load } from ${JSON.stringify(loader)};
load(${JSON.stringify(join(home, 'first.cjs'))});`,
  );
  write('first.cjs', first);
  write('second.cjs', second);
  const run = (env = {}, flags: string[] = []) =>
    runPiped({
      command: process.execPath,
      args: [...flags, join(home, 'main.mjs')],
      home,
      env,
      ownCode: true,
    });
  const cache = join(home, 'cache', 'broadsheet');
  const kept = () =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .map((name) => join(cache, name))
      .filter((name) => statSync(name).isFile())
      .sort();
  return { home, run, write, kept };
}

const inodes = (files: readonly string[]) => files.map((file) => statSync(file).ino);

test('V8’s code of each part is kept, for the user alone, and taken in the next run', async () => {
  const { run, kept } = program();
  expect(await run()).toMatchObject({ stdout: greeting, stderr: '', code: 0 });
  const files = kept();
  expect(files.map((file) => file.replace(/.*-/, ''))).toEqual(Array(2).fill(digest));
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  const before = inodes(files);
  expect(await run()).toMatchObject({ stdout: greeting, stderr: '' });
  expect(inodes(kept())).toEqual(before);
});

test.for([
  ['emptied', () => Buffer.of()],
  ['cut off', (code: Buffer) => code.subarray(0, code.length - 100)],
  ['cut in half', (code: Buffer) => code.subarray(0, code.length / 2)],
  ['wrong in a byte', (code: Buffer) => code.with(200, code[200]! ^ 1)],
  ['something else', () => Buffer.from('something else'.repeat(100))],
] as const)('code that is %s is ignored and kept anew', async ([, damage]) => {
  const { run, kept } = program();
  await run();
  const files = kept();
  const before = inodes(files);
  for (const file of files) writeFileSync(file, damage(readFileSync(file)));
  expect(await run()).toMatchObject({ stdout: greeting, stderr: '', code: 0 });
  expect(kept()).toEqual(files);
  inodes(files).forEach((inode, index) => expect(inode).not.toBe(before[index]));
});

test('code is kept apart for other flags, and for another build', async () => {
  const { run, write, kept } = program();
  await run();
  await run({}, ['--no-opt']);
  await run({ NODE_OPTIONS: '--stack-trace-limit=20' });
  expect(kept()).toHaveLength(6);
  write('second.cjs', second.replace('day', 'eve'), other);
  expect(await run()).toMatchObject({ stdout: greeting.replace('day', 'eve') });
  expect(kept()).toHaveLength(7);
});

test('code of a part is kept for each part that it is loaded along with', async () => {
  const { run, write, kept } = program();
  write('first.cjs', `setTimeout(() => require('./' + process.env.WHICH + '.cjs'));`);
  write('second.cjs', '');
  write('left.cjs', `require('./second.cjs');`);
  write('right.cjs', `require('./left.cjs');`);
  await run({ WHICH: 'left' });
  await run({ WHICH: 'right' });
  expect(kept().map((file) => basename(file).replace(`-${digest}`, ''))).toEqual([
    'first.cjs-first.cjs',
    ...['left.cjs-left.cjs', 'left.cjs-second.cjs'],
    ...['right.cjs-left.cjs', 'right.cjs-right.cjs', 'right.cjs-second.cjs'],
  ]);
});

test('code that nobody has taken for a month goes when other code is kept', async () => {
  const { home, run, write, kept } = program();
  await run();
  const others = join(home, 'cache', 'broadsheet', 'v1.0.0-x64');
  const page = join(home, 'cache', 'broadsheet', 'a'.repeat(64));
  mkdirSync(others);
  for (const file of [join(others, 'first.cjs'), page]) writeFileSync(file, '');
  const [old, recent] = kept().filter((file) => file.includes(process.version));
  const past = Date.now() / 1000 - 31 * 24 * 60 * 60;
  for (const file of [old!, join(others, 'first.cjs'), page]) utimesSync(file, past, past);
  write('first.cjs', first, other);
  await run();
  expect(kept()).toEqual([page, old!.replace(digest, other), recent]);
  expect(existsSync(others)).toBe(false);
});

test('where nothing can be kept the program runs all the same', async () => {
  const { home, run } = program();
  writeFileSync(join(home, 'file'), '');
  for (const XDG_CACHE_HOME of [join(home, 'file'), join(home, 'no', 'such'), '/proc/none'])
    expect(await run({ XDG_CACHE_HOME })).toMatchObject({ stdout: greeting, stderr: '', code: 0 });
  expect(await run({ XDG_CACHE_HOME: 'relative', HOME: undefined })).toMatchObject({
    stdout: greeting,
    stderr: '',
  });
  expect(readdirSync(home).sort()).toEqual(['file', 'first.cjs', 'main.mjs', 'second.cjs']);
});

test('without XDG_CACHE_HOME code is kept in ~/.cache', async () => {
  const { home, run } = program();
  await run({ XDG_CACHE_HOME: undefined });
  expect(readdirSync(join(home, '.cache', 'broadsheet'))).toEqual([
    expect.stringContaining(process.version),
  ]);
});

test.runIf(process.getuid?.() === 0)('another user’s code isn’t taken', async () => {
  const { run, kept } = program();
  await run();
  const before = inodes(kept());
  kept().forEach((file) => chownSync(file, 1, 1));
  expect(await run()).toMatchObject({ stdout: greeting });
  expect(inodes(kept())).not.toEqual(before);
});

test('an error in a part is told with its place', async () => {
  const { home, run, write } = program();
  write('second.cjs', `\nthrow new Error('no second');`);
  const { stderr, code } = await run();
  expect(code).toBe(1);
  expect(stderr).toContain(`${join(home, 'second.cjs')}:2`);
});
