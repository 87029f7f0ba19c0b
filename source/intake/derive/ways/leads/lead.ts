import { regionNamed } from '../../region.ts';
import { besideIn } from './beside.ts';
import { chained, ranged, spread } from './chains.ts';
import { byVerb } from './head.ts';
import { none, reaches, sureStart, sureStep, type Around, type Lead, type Led } from './led.ts';
import { knowsNone, namesIn, type Known } from '../names.ts';
import { isNextStop, isTurn } from './next.ts';
import { isObject, isRun, isSubject } from './object.ts';
import { clock, plainly } from './plainly.ts';
import { byPreposition } from './preposition.ts';

/** The names in a sentence, with what leads to them. */
export function ledIn(
  sentence: string,
  isKnown: Known = knowsNone,
  names = namesIn(sentence, isKnown),
): Led[] {
  const led: Led[] = [];
  const hasQuote = /[”"’']/.test(sentence);
  let end = 0;
  for (const name of names) {
    const after = sentence.slice(name.end, name.end + 120);
    if (regionNamed(name.name) && /^ (?:border|state line|frontier|line)\b/.test(after)) continue;
    // "From the Dover harbor", "at a Dover hotel": it is in Dover.
    const isOfHouse = house.test(after) && isKnown(name.name);
    const told = sentence.slice(end, name.start);
    const gap = isOfHouse ? told.replace(/(?:the|an?|its|their) $/, '') : told;
    const past = led.findLast(({ role, standing }) => role !== 'none' && standing !== 'loose');
    const since = sentence.slice(past?.end ?? 0, name.start);
    const before = led.at(-1);
    const isRegion = gap.endsWith('the ') && regionNamed(name.name) !== undefined;
    const isSpeaker = speaks.test(after) || (hasQuote && said.test(sentence.slice(0, name.start)));
    const read = isSpeaker
      ? none
      : leadOf(gap, { name: name.name, before, past, since, after, isRegion });
    const isNamed =
      read.role === 'none' && !isSpeaker && isKnown(name.name) && isNear(gap, after, end === 0);
    const isEnd =
      before?.role === 'none' &&
      /\bfrom (?:the )?$/.test(before.gap) &&
      /^ to (?:the )?$/.test(gap);
    const lead = isEnd ? none : isNamed && !isRegion && !read.beside ? loose : read;
    // What was there in a year is no part of a way.
    if (isYear.test(after) && !read.moves && !read.beside) continue;
    // Somebody's name is a word like others.
    if (lead.role === 'none' && !lead.beside && !isKnown(name.name) && !/^\s?[–—-]/.test(after))
      continue;
    if (
      lead.beside &&
      lead.role !== 'none' &&
      before?.role === 'start' &&
      isOrigin(before, lead, gap)
    )
      led[led.length - 1] = { ...before, ...none };
    const isOfOrigins = lead.beside && led.at(-1)?.role === 'none';
    led.push({ ...name, ...(isOfOrigins ? { ...lead, ...none } : lead), gap });
    end = name.end;
  }
  return ranged(spread(chained(led, sentence)), sentence);
}

/** A house or the like that is called by the town that it is in. */
const house =
  /^ (?:\p{Ll}+ ){0,2}(?:field|airfield|airstrip|airport|hostel|hotel|motel|bypass|harbou?r|dock|docks|marina|depot|terminal|hospital|hall|jail|cathedral|refinery|plant|warehouse|yard|racecourse|stadium|courthouse|zoo|landfill|beach|waterfront|area|cent(?:er|re)|emergency room|bakery|fairgrounds|diner|caf[eé]|school|church|farm|winery|brewery|garage|barn|bar|waterworks|crossing|checkpoint|campground|interchange|exit)\b(?! (?:in|at|near|outside|of) \p{Lu})/u;

const loose: Lead = { role: 'weak', sure: false, standing: 'loose' };

/** Whether a place that no way leads to may still lie on one: something is or happens in it, or it begins the sentence. */
function isNear(gap: string, after: string, isFirst: boolean): boolean {
  if (isFirst && /^["“‘]?$/.test(gap)) return /^(?:,[^,]{1,40},)? \p{Ll}/u.test(after);
  if (!/\b(?:in|at|near|outside|off|around) $/i.test(gap)) return false;
  return !/(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:in|at) $/i.test(gap);
}

const isYear =
  /^,? (?:in (?:1[5-9]|20)\d\d|for (?:the past |the last |some |more than )?(?:\d+|\p{L}+) years)\b/u;

/** What follows a speaker's name says who he is. */
const said =
  /[”"’'],? (?:said|says|tells|told|added|adds|joked|asked|explained|recalled|wrote) (?:the |one, )?(?:\p{Ll}+ ){0,3}\p{Lu}[^“"‘]*$/u;

/** A name that somebody's words are said after is his. */
const speaks =
  /^(?:, (?!where|which|then|and|before)[^,.]{1,80},)? (?:said|says|told|added|asked|explained|wrote|testified)\b|^, who\b/;

/** Several places that things come from, or that are left, are no way: "singers from Dover, Canterbury and Hastings". */
function isOrigin({ gap }: Led, lead: Lead, between: string): boolean {
  if (lead.beside === 'arrow' || /\b(?:then|next|later|finally|before|after)\b/.test(between))
    return false;
  return /\b(?:from|out of|left|leav\w+|depart\w+|fled|flee\w*|quit\w*|exit\w*) (?:the )?$/i.test(
    gap,
  );
}

/** What has an article and is a stop for all that. */
const feature = /^(?:Hook of Holland|.* (?:Canal|Delta|Summit|Islands|Pass))$/;

function leadOf(gap: string, around: Around): Lead {
  const { before, after, isRegion } = around;
  if (isSpan(gap, before)) return { role: 'step', sure: false };
  if (counted.test(/^[^.;]{0,30}? (?:in|from|to|for|at) /.exec(after)?.[0] ?? '')) return none;
  const isArrow = arrow.test(after) && !arrow.test(gap);
  if (isArrow) return sureStart;
  if (/\bincluding (?:the )?$/.test(gap)) return none;
  if (before && /^, (?:in|on) $/.test(gap) && /^[,.]/.test(after)) return none;
  // A river, a mountain or a ship, but for countries and regions: "the Netherlands".
  if (/\bthe $/i.test(gap) && !isRegion && !feature.test(around.name)) return none;
  if (before && gap !== ' ' && gap !== '') {
    if (counted.test(gap) || (before.role !== 'none' && container.test(gap))) return none;
    if (before.listed && before.role === 'start' && / with $/.test(gap)) return reaches;
    // "To Dover for a stop at noon, and Hastings at 3".
    if (
      before.role === 'step' &&
      / and $/.test(gap) &&
      /^ (?:at \d|on (?:\p{Lu}\p{Ll}+day|the \d|\p{Lu}\p{Ll}+\.? \d)|by \d|in the (?:morning|afternoon|evening))/u.test(
        after,
      )
    )
      return { ...none, role: 'step', sure: before.sure, beside: 'and' };
    const beside = besideIn(gap);
    if (beside === 'comma' && isSubject(after)) return none;
    // "… crossed the Gulf Country and, over A" begins its own.
    const isOwn = before.role === 'none' && /\b(?:over|down|up|on|out|back) $/.test(gap);
    if (beside && !isOwn) {
      const role = before.role === 'start' ? 'step' : before.role;
      return {
        role,
        sure: before.sure,
        beside,
        ...(before.listed && { listed: true }),
        ...(before.moves && { moves: true }),
        ...(before.standing && { standing: before.standing }),
      };
    }
  }
  const text = plainly(gap);
  if (label.test(text)) return { ...sureStart, listed: true };
  if (isNextStop(text) || isTurn(after)) return reaches;
  if (/\bnot (?:\p{Ll}+ ){1,3}(?:before|until) $/u.test(text)) return sureStep;
  if (/: $/.test(text) && /^ to (?:the )?\p{Lu}/u.test(after)) return sureStart;
  const found = preposition.exec(text)?.groups?.['word'];
  // A street in Italy.
  const word = found === 'Via' && text.trim() !== 'Via' ? undefined : found;
  if (word === undefined) {
    const lead = byVerb(text, clock.test(gap));
    if (
      /\b(?:made|makes?|tour(?:s|ed|ing)?) $/.test(text) &&
      /^ (?:the|on|by|in|at|that|this|before|after|and|for)\b/.test(after)
    )
      return reaches;
    if (lead.role === 'none' && isRun(text, after)) return { ...sureStart, listed: true };
    return lead.role === 'none' && isObject(text, after) ? { role: 'bare', sure: false } : lead;
  }
  const led = text.slice(0, text.length - word.length - 1).trimEnd();
  return byPreposition(word.toLowerCase(), led, around);
}

/** "It is a week to Dover, two to Calais". */
function isSpan(gap: string, before: Led | undefined): boolean {
  if (span.test(gap)) return true;
  return (
    /^, (?:and )?(?:an?|another|[a-z]+|\d+) (?:more )?to $/.test(gap) &&
    before !== undefined &&
    span.test(before.gap)
  );
}

const span =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more )?(?:hours?|days?|weeks?|nights?|months?)(?: more| on)? to (?:the )?$/;

/** Counts by place: "three died in Ohio, two in Kentucky and one in Tennessee". */
const counted =
  /^,? ?(?:and |plus )?(?:\$?\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|\d+(?:st|nd|rd|th))(?: percent| people| others| more| million| billion)? (?:in|from|to|for|at) $/;

/** The larger place that one lies in: "Mazara del Vallo in Sicily". */
const container =
  /^(?:, (?:\p{Ll}+ ){0,8}(?:north|south|east|west)\p{Ll}* of(?: the)? $|, in (?:the )?(?:province|state|district|region|department|canton|county|prefecture|governorate) of (?:the )?$|(?: in|, in(?= the| north| south| east| west| central)) (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?$)/u;

const arrow = /^\s?(?:[→➔➜⟶⇒>›»]|-{1,2}>)\s?/;
/** Words that say that a way is listed: "The stops, in order:". */
const label =
  /\b(?:routes?|track|itinerary|circuit|course|stages?|ports|stops?|line|path|loop|way|order|dates|stations|legs?|towns|cities|places|journey|tour|schedule|calls?)\b[^.:;]{0,60}: (?:(?:first|from) |(?:on )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? )?$|\b(?:route|itinerary|course|circuit|path|line|track|first stop)(?: is| was| ran| runs| will be)? $/iu;

const preposition =
  /(?:^|[\s(“"—–])(?<word>from|since|out of|leaving|to|into|onto|towards?|as far as|for|via|through|by way of|past|over|across|along|around|round|beyond|down|up|by|in|at|near|off|outside|inside|above|below|opposite|alongside|(?:(?:just|due|miles|km|far) )?(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ward)? of|on|between) $/i;
