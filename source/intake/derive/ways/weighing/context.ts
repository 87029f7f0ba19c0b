import type { City } from '../../cities.ts';
import { endsOf } from './ends.ts';
import type { Seen } from './features.ts';
import { abroadOf, detourOf, fit, hopOf } from './legs.ts';
import { withinOf, type State } from './placing.ts';
import { kindsOf, trait, type Trait } from './traits.ts';

/** How far back the last stop is: none, just before, in the same sentence, the next, near or far. */
export function nearOf(all: readonly Seen[], number: number, { last }: State): number {
  const stop = all[last];
  if (!stop) return 0;
  const since = all[number]!.candidate.sentence.index - stop.candidate.sentence.index;
  if (since === 0) return last === number - 1 ? 1 : 2;
  return since === 1 ? 3 : since <= 3 ? 4 : 5;
}

/** What a candidate looks like, and some of it together with how far back the last stop is. */
export function looksOf({ traits, near }: Seen, since: number): Trait[] {
  return [...traits, ...near.map((each) => trait(is.near, each, since))];
}

/** What the way that is open adds to what a candidate looks like. */
export function contextOf(all: readonly Seen[], number: number, state: State): Trait[] {
  const { ways, last, previous, previous2 } = state;
  const seen = all[number]!;
  const { own, candidate } = seen;
  const near = nearOf(all, number, state);
  const open = ways.at(-1) ?? [];
  const end = all[open.at(-1) ?? -1];
  const stop = all[last];
  const { sentence } = candidate;
  const before = all[number - 1];
  const length = Math.min(4, open.length);
  const isSame = stop?.candidate.sentence.paragraph === sentence.paragraph ? 1 : 0;
  const twin = twinOf(
    open.map((each) => all[each]!.key),
    seen.key,
  );
  const one = before?.candidate.sentence === sentence ? previous : 9;
  const hop = hopOf(end?.place, seen.place);
  const { best, ratio, turn } = fit(
    open.map((each) => all[each]!.place),
    seen.place,
    withinOf(open, last),
  );
  const onward = end ? detourOf(end.place, seen.place, nextOf(all, number)) : 9;
  const abroad = abroadOf(end?.place, seen.place);
  const isLast = last === open.at(-1) ? 1 : 0;
  const like = stop
    ? (stop.own.left === own.left ? 1 : 0) + (stop.own.right === own.right ? 2 : 0)
    : 4;
  const traits = [
    trait(is.since, near),
    trait(is.length, length),
    trait(is.length, near, length),
    trait(is.one, one),
    trait(is.two, one, previous2),
    trait(is.oneBeside, one, own.beside),
    trait(is.oneBesideRole, one, own.beside, own.role),
    trait(is.onePrep, one, own.prep),
    trait(is.oneHead, one, own.head),
    trait(is.twin, twin),
    trait(is.twinNear, twin, near),
    trait(is.twinPrep, twin, own.prep),
    trait(is.same, isSame),
    trait(is.sameNear, isSame, near),
    trait(is.hop, hop),
    trait(is.hopNear, hop, near),
    trait(is.best, best),
    trait(is.bestNear, best, near),
    trait(is.bestTense, best, own.tense),
    trait(is.ratio, ratio),
    trait(is.ratioNear, ratio, near),
    trait(is.turn, turn, near),
    trait(is.turnRole, turn, own.role),
    trait(is.onward, onward),
    trait(is.onwardRole, onward, own.role),
    trait(is.onwardNear, onward, near),
    trait(is.onwardPrep, onward, own.prep),
    trait(is.turnPrep, turn, own.prep),
    trait(is.abroad, abroad, near),
    trait(is.abroadRole, abroad, own.role),
    trait(is.lastPrep, stop?.own.prep, own.prep, near),
    trait(is.lastHead, stop?.own.head, own.head, own.prep),
    trait(is.lastTense, stop?.own.tense, own.tense, near),
    trait(is.lastRole, stop?.own.role, own.role, near),
    trait(is.lengthPrep, length, own.prep, near),
    trait(is.isLast, isLast, near),
    trait(is.isLastPrep, isLast, own.prep, previous),
    trait(is.like, like, near),
  ];
  if (own.gap !== undefined) traits.push(trait(is.oneGap, one, own.gap));
  if (sentence.isItem && stop?.candidate.sentence.isItem)
    traits.push(trait(is.items, near, own.item));
  return [...traits, ...endsOf(all, open, number, near)];
}

const is = kindsOf(
  'near',
  'since',
  'length',
  'one',
  'two',
  'oneBeside',
  'oneBesideRole',
  'onePrep',
  'oneHead',
  'oneGap',
  'twin',
  'twinNear',
  'twinPrep',
  'same',
  'sameNear',
  'hop',
  'hopNear',
  'best',
  'bestNear',
  'bestTense',
  'ratio',
  'ratioNear',
  'turn',
  'turnRole',
  'onward',
  'onwardRole',
  'onwardNear',
  'onwardPrep',
  'turnPrep',
  'abroad',
  'abroadRole',
  'lastPrep',
  'lastHead',
  'lastTense',
  'lastRole',
  'lengthPrep',
  'isLast',
  'isLastPrep',
  'like',
  'items',
);

/** Whether a place is on the way already: not, its end, its beginning, or else. */
function twinOf(keys: readonly string[], key: string): number {
  if (!keys.includes(key)) return 0;
  return keys.at(-1) === key ? 1 : keys[0] === key ? 2 : 3;
}

/** The place of the next name that words of going lead to. */
function nextOf(all: readonly Seen[], number: number): City | undefined {
  const own = all[number]!;
  for (let at = number + 1; at < Math.min(all.length, number + 8); at++) {
    const { place, role, candidate, key } = all[at]!;
    if (candidate.sentence.index - own.candidate.sentence.index > 3) return undefined;
    if (place && key !== own.key && /^st/.test(role)) return place;
  }
  return undefined;
}
