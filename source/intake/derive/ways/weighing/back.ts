import { courseBack } from './course.ts';
import type { Seen } from './features.ts';
import type { Path } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { kindsOf, numbered, trait, type Trait } from './traits.ts';
import { wordsOf } from './words.ts';

/** A story as it is looked through for the ends of its ways. */
export type Told = {
  readonly seen: readonly Seen[];
  readonly sentences: readonly Sentence[];
  readonly headline: string;
};

/** What is seen of whether a way leads back to its start. `isSaid`: by the rules of `returns.ts` the story says so. */
export function backOf({ stops, isClosed }: Path, told: Told, isSaid: boolean): Trait[] {
  const { seen, sentences, headline } = told;
  const way = stops.map((number) => seen[number]!);
  const last = way.reduce((one, other) => (isAfter(other, one) ? other : one)).candidate;
  const indexes = way.map(({ candidate }) => candidate.sentence.index);
  const bounds = { from: Math.min(...indexes), to: last.sentence.index, end: last.at };
  const keys = new Set(way.map(({ key }) => key));
  const start = way[0]!;
  const course = courseBack(way.flatMap(({ place }) => place ?? []));
  const traits = [
    trait(is.any),
    trait(is.said, isSaid ? 1 : 0),
    trait(is.closed, isClosed ? 1 : 0),
    trait(is.length, Math.min(7, way.length)),
    trait(is.course, course),
    trait(is.tops, start.own.tops, bounds.from === 0 ? 0 : 1),
    trait(is.firstRole, start.own.role),
    trait(is.lastRole, way.at(-1)!.own.role),
  ];
  const sections = sentences
    .slice(Math.max(0, bounds.from - around), bounds.to + around + 1)
    .concat(bounds.from > around ? sentences.slice(0, 1) : []);
  for (const { text, index } of sections) {
    const names = seen.filter(
      ({ candidate }) => candidate.sentence.index === index && !candidate.isDateline,
    );
    const words = names[0]?.candidate.sentence.words ?? wordsOf(text, []).words;
    const called = words.map((word, at) => {
      const name = word === 'N' && names.find(({ candidate }) => candidate.at === at);
      return name ? (name.key === start.key ? '>start' : keys.has(name.key) ? '>stop' : 'N') : word;
    });
    traits.push(...cuesIn(called, (at) => sectionOf(index, at, bounds)));
  }
  traits.push(...cuesIn(wordsOf(headline, []).words, () => section.headline));
  for (const [number, { key, own, candidate }] of seen.entries()) {
    if (key !== start.key || stops.includes(number)) continue;
    const where = sectionOf(candidate.sentence.index, candidate.at, bounds);
    traits.push(
      trait(is.again, where),
      trait(is.againRole, where, own.role),
      trait(is.againPrep, where, own.prep),
      trait(is.againHead, own.head, own.prep),
      trait(is.againTense, where, own.tense),
    );
  }
  return [...new Set(traits)];
}

/** So many sentences before a way and after it are looked through. */
const around = 8;

function isAfter({ candidate: one }: Seen, { candidate: other }: Seen): boolean {
  const [first, second] = [one.sentence.index, other.sentence.index];
  return first > second || (first === second && one.at > other.at);
}

type Bounds = { readonly from: number; readonly to: number; readonly end: number };

/** Where a word stands beside what tells a way. */
const section = {
  headline: 0,
  lede: 1,
  before: 2,
  first: 3,
  within: 4,
  tail: 5,
  after: 6,
  late: 7,
};

function sectionOf(index: number, at: number, { from, to, end }: Bounds): number {
  if (index < from) return index === 0 ? section.lede : section.before;
  if (index > to) return index > to + 2 ? section.late : section.after;
  if (index === to && at > end) return section.tail;
  return index === 0 ? section.first : section.within;
}

/** The words that may tell of a return, with what stands around each. */
function cuesIn(words: readonly string[], sectionAt: (at: number) => number): Trait[] {
  return words.flatMap((word, at) => {
    if (!cue.test(word)) return [];
    const near = (by: number) => words[at + by] ?? '$';
    const [own, left, right] = [numbered(word), numbered(near(-1)), numbered(near(1))];
    const traits = [
      trait(is.right, own, right),
      trait(is.left, left, own),
      trait(is.both, left, own, right),
      trait(is.rights, own, right, numbered(near(2))),
      trait(is.lefts, numbered(near(-2)), left, own),
    ];
    if (!strong.test(word)) return traits;
    const where = sectionAt(at);
    const goal = [near(1), near(2), near(3)].find((each) => each === 'N' || each.startsWith('>'));
    const stem = numbered(word.slice(0, 4));
    return [
      ...traits,
      trait(is.cue, own, where),
      trait(is.rightAt, own, right, where),
      trait(is.leftAt, left, own, where),
      trait(is.goal, stem, numbered(goal ?? 'none')),
      trait(is.goalAt, stem, numbered(goal ?? 'none'), where),
    ];
  });
}

const cue =
  /^(?:homes?|back|return\w*|round|loop\w*|circuit|circular|circle|again|retrac\w+|homeward\w*|homecoming|reverse|round-trip|both|start\w*|began|begun|finish\w*|turn\w*|furthest|farthest|outward|out|way|complet\w+|clos\w+|full|base|(?:anti|counter)?-?clockwise|same|set|where)$/;

const strong = /^(?:home|back|return|loop|circ|round|retr|reverse)/;

const is = kindsOf(
  'any',
  'said',
  'closed',
  'length',
  'course',
  'tops',
  'firstRole',
  'lastRole',
  'right',
  'left',
  'both',
  'rights',
  'lefts',
  'cue',
  'rightAt',
  'leftAt',
  'goal',
  'goalAt',
  'again',
  'againRole',
  'againPrep',
  'againHead',
  'againTense',
);
