import { isLocated, legs, totalLength, type Located } from '../story/route.ts';
import type { Route, Stop, Story } from '../story/story.ts';

/**
 * A story's routes as GeoJSON (RFC 7946): for each the outward way as a line, then its stops as points, in order.
 * A way back isn't drawn, since it isn't known which way it takes: `returns` says that there is one.
 */
export function geojson(story: Story): string {
  const features = story.routes.flatMap((route) => [way(route), ...route.stops.map(point)]);
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

function way(route: Route) {
  const { title, according_to, returns, stops } = route;
  const { miles, kilometres } = totalLength(legs(route));
  const coordinates = stops.filter(isLocated).map(position);
  // A line past a stop that isn't located would be a leg that nobody stated.
  const whole = coordinates.length === stops.length && coordinates.length > 1;
  return {
    type: 'Feature',
    geometry: whole ? { type: 'LineString', coordinates } : null,
    properties: {
      title,
      according_to,
      returns,
      lengths: 'great circles',
      miles: rounded(miles),
      kilometres: rounded(kilometres),
    },
  };
}

function point(stop: Stop, index: number) {
  const { name, region } = stop;
  return {
    type: 'Feature',
    geometry: isLocated(stop) ? { type: 'Point', coordinates: position(stop) } : null,
    properties: { name, region, order: index + 1 },
  };
}

function position({ latitude, longitude }: Located) {
  return [longitude, latitude];
}

/** To a tenth: more than a place given by a point is good for. */
function rounded(length: number | undefined): number | undefined {
  return length === undefined ? undefined : Number(length.toFixed(1));
}
