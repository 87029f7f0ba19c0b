import type { Plugin } from 'rolldown';
import type { Atlas } from '../source/layout/atlas.ts';
import type { Entry } from '../source/story/story.ts';
import { readFile } from 'node:fs/promises';

/**
 * Puts into the bundle, for the atlas that is read at every start, that of the states which an edition's routes touch.
 */
export function cutAtlas(edition: readonly Entry[]): Plugin {
  return {
    name: 'cut-atlas',
    resolveId: {
      filter: { id: /^us-atlas\/states-10m\.json$/ },
      async handler(source, importer) {
        if (!importer || !/[\\/]layout[\\/]atlas\.ts$/.test(importer)) return null;
        const whole = await this.resolve(source, importer, { skipSelf: true });
        return whole && { ...whole, id: whole.id + ofEdition };
      },
    },
    load: {
      filter: { id: /[\\/]us-atlas[\\/].*\.json\?edition$/ },
      async handler(id) {
        const whole = id.slice(0, -ofEdition.length);
        const atlas = JSON.parse(await readFile(whole, 'utf8')) as Atlas;
        return parsed(JSON.stringify(cut(atlas, regions(edition))));
      },
    },
  };
}

/** What the cut atlas is told from the whole one by. */
const ofEdition = '?edition';

/** JSON is parsed in a third of the time that the same takes as code. */
function parsed(json: string): { code: string; moduleType: 'js' } {
  return { code: `export default JSON.parse(${JSON.stringify(json.trim())});`, moduleType: 'js' };
}

/** The regions that the stops of an edition's routes lie in. */
export function regions(edition: readonly Entry[]): ReadonlySet<string> {
  const stops = edition.flatMap(({ story }) => story.routes.flatMap((route) => route.stops));
  return new Set(stops.flatMap(({ region }) => region ?? []));
}

/** An atlas of some states, and of its arcs those that they have; the points are the same to the digit. */
export function cut(atlas: Atlas, names: ReadonlySet<string>): Atlas {
  const states = atlas.objects.states.geometries.filter(({ properties }) =>
    names.has(properties.name),
  );
  const kept: number[] = [];
  const renumber = (arc: number) => {
    const index = arc < 0 ? ~arc : arc;
    const found = kept.indexOf(index);
    const number = found === -1 ? kept.push(index) - 1 : found;
    return arc < 0 ? ~number : number;
  };
  const geometries = states.map((state) => {
    switch (state.type) {
      case 'Polygon':
        return { ...state, arcs: state.arcs.map((ring) => ring.map(renumber)) };
      case 'MultiPolygon':
        return {
          ...state,
          arcs: state.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
        };
    }
  });
  const { transform } = atlas;
  return {
    type: 'Topology',
    ...(transform && { transform }),
    objects: { states: { type: 'GeometryCollection', geometries } },
    arcs: kept.map((arc) => atlas.arcs[arc]!),
  };
}
