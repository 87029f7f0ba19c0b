import type { Route } from '../story/story.ts';
import type { Span } from './line.ts';

/** A map as it is drawn: its rows, as spans. */
export type Drawing = readonly (readonly Span[])[];

/** Maps that are drawn already, by the route, then by columns and rows; each in JSON, since a start needs one or none. */
export type Plates = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The maps of the bundled edition at the usual sizes, drawn by the build so that a start needn't; none without a build. */
export const plates: Plates = {};

/** What a route's plates are found by: all that its map is drawn from. */
export function plateName({ stops, returns }: Route): string {
  const places = stops.map(({ name, region, latitude, longitude }) => [
    ...[name, region, latitude, longitude],
  ]);
  return JSON.stringify([places, returns]);
}
