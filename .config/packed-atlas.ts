import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { numbersOf, unframed } from './columns.ts';

/** Reads an atlas that was packed when the bundle was built. */
export function loadAtlas(file: URL): Topology {
  return unpackAtlas(readFileSync(file));
}

/** The atlas of a packed file: see pack-atlas.ts for what it holds. */
export function unpackAtlas(packed: Uint8Array): Topology {
  const { text, columns } = unframed(brotliDecompressSync(packed));
  const { lengths, ...atlas } = JSON.parse(text) as Packed;
  const eastward = numbersOf(columns.subarray(0, columns.length / 2), 3);
  const northward = numbersOf(columns.subarray(columns.length / 2), 3);
  let row = 0;
  const arcs = lengths.map((length) =>
    Array.from({ length }, () => {
      const step = [eastward[row]!, northward[row]!];
      row += 1;
      return step;
    }),
  );
  return { ...atlas, arcs };
}

/** An atlas without its arcs, and how many points each of these has. */
type Packed = Omit<Topology, 'arcs'> & { readonly lengths: readonly number[] };
