import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { SourceError } from './error.ts';

/** Bytes as they came from outside, under the name that the reader knows their source by. */
export type Source = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As HTTP gives it. */
  readonly contentType?: string;
  /** The address that the bytes were read from. */
  readonly url?: string;
};

/** In bytes: what is read of a file or of standard input at most. A string can't hold much more than twice that. */
const largest = 256_000_000;

/** Reads a file, `largest` bytes at most; throws a `SourceError` where it isn't there to be read. */
export async function readFileSource(path: string, limit = largest): Promise<Source> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw new SourceError(path, 'is a directory');
    if (file.size > limit) throw tooLarge(path, limit);
    // A pipe or a device doesn't say how much it holds.
    if (file.isFile() && file.size > 0) return { name: path, bytes: await readFile(path) };
    return { name: path, bytes: await collect(createReadStream(path), path, limit) };
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(path, fileFault(error));
  }
}

/** Of a long text this much is read to show its first pages, in bytes; a text that isn’t much longer is read whole. */
const beginning = 256_000;

/** The beginning of a file that is several times as long, to its last line's end; undefined of any other. */
export async function readBeginning(path: string): Promise<Source | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const status = await file.stat();
    if (!status.isFile() || status.size < beginning * 2 || status.size > largest) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
    const end = buffer.subarray(0, bytesRead).lastIndexOf('\n');
    return end < 0 ? undefined : { name: path, bytes: buffer.subarray(0, end + 1) };
  } catch {
    // Whatever is wrong, it is told by whoever reads it whole.
    return undefined;
  } finally {
    await file.close();
  }
}

/** Reads a stream such as standard input to its end, `largest` bytes at most. */
export async function readStdin(
  stream: AsyncIterable<Uint8Array>,
  limit = largest,
): Promise<Source> {
  const name = 'standard input';
  try {
    return { name, bytes: await collect(stream, name, limit) };
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(name, fileFault(error));
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, name: string, limit: number) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    // Leaving the loop closes the stream.
    if (length > limit) throw tooLarge(name, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

function tooLarge(name: string, limit: number): SourceError {
  return new SourceError(name, `is larger than ${megabytes(limit)}`);
}

/** A number of bytes as a message says it. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(2))} MB`;
}

function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'does not exist: a part of its path is no directory';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: permission denied';
    case 'EISDIR':
      return 'is a directory';
    case 'ELOOP':
      return 'is a symbolic link that leads back to itself';
    case 'ENAMETOOLONG':
      return 'is a longer name than a file can have';
    default:
      return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
