import type { City } from '../cities.ts';
import { kilometres, type Seen } from './features.ts';
import type { State } from './placing.ts';

/** How far back the last stop is: what a word says of a place depends on it. */
export type Near = 'empty' | 'beside' | 'same' | 'next' | 'near' | 'far';

/** How far back the last stop of a state is from a candidate. */
export function nearOf(all: readonly Seen[], number: number, { last }: State): Near {
  const stop = all[last];
  if (!stop) return 'empty';
  const since = all[number]!.candidate.sentence.index - stop.candidate.sentence.index;
  if (since === 0) return last === number - 1 ? 'beside' : 'same';
  return since === 1 ? 'next' : since <= 3 ? 'near' : 'far';
}

/** What a candidate looks like, and the same together with how far back the last stop is. */
export function lookOf({ features }: Seen, near: Near): string[] {
  return [
    ...features,
    ...features.flatMap((each) => (crossed.test(each) ? [`${near}&${each}`] : [])),
  ];
}

const crossed =
  /^(?:prep|manner|prepmanner|role|kind|tense|l1|r1|beside|person|quoted|denied|head|rmanner|conn)=/;

/** What the way that is open adds to what a candidate looks like. */
export function contextOf(all: readonly Seen[], number: number, state: State): string[] {
  const { ways, last, previous, previous2 } = state;
  const seen = all[number]!;
  const near = nearOf(all, number, state);
  const open = (ways.at(-1) ?? []).map((each) => all[each]!);
  const end = open.at(-1);
  const stop = all[last];
  const { sentence } = seen.candidate;
  const before = all[number - 1];
  const length = Math.min(4, open.length);
  const paragraph = stop?.candidate.sentence.paragraph === sentence.paragraph;
  const twin = !open.some(({ key }) => key === seen.key)
    ? 'new'
    : end!.key === seen.key
      ? 'last'
      : open[0]!.key === seen.key
        ? 'first'
        : 'other';
  const one = before?.candidate.sentence === sentence ? String(previous) : 'x';
  const hop = end ? hopOf(end.place, seen.place) : 'none';
  const { best, ratio } = fit(
    open.map(({ place }) => place),
    seen.place,
  );
  return [
    `near=${near}`,
    `len=${length}`,
    `nearlen=${near} ${length}`,
    `one=${one}`,
    `two=${one} ${previous2}`,
    `onebeside=${one} ${seen.beside}`,
    `onebesiderole=${one} ${seen.beside} ${seen.role}`,
    `oneprep=${one} ${seen.prep}`,
    `onehead=${one} ${seen.head}`,
    ...(seen.gap === undefined ? [] : [`onegap=${one} ${seen.gap}`]),
    `twin=${twin}`,
    `twinnear=${twin} ${near}`,
    `twinprep=${twin} ${seen.prep}`,
    `par=${paragraph}`,
    `nearpar=${near} ${paragraph}`,
    `hop=${hop}`,
    `best=${best}`,
    `bestnear=${best} ${near}`,
    `ratio=${ratio}`,
    `rationear=${ratio} ${near}`,
    `hopnear=${hop} ${near}`,
    `lastprep=${stop?.prep ?? ''} ${seen.prep} ${near}`,
    `lastheadprep=${stop?.head ?? ''} ${seen.head} ${seen.prep}`,
    `lenprep=${length} ${seen.prep} ${near}`,
    ...(sentence.isItem && stop?.candidate.sentence.isItem ? [`items=${near} ${seen.item}`] : []),
  ];
}

function hopOf(one: City | undefined, other: City | undefined): string {
  if (!one || !other) return 'unknown';
  const length = kilometres(one, other);
  return length < 1
    ? 'here'
    : length < 60
      ? '60'
      : length < 250
        ? '250'
        : length < 900
          ? '900'
          : 'far';
}

/** Where on a way a place makes it longer by least, and how long it is to there beside the way's other legs. */
function fit(
  places: readonly (City | undefined)[],
  place: City | undefined,
): { best: string; ratio: string } {
  const known = places.filter((each) => each !== undefined);
  if (!place || known.length === 0) return { best: 'unknown', ratio: 'unknown' };
  const end = known.at(-1)!;
  const next = kilometres(end, place);
  const ratioOf = (mean: number) => {
    const ratio = next / Math.max(20, mean);
    return ratio < 0.1
      ? 'here'
      : ratio < 0.6
        ? 'short'
        : ratio < 2
          ? 'like'
          : ratio < 5
            ? 'long'
            : 'far';
  };
  if (known.length === 1) return { best: 'one', ratio: 'one' };
  const legs = known.slice(1).map((each, at) => kilometres(known[at]!, each));
  const before = known.at(-2)!;
  const within = kilometres(before, place) + kilometres(place, end) - legs.at(-1)!;
  const first = kilometres(place, known[0]!);
  const least = Math.min(next, within, first);
  const best = least === next ? 'next' : least === within ? 'before' : 'first';
  return {
    best: known.length < places.length ? `~${best}` : best,
    ratio: ratioOf(legs.reduce((sum, leg) => sum + leg, 0) / legs.length),
  };
}
