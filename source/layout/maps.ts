import type { Route } from '../story/story.ts';
import { chart, outlines } from './atlas.ts';
import { drawMap } from './map.ts';
import type { Drawing } from './plates.ts';

/** Loads the outlines that routes need. To be awaited before their maps are drawn. */
export async function loadOutlines(routes: readonly Route[]): Promise<void> {
  await chart(routes);
}

/** A route's map, at most `columns` cells wide and `rows` high; undefined where there is nothing to draw. */
export function drawRoute(route: Route, columns: number, rows: number): Drawing | undefined {
  return drawMap(route, outlines(route), columns, rows);
}
