import { geoAzimuthalEqualArea, geoCentroid, geoCircle, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, GeometryCollection, LineString, Position } from 'geojson';
import { isLocated } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { dots, pattern, pen, type Dots } from './braille.ts';
import { label, type Label } from './label.ts';
import type { Span, Style } from './line.ts';
import { clusters, width } from './width.ts';

/**
 * Draws a route in braille, at most `columns` cells wide and `rows` high: the outlines dotted, the legs as great
 * arcs, the direct line back dashed, the stops numbered and, where there is room, named. Undefined where fewer
 * than two stops are located. As spans, row by row.
 */
export function drawMap(
  route: Route,
  states: readonly Feature[],
  columns: number,
  rows: number,
): readonly (readonly Span[])[] | undefined {
  const places = route.stops.flatMap((stop, index) =>
    isLocated(stop)
      ? [{ stop, index, at: [stop.longitude, stop.latitude] as [number, number] }]
      : [],
  );
  if (places.length < 2) return undefined;
  const line = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
  const ways = places.slice(1).flatMap(({ at, index }, before) => {
    const from = places[before]!;
    return from.index === index - 1 ? [line([from.at, at])] : [];
  });
  const [first, last] = [places[0]!, places.at(-1)!];
  const isWhole = first.index === 0 && last.index === route.stops.length - 1;
  const back = route.returns && isWhole ? [line([last.at, first.at])] : [];
  const around = states.length > 0 ? [] : [surroundings(places.map(({ at }) => at))];
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...states.map(({ geometry }) => geometry), ...ways, ...back, ...around],
  };
  const { projection, height } = project(all, columns, rows);
  const draw = (shapes: readonly (LineString | Feature)[], dash?: number, gap?: number) => {
    const drawing = dots(columns, height);
    const path = geoPath(projection, pen(drawing, dash, gap));
    for (const shape of shapes) path(shape);
    return drawing;
  };
  const layers = { outline: draw(states, 1, 1), leg: draw(ways), back: draw(back, 3, 3) };
  const marks = places.flatMap(({ stop, index, at }) => {
    const [x, y] = projection(at) ?? [];
    const number = String(index + 1);
    return x === undefined || y === undefined
      ? []
      : [{ column: Math.round(x) >> 1, row: Math.round(y) >> 2, number, name: stop.name }];
  });
  const cost = (column: number, row: number) => {
    const cell = row * columns + column;
    return layers.leg.cells[cell] || layers.back.cells[cell]
      ? 4
      : layers.outline.cells[cell]
        ? 1
        : 0;
  };
  return compose(layers, label(marks, { columns, rows: height, cost }));
}

/** A quarter of a degree around the middle of places without an outline, so that there is something to fit. */
function surroundings(coordinates: Position[]) {
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates });
  return geoCircle()
    .center([longitude || 0, latitude || 0])
    .radius(0.25)();
}

/** The dots left free at the sides, so that a stop at the edge has a cell. */
const edge = 2;

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
  const height = Math.min(rows, Math.ceil((bottom - top + 1 + 2 * edge) / 4));
  fit(height);
  return { projection, height };
}

type Cell = { readonly text: string; readonly style?: Style };

function compose(
  { outline, leg, back }: Readonly<Record<'outline' | 'leg' | 'back', Dots>>,
  labels: readonly Label[],
): Span[][] {
  const { columns, rows } = outline;
  const cells = Array.from({ length: columns * rows }, (_, cell): Cell => {
    const way = leg.cells[cell]! | back.cells[cell]!;
    if (way !== 0) return { text: pattern(way), style: 'leg' };
    const border = outline.cells[cell]!;
    return border === 0 ? { text: ' ' } : { text: pattern(border), style: 'outline' };
  });
  for (const { column, row, text } of labels) {
    let cell = row * columns + column;
    for (const cluster of clusters(text)) {
      const taken = width(cluster);
      cells[cell] = { text: cluster, style: 'stop' };
      for (let more = 1; more < taken; more += 1) cells[cell + more] = { text: '', style: 'stop' };
      cell += taken;
    }
  }
  return Array.from({ length: rows }, (_, row) => {
    return join(cells.slice(row * columns, (row + 1) * columns));
  });
}

/** A row's cells as spans, without the blanks at its end. */
function join(cells: readonly Cell[]): Span[] {
  const end = cells.findLastIndex(({ text }) => text !== ' ') + 1;
  const spans: { text: string; style?: Style }[] = [];
  for (const { text, style } of cells.slice(0, end)) {
    const last = spans.at(-1);
    if (last && last.style === style) last.text += text;
    else spans.push({ text, ...(style && { style }) });
  }
  return spans;
}
