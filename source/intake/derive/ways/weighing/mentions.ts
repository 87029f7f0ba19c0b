import type { Seen } from './features.ts';
import { kindsOf, trait, type Trait } from './traits.ts';

/** What is seen of the same place where it is named otherwise: what leads to it there, and how a story told of it. */
export function mentionsOf(own: Seen, same: readonly Seen[]): Trait[] {
  const { sentence } = own.candidate;
  const number = same.indexOf(own);
  return same.slice(0, most).flatMap((each, at): Trait[] => {
    if (each === own) return [];
    const later = at > number ? 1 : 0;
    const { prep, head, tense, role, left, right } = each.own;
    const there = each.candidate.sentence;
    return [
      trait(is.otherPrep, later, prep),
      trait(is.otherHead, later, head, prep),
      trait(is.otherTense, later, tense),
      trait(is.otherRole, later, role, own.own.role),
      trait(is.otherLeft, later, left),
      trait(is.otherRight, later, right),
      trait(is.otherLede, later, Math.min(2, there.index), prep),
      trait(is.otherPreps, later, prep, own.own.prep),
      trait(is.otherNear, there.paragraph === sentence.paragraph ? 1 : 0, later, own.own.role),
    ];
  });
}

/** Of so many of a place's mentions, the first ones, what is seen. */
const most = 6;

const is = kindsOf(
  'otherPrep',
  'otherHead',
  'otherTense',
  'otherRole',
  'otherLeft',
  'otherRight',
  'otherLede',
  'otherPreps',
  'otherNear',
);
