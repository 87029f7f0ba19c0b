import type { Writable } from 'node:stream';

/** Characters that are written at once: few enough to hold, enough that writing costs little. */
const batch = 1 << 16;

/**
 * Writes texts one after another, no faster than they are taken. Resolves with false where the reader has gone
 * (`| head -1`), which is no error; rejects with what else goes wrong.
 */
export async function write(texts: Iterable<string>, stream: Writable): Promise<boolean> {
  let failure: NodeJS.ErrnoException | undefined;
  const failed = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failure = error;
      resolve();
    });
  });
  const push = async (text: string) => {
    const taken = new Promise<void>((resolve) => stream.write(text, () => resolve()));
    await Promise.race([taken, failed]);
  };
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < batch) continue;
    await push(held);
    held = '';
    if (failure) break;
  }
  if (!failure) await push(held);
  if (!failure) return true;
  if (failure.code === 'EPIPE') return false;
  throw failure;
}
