import { regionNamed } from '../region.ts';
import type { Aside, Open, Stop } from './going.ts';
import { mannerOf } from './manner.ts';
import { tellsOfOthers, tellsWho } from './others.ts';
import { isBack, isLoop } from './returns.ts';
import type { Way } from './way.ts';

/** What a way comes to: it returns where it ends at its first stop or words say so. */
export function settle(open: Open): Way[] {
  return alternatives(open).flatMap(wayOf);
}

/** A way, and another to the same place where it is said to be gone instead. */
function alternatives(open: Open): Open[] {
  const { stops, sentences } = open;
  const last = stops.at(-1)?.name.name;
  const end = stops.findIndex(({ name }) => name.name === last);
  const isOther = sentences.some(({ text }) => instead.test(text));
  if (end < 1 || end > stops.length - 3 || !isOther) return [open];
  return [
    { ...open, stops: stops.slice(0, end + 1) },
    { ...open, stops: [stops[0]!, ...stops.slice(end + 1)] },
  ];
}

const instead = /\b(?:divert\w*|instead|alternative\w*|detour\w*|rerout\w+)\b/i;

function wayOf({ stops: read, sentences, passed, asides, isHome }: Open): Way[] {
  const stops = withAsides(withoutLooseEnds(withoutRegion(read)), asides);
  const isClosed = stops.length > 2 && stops[0]!.name.name === stops.at(-1)!.name.name;
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 2) return [];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const after = last.sentence.text.slice(last.name.end);
  const gone = new Set(kept.map(({ sentence }) => sentence.text));
  const text = sentences
    .map((sentence) => sentence.text)
    .filter((sentence) => gone.has(sentence))
    .join(' ');
  const lead = first.sentence.text.slice(0, first.name.start);
  return [
    {
      stops: kept.map(({ name, sentence }) => ({ ...name, sentence: sentence.number })),
      returns:
        isClosed ||
        isHome ||
        isLoop(lead) ||
        kept.some(({ name }) => /\b(?:loop|round trip)\b/.test(name.gap)) ||
        isBack(text, after, passed),
      text,
      paragraph: first.sentence.paragraph,
      last: last.sentence.paragraph,
    },
  ];
}

/** Stops without the region that a lede says that a way goes through. */
function withoutRegion(stops: readonly Stop[]): readonly Stop[] {
  const [first, next, ...others] = stops;
  const isLede =
    first?.name.role === 'step' &&
    regionNamed(first.name.name) !== undefined &&
    others.length > 0 &&
    next?.sentence !== first.sentence;
  return isLede ? stops.slice(1) : stops;
}

/** Stops with the places that are named between them and are none of them. */
function withAsides(stops: readonly Stop[], asides: readonly Aside[]): Stop[] {
  const known = new Set(stops.map(({ name }) => name.name));
  return stops.flatMap((stop, at) => {
    if (at === stops.length - 1) return [stop];
    const named = asides.filter(({ after }) => after === stop).map((aside) => aside.stop);
    const fresh = named.filter(({ name }) => !known.has(name.name));
    for (const { name } of fresh) known.add(name.name);
    return [stop, ...fresh];
  });
}

/** Stops but for weak ones at either end that only stand near the way: they follow it closely and tell of who goes it. */
function withoutLooseEnds(stops: readonly Stop[]): Stop[] {
  const firm = stops.map(({ name }) => name.role !== 'weak');
  const [first, last] = [firm.indexOf(true), firm.lastIndexOf(true)];
  if (first === -1) {
    const sentences = new Set(stops.map(({ sentence }) => sentence));
    const isOne = sentences.size === 1 && inTurn.test(stops[0]!.sentence.text);
    return isOne ? [...stops] : [];
  }
  let [from, to] = [first, last];
  while (to > from + 1 && isForeign(stops[to]!, stops.slice(0, to))) to -= 1;
  const isCut = to < last;
  if (to === last && to > from + 1 && isDangling(stops[to]!)) to -= 1;
  while (from > 0 && leadsTo(stops[from - 1]!, stops[from]!)) from -= 1;
  while (!isCut && to < stops.length - 1 && follows(stops[to + 1]!, stops[to]!)) to += 1;
  return stops.slice(from, to + 1);
}

/** A start that nothing follows: where somebody is from. */
function isDangling({ name }: Stop): boolean {
  return name.role === 'start' && /\bfrom (?:the )?$/.test(name.gap);
}

/** Whether a stop at the end is somebody else's: who halts there isn't who went the way. */
function isForeign({ name, sentence }: Stop, before: readonly Stop[]): boolean {
  const { text } = sentence;
  const gone = before.map((stop) => stop.sentence).filter((one) => one !== sentence);
  if (
    gone.length > 0 &&
    !common.test(text) &&
    named.test(text) &&
    gone.every((one) => !one.text.includes(namedIn(text)))
  )
    return true;
  if (name.moves || name.listed || name.role === 'start') return false;
  if (tellsWho(text)) return true;
  if (gone.length === 0 || gone.some(({ number }) => number > sentence.number)) return false;
  if (/\b(?:him|her|them|it)\b/.test(text.slice(0, name.start))) return false;
  if (tellsOfOthers(text) || /^(?:An?|More|One|Most) /.test(text)) return true;
  const [, subject] = /^[“"]?(?:The (?:\p{Ll}+ ){0,3}?)?(\p{Lu}[\p{L}’'-]+)\b/u.exec(text) ?? [];
  if (subject === undefined || common.test(text)) return false;
  if (/s$/.test(subject) || mannerOf(subject) !== undefined) return false;
  return gone.every((one) => !one.text.includes(subject));
}

function namedIn(text: string): string {
  return /(\p{Lu}[\p{L}’'-]+), /u.exec(text)?.[1] ?? '';
}

/** Somebody who is told of by his full name and what he is. */
const named = /^(?:\p{Lu}[\p{L}’'.-]+ ){1,4}\p{Lu}[\p{L}’'-]+, (?:\d{1,3}|an?|the|who|of)\b/u;

/** A sentence that begins with a word that is no name. */
const common =
  /^[“"]?(?:It|They|He|She|We|I|By|On|At|In|Then|There|Finally|Later|Next|After|That|This|Its|Their|His|Her|The(?= \p{Ll})|From|To|Over|Near|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Early|Late|Once|When|While|As|If|And|But|Before|During|For|With|Most|Not|Only|Today|Tomorrow|Yesterday|Tonight|Last|Stage|Day)\b/u;

/** Whether what is told of a place begins the way that the next sentences go. */
function leadsTo(one: Stop, next: Stop): boolean {
  if (one.sentence === next.sentence) return true;
  return (
    next.sentence.number - one.sentence.number <= 3 &&
    one.name.standing !== undefined &&
    !tellsOfOthers(one.sentence.text)
  );
}

/** Whether what is told of a place goes on with a way. */
function follows(one: Stop, before: Stop): boolean {
  if (one.sentence === before.sentence) return true;
  const { text, number } = one.sentence;
  if (number - before.sentence.number > 2 || /^["“‘]/.test(text) || tellsOfOthers(text))
    return false;
  if (/^(?:An?|More|One|Most) /.test(text)) return false;
  const isNext = number === before.sentence.number + 1;
  if (isNext && (one.sentence.paragraph === before.sentence.paragraph || !/^The /.test(text)))
    return one.name.standing !== undefined;
  const [, noun] =
    /^["“]?The (?:\p{Ll}+ ){0,2}?(\p{Ll}+) (?:\p{Ll}+(?:ed|s)|was|were|came|went|then|will|had|is)\b/u.exec(
      text,
    ) ?? [];
  return goesOn.test(text) || (noun !== undefined && mannerOf(noun) === 'way');
}

const goesOn =
  /^["“]?(?:It|They|He|She|We|I|By|On|At|In|Then|There|Finally|Later|Next|After|That|A (?:day|week|month) later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** Words that set what happens at places in order, though nothing is said to go from one to the other. */
const inTurn = /\b(?:finally|then|next|later|eventually|at last)\b/;
