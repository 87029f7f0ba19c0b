/** In bytes: a line that is longer is parted. */
const longest = 1 << 22;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Bytes of a text in pieces that end where a line does, each good until the next is asked for; a line of many
 * megabytes is parted, between two characters.
 */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let buffer = Buffer.allocUnsafeSlow(1 << 21);
  let held = 0;
  for await (const piece of pieces) {
    const length = held + piece.length;
    if (length > buffer.length) buffer = Buffer.concat([buffer.subarray(0, held)], 2 * length);
    buffer.set(piece, held);
    const all = buffer.subarray(0, length);
    const end = endOfLines(all) ?? (length > longest ? endOfCharacters(all) : 0);
    if (end > 0) yield all.subarray(0, end);
    buffer.copyWithin(0, end, length);
    held = length - end;
  }
  if (held > 0) yield buffer.subarray(0, held);
}

/** Behind the last line feed; undefined where there is none. */
export function endOfLines(bytes: Uint8Array): number | undefined {
  const end = bytes.lastIndexOf(lineFeed) + 1;
  return end > 0 ? end : undefined;
}

/** Before the last character of UTF-8, which may not be whole, and before a carriage return, whose line feed may follow. */
export function endOfCharacters(bytes: Uint8Array): number {
  let end = bytes.length - 1;
  while (end > 0 && ((bytes[end]! & 0xc0) === 0x80 || bytes[end - 1] === carriageReturn)) end--;
  return end;
}
