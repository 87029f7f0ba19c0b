import type { City } from '../../cities.ts';
import { isOpenAfter } from '../../open-marks.ts';
import { regionNamed } from '../../region.ts';
import { countryOfArea } from './areas.ts';
import { headBefore, mannerAfter, prepositionBefore, tenseBefore } from './before.ts';
import { besideIn } from '../leads/beside.ts';
import type { Candidate } from './candidates.ts';
import type { Told } from './sentence.ts';
import { numbered, step, trait, type Trait } from './traits.ts';

/** What can be said of a candidate before anything is decided; words are numbered. */
export type Look = {
  readonly role: string;
  readonly isQuoted: boolean;
  readonly own: Own;
  readonly traits: readonly Trait[];
  /** Those of them that mean something else after a stop nearby. */
  readonly near: readonly Trait[];
};

/** What is seen of a candidate that what is seen of others is put beside. */
type Own = {
  readonly beside: number;
  readonly prep: number;
  readonly head: number;
  readonly role: number;
  readonly kind: number;
  readonly tense: number;
  readonly item: number;
  readonly left: number;
  readonly right: number;
  readonly gap: number | undefined;
  /** Whether the dateline has the same name (1), the headline (2), or both. */
  readonly tops: number;
};

/** The candidates before and after one. */
type Beside = { readonly before: Candidate | undefined; readonly after: Candidate | undefined };
/** What is known of a candidate's name. */
type Known = {
  readonly cities: readonly City[];
  readonly isPerson: boolean;
  readonly isTown: boolean;
  readonly isHeaded: boolean;
  /** Whether it only begins sentences and is no place that is known: it may be a word like others. */
  readonly isWord: boolean;
  readonly alone: number;
  readonly told: Told;
};

/** What a candidate looks like by itself. */
export function lookOf(candidate: Candidate, { before, after }: Beside, known: Known): Look {
  const { told } = known;
  const { sentence, name, at, region, start, end, led } = candidate;
  const { words, text } = sentence;
  const isAfter = before?.sentence === sentence;
  const isBefore = after?.sentence === sentence;
  const gapWords = words.slice(isAfter ? before.at + 1 : 0, at);
  const nextGap = words.slice(at + 1, isBefore ? after.at : words.length);
  const left = words.slice(0, at);
  const word = (by: number) => numbered(words[at + by] ?? (by < 0 ? '^' : '$'));
  const [l1, l2, l3, r1, r2] = [word(-1), word(-2), word(-3), word(1), word(2)];
  const isTop = candidate.isDateline ?? false;
  const head = headBefore(left, told.manners);
  const prep = numbered(isTop ? 'dateline' : prepositionBefore(left));
  const manner = numbered(head.manner);
  const beside = numbered(
    isAfter
      ? (besideIn(text.slice(before.end, start)) ?? (gapWords.length <= 3 ? 'near' : 'far'))
      : 'none',
  );
  const kind = numbered(kindOf(name, known.cities));
  const role = isTop ? 'dateline' : led ? `${led.role}${led.sure ? '!' : ''}` : 'unled';
  const led1 = numbered(role);
  const isDenied = told.denied.some((part) => start >= part.start && start < part.end);
  const isQuoted = isOpenAfter(text.slice(0, start), sentence.quoted);
  const tense = numbered(tenseBefore(left));
  const first = left.length === 0 ? 0 : left.length < 3 ? 1 : 2;
  const item = sentence.isItem ? 1 + first + (sentence.inBlock > 0 ? 3 : 0) : 0;
  const gap = isAfter && gapWords.length <= 4 ? numbered(gapWords.join(' ')) : undefined;
  const traits: Trait[] = [];
  const near: Trait[] = [];
  const add = (kind: string, one: number | boolean = 0, two = 0, three = 0) =>
    traits.push(trait(numbered(kind), Number(one), two, three));
  const addNear = (kind: string, one: number | boolean = 0, two = 0) =>
    near.push(traits.at(add(kind, one, two) - 1)!);
  add('any');
  addNear('l1', l1);
  add('l2', l2);
  add('l21', l2, l1);
  add('l321', trait(l3, l2), l1);
  addNear('r1', r1);
  add('r2', r2);
  add('r12', r1, r2);
  add('l1r1', l1, r1);
  addNear('prep', prep);
  addNear('head', numbered(head.word));
  addNear('manner', manner);
  add('mannerd', manner, numbered(head.near));
  addNear('prepmanner', prep, manner);
  add('prephead', prep, numbered(head.word));
  addNear('rmanner', numbered(mannerAfter(words, at + 1, told.manners)));
  addNear('role', led1);
  add('roleprep', led1, prep);
  addNear('kind', kind);
  add('kindprep', kind, prep);
  add('kindrole', kind, led1);
  add('kindpos', kind, first);
  add('region', region !== undefined);
  addNear('person', known.isPerson);
  addNear('denied', isDenied);
  addNear('quoted', isQuoted);
  addNear('tense', tense);
  add('tenseprep', tense, prep);
  add('pos', first);
  addNear('beside', beside);
  if (gap !== undefined) add('gap', gap);
  if (isBefore && nextGap.length <= 3) add('next', numbered(nextGap.join(' ')));
  add('item', item);
  add('suffix', numbered(suffix.exec(name)?.[0] ?? 'none'));
  for (const each of new Set(gapWords.slice(-8)))
    if (connectives.has(each)) addNear('conn', numbered(each));
  add('listed', numbered(candidate.listed ?? 'no'));
  add('dateline', known.isTown);
  add('alone', known.alone);
  addNear('standing', numbered(led?.standing ?? 'no'), led1);
  add('moves', led?.moves !== undefined, led1);
  add('opens', sentence.inBlock === 0, first);
  addNear('others', told.ofOthers);
  add('who', told.who);
  add('first', numbered(words[0] ?? ''));
  add('firstpos', numbered(words[0] ?? ''), first);
  for (const each of new Set(told.manners)) add('mannerin', numbered(each ?? ''), led1);
  const lede = Math.min(3, sentence.index);
  add('lede', lede, led1);
  add('ledeprep', lede, prep);
  add('ledehead', lede, manner, l1);
  add('headline', known.isHeaded, lede);
  add('headlinerole', known.isHeaded, led1);
  add('datelinelede', known.isTown, lede, led1);
  if (known.isWord) {
    add('word', left.length === 0, led1);
    add('wordnext', r1);
    add('worditself', numbered(name.toLowerCase()));
  }
  add('ends', /^[.!?;]?["”)]?$/.test(text.slice(end, end + 3)));
  return {
    role,
    isQuoted,
    traits,
    near,
    own: {
      beside,
      prep,
      head: manner,
      role: led1,
      kind,
      tense,
      item,
      left: l1,
      right: r1,
      gap,
      tops: (known.isTown ? 1 : 0) + (known.isHeaded ? 2 : 0),
    },
  };
}

function kindOf(name: string, cities: readonly City[]): string {
  const own = regionNamed(name);
  if (own) return own.admin ? 'state' : 'country';
  const largest = cities[0]?.population ?? 0;
  if (countryOfArea(name) !== undefined && largest < 100_000) return 'area';
  if (cities.length === 0) return 'unknown';
  return `size ${step(largest, [5000, 50_000, 500_000])}`;
}

const suffix =
  /\b(?:Canal|Pass|Peninsula|River|Sea|Gulf|Strait|Mountains|County|Coast|Station|Airport|Island|Islands|Lake|Valley|Park|Delta|Hall|College|Bridge|Cent(?:er|re)|Church|Summit|Head|Bay|Point|Port|Crossing|Springs|Falls|City|Institution|High|Home|Square|Parkway|Park|House|Inn|Hotel|Plaza|Terminal|Pacific|Atlantic|Caribbean|Mediterranean|Arts|Company|Group|Treks|Lines|Express|Trust|Forest|Lodge|Farm|Palace|Castle|Market|Mill|Field|Camp|Mountain|Desert|Territory)$/;

const connectives = new Set(
  'then next before after finally later once again also and but while via through where from there back until on when already since earlier first last another'.split(
    ' ',
  ),
);
