import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { numbersOf } from './columns.ts';

/** Reads an atlas that was packed when the bundle was built. */
export function loadAtlas(file: URL): Topology {
  return unpackAtlas(readFileSync(file));
}

/** The atlas of a packed file: see pack-atlas.ts for what it holds. */
export function unpackAtlas(packed: Uint8Array): Topology {
  const bytes = brotliDecompressSync(packed);
  const end = 4 + bytes.readUInt32LE(0);
  const { lengths, ...atlas } = JSON.parse(bytes.toString('utf8', 4, end)) as Packed;
  const steps = bytes.subarray(end);
  const eastward = numbersOf(steps.subarray(0, steps.length / 2), 3);
  const northward = numbersOf(steps.subarray(steps.length / 2), 3);
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
