import { regionNamed } from '../region.ts';
import { deniedIn } from './denied.ts';
import { bringGoal, goTo, isEarlier, type Open, type Sentence } from './going.ts';
import { ledIn } from './lead.ts';
import type { Led } from './led.ts';
import type { Known } from './names.ts';
import { tellsWho } from './others.ts';
import { sentencesOf } from './sentences.ts';
import { settle } from './settle.ts';

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
export function findWays(texts: readonly Told[], isKnown?: Known): Way[] {
  const ways: Way[] = [];
  let way: Open | undefined;
  let number = 0;
  const close = () => {
    if (!way) return;
    bringGoal(way);
    ways.push(...settle(way));
    way = undefined;
  };
  for (const { text, paragraph } of texts) {
    for (const sentence of sentencesOf(text)) {
      number += 1;
      const names = onWay(sentence, isKnown);
      if (fresh.test(sentence)) close();
      if (way && names.every(({ standing }) => standing === 'loose')) {
        way.passed.push(sentence);
        if (way.passed.length > patience) close();
      }
      if (names.length === 0) continue;
      if (way && ahead.test(sentence)) bringGoal(way);
      if (way?.isClosed && way.stops.length > 2) close();
      const read: Sentence = { text: sentence, paragraph, number };
      const isAside = tellsWho(sentence);
      for (const led of names) {
        const name: Led = isAside && led.role === 'weak' ? { ...led, standing: 'loose' } : led;
        if (way && beginsAnew(name, way, sentence)) close();
        if (!way)
          way = {
            stops: [],
            sentences: [],
            passed: [],
            goals: [],
            asides: [],
            isClosed: false,
            isHome: false,
          };
        if (isLede(way, name, sentence)) {
          way.goals.push(way.stops.at(-1)!);
          way.stops = [];
        }
        goTo(way, name, read);
      }
      if (way) bringGoal(way, read);
    }
  }
  close();
  return ways;
}

/** So many sentences may tell of something else before the way goes on. */
const patience = 9;

/** What begins another matter. */
const fresh =
  /^["“]?(?:(?:His|Her|Their) (?:(?:older|younger|twin|elder) )?(?:sister|brother|husband|wife|cousin|friend|twin)s?\b(?!.*\b(?:drove|took|brought|met|carried|picked|joined) (?:her|him|them)\b)|The (?:\p{Ll}+ )?(?:northern|southern|eastern|western|old|usual|alternative|rival|other|longer|shorter) (?:routes?|roads?|lines?|ways?)\b|Another (?:route|line|group|convoy|team|ring|train|ship|tour|storm|tornado|flight|expedition|caravan|march)\b|Meanwhile|Separately|Elsewhere|In other|In another|(?:The|A|An) (?:second|third|other|separate|smaller) (?:\p{Ll}+ )?(?:routes?|lines?|groups?|convoys?|teams?|rings?|trains?|ships?|tours?|storms?|tornado|flights?|swarms?|expeditions?|caravans?) (?!took|carried|brought|picked)|Last (?:year|month|season)|Previous)/u;

/** The names of a sentence that a way goes through, but for those where it is said not to. */
function onWay(sentence: string, isKnown?: Known): Led[] {
  if (score.test(sentence)) return [];
  const led = ledIn(sentence, isKnown).filter(({ role }) => role !== 'none');
  if (led.length === 0) return [];
  const denied = deniedIn(sentence);
  return led.filter(
    ({ start, listed }, at) =>
      (listed && (led[at + 1] ?? led[at])!.beside === 'arrow') ||
      !denied.some((part) => start >= part.start && start < part.end),
  );
}

/** A result of a game. */
const score =
  /^(?:The )?(?:[Tt]alks|[Nn]egotiations) (?:went|go|moved?|shifted|continued|have)\b|\b\d{1,3}[-–]\d{1,3}\b(?!\s?(?:p\.m|a\.m))|^(?:\p{L}+ ){0,2}(?:[Ff]ares|[Rr]ates|[Pp]rices|[Tt]ariffs|[Ee]xports|[Ii]mports|[Ss]ales)\b|\b(?:seeded|playoffs?|(?:prizes?|awards?|medals?|grants?|trophy|money|funding) (?:\w+ )?(?:went|goes?|will go) to|semifinals?|quarterfinals?|touchdowns?|innings?)\b/u;

/** Whether a name begins a way of its own, rather than going on from where the way is. */
function beginsAnew(name: Led, way: Open, sentence: string): boolean {
  const last = way.stops.at(-1);
  if (last && last.sentence.text !== sentence && isSummary(way) && name.sure) return true;
  if (name.role !== 'start' || !last || last.name.name === name.name) return false;
  if (last.sentence.text === sentence && /^ and from $/.test(name.gap))
    return last.name.role === 'step';
  if (/\b(?:while|when|as|because|after) (?:an?|the|some) [^,]*$/.test(name.gap)) return false;
  if (last.sentence.text === sentence)
    return /\b(?:another|other|second|while|whereas)\b/.test(name.gap);
  if (way.asides.some(({ stop, after }) => after === last && stop.name.name === name.name))
    return false;
  if (isEarlier(way, sentence, name) || isLede(way, name, sentence)) return false;
  if (way.stops.length === 1 && last.name.role === 'step') return false;
  if (!name.moves || way.stops.every((stop) => regionNamed(stop.name.name) !== undefined))
    return false;
  // "Boats carried them from": they are on their way.
  if (/\b(?:them|him|her|it)\b/.test(name.gap)) return false;
  return !continues.test(sentence) && !(way.goals.length > 0 && way.stops.length === 0);
}

/** One goal alone that a sentence before named: what follows tells the way there from its start. */
function isLede({ stops, goals }: Open, { role, name }: Led, sentence: string): boolean {
  const [only, ...others] = stops.filter((stop) => regionNamed(stop.name.name) === undefined);
  if (!only || only !== stops.at(-1) || others.length > 0 || goals.length > 0 || role !== 'start')
    return false;
  return only.name.role === 'step' && only.name.name !== name && only.sentence.text !== sentence;
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
  /^["“]?(?:Then|There|From|After|Later|Next|Finally|On|The next|They|He|She|It|We|I|Having|By|Two|Three|A (?:day|week|month)|That|Once)\b/;

/** Words that go on from where somebody is now. */
const ahead =
  /^["“]?(?:Still|Now|Next|Today|Ahead|From there|From here|Tomorrow)\b|^["“]?(?:An?|The next|Two|Three|Four|Five|\d+) (?:\p{Ll}+ )?(?:days?|weeks?|hours?|months?|nights?|morning|evening|minutes?)(?: \p{Ll}+)? (?:later|on|after)\b|^["“]?(?:It[’']s|It is)\b|^["“]?(?:They|It|He|She|We|The \p{Ll}+) (?:now |then )?(?:will|plans?|hopes?|expects?|intends?|aims?|(?:is|are) (?:to|due|expected))\b/u;
