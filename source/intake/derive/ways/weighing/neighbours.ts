import type { City } from '../../cities.ts';
import type { Seen } from './features.ts';
import { mentionsOf } from './mentions.ts';
import { detour } from './places.ts';
import { numbered, step as stepOf, trait, type Trait } from './traits.ts';

/** The same candidates with what stands around each: the next two, other mentions, and how many are led to. */
export function among(seen: readonly Seen[]): Seen[] {
  const byKey = Map.groupBy(seen, ({ key }) => key);
  const sure = seen.filter((each) => isPlace(each) && each.role.endsWith('!')).length;
  const soft = seen.filter(
    (each) => isPlace(each) && /^(?:start|step|weak)/.test(each.role),
  ).length;
  const legs = legsOf(seen);
  return seen.map((each, number) => {
    const traits: Trait[] = [...each.traits];
    const add = (kind: string, one: number | boolean = 0, two = 0, three = 0) =>
      traits.push(trait(numbered(kind), Number(one), two, three));
    const { sentence } = each.candidate;
    const { role, prep, kind } = each.own;
    for (const step of [1, 2]) {
      const next = seen[number + step];
      const distance = next ? next.candidate.sentence.index - sentence.index : 9;
      const far = distance > 2 ? 2 : Math.min(1, distance);
      if (!next || far === 2) {
        add(`n${step}`);
        continue;
      }
      add(`n${step}role`, far, next.own.role);
      add(`n${step}prep`, far, next.own.prep);
      add(`n${step}kind`, far, next.own.kind);
      if (step === 1) {
        add('pairprep', far, prep, next.own.prep);
        add('pairrole', far, role, next.own.role);
        add('pairkind', far, kind, next.own.kind);
      }
    }
    const back = seen[number - 1];
    if (back?.candidate.sentence === sentence) {
      add('p1role', back.own.role);
      add('p1prep', back.own.prep, prep);
    }
    const same = byKey.get(each.key)!;
    const best = bestOf(same, each);
    add('other', best);
    add('otherrole', best, role);
    traits.push(...mentionsOf(each, same));
    add('count', Math.min(3, same.length));
    add('earlier', same[0] !== each);
    add('sures', Math.min(5, sure));
    add('softs', Math.min(8, soft));
    add('suresrole', Math.min(4, sure), role);
    const ahead = aheadOf(seen, number);
    add('ahead', ahead);
    add('aheadrole', ahead, role);
    add('holds', holdsOther(each, seen), kind);
    const off = offOf(each, legs);
    add('off', off);
    add('offrole', off, role);
    add('offprep', off, prep);
    // What is seen of a dateline means something of its own.
    return each.candidate.isDateline
      ? { ...each, near: [], traits: traits.map((one) => trait(top, one)) }
      : { ...each, traits };
  });
}

/** The best role of a place where it is named otherwise. */
function bestOf(same: readonly Seen[], own: Seen): number {
  let best = -1;
  for (const each of same.slice(0, 20))
    if (each !== own) best = Math.max(best, ranks.indexOf(each.role));
  return best;
}

const top = numbered('dateline');

const ranks = ['unled', 'none', 'bare', 'weak', 'step', 'start', 'step!', 'start!'];

/** How many of the names that follow words of going lead to. */
function aheadOf(seen: readonly Seen[], number: number): number {
  let count = 0;
  const { index } = seen[number]!.candidate.sentence;
  for (let at = number + 1; at < Math.min(seen.length, number + 30) && count < 4; at++) {
    const each = seen[at]!;
    if (each.candidate.sentence.index - index > 3) break;
    if (isPlace(each) && /^(?:start|step)/.test(each.role)) count += 1;
  }
  return count;
}

function isPlace({ place, area }: Seen): boolean {
  return place !== undefined || area !== undefined;
}

/** Whether a region holds a place that is named near it. */
function holdsOther({ area }: Seen, seen: readonly Seen[]): boolean {
  return (
    area !== undefined &&
    seen.some(
      ({ place, area: other }) =>
        place &&
        !other &&
        place.country === area.country &&
        (area.admin === undefined || place.admin === area.admin),
    )
  );
}

/** From one place that words of going lead to surely to the next. */
type Leg = { readonly from: City; readonly to: City };

function legsOf(seen: readonly Seen[]): Leg[] {
  const places = seen.flatMap(({ role, place }) => (place && role.endsWith('!') ? [place] : []));
  return places.slice(1).map((to, at) => ({ from: places[at]!, to }));
}

/** How far off the nearest such leg a place lies, beside how long that is. */
function offOf({ place }: Seen, legs: readonly Leg[]): number {
  if (!place) return 9;
  let least = Infinity;
  for (const { from, to } of legs) {
    if (from === place || to === place) continue;
    least = Math.min(least, detour(from, place, to));
  }
  return stepOf(least, [0.1, 0.3, 1, 3, 1e6]);
}
