import { geoAzimuthalEqualArea, geoCentroid, geoContains, geoDistance, geoPath } from 'd3-geo';
import type { Feature, GeometryCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import states from 'us-atlas/states-10m.json' with { type: 'json' };
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import { isLocated } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { outlinesIn, type Atlas } from './atlas.ts';

/**
 * Outlines for a route anywhere on the earth: of the states that its stops lie in where all lie in the United States,
 * else the borders and coasts around it, of Natural Earth at 1:50 million, and the borders of the states where it touches them.
 */
export function outlinesAnywhere(route: Route): Feature[] {
  const places = route.stops
    .filter(isLocated)
    .map(({ longitude, latitude }): Position => [longitude, latitude]);
  const named = outlinesIn(route, atlas);
  const unnamed = route.stops.filter(
    (stop) => isLocated(stop) && !named.some(({ properties }) => properties?.name === stop.region),
  );
  const holding = unnamed.map((stop) =>
    isLocated(stop) ? stateAround([stop.longitude, stop.latitude]) : undefined,
  );
  if (holding.every((state) => state !== undefined)) return [...new Set([...named, ...holding])];
  const borders = everyArc(world);
  const touchesStates = named.length > 0 || holding.some((state) => state !== undefined);
  const inner = touchesStates
    ? mesh(atlas, atlas.objects.states, (one, other) => one !== other).coordinates
    : [];
  return around(places, { type: 'MultiLineString', coordinates: [...borders, ...inner] });
}

const atlas = states as unknown as Atlas;
const world = countries as unknown as Topology;

/** Each border and coast once, in the pieces that countries share. */
function everyArc(topology: Topology): Position[][] {
  const arcs = topology.arcs.map((_, index) => [index]);
  return feature(topology, { type: 'MultiLineString', arcs }).geometry.coordinates;
}

function stateAround(place: Position): Feature | undefined {
  return everyState().find((state) => geoContains(state, [place[0]!, place[1]!]));
}

let all: readonly Feature[] | undefined;

function everyState(): readonly Feature[] {
  return (all ??= feature(atlas, atlas.objects.states).features);
}

/** A window of a map's usual shape, and the free space in it around the places, in units of its own. */
const frame = { width: 640, height: 360, margin: 64 };

/** What of lines lies in a window around the places on the earth; nothing where these are all in one place. */
function around(places: readonly Position[], lines: MultiLineString): Feature[] {
  const [first] = places;
  if (!first || !places.some((place) => isApart(first, place))) return [];
  const ways: LineString[] = places.slice(1).map((place, index) => ({
    type: 'LineString',
    coordinates: [places[index]!, place],
  }));
  const shape: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...ways, { type: 'MultiPoint', coordinates: [...places] }],
  };
  const [longitude, latitude] = geoCentroid(shape);
  const { width, height, margin } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-(longitude || 0), -(latitude || 0)])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shape,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  // Cut in a circle before it is projected: lines far outside would be followed as closely as those within.
  const corner = projection.invert?.([0, 0]);
  if (corner?.every(Number.isFinite))
    projection.clipAngle(Math.min(179, 1.01 * degrees(geoDistance(corner, [longitude, latitude]))));
  const traces: [number, number][][] = [];
  geoPath(projection, {
    ...unused,
    moveTo: (x, y) => traces.push([[x, y]]),
    lineTo: (x, y) => traces.at(-1)?.push([x, y]),
  })(lines);
  const coordinates = traces
    .filter(isSeen)
    .map((points) =>
      points.flatMap((point): Position[] => {
        const place = projection.invert?.(point);
        return place?.every(Number.isFinite) ? [place] : [];
      }),
    )
    .filter(({ length }) => length > 1);
  if (coordinates.length === 0) return [];
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }];
}

/** Whether a line is no island that takes less room than a dot or two of a map. */
function isSeen(points: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [points[0]!, points.at(-1)!];
  const isOpen = Math.abs(first[0] - last[0]) + Math.abs(first[1] - last[1]) > 1;
  return (
    isOpen || points.some(([x, y]) => Math.abs(x - first[0]) + Math.abs(y - first[1]) > smallest)
  );
}

/** In units of the window, of which a dot of a map is some four to six. */
const smallest = 8;

/** What else a path may ask of what it is drawn on; lines ask none of it. */
const unused = { beginPath: () => {}, closePath: () => {}, arc: () => {} };

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** Whether places are more than some six metres apart (a millionth of the earth's radius). */
function isApart(one: Position, other: Position): boolean {
  return geoDistance([one[0]!, one[1]!], [other[0]!, other[1]!]) > 1e-6;
}
