import { wayBack } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import type { Frame, Span } from './line.ts';
import type * as cartography from './maps.ts';
import { plateName, plates, type Drawing } from './plates.ts';
import { width } from './width.ts';

/** The smallest frame that a map is drawn in, in cells and rows. */
const least = { measure: 30, rows: 14 };

/**
 * Sets a route's map and, where lines of two kinds are drawn, under it what they mean: together at most `rows`
 * high, `measure` cells wide. Nothing where that is less than `fewest` rows or the frame is no place for a map.
 */
export function setPlate(
  route: Route,
  frame: Frame,
  { measure, rows, fewest }: { measure: number; rows: number; fewest: number },
): Drawing {
  const isSmall = measure < least.measure || frame.rows < least.rows || rows < fewest;
  if (isSmall || frame.linear) return [];
  const key = wayBack(route) ? [keyLine(measure)] : [];
  const size = `${measure}x${rows - key.length}`;
  const plate = plates[plateName(route)]?.[size];
  const map = plate
    ? (JSON.parse(plate) as Drawing)
    : maps?.drawRoute(route, measure, rows - key.length);
  return map ? [...map, ...key] : [];
}

let maps: typeof cartography | undefined;

/** Loads what maps are drawn with. To be awaited before a route is set of which there is no plate at the measure. */
export async function loadMaps(routes: readonly Route[]): Promise<void> {
  if (routes.length === 0) return;
  maps ??= await import('./maps.ts');
  await maps.loadOutlines(routes);
}

/** Whether there are plates of a route for pages of any height at a measure. */
export function hasPlates(route: Route, measure: number): boolean {
  return Object.keys(plates[plateName(route)] ?? {}).some((size) => size.startsWith(`${measure}x`));
}

function keyLine(measure: number): Span[] {
  const spans: Span[] = [
    { text: '⠒⠒⠒', style: 'leg' },
    { text: ' leg  ', style: 'faint' },
    { text: '⠒⠂ ⠒', style: 'leg' },
    { text: ' direct line back', style: 'faint' },
  ];
  const cells = width(spans.map(({ text }) => text).join(''));
  return [{ text: ' '.repeat(Math.max(0, Math.floor((measure - cells) / 2))) }, ...spans];
}
