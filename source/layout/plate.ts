import { wayBack } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { outlines } from './atlas.ts';
import type { Frame, Span } from './line.ts';
import { drawMap } from './map.ts';
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
): readonly (readonly Span[])[] {
  const isSmall = measure < least.measure || frame.rows < least.rows || rows < fewest;
  if (isSmall || frame.linear) return [];
  const key = wayBack(route) ? [keyLine(measure)] : [];
  const map = drawMap(route, outlines(route), measure, rows - key.length);
  return map ? [...map, ...key] : [];
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
