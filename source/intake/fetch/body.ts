import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { megabytes } from '../open.ts';
import { FetchFault } from './fault.ts';

/** The encodings that `bodyOf` understands, as a request says it. */
export const encodings = 'gzip, deflate, br';

/** The bytes of an answer, decompressed and counted while they come; `size` at most. */
export async function bodyOf(
  response: IncomingMessage,
  size: number,
  onBytes: (length: number) => void,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of decompressed(response) as AsyncIterable<Buffer>) {
    length += piece.length;
    // Leaving the loop closes the connection.
    if (length > size) throw new FetchFault(`is larger than ${megabytes(size)}`);
    pieces.push(piece);
    onBytes(length);
  }
  return Buffer.concat(pieces, length);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  switch (encoding) {
    case '':
    case 'identity':
      return response;
    case 'gzip':
    case 'x-gzip':
      return through(response, createGunzip());
    case 'deflate':
      return through(response, createInflate());
    case 'br':
      return through(response, createBrotliDecompress());
    default:
      response.destroy();
      throw new FetchFault(`is compressed in a way that is not known: ${encoding}`);
  }
}

function through(response: IncomingMessage, transform: Transform): Readable {
  return pipeline(response, transform, () => {
    // What goes wrong comes to whoever reads.
  });
}
