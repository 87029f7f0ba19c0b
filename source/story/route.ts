import type { Route, Stop } from './story.ts';

/** The way from one stop to the next. Its length is along a great circle, unknown where a stop isn't located. */
type Leg = Length & { readonly from: string; readonly to: string };

export type Length = {
  readonly miles: number | undefined;
  readonly kilometres: number | undefined;
};

/** A route's outward legs, from each stop to the next. */
export function legs({ stops }: Route): Leg[] {
  return stops.slice(1).map((stop, index) => leg(stops[index]!, stop));
}

/** The direct line from the last stop to the first, for a route that returns. The way it takes isn't stated. */
export function wayBack({ stops, returns }: Route): Leg | undefined {
  const [first, last] = [stops[0], stops.at(-1)];
  return returns && first && last && first !== last ? leg(last, first) : undefined;
}

/** What legs come to, added up before anything is rounded; unknown where the length of one is. */
export function totalLength(lengths: readonly Length[]): Length {
  const kilometres = lengths.reduce<number | undefined>(
    (total, length) =>
      total === undefined || length.kilometres === undefined
        ? undefined
        : total + length.kilometres,
    0,
  );
  return { kilometres, miles: inMiles(kilometres) };
}

function leg(from: Stop, to: Stop): Leg {
  const kilometres = distance(from, to);
  return { from: from.name, to: to.name, miles: inMiles(kilometres), kilometres };
}

/** The earth's mean radius in kilometres (IUGG, GRS 80: (2a + b) / 3). */
const radius = 6371.0088;

/** Kilometres in an international mile (exact, 1959). */
const mile = 1.609344;

function inMiles(kilometres: number | undefined): number | undefined {
  return kilometres === undefined ? undefined : kilometres / mile;
}

/** The great-circle distance of two places in kilometres, by the haversine formula. */
function distance(from: Stop, to: Stop): number | undefined {
  if (!isLocated(from) || !isLocated(to)) return undefined;
  const [north, south] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((south - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(south) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** Whether it is known where on the earth a stop is. */
export function isLocated(stop: Stop): stop is Stop & Located {
  return Number.isFinite(stop.latitude) && Number.isFinite(stop.longitude);
}

export type Located = { readonly latitude: number; readonly longitude: number };

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
