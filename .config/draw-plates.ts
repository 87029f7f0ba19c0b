import type { Plugin } from 'rolldown';
import { drawRoute } from '../source/layout/maps.ts';
import { plateName, type Plates } from '../source/layout/plates.ts';
import type { Entry } from '../source/story/story.ts';

/** The measure of prose, in cells, and the rows that a map in a story or in a pipe may have. */
const sizes = { columns: 72, rows: [7, 8, 9, 10, 11, 12, 13, 14, 15, 19] };

/** Puts into the bundle the maps of an edition as they are drawn at the usual sizes. */
export function drawPlates(edition: readonly Entry[]): Plugin {
  return {
    name: 'draw-plates',
    transform: {
      filter: { id: /[\\/]layout[\\/]plates\.ts$/ },
      handler(code) {
        const empty = /export const plates: Plates = \{\};/;
        if (!empty.test(code)) this.error('plates.ts has no place for the plates');
        const drawn = JSON.stringify(platesOf(edition));
        return code.replace(empty, () => `export const plates: Plates = ${drawn};`);
      },
    },
  };
}

/** The plates of all routes of an edition. */
export function platesOf(edition: readonly Entry[]): Plates {
  const { columns, rows } = sizes;
  const routes = edition.flatMap(({ story }) => story.routes);
  return Object.fromEntries(
    routes.map((route) => [
      plateName(route),
      Object.fromEntries(
        rows.map((high) => [
          `${columns}x${high}`,
          JSON.stringify(drawRoute(route, columns, high) ?? []),
        ]),
      ),
    ]),
  );
}
