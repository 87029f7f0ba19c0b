import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters that are written at once: few enough to hold, enough that writing costs little. */
const batch = 1 << 16;

/**
 * Writes texts one after another, no faster than they are taken. Resolves with false where the reader has gone
 * (`| head -1`), which is no error; rejects with what else goes wrong.
 */
export async function write(texts: Iterable<string>, stream: Writable): Promise<boolean> {
  let failure: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException) => (failure = error);
  stream.on('error', onError);
  const push = async (text: string) => {
    if (!stream.write(text) && !failure)
      await Promise.race([once(stream, 'drain'), closed(stream)]);
  };
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < batch) continue;
    await push(held);
    held = '';
    if (failure) break;
  }
  if (!failure && held !== '') await push(held);
  if (!failure) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  if (!failure) return true;
  if (failure.code === 'EPIPE') return false;
  throw failure;
}

/** Resolves when nothing more will be taken. */
function closed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.once('close', resolve);
  });
}
