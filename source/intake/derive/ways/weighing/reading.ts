import type { Seen } from './features.ts';

/** A way through candidates: their numbers in order, and whether it ended in its start, which isn't told twice. */
export type Path = { readonly stops: readonly number[]; readonly isClosed: boolean };

/** One way to read a story: its ways, and how likely it is: the logarithm of a share. */
export type Reading = { readonly ways: readonly Path[]; readonly worth: number };

type Weighed = { readonly ways: readonly (readonly number[])[]; readonly worth: number };

/**
 * Readings with what is the same in them taken together: those that go through the same places are one, whichever of
 * a place's mentions they take for its stop. A way of but one stop is none, and a reading of such ways alone speaks
 * for nothing: the story goes on to tell one, or none.
 */
export function together(weighed: readonly Weighed[], all: readonly Seen[]): Reading[] {
  const readings = new Map<string, Reading>();
  for (const { ways, worth } of weighed) {
    const paths = ways.map((way) => pathOf(way, all)).filter(({ stops }) => stops.length > 1);
    if (paths.length === 0 && ways.length > 0) continue;
    const name = paths
      .map(({ stops }) => stops.map((number) => all[number]!.key).join('>'))
      .join('|');
    const same = readings.get(name);
    readings.set(
      name,
      same
        ? { ...same, worth: same.worth + Math.log1p(Math.exp(worth - same.worth)) }
        : { ways: paths, worth },
    );
  }
  return [...readings.values()].sort((one, other) => other.worth - one.worth).slice(0, most);
}

/** So many readings are looked at as wholes. */
const most = 12;

function pathOf(stops: readonly number[], all: readonly Seen[]): Path {
  const isClosed = stops.length > 2 && all[stops[0]!]!.key === all[stops.at(-1)!]!.key;
  return { stops: isClosed ? stops.slice(0, -1) : stops, isClosed };
}
