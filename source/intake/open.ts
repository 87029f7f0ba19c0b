import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
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

/** A source as far as it has been read: all of it, where there is no `rest`. */
export type Opened = {
  readonly name: string;
  readonly start: Uint8Array;
  /** The bytes after those, each piece good until the next is asked for. */
  readonly rest?: AsyncIterable<Uint8Array>;
};

/** In bytes: what is held of a file or of standard input at most. A string can't hold much more than twice that. */
export const largest = 256_000_000;

/** Of a long text this much is read to show its first pages, in bytes; a file that isn’t much longer is read whole. */
const beginning = 256_000;

/** Opens a file and reads its beginning; throws a `SourceError` where it isn't there to be read. */
export function openFile(path: string): Opened {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const status = fstatSync(file);
    if (status.isDirectory()) throw new SourceError(path, 'is a directory');
    // A pipe or a device doesn't say how much it holds.
    const isShort = status.isFile() && status.size > 0 && status.size < 2 * beginning;
    const buffer = Buffer.allocUnsafeSlow(isShort ? status.size + 1 : beginning);
    const length = fill(file, buffer);
    const start = buffer.subarray(0, length);
    if (length === buffer.length)
      return { name: path, start, rest: readOn(file, path, status.isFile()) };
    closeSync(file);
    return { name: path, start };
  } catch (error) {
    if (file !== undefined) closeSync(file);
    throw faultOf(path, error);
  }
}

/** Reads a file until a buffer is full or the file has ended; gives how many bytes. */
function fill(file: number, buffer: Uint8Array): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** In bytes: large enough that reading costs little, small enough that what is made of one is soon forgotten. */
const pieceSize = 1 << 15;

/** A file that is there is read at once; a pipe or a device may have one wait. */
async function* readOn(file: number, path: string, isThere: boolean) {
  const buffer = Buffer.allocUnsafeSlow(pieceSize);
  const next = async () =>
    isThere
      ? readSync(file, buffer, 0, pieceSize, null)
      : (await readLater(file, buffer, 0, pieceSize, null)).bytesRead;
  try {
    for (let length = await next(); length > 0; length = await next())
      yield buffer.subarray(0, length);
  } catch (error) {
    throw faultOf(path, error);
  } finally {
    closeSync(file);
  }
}

const readLater = promisify(read);

/** Opens a stream such as standard input and reads its beginning. */
export async function openStdin(stream: AsyncIterable<Uint8Array>): Promise<Opened> {
  const name = 'standard input';
  const pieces = named(stream, name)[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let length = 0; length < beginning;) {
    const { value, done } = await pieces.next();
    if (done) return { name, start: Buffer.concat(held) };
    held.push(value);
    length += value.length;
  }
  return { name, start: Buffer.concat(held), rest: pieces };
}

async function* named(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* stream;
  } catch (error) {
    throw faultOf(name, error);
  }
}

/** The whole of a source that was opened; throws a `SourceError` where it has more than `limit` bytes. */
export async function readWhole({ name, start, rest }: Opened, limit = largest): Promise<Source> {
  if (!rest) return { name, bytes: start };
  const pieces = [start];
  let length = start.length;
  for await (const piece of rest) {
    length += piece.length;
    // Leaving the loop closes what they are read from.
    if (length > limit) throw tooLarge(name, limit);
    // What is given is good until the next is asked for.
    pieces.push(Buffer.from(piece));
  }
  return { name, bytes: Buffer.concat(pieces) };
}

/** What is said of a source that has more than so many bytes. */
export function tooLarge(name: string, limit = largest): SourceError {
  return new SourceError(name, `is larger than ${megabytes(limit)}`);
}

/** A number of bytes as a message says it. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(2))} MB`;
}

function faultOf(name: string, error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError(name, fileFault(error));
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
