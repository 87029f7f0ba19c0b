import type { City } from '../../cities.ts';
import { apart, detour, longerBy } from './places.ts';
import { step } from './traits.ts';

/** How far it is from one place to another, in steps. */
export function hopOf(one: City | undefined, other: City | undefined): number {
  return one && other ? step(apart(one, other), [1, 60, 250, 900]) : 9;
}

/** Whether a place is in another region or country than the way's end. */
export function abroadOf(end: City | undefined, place: City | undefined): number {
  if (!end || !place) return 9;
  return end.country !== place.country ? 2 : end.admin !== place.admin ? 1 : 0;
}

/** How much longer a leg is by way of a place, beside its straight length. */
export function detourOf(
  from: City | undefined,
  by: City | undefined,
  to: City | undefined,
): number {
  if (!from || !by || !to) return 8;
  return step(detour(from, by, to), [0.1, 0.3, 0.8, 2]);
}

/**
 * Where on a way a place makes it longer by least, how long it is to there beside the way's other legs, and how much
 * the way turns for it.
 */
export function fit(
  places: readonly (City | undefined)[],
  place: City | undefined,
  inside: number,
): { best: number; ratio: number; turn: number } {
  const known = places.filter((each) => each !== undefined);
  if (!place || known.length === 0) return { best: 9, ratio: 9, turn: 9 };
  if (known.length === 1) return { best: 8, ratio: 8, turn: 8 };
  const end = known.at(-1)!;
  const next = apart(end, place);
  const legs = known.slice(1).map((each, at) => apart(known[at]!, each));
  const mean = legs.reduce((sum, leg) => sum + leg, 0) / legs.length;
  const ratio = step(next / Math.max(20, mean), [0.1, 0.6, 2, 5]);
  const before = known.at(-2)!;
  const leg = legs.at(-1)!;
  const straight = apart(before, place);
  const within = insideOf(places, place, inside) ?? straight + next - leg;
  const first = apart(place, known[0]!);
  const least = Math.min(next, within, first);
  const best = least === next ? 0 : least === within ? 1 : 2;
  const turn = step((leg + next - straight) / (straight + 30), [0.1, 0.4, 1.2, 4]);
  return { best: known.length < places.length ? best + 3 : best, ratio, turn };
}

/** By how much a place makes a way longer that is put where a stop stands now. */
function insideOf(
  places: readonly (City | undefined)[],
  place: City,
  inside: number,
): number | undefined {
  const [from, to] = [places[inside - 1], places[inside]];
  return from && to && longerBy(from, place, to);
}
