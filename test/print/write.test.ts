import fc from 'fast-check';
import fs from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { write } from '../../source/print/write.ts';

afterEach(() => void vi.restoreAllMocks());

const fault = (code: string) => Object.assign(new Error(code), { code });

/** Standard output that takes as many bytes at a time as it is told, and would block where that is none. */
function output(takes: readonly number[]) {
  const taken: Buffer[] = [];
  const left = [...takes];
  const writeSync = (_: number, bytes: Uint8Array, at: number) => {
    const count = left.shift() ?? Infinity;
    if (count === 0) throw fault('EAGAIN');
    const part = Buffer.from(bytes).subarray(at, at + count);
    taken.push(part);
    return part.length;
  };
  const behind = (bytes: Uint8Array, then: () => void) => {
    taken.push(Buffer.from(bytes));
    then();
    return true;
  };
  vi.spyOn(fs, 'writeSync').mockImplementation(writeSync as typeof fs.writeSync);
  vi.spyOn(process.stdout, 'write').mockImplementation(behind as typeof process.stdout.write);
  return () => Buffer.concat(taken).toString();
}

test('all is written in order, however little is taken at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.array(fc.integer({ min: 0, max: 4 })),
      async (texts, takes) => {
        const written = output(takes);
        await write(texts);
        expect(written()).toBe(texts.join(''));
        vi.restoreAllMocks();
      },
    ),
  );
});

test('a long text is written in parts', async () => {
  const written = output([]);
  const texts = Array.from({ length: 300 }, (_, index) => `${index} `.repeat(500));
  await write(texts);
  expect(written()).toBe(texts.join(''));
  expect(vi.mocked(fs.writeSync).mock.calls.length).toBeGreaterThan(5);
});

test('a reader that has gone ends it, and asks for no more', async () => {
  vi.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw fault('EPIPE');
  });
  let asked = 0;
  const texts = function* () {
    for (; asked < 1000; asked += 1) yield 'text'.repeat(10_000);
  };
  await write(texts());
  expect(asked).toBeLessThan(10);
});

test('what else goes wrong is told, of the stream too', async () => {
  vi.spyOn(fs, 'writeSync').mockImplementationOnce(() => {
    throw fault('ENOSPC');
  });
  await expect(write(['text'])).rejects.toThrow('ENOSPC');
  output([0]);
  const failing = (_: Uint8Array, then: (error: Error) => void) => {
    then(fault('ENOSPC'));
    return false;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(failing as typeof process.stdout.write);
  await expect(write(['text'])).rejects.toThrow('ENOSPC');
});
