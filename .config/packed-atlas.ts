import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';

/** Reads an atlas that was packed when the bundle was built. */
export function loadAtlas(file: URL): Topology {
  return unpackAtlas(readFileSync(file));
}

/** The atlas of a packed file: see pack-atlas.ts for what it holds. */
export function unpackAtlas(packed: Uint8Array): Topology {
  const bytes = brotliDecompressSync(packed);
  const end = 4 + bytes.readUInt32LE(0);
  const { lengths, ...atlas } = JSON.parse(bytes.toString('utf8', 4, end)) as Packed;
  const columns = bytes.subarray(end);
  const count = columns.length / 6;
  let row = 0;
  const signed = (column: number) => {
    const at = column * count + row;
    const value = columns[at]! * 65_536 + columns[at + count]! * 256 + columns[at + 2 * count]!;
    return value % 2 === 0 ? value / 2 : (-1 - value) / 2;
  };
  const arcs = lengths.map((length) =>
    Array.from({ length }, () => {
      const step = [signed(0), signed(3)];
      row += 1;
      return step;
    }),
  );
  return { ...atlas, arcs };
}

/** An atlas without its arcs, and how many points each of these has. */
type Packed = Omit<Topology, 'arcs'> & { readonly lengths: readonly number[] };
