import { deniedIn } from './denied.ts';
import { ledIn, type Led } from './lead.ts';
import { isBack, isLoop } from './returns.ts';
import { sentencesOf } from './sentences.ts';

/** An ordered way that a story's sentences go, before its places are located. */
export type Way = {
  readonly stops: readonly Led[];
  readonly returns: boolean;
  /** The sentences that it goes through. */
  readonly text: string;
  /** The blocks that it begins and ends in. */
  readonly paragraph: number;
  readonly last: number;
  /** What the story calls it. */
  readonly title?: string | undefined;
  /** Of the entries of a list. */
  readonly isListed?: boolean;
};

/** A text of a story that may tell of a way, and the number of its block. */
export type Told = { readonly text: string; readonly paragraph: number };

/** The ways through names that may be places, in texts that follow each other. */
export function findWays(texts: readonly Told[]): Way[] {
  const ways: Way[] = [];
  let way: Open | undefined;
  const close = () => {
    if (!way) return;
    bringGoal(way);
    ways.push(...settle(way));
    way = undefined;
  };
  for (const { text, paragraph } of texts) {
    for (const sentence of sentencesOf(text)) {
      const names = onWay(sentence);
      if (fresh.test(sentence)) close();
      if (names.length === 0) {
        if (!way) continue;
        way.passed.push(sentence);
        if (way.passed.length > patience) close();
        continue;
      }
      if (way && ahead.test(sentence)) bringGoal(way);
      const read: Sentence = { text: sentence, paragraph };
      for (const name of names) {
        if (way && beginsAnew(name, way, sentence)) close();
        if (!way) way = { stops: [], sentences: [], passed: [], goals: [] };
        goTo(way, name, read);
      }
      if (way) bringGoal(way, read);
    }
  }
  close();
  return ways;
}

type Sentence = { readonly text: string; readonly paragraph: number };

type Stop = { readonly name: Led; readonly sentence: Sentence };

/** A way that is still being read. `passed`: sentences since its last stop that name no place on it. */
type Open = {
  stops: Stop[];
  sentences: Sentence[];
  passed: string[];
  /** Where it ends, named before what it passes on the way there; the nearest last. */
  goals: Stop[];
};

/** So many sentences may tell of something else before the way goes on. */
const patience = 2;

/** What begins another matter. */
const fresh =
  /^["“]?(?:Another|Meanwhile|Separately|Elsewhere|In other|In another|The (?:second|other) (?:route|line|group|convoy|team|ring|train|ship)|A second (?!crew|driver|boat|truck|plane|train took)|Last (?:year|month|season)|Previous)/;

/** The names of a sentence that a way goes through, but for those where it is said not to. */
function onWay(sentence: string): Led[] {
  if (!/\p{Lu}/u.test(sentence.slice(1)) || score.test(sentence)) return [];
  const led = ledIn(sentence).filter(({ role }) => role !== 'none');
  if (led.length === 0) return [];
  const denied = deniedIn(sentence);
  return led.filter(({ start }) => !denied.some((part) => start >= part.start && start < part.end));
}

/** A result of a game. */
const score =
  /^(?:The )?(?:[Tt]alks|[Nn]egotiations)\b|\b\d{1,3}[-–]\d{1,3}\b(?!\s?(?:p\.m|a\.m))|^(?:\p{L}+ ){0,2}(?:[Ff]ares|[Rr]ates|[Pp]rices|[Tt]ariffs|[Ee]xports|[Ii]mports|[Ss]ales)\b|\b(?:seeded|playoffs?|(?:prizes?|awards?|medals?|grants?|trophy|money|funding) (?:\w+ )?(?:went|goes?|will go) to|semifinals?|quarterfinals?|touchdowns?|innings?)\b/u;

function beginsAnew(name: Led, way: Open, sentence: string): boolean {
  const last = way.stops.at(-1);
  if (last && last.sentence.text !== sentence && isSummary(way) && name.sure) return true;
  if (name.role !== 'start' || !last || last.name.name === name.name) return false;
  if (last.sentence.text === sentence && /^ and from $/.test(name.gap))
    return last.name.role === 'step';
  if (last.sentence.text === sentence)
    return /\b(?:another|other|second|while|whereas)\b/.test(name.gap);
  if (isEarlier(way, sentence, name)) return false;
  return !continues.test(sentence) && !(way.goals.length > 0 && way.stops.length === 0);
}

/** Several goals of one verb, and no more: what follows tells how they are gone to. */
function isSummary({ stops }: Open): boolean {
  const [first, ...others] = stops;
  return (
    first?.name.role === 'step' &&
    others.length > 0 &&
    others.every(
      ({ name }) =>
        name.beside === 'comma' || (name.beside === 'and' && /^,? and $/.test(name.gap)),
    )
  );
}

const continues =
  /^["“]?(?:Then|There|From there|After|Later|Next|Finally|On|The next|They then|He then|She then|It then)\b/;

/** "It reached a place. It had left another": the second comes first. */
function isEarlier({ stops, goals }: Open, sentence: string, { role, start }: Led): boolean {
  const last = stops.at(-1);
  return (
    goals.length === 0 &&
    last !== undefined &&
    stops.length < 3 &&
    last.name.role === 'step' &&
    last.sentence.text !== sentence &&
    (had.test(sentence.slice(0, start)) || (role === 'start' && /\bago\b/.test(sentence))) &&
    !had.test(last.sentence.text.slice(Math.max(0, last.name.start - 40), last.name.start))
  );
}

const had = /\b(?:had|[’']d) (?:been |first |earlier |already |all |only |both )?\p{Ll}+/u;

function goTo(way: Open, name: Led, sentence: Sentence) {
  const last = way.stops.at(-1);
  const stop = { name, sentence };
  if (last && isEarlier(way, sentence.text, name)) {
    way.goals.push(way.stops.pop()!);
  } else if (way.goals.at(-1)?.sentence.text === sentence.text) {
    if (onward.test(name.gap)) bringGoal(way, sentence);
  } else if (last?.sentence.text === sentence.text && last.name.role === 'step') {
    if (turned.test(name.gap) && way.stops.length === 2) way.stops.pop();
    else if (isBetween(name, way) || isOnTheWay(name, way, sentence))
      way.goals.push(way.stops.pop()!);
  }
  if (way.sentences.at(-1)?.text !== sentence.text) way.sentences.push(sentence);
  way.passed = [];
  if (way.stops.at(-1)?.name.name === name.name) return;
  const isKnown = way.stops.some((one) => one.name.name === name.name);
  if (isKnown && !(name.sure && name.role === 'step')) return;
  if (last && last.sentence.text !== sentence.text && isAside(name, sentence.text)) {
    if (way.stops.length > 1 && onTheWay.test(sentence.text)) way.stops.splice(-1, 0, stop);
    return;
  }
  if (enclosing.test(name.gap) && name.role === 'start') way.stops.unshift(stop);
  else way.stops.push(stop);
}

/** "It stopped in B on its way from A": that comes first. */
const enclosing =
  /\b(?:on|during|along) (?:its|their|his|her|the|a) (?:way|trip|journey|flight|route|voyage|march|ride|drive|run|tour) from (?:the )?$/;

/** What a sentence after the way's end adds: a stop on the way, or a place that wasn't reached. */
function isAside({ role, start }: Led, sentence: string): boolean {
  if (role === 'start') return false;
  return onTheWay.test(sentence) || unreached.test(sentence.slice(0, start));
}

/** "A flight from A to C will stop in B on the way." */
function isOnTheWay({ end, role }: Led, { stops }: Open, { text }: Sentence): boolean {
  const after = /^,? (?:on the way|along the way|en route|in between)\b/;
  return stops.length === 2 && role !== 'start' && after.test(text.slice(end));
}

const onTheWay =
  /\b(?:(?:stop\w*|halt\w*|paus\w*) (?:only |just |but )?(?:once|twice|briefly)|(?:only|one|single|brief) (?:stop|stopover|layover|halt)|on the way|along the way|en route|in between)\b/i;

const unreached =
  /\b(?:was|were) (?:then |later |finally )?(?:to be|to have|bound for|destined|headed for|meant for|due in)\b/;

/** Takes a way to the goals that a sentence named, or to all: it has come past what lies before them. */
function bringGoal({ stops, goals }: Open, sentence?: Sentence) {
  while (goals.length > 0 && (!sentence || goals.at(-1)!.sentence.text === sentence.text)) {
    const goal = goals.pop()!;
    if (stops.every(({ name }) => name.name !== goal.name.name)) stops.push(goal);
  }
}

/** Words that go on from where somebody is now. */
const ahead = /^["“]?(?:Still|Now|Next|Today|Ahead|From there|From here|Tomorrow)\b/;

/** It went elsewhere than was meant. */
const turned =
  /\b(?:divert\w*|emergency landing|forced (?:to land|down)|turned (?:back|around)|went down|crashed|sank|ran aground|never (?:arrived|got there))\b/i;

/** What comes before the goal though it is told after it: "from one place to another by way of a third". */
function isBetween({ gap, role }: Led, { stops }: Open): boolean {
  if (/,? (?:by way of|via) (?:the )?$/.test(gap) && !/\b(?:back|home)\b/.test(gap))
    return stops.length > 1;
  if (stops.length > 2) return false;
  if (/^[^.;]{0,30}\bafter\b(?! that)/.test(gap) && (role !== 'start' || stops.length === 1))
    return true;
  if (role === 'start')
    return stops.length === 1 && / (?:from|having left|after leaving) (?:the )?$/.test(gap);
  return (
    stops.length === 2 &&
    /^[^.;]{0,40}(?:,? with (?:\p{L}+ ){0,3}(?:stops?|stopovers?|layovers?|calls?|visits?|breaks?|stations?)|,(?: \p{Ll}+ly)? (?:stopping|passing|calling|crossing|touching|visiting|skirting|pausing|winding|taking in|running|going|changing|traveling|travelling))\b/u.test(
      gap,
    )
  );
}

const onward =
  /\b(?:then|before|and (?:then )?\p{Ll}+ed|finally|from there|went|goes|continued|on to)\b/u;

/** What a way comes to: it returns where it ends at its first stop or words say so. */
function settle({ stops: read, sentences, passed }: Open): Way[] {
  const stops = withoutLooseEnds(read);
  const isClosed = stops.length > 2 && stops[0]!.name.name === stops.at(-1)!.name.name;
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 2) return [];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const after = last.sentence.text.slice(last.name.end);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const lead = first.sentence.text.slice(0, first.name.start);
  return [
    {
      stops: kept.map(({ name }) => name),
      returns: isClosed || isLoop(lead) || isBack(text, after, passed),
      text,
      paragraph: first.sentence.paragraph,
      last: last.sentence.paragraph,
    },
  ];
}

/** Stops but for weak ones at either end that only stand near the way: in a sentence of their own that doesn't go on. */
function withoutLooseEnds(stops: readonly Stop[]): Stop[] {
  const firm = stops.map(({ name }) => name.role !== 'weak');
  const [first, last] = [firm.indexOf(true), firm.lastIndexOf(true)];
  if (first === -1) {
    const sentences = new Set(stops.map(({ sentence }) => sentence));
    const isOne = sentences.size === 1 && inTurn.test(stops[0]!.sentence.text);
    return isOne ? [...stops] : [];
  }
  const isNear = (stop: Stop, end: Stop) => {
    const [one, other] = [stop.sentence, end.sentence];
    return one === other || (one.paragraph === other.paragraph && goesOn.test(one.text));
  };
  return stops.filter((stop, at) => {
    if (at < first)
      return stops.some((one, index) => firm[index] && one.sentence === stop.sentence);
    return at <= last || isNear(stop, stops[last]!);
  });
}

const goesOn =
  /^["“]?(?:It|They|He|She|By|On|Then|There|Finally|Later|Next|After|At|A (?:day|week|month) later|The next)\b/;

/** Words that set what happens at places in order, though nothing is said to go from one to the other. */
const inTurn = /\b(?:finally|then|next|later|eventually|at last)\b/;
