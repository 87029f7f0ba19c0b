/** Characters that are written at once: few enough to hold, enough that writing costs little. */
const batch = 1 << 15;

/**
 * Writes texts to standard output one after another, no faster than they are taken. Resolves where the reader has
 * gone too (`| head -1`), which is no error; rejects with what else goes wrong.
 */
export async function write(texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let buffer = Buffer.allocUnsafeSlow(0);
  try {
    for await (const text of batches(texts)) {
      // A unit takes three bytes at most; to ask how many it takes would be to go through the text once more.
      if (buffer.length < text.length * 3) buffer = Buffer.allocUnsafeSlow(text.length * 3);
      await put(buffer.subarray(0, buffer.write(text)));
    }
  } catch (error) {
    if (!isFault(error, 'EPIPE')) throw error;
  }
}

async function* batches(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < batch) continue;
    yield held;
    held = '';
  }
  yield held;
}

/**
 * Writes to the descriptor itself: what Node has for streams takes as long to load as a story to be set. A pipe
 * that another program has told not to block is written to by its stream, and so is a console of Windows, whose
 * encoding Node sees to.
 */
async function put(bytes: Uint8Array): Promise<void> {
  const rest = process.platform === 'win32' ? bytes : putDirectly(bytes);
  if (rest.length > 0) await putBehind(rest);
}

/** Gives what isn't taken because the descriptor would block. */
function putDirectly(bytes: Uint8Array): Uint8Array {
  const { writeSync } = process.getBuiltinModule('node:fs');
  for (let at = 0; at < bytes.length;)
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (isFault(error, 'EAGAIN')) return bytes.subarray(at);
      throw error;
    }
  return new Uint8Array();
}

function putBehind(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const { stdout } = process;
    // What fails is told to who writes; a fault that nobody hears would end the program.
    if (stdout.listenerCount('error') === 0) stdout.on('error', () => undefined);
    stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function isFault(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
