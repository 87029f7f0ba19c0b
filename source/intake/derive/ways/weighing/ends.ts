import type { Seen } from './features.ts';
import { kindsOf, trait, type Trait } from './traits.ts';

/**
 * What the ends of the way that is open add to what a candidate looks like: whether they were told in the lede, the
 * dateline or the headline, and whether the way was told in order so far. A story that begins with where somebody
 * came to tells the way there afterwards.
 */
export function endsOf(
  all: readonly Seen[],
  open: readonly number[],
  number: number,
  near: number,
): Trait[] {
  const { own, candidate } = all[number]!;
  const [first, end] = [toldAt(all[open[0] ?? -1]), toldAt(all[open.at(-1) ?? -1])];
  const isOrdered = open.every((each, at) => at === 0 || open[at - 1]! < each) ? 1 : 0;
  const length = Math.min(3, open.length);
  const isLede = candidate.sentence.index === 0 ? 0 : 1;
  return [
    trait(is.endTold, end, length, isLede),
    trait(is.endRole, end, own.role, length),
    trait(is.endPrep, end, own.prep, length),
    trait(is.endTense, end, own.tense, length),
    trait(is.endHead, end, own.head, length),
    trait(is.firstTold, first, length, own.role),
    trait(is.ordered, isOrdered, length, near),
    trait(is.orderedRole, isOrdered, own.role, length),
    trait(is.orderedTense, isOrdered, own.tense, own.prep),
  ];
}

function toldAt(stop: Seen | undefined): number {
  return stop ? Math.min(2, stop.candidate.sentence.index) + stop.own.tops * 3 : none;
}

const none = 99;

const is = kindsOf(
  'endTold',
  'endRole',
  'endPrep',
  'endTense',
  'endHead',
  'firstTold',
  'ordered',
  'orderedRole',
  'orderedTense',
);
