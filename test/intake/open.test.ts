import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { openFile, openStdin, readWhole } from '../../source/intake/open.ts';
import { temporaryHome } from '../terminal/home.ts';

let home = '';

const readFile = async (path: string, limit?: number) => readWhole(openFile(path), limit);
const readStdin = async (stream: AsyncIterable<Uint8Array>, limit?: number) =>
  readWhole(await openStdin(stream), limit);

beforeEach(() => {
  home = temporaryHome();
});

test('a file is read under the name it was asked for by', async () => {
  const path = join(home, 'rain.txt');
  await writeFile(path, 'It rained.');
  expect(await readFile(path)).toEqual({ name: path, bytes: Buffer.from('It rained.') });
});

test('an empty file is read: that it is empty is said when it is decoded', async () => {
  const path = join(home, 'empty');
  await writeFile(path, '');
  expect((await readFile(path)).bytes).toHaveLength(0);
});

describe('one line is said of', () => {
  const fault = async (path: string, message: string, limit?: number) =>
    expect(readFile(path, limit)).rejects.toMatchObject({ message: `${path} ${message}` });

  test('a missing file, and a file within a file', async () => {
    await fault(join(home, 'none'), 'does not exist');
    await writeFile(join(home, 'file'), 'x');
    await fault(join(home, 'file', 'none'), 'does not exist: a part of its path is no directory');
  });

  test('a directory', async () => {
    await mkdir(join(home, 'directory'));
    await fault(join(home, 'directory'), 'is a directory');
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = join(home, 'closed');
    await writeFile(path, 'x');
    await chmod(path, 0);
    await fault(path, 'may not be read: permission denied');
  });

  test('a link that leads back to itself', async () => {
    const path = join(home, 'loop');
    await symlink(path, path);
    await fault(path, 'is a symbolic link that leads back to itself');
  });

  test('a name that is too long', async () => {
    await fault(join(home, 'x'.repeat(1000)), 'is a longer name than a file can have');
  });

  test('a file that is too large, and a device without end', async () => {
    await writeFile(join(home, 'large'), 'x'.repeat(600_000));
    await fault(join(home, 'large'), 'is larger than 0.59 MB', 590_000);
    await fault('/dev/zero', 'is larger than 1 MB', 1_000_000);
  });
});

describe('standard input', () => {
  test('is read to its end', async () => {
    const stream = Readable.from([Buffer.from('It '), Buffer.from('rained.')]);
    expect(await readStdin(stream)).toEqual({
      name: 'standard input',
      bytes: Buffer.from('It rained.'),
    });
  });

  test('is read no further than the limit', async () => {
    let read = 0;
    const stream = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(((read += 1000), 1000));
      })(),
    );
    await expect(readStdin(stream, 300_000)).rejects.toThrow(
      'standard input is larger than 0.3 MB',
    );
    expect(read).toBeLessThan(400_000);
  });

  test('that breaks off is said to', async () => {
    const stream = new Readable({
      read() {
        this.destroy(new Error('read EIO'));
      },
    });
    await expect(readStdin(stream)).rejects.toThrow("standard input can't be read: read EIO");
  });
});
