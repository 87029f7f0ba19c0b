import { courseOf, offOf } from './course.ts';
import type { Seen } from './features.ts';
import type { Path, Reading } from './reading.ts';
import { kindsOf, numbered, step, trait, type Trait } from './traits.ts';

/** What is seen of a reading as a whole, which no step of it shows. */
export function wholeOf({ ways }: Pick<Reading, 'ways'>, all: readonly Seen[]): Trait[] {
  const taken = new Set(ways.flatMap(({ stops }) => stops.map((number) => all[number]!.key)));
  const left = all.filter(({ key }) => !taken.has(key));
  const sure = keysIn(left.filter(({ role }) => role.endsWith('!')));
  if (ways.length === 0) {
    const led = keysIn(left.filter(({ role }) => /^st/.test(role)));
    return [
      trait(is.none),
      trait(is.noneSure, Math.min(5, sure)),
      trait(is.noneLed, Math.min(6, led)),
      trait(is.noneNames, Math.min(8, keysIn(left))),
    ];
  }
  return [
    trait(is.ways, ways.length),
    trait(is.left, Math.min(6, keysIn(left)), Math.min(6, taken.size)),
    trait(is.leftSure, Math.min(4, sure)),
    ...ways.flatMap((way) => [...wayOf(way, all, ways.length), ...besideOf(way, all, taken)]),
  ];
}

function keysIn(seen: readonly Seen[]): number {
  return new Set(seen.map(({ key }) => key)).size;
}

/** What is seen of one way: in which order it is told, how straight it is, and how its stops are led to. */
function wayOf({ stops, isClosed }: Path, all: readonly Seen[], ways: number): Trait[] {
  const seen = stops.map((number) => all[number]!);
  const length = Math.min(8, seen.length);
  const few = Math.min(5, length);
  const order = orderOf(stops);
  const course = courseOf(seen.flatMap(({ place }) => place ?? []));
  const weak = seen.filter(({ role }) => !/^st/.test(role)).length;
  const spread = seen.at(-1)!.candidate.sentence.index - seen[0]!.candidate.sentence.index;
  return [
    trait(is.length, length, ways),
    trait(is.closed, isClosed ? 1 : 0),
    trait(is.order, order),
    trait(is.weak, step(weak / seen.length, [0.01, 0.3, 0.6, 0.9]), few),
    trait(is.spread, step(Math.abs(spread), [1, 2, 4, 8]), few),
    ...(course
      ? [
          trait(is.detour, course.detour),
          trait(is.detourOrder, course.detour, order),
          trait(is.longest, course.longest),
          trait(is.firstLeg, course.first),
          trait(is.lastLeg, course.last),
        ]
      : []),
    ...seen.map(({ place, own }, at) =>
      trait(is.in, offOf(seen[at - 1]?.place, place, seen[at + 1]?.place), own.role),
    ),
  ];
}

/** In which order a way is told: as it goes, backwards, its end first and then as it goes, its start last, or else. */
function orderOf(stops: readonly number[]): number {
  const back = stops.filter((number, at) => at > 0 && number < stops[at - 1]!).length;
  if (back === 0) return 0;
  if (back === stops.length - 1) return 1;
  if (back === 1 && stops.at(-1) === Math.min(...stops)) return 2;
  return back === 1 && stops[0] === Math.max(...stops) ? 3 : 4;
}

/** What is seen of the names that are left out: where they stand, and how well they would lie on the way. */
function besideOf({ stops }: Path, all: readonly Seen[], taken: ReadonlySet<string>): Trait[] {
  const told = stops.toSorted((one, other) => one - other);
  const [from, to] = [told[0]! - around, told.at(-1)! + around];
  return all.flatMap((seen, number) => {
    if (number < from || number > to || taken.has(seen.key)) return [];
    const { place, own, isQuoted, candidate } = seen;
    const before = told.findLast((each) => each < number);
    const after = told.find((each) => each > number);
    const [first, last] = [before, after]
      .filter((each) => each !== undefined)
      .sort((one, other) => stops.indexOf(one) - stops.indexOf(other));
    const where = before === undefined ? 0 : after === undefined ? 2 : 1;
    const off =
      where === 1
        ? offOf(all[first!]!.place, place, all[last!]!.place)
        : where === 0
          ? offOf(undefined, place, all[stops[0]!]!.place)
          : offOf(all[stops.at(-1)!]!.place, place, undefined);
    const { sentence } = all[before ?? after!]!.candidate;
    const far = Math.min(3, Math.abs(candidate.sentence.index - sentence.index));
    return [
      trait(is.out, where, off, own.role),
      trait(is.outFar, where, off, far),
      trait(is.outQuoted, where, isQuoted ? 1 : 0, own.role),
      trait(is.outPrep, numbered(`${where} ${off}`), own.prep),
    ];
  });
}

/** So many names before a way's first stop and after its last are looked at. */
const around = 4;

const is = kindsOf(
  'none',
  'noneSure',
  'noneLed',
  'noneNames',
  'ways',
  'left',
  'leftSure',
  'length',
  'closed',
  'order',
  'weak',
  'spread',
  'detour',
  'detourOrder',
  'longest',
  'firstLeg',
  'lastLeg',
  'in',
  'out',
  'outFar',
  'outQuoted',
  'outPrep',
);
