import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, GeometryCollection, LineString, MultiPoint } from 'geojson';
import { isLocated } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { dots, pen } from './braille.ts';
import { label } from './label.ts';
import type { Span } from './line.ts';
import { overprint } from './overprint.ts';

/**
 * Draws a route in braille, at most `columns` cells wide and `rows` high: the outlines dotted, the legs as great
 * arcs, the direct line back dashed, the stops numbered and, where there is room, named. Undefined where fewer
 * than two stops are located, or all in one place that has no outline. As spans, row by row.
 */
export function drawMap(
  route: Route,
  states: readonly Feature[],
  columns: number,
  rows: number,
): readonly (readonly Span[])[] | undefined {
  const { places, ways, back, points } = survey(route);
  if (places.length < 2 || (states.length === 0 && !areApart(places))) return undefined;
  const outlines = states.map(({ geometry }) => geometry);
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...outlines, ...ways, ...back, points],
  };
  const { projection, height } = project(all, columns, rows);
  const draw = (shapes: typeof outlines, dash?: number, gap?: number) => {
    const drawing = dots(columns, height);
    const path = geoPath(projection, pen(drawing, dash, gap));
    for (const shape of shapes) path(shape);
    return drawing;
  };
  const layers = { outline: draw(outlines, 1, 1), leg: draw(ways), back: draw(back, 3, 3) };
  const marks = places.flatMap(({ at, number, name }) => {
    const [x, y] = projection(at) ?? [];
    return x === undefined || y === undefined
      ? []
      : [{ column: Math.round(x) >> 1, row: Math.round(y) >> 2, number, name }];
  });
  const cost = (column: number, row: number) => {
    const cell = row * columns + column;
    const way = layers.leg.cells[cell]! | layers.back.cells[cell]!;
    return way !== 0 ? costs.way : layers.outline.cells[cell] === 0 ? 0 : costs.outline;
  };
  return overprint(layers, label(marks, { columns, rows: height, cost }));
}

/** What is lost where a name covers a cell of a way or an outline, against a place that is one worse. */
const costs = { way: 4, outline: 1 };

type Place = { readonly name: string; readonly number: string; readonly at: [number, number] };

/** What there is to draw of a route: its located stops, the legs between two of them, the direct line back. */
function survey({ stops, returns }: Route) {
  const located = stops.map((stop, index): Place | undefined =>
    isLocated(stop)
      ? { name: stop.name, number: String(index + 1), at: [stop.longitude, stop.latitude] }
      : undefined,
  );
  const places = located.filter((place) => place !== undefined);
  const line = (from: Place | undefined, to: Place | undefined): LineString[] =>
    from && to ? [{ type: 'LineString', coordinates: [from.at, to.at] }] : [];
  const ways = located.slice(1).flatMap((place, index) => line(located[index], place));
  const back = returns ? line(located.at(-1), located[0]) : [];
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ at }) => at) };
  return { places, ways, back, points };
}

/** Whether places are more than some six metres apart (a millionth of the earth's radius). */
function areApart(places: readonly Place[]): boolean {
  return places.some(({ at }) => geoDistance(at, places[0]!.at) > 1e-6);
}

/** The dots left free at the sides, so that a stop at the edge has a cell, and the rows that names need. */
const edge = 2;
const lowest = 3;

/** An equal-area projection centred on what is drawn and fitted to it, and the rows that this takes. */
function project(
  shape: GeometryCollection,
  columns: number,
  rows: number,
): { projection: GeoProjection; height: number } {
  const [longitude, latitude] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea()
    .rotate([-(longitude || 0), -(latitude || 0)])
    .precision(0.1);
  const fit = (height: number) =>
    projection.fitExtent(
      [
        [edge, edge],
        [columns * 2 - 1 - edge, height * 4 - 1 - edge],
      ],
      shape,
    );
  const [[, top], [, bottom]] = geoPath(fit(rows)).bounds(shape);
  const height = Math.min(rows, Math.max(lowest, Math.ceil((bottom - top + 1 + 2 * edge) / 4)));
  fit(height);
  return { projection, height };
}
