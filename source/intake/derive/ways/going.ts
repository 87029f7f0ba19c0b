import { regionNamed } from '../region.ts';
import { isPluperfect } from './earlier.ts';
import type { Led } from './led.ts';

/** A sentence, the number of its block, and its own among all that may tell of a way. */
export type Sentence = {
  readonly text: string;
  readonly paragraph: number;
  readonly number: number;
};

export type Stop = { readonly name: Led; readonly sentence: Sentence };

/** A way that is still being read. `passed`: sentences since its last stop that name no place on it. */
export type Open = {
  stops: Stop[];
  sentences: Sentence[];
  passed: string[];
  /** Where it ends or is now, named before what it passes on the way there; the nearest last. */
  goals: Stop[];
  /** Whether it is told to end where it began: then what is named next is another matter. */
  isClosed: boolean;
  /** Whether somebody is told to be back where it began. */
  isHome: boolean;
  /** Places beside it that only the map can tell to lie on it, each with the stop that it is named after. */
  asides: Aside[];
};

export type Aside = { readonly stop: Stop; readonly after: Stop | undefined };

/** Takes a way on to a place that a sentence names: after its last stop, or where the sentence says it comes. */
export function goTo(way: Open, name: Led, sentence: Sentence) {
  const last = way.stops.at(-1);
  const stop = { name, sentence };
  if (name.standing === 'loose') {
    way.asides.push({ stop, after: last });
    return;
  }
  if (!last && name.role === 'step' && comesBack.test(sentence.text.slice(0, name.start))) {
    way.stops.push({ name: { ...name, role: 'start' }, sentence });
    way.sentences.push(sentence);
    way.isHome = true;
    return;
  }
  if (last && name.role === 'start' && meanwhile.test(name.gap)) return;
  const isHere = last?.sentence.text === sentence.text;
  if (last && isEarlier(way, sentence.text, name)) {
    // Of a flashback that begins anew, all that was told is after it.
    const count = name.role === 'start' && name.moves ? way.stops.length : 1;
    for (let at = 0; at < count; at++) way.goals.push(way.stops.pop()!);
  } else if (way.goals.at(-1)?.sentence.text === sentence.text) {
    if (onward.test(name.gap)) bringGoal(way, sentence);
  } else if (isHere && last.name.role === 'step') {
    if (turned.test(name.gap) && way.stops.length === 2) way.stops.pop();
    else if (isBetween(name, way) || isOnTheWay(name, way, sentence))
      way.goals.push(way.stops.pop()!);
  }
  if (way.sentences.at(-1)?.text !== sentence.text) way.sentences.push(sentence);
  way.passed = [];
  if (isTwice(way, name, sentence)) return;
  const towns = way.stops.filter((one) => regionNamed(one.name.name) === undefined);
  if (towns.length > 1 && towns[0]!.name.name === name.name) way.isClosed = true;
  if (last && !isHere && isAside(name, sentence.text)) {
    if (way.stops.length > 1 && onTheWay.test(sentence.text)) way.stops.splice(-1, 0, stop);
    return;
  }
  if (enclosing.test(name.gap) && name.role === 'start') way.stops.unshift(stop);
  else if (isFirst(name, way, sentence)) {
    const at = way.stops.findIndex((one) => one.sentence.text === sentence.text);
    way.stops.splice(at, 0, stop);
  } else if (last && before.test(name.gap)) way.stops.splice(-1, 0, stop);
  else way.stops.push(stop);
}

/** Whether names are one place's: Pelly is Pelly Crossing. */
function isSame(one: string, other: string): boolean {
  return one === other || (other.length > 4 && one.startsWith(`${other} `));
}

/** What comes from elsewhere while somebody is on the way. */
const meanwhile = /\b(?:while|when|as|because|until) (?:an?|the|some|new) [^,]*\bfrom (?:the )?$/;

/** Who is back somewhere had begun there. */
const comesBack = /\bback (?:home )?(?:to|in|at|on) (?:the )?$/;

/** Whether a place has its stop already: a way comes to one again only where words say that it does. */
function isTwice(way: Open, name: Led, { text }: Sentence): boolean {
  const at = way.stops.findLastIndex(({ name: one }) => isSame(one.name, name.name));
  if (at === -1) {
    way.goals = way.goals.filter((goal) => goal.name.name !== name.name);
    return false;
  }
  if (at === way.stops.length - 1) {
    const isStart =
      name.role === 'start' && way.stops.length === 1 && way.stops[at]!.name.role !== 'start';
    if (isStart) way.stops[at] = { name, sentence: { ...way.stops[at]!.sentence, text } };
    return true;
  }
  if (name.role !== 'step' || !name.sure) return true;
  const isHere = way.stops.at(-1)!.sentence.text === text;
  const moves = name.moves && (at === 0 || isHere);
  return !(moves || name.beside === 'arrow' || again.test(text.slice(0, name.end)));
}

const again = /\b(?:back|return\w*|again|home|once more)\b/i;

/** "It came to B from A, having left C": that comes before what its sentence told. */
function isFirst({ role, gap }: Led, { stops }: Open, { text }: Sentence): boolean {
  if (role !== 'start' || stops.at(-1)?.sentence.text !== text) return false;
  return /\b(?:having|after) (?:left|leaving|set out|setting out|started|starting|departed|departing|flown|flying|sailed|sailing)\b[^.;]*$/.test(
    gap,
  );
}

/** What was before the place that is told last: "from Dover; before that from Calais". */
const before =
  /^[^.]{0,80}\b(?:before that|in the first place|first of all|originally)\b[^.,;]{0,40}$/;

/** "It stopped in B on its way from A": that comes first. */
const enclosing =
  /\b(?:on|during|along) (?:its|their|his|her|the|a) (?:way|trip|journey|flight|route|voyage|march|ride|drive|run|tour) from (?:the (?:\p{L}+ ){0,4})?(?:of )?$/u;

/** "It reached a place. It had left another": the second comes first. */
export function isEarlier({ stops, goals }: Open, sentence: string, { role, start }: Led): boolean {
  const last = stops.at(-1);
  if (goals.length > 0 || !last || last.name.role !== 'step' || last.sentence.text === sentence)
    return false;
  const isBefore =
    isPluperfect(sentence.slice(0, start)) || (role === 'start' && /\bago\b/.test(sentence));
  const { text } = last.sentence;
  return isBefore && !isPluperfect(text.slice(Math.max(0, last.name.start - 40), last.name.start));
}

/** What a sentence after the way's end adds: a stop on the way, or a place that wasn't reached. */
function isAside({ role, start }: Led, sentence: string): boolean {
  if (role === 'start') return false;
  return (
    (onTheWay.test(sentence) && !/\bon the way (?:home|back)\b/i.test(sentence)) ||
    unreached.test(sentence.slice(0, start))
  );
}

/** "A flight from A to C will stop in B on the way." */
function isOnTheWay({ end, role }: Led, { stops }: Open, { text }: Sentence): boolean {
  const after = /^,? (?:on the way|along the way|en route|in between)\b/;
  return stops.length === 2 && role !== 'start' && after.test(text.slice(end));
}

const onTheWay =
  /\b(?:(?:stop\w*|halt\w*|paus\w*) (?:only |just |but )?(?:once|twice|briefly)|(?:only|one|single|brief) (?:stop|stopover|layover|halt)|on the way|along the way|en route|in between)\b/i;

const unreached = /\b(?:was|were) (?:then |later |finally )?(?:to be|meant for|due in)\b/;

/** Takes a way to the goals that a sentence named, or to all: it has come past what lies before them. */
export function bringGoal({ stops, goals }: Open, sentence?: Sentence) {
  while (goals.length > 0 && (!sentence || goals.at(-1)!.sentence.text === sentence.text)) {
    const goal = goals.pop()!;
    if (stops.every(({ name }) => name.name !== goal.name.name)) stops.push(goal);
  }
}

/** It went elsewhere than was meant. */
const turned =
  /\b(?:divert\w*|emergency landing|forced (?:to land|down)|turned (?:back|around)|went down|crashed|sank|ran aground|never (?:arrived|got there))\b/i;

/** What comes before the goal though it is told after it: "from one place to another by way of a third". */
function isBetween({ gap, role }: Led, { stops }: Open): boolean {
  if (/,? (?:by way of|via) (?:the )?$/.test(gap) && !/\b(?:back|home|and \p{Ll}+)\b/u.test(gap))
    return stops.length > 1;
  if (stops.length > 2) return false;
  if (/^[^.;]{0,30}\bafter\b(?! that)/.test(gap) && (role !== 'start' || stops.length === 1))
    return true;
  if (role === 'start')
    return (
      stops.length === 1 &&
      / (?:from|having left|after leaving) (?:the )?$/.test(gap) &&
      !/\band\b/.test(gap)
    );
  return (
    stops.length === 2 &&
    /^[^.;]{0,40}(?:,? with (?:\p{L}+ ){0,3}(?:stops?|stopovers?|layovers?|calls?|visits?|breaks?|stations?|days?|nights?)|,(?: \p{Ll}+ly)? (?:stopping|passing|calling|crossing|touching|visiting|skirting|pausing|winding|taking in|running|going|changing|traveling|travelling))\b/u.test(
      gap,
    )
  );
}

const onward =
  /\b(?:then|before|and (?:then )?\p{Ll}+ed|finally|from there|went|goes|continued|on to)\b/u;
