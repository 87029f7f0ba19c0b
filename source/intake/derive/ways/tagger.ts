import type { City } from '../cities.ts';
import { kilometres, type Seen } from './features.ts';

/** What is done with a candidate: nothing, or where it is put on the way that is open. */
export const actions = ['none', 'next', 'before', 'first', 'new'] as const;

/** A way as it is read: the numbers of its candidates, in order. */
export type State = {
  readonly ways: readonly (readonly number[])[];
  /** The candidate that was last put on a way, and the action before. */
  readonly last: number;
  readonly previous: number;
  readonly previous2: number;
};

export const begun: State = { ways: [], last: -1, previous: 0, previous2: 0 };

/** What may be done with a candidate: the same place isn't put beside itself. */
export function allowed({ ways }: State, all: readonly Seen[], number: number): readonly number[] {
  const open = ways.at(-1);
  if (!open) return [0, 1];
  const { key } = all[number]!;
  const is = (at: number) => all[open.at(at)!]!.key === key;
  const free = [0];
  if (!is(-1)) free.push(1);
  if (open.length > 1 && !is(-1) && !is(-2)) free.push(2);
  if (!is(0)) free.push(3);
  if (open.length > 1) free.push(4);
  return free;
}

export function act(state: State, number: number, action: number): State {
  const { ways, previous } = state;
  if (action === 0) return { ...state, previous: 0, previous2: previous };
  const open = ways.at(-1) ?? [];
  const others = ways.slice(0, -1);
  const next =
    action === 1
      ? [...others, [...open, number]]
      : action === 2
        ? [...others, [...open.slice(0, -1), number, open.at(-1)!]]
        : action === 3
          ? [...others, [number, ...open]]
          : [...ways, [number]];
  return { ways: next, last: number, previous: action, previous2: previous };
}

/** What the state adds to what a candidate looks like. */
export function features(all: readonly Seen[], number: number, { ways, last, previous, previous2 }: State): string[] {
  const seen = all[number]!;
  const open = ways.at(-1) ?? [];
  const end = open.at(-1);
  const endSeen = end === undefined ? undefined : all[end]!;
  const lastSeen = last < 0 ? undefined : all[last]!;
  const before = all[number - 1];
  const { sentence } = seen.candidate;
  const length = Math.min(4, open.length);
  const since = lastSeen ? sentence.index - lastSeen.candidate.sentence.index : -1;
  const near = !lastSeen
    ? 'empty'
    : since === 0
      ? last === number - 1
        ? 'beside'
        : 'same'
      : since === 1
        ? 'next'
        : since <= 3
          ? 'near'
          : 'far';
  const inSame = before?.candidate.sentence === sentence;
  const paragraph = lastSeen ? lastSeen.candidate.sentence.paragraph === sentence.paragraph : false;
  const twin =
    open.findIndex((each) => all[each]!.key === seen.key) === -1
      ? 'new'
      : endSeen!.key === seen.key
        ? 'last'
        : all[open[0]!]!.key === seen.key
          ? 'first'
          : 'other';
  const one = inSame ? String(previous) : 'x';
  const hop = endSeen ? hopOf(endSeen.place, seen.place) : 'none';
  const f: string[] = [];
  for (const each of seen.features) {
    f.push(each);
    if (crossed.test(each)) f.push(`${near}&${each}`);
  }
  const add = (name: string, value: string | number | boolean) => f.push(`${name}=${value}`);
  add('near', near);
  add('len', length);
  add('nearlen', `${near} ${length}`);
  add('one', one);
  add('two', `${one} ${previous2}`);
  add('onebeside', `${one} ${seen.beside}`);
  add('onebesiderole', `${one} ${seen.beside} ${seen.role}`);
  add('oneprep', `${one} ${seen.prep}`);
  add('onehead', `${one} ${seen.head}`);
  const gap = seen.features.find((each) => each.startsWith('gap='));
  if (gap) add('onegap', `${one} ${gap}`);
  add('twin', twin);
  add('twinnear', `${twin} ${near}`);
  add('twinprep', `${twin} ${seen.prep}`);
  add('par', paragraph);
  add('nearpar', `${near} ${paragraph}`);
  add('hop', hop);
  const { best, ratio } = fit(open.map((each) => all[each]!.place), seen.place);
  add('best', best);
  add('bestnear', `${best} ${near}`);
  add('ratio', ratio);
  add('rationear', `${ratio} ${near}`);
  add('hopnear', `${hop} ${near}`);
  add('lastprep', `${lastSeen?.prep ?? ''} ${seen.prep} ${near}`);
  add('lastheadprep', `${lastSeen?.head ?? ''} ${seen.head} ${seen.prep}`);
  add('lenprep', `${length} ${seen.prep} ${near}`);
  if (sentence.isItem && lastSeen?.candidate.sentence.isItem) add('items', `${near} ${seen.features.find((each) => each.startsWith('item='))}`);
  return f;
}

const crossed = /^(?:prep|manner|prepmanner|role|kind|tense|l1|r1|beside|person|quoted|denied|sent1|head|rmanner|conn)=/;

function hopOf(one: City | undefined, other: City | undefined): string {
  if (!one || !other) return 'unknown';
  const length = kilometres(one, other);
  return length < 1 ? 'here' : length < 60 ? '60' : length < 250 ? '250' : length < 900 ? '900' : 'far';
}

/** Where on a way a place makes it longer by least, and how long it is to there beside the way's other legs. */
function fit(places: readonly (City | undefined)[], place: City | undefined): { best: string; ratio: string } {
  const known = places.filter((each) => each !== undefined);
  if (!place || known.length === 0) return { best: 'unknown', ratio: 'unknown' };
  const end = known.at(-1)!;
  const next = kilometres(end, place);
  const ratioOf = (mean: number) => {
    const ratio = next / Math.max(20, mean);
    return ratio < 0.1 ? 'here' : ratio < 0.6 ? 'short' : ratio < 2 ? 'like' : ratio < 5 ? 'long' : 'far';
  };
  if (known.length === 1) return { best: 'one', ratio: 'one' };
  const legs = known.slice(1).map((each, at) => kilometres(known[at]!, each));
  const before = known.at(-2)!;
  const within = kilometres(before, place) + kilometres(place, end) - legs.at(-1)!;
  const first = kilometres(place, known[0]!);
  const least = Math.min(next, within, first);
  const best = least === next ? 'next' : least === within ? 'before' : 'first';
  return { best: known.length < places.length ? `~${best}` : best, ratio: ratioOf(legs.reduce((sum, leg) => sum + leg, 0) / legs.length) };
}
