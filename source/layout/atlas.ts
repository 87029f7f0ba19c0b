import { geoBounds } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import states from 'us-atlas/states-10m.json' with { type: 'json' };
import { isLocated } from '../story/route.ts';
import type { Route, Stop } from '../story/story.ts';

/** States by name, with the outlines of the Census Bureau's cartographic boundary files, 1:10 million. */
export type Atlas = Topology<{ states: { type: 'GeometryCollection'; geometries: State[] } }>;

type State = (Polygon<Named> | MultiPolygon<Named>) & { properties: Named };
type Named = { name: string };

/**
 * The outlines to draw a route's map on: those that it was charted with, else of the states that the bundled
 * edition's stops lie in.
 */
export function outlines(route: Route): readonly Feature[] {
  return charts.get(route) ?? outlinesIn(route, bundled);
}

/**
 * Loads the outlines for routes that the bundled atlas hasn't, wherever on the earth they lie. To be awaited before a
 * story from outside is set; it loads nothing where the bundled atlas has them.
 */
export async function chart(routes: readonly Route[]): Promise<void> {
  const missing = routes.filter((route) => !charts.has(route) && !isBundled(route));
  if (missing.length === 0) return;
  const world = await import('./world.ts');
  for (const route of missing) charts.set(route, world.outlinesAnywhere(route));
}

const charts = new WeakMap<Route, readonly Feature[]>();

function isBundled(route: Route): boolean {
  const names = outlinesIn(route, bundled).map(({ properties }) => properties?.name as string);
  return route.stops.every((stop) => !isLocated(stop) || names.includes(stop.region ?? ''));
}

/** The outlines of the states that a route's stops lie in; stops of regions that the atlas hasn't are passed over. */
export function outlinesIn({ stops }: Route, atlas: Atlas): Feature[] {
  return atlas.objects.states.geometries.flatMap((geometry) => {
    const within = stops.filter(({ region }) => region === geometry.properties.name);
    const states = within.length > 0 ? feature(atlas, toCollection(geometry)).features : [];
    return states.filter((state) => within.some((stop) => isNear(stop, state)));
  });
}

function toCollection(geometry: State): GeometryCollection<Named> {
  return { type: 'GeometryCollection', geometries: [geometry] };
}

const bundled = states as unknown as Atlas;

/** Whether a stop lies in a state's bounds, or half a degree off: there are other Georgias. */
function isNear(stop: Stop, state: Feature): boolean {
  if (!isLocated(stop)) return false;
  const [[west, south], [east, north]] = geoBounds(state);
  const across = east < west ? 360 : 0;
  const eastward = stop.longitude < west - 0.5 ? stop.longitude + across : stop.longitude;
  return (
    eastward > west - 0.5 &&
    eastward < east + across + 0.5 &&
    stop.latitude > south - 0.5 &&
    stop.latitude < north + 0.5
  );
}
