/** Bytes of a text and of columns of numbers after it, which `unframed` parts again: the text's length (32 bits) first. */
export function framed(text: string, columns: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes, ...columns]);
}

export function unframed(bytes: Buffer): { readonly text: string; readonly columns: Uint8Array } {
  const end = 4 + bytes.readUInt32LE(0);
  return { text: bytes.toString('utf8', 4, end), columns: bytes.subarray(end) };
}

/**
 * Whole numbers as columns of bytes, which pack better than the numbers one after another: the highest bytes of all
 * first. The lowest bit is the sign.
 */
export function columnsOf(numbers: readonly number[], bytes: number): Uint8Array[] {
  const values = numbers.map((number) => (number < 0 ? -1 - 2 * number : 2 * number));
  return Array.from({ length: bytes }, (_, column) =>
    Uint8Array.from(values, (value) => value >> (8 * (bytes - 1 - column))),
  );
}

/** The numbers of columns of bytes. */
export function numbersOf(columns: Uint8Array, bytes: number): Int32Array {
  const count = columns.length / bytes;
  const numbers = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    let value = 0;
    for (let at = row; at < columns.length; at += count) value = value * 256 + columns[at]!;
    numbers[row] = value & 1 ? -1 - (value >> 1) : value >> 1;
  }
  return numbers;
}
