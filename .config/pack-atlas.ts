import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'rolldown';
import type { Topology } from 'topojson-specification';
import { columnsOf, framed } from './columns.ts';

/** Puts into the bundle, for each atlas that is read whole, a module that reads a packed file of it beside the bundle. */
export function packAtlas(): Plugin {
  return {
    name: 'pack-atlas',
    load: {
      filter: { id: /[\\/](?:us|world)-atlas[\\/].*\.json$/ },
      async handler(id) {
        const fileName = `${basename(id, '.json')}.br`;
        const atlas = JSON.parse(await readFile(id, 'utf8')) as Topology;
        this.emitFile({ type: 'asset', fileName, source: await packedAtlas(bare(atlas)) });
        const reader = fileURLToPath(new URL('packed-atlas.ts', import.meta.url));
        const code = [
          `import { loadAtlas } from ${JSON.stringify(reader)};`,
          `export default loadAtlas(new URL(${JSON.stringify(fileName)}, import.meta.url));`,
        ];
        return { code: code.join('\n'), moduleType: 'js' };
      },
    },
  };
}

/**
 * An atlas without what no map draws: of the world's the borders and coasts are drawn, whichever countries they are of,
 * and of the United States' the states.
 */
export function bare(atlas: Topology): Topology {
  const { states } = atlas.objects;
  return { ...atlas, objects: states ? { states } : {} };
}

/**
 * An atlas as a compressed file. Before compression: as JSON all but the arcs, with how many points each of these has;
 * then in columns of three bytes the steps eastward and northward that lead to the
 * points, in units of the atlas.
 */
export async function packedAtlas({ arcs, ...atlas }: Topology): Promise<Uint8Array> {
  const json = JSON.stringify({ ...atlas, lengths: arcs.map((arc) => arc.length) });
  const columns = [0, 1].flatMap((axis) =>
    columnsOf(
      arcs.flatMap((arc) => arc.map((step) => step[axis]!)),
      3,
    ),
  );
  return promisify(brotliCompress)(framed(json, columns));
}
