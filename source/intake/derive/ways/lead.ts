import { byVerb, headOf, type Head } from './head.ts';
import { regionNamed } from '../region.ts';
import { mannerOf } from './manner.ts';
import { namesIn, type Name } from './names.ts';

/**
 * A name with what the words before it make of it: a way starts there or goes there, or may do so, or stands beside
 * the name before it. `sure` where words of going say so, and not a preposition alone. `bare`: nothing is known of what leads there, so that only who
 * knows the place can tell.
 */
export type Led = Name & {
  readonly role: 'start' | 'step' | 'weak' | 'bare' | 'none';
  readonly sure: boolean;
  /** Only a comma, a dash or a word such as "then" is between it and the name before. */
  readonly beside?: 'comma' | 'and' | 'arrow';
  /** One of several that a label, arrows or dashes set in order. */
  readonly listed?: true;
  /** The words between the name before, or the sentence's beginning, and this one. */
  readonly gap: string;
};

/** The names in a sentence, with what leads to them. */
export function ledIn(sentence: string): Led[] {
  const led: Led[] = [];
  let end = 0;
  for (const name of namesIn(sentence)) {
    const gap = sentence.slice(end, name.start);
    const past = led.findLast(({ role }) => role !== 'none');
    const since = sentence.slice(past?.end ?? 0, name.start);
    const after = sentence.slice(name.end, name.end + 120);
    const before = led.at(-1);
    const isRegion = gap.endsWith('the ') && regionNamed(name.name) !== undefined;
    const lead = speaks.test(after) ? none : leadOf(gap, { before, past, since, after, isRegion });
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
  return ranged(chained(led), sentence);
}

/** "From one end to the other, people …" are the ends of a range, where nothing goes from one to the other. */
function ranged(led: readonly Led[], sentence: string): Led[] {
  const isRange = led.map((start, at) => {
    const end = led[at + 1];
    if (start.role !== 'start' || start.sure || end?.role !== 'step' || end.sure) return false;
    if (!/^ (?:all the way )?to (?:the )?$/.test(end.gap) || !/^,/.test(sentence.slice(end.end)))
      return false;
    return led.slice(at + 2).every(({ role }) => role === 'none') && !goes(sentence.slice(end.end));
  });
  return led.map((each, at) => (isRange[at] || isRange[at - 1] ? { ...each, ...none } : each));
}

function goes(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => /^(?:go|way)$/.test(mannerOf(word) ?? ''));
}

/** Three places or more with nothing but dashes or arrows between them are a way from the first to the last. */
function chained(led: readonly Led[]): Led[] {
  return led.map((each, at) => {
    let first = at;
    while (led[first]?.beside === 'arrow') first -= 1;
    let last = at;
    while (led[last + 1]?.beside === 'arrow') last += 1;
    if (last - first < 2) return each;
    return { ...each, role: at === first ? 'start' : 'step', sure: true, listed: true };
  });
}

/** Whether a name stands where a verb's object does, and isn't said of something else: "grazed Dover", not "a Dover firm". */
function isObject(text: string, after: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Ll}{3,}) $/u.exec(text) ?? [];
  if (!/(?:ed|ing|[^s]s|saw|took)$/.test(word) || noVerb.test(word)) return false;
  const [, next = ''] = /^[ ](\p{L}+)/u.exec(after) ?? [];
  return next === '' || function_.test(next);
}

const noVerb =
  /^(?:the|and|but|nor|with|than|like|about|against|named|called|said|says|told|when|while|because|which|that|who|whom|whose|mayor|spokesman|spokeswoman|president|minister|driver|singer|his|her|their|its|our|one|two|three|under|until|without|including|both|either|during|between|among|per)$/;
const function_ =
  /^(?:on|in|at|before|after|and|or|then|by|to|where|which|with|from|for|as|is|was|are|were|early|late|later|this|that|last|next|again|today|yesterday|tomorrow|over|under|until|when|while|who|during|near|through|via|about|around|shortly|just|but|the|a|once|twice)$/;

type Lead = Omit<Led, keyof Name | 'gap'>;

const none: Lead = { role: 'none', sure: false };
const sureStart: Lead = { role: 'start', sure: true };
const sureStep: Lead = { role: 'step', sure: true };
const weak: Lead = { role: 'weak', sure: false };

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

/** What stands around a name: the name before it, the last one before it on a way, the words since that, those after. */
type Around = {
  readonly before?: Led | undefined;
  readonly past: Led | undefined;
  readonly since: string;
  readonly after: string;
  /** Whether it is the name of a country or a state. */
  readonly isRegion?: boolean;
};

function leadOf(gap: string, around: Around): Lead {
  const { before, after, isRegion } = around;
  if (counted.test(/^[^.;]{0,30}? (?:in|from|to|for|at) /.exec(after)?.[0] ?? '')) return none;
  const isArrow = arrow.test(after) && !arrow.test(gap);
  if (isArrow) return sureStart;
  // A river, a mountain or a ship, but for countries and regions: "the Netherlands".
  if (/\bthe $/i.test(gap) && !isRegion) return none;
  if (before && gap !== ' ' && gap !== '') {
    if (counted.test(gap) || (before.role !== 'none' && container.test(gap))) return none;
    const beside = besideIn(gap);
    if (beside === 'comma' && isSubject(after)) return none;
    // "… crossed the Gulf Country and, over A" begins its own.
    const isOwn = before.role === 'none' && /\b(?:over|down|up|on|out|back) $/.test(gap);
    if (beside && !isOwn) {
      const role = before.role === 'start' ? 'step' : before.role;
      return { role, sure: before.sure, beside, ...(before.listed && { listed: true }) };
    }
  }
  const text = gap.slice(-160).replace(clock, ' ').replace(descriptor, ' ').replace(/\s+$/, ' ');
  if (label.test(text)) return { ...sureStart, listed: true };
  if (nextStop.test(text) || follows.test(after)) return sureStep;
  const word = preposition.exec(text)?.groups?.['word'];
  if (word === undefined) {
    const lead = byVerb(text, clock.test(gap));
    return lead.role === 'none' && isObject(text, after) ? { role: 'bare', sure: false } : lead;
  }
  const led = text.slice(0, text.length - word.length - 1).trimEnd();
  return byPreposition(word.toLowerCase(), led, around);
}

/** Whether a verb follows a name: then it is who does something. */
function isSubject(after: string): boolean {
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? [];
  return (
    /^(?:is|was|were|are|has|had|have|will|would)$/.test(next) ||
    /^(?:go|reach|leave|still|say)$/.test(mannerOf(next) ?? '')
  );
}

/** Counts by place: "three died in Ohio, two in Kentucky and one in Tennessee". */
const counted =
  /^,? ?(?:and |plus )?(?:\$?\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|\d+(?:st|nd|rd|th))(?: percent| people| others| more| million| billion)? (?:in|from|to|for|at) $/;

/** The larger place that one lies in: "Mazara del Vallo in Sicily". */
const container =
  /^(?:, (?:\p{Ll}+ ){0,3}(?:north|south|east|west)\p{Ll}* of(?: the)? $|(?: in|, in(?= the| north| south| east| west| central)) (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?$)/u;

const arrow = /^\s?(?:[→➔➜⟶⇒>›»]|-{1,2}>)\s?/;
const clock = /(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?,?) $/i;

/** When or how far somebody goes: said between two places that stand beside each other. */
const when =
  '(?:,? (?:on|by|at|early|late|around|about|in|for|from) (?:early |late |the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|dawn|dusk|night|morning|afternoon|evening|nightfall|sunrise|sunset|(?:first|second|third|fourth|fifth|sixth|seventh|last|next|same|following) (?:day|night|morning|afternoon|evening|week)|first|second|third|fourth|fifth|(?:mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?))(?: (?:night|morning|afternoon|evening))?|,? (?:on |by )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,8}\\.? \\d{1,2}| \\([^()]{1,40}\\)|(?:, | )(?:a|the|two|three|some|\\d+) (?:day|week|night|hour|month)s? (?:later|after(?: that)?),?|,? \\d[\\d,.]* (?:km|kilomet(?:er|re)s|miles|mi)\\.?)?';
const onward =
  '(?:,? ?(?:and|then|next|finally|plus|later|on|over|up|down|out|back|eventually|afterward|lastly|before|after that|from there|again|at last|in turn|&),? ?){0,4}';
const separated = new RegExp(
  `^${when}(?:[,;]? ?${onward}${when},? ?|\\s?(?<arrow>[–—→➔➜⟶⇒>›»]|-{1,2}>?)\\s?)$`,
);

function besideIn(gap: string): Led['beside'] {
  const found = separated.exec(gap);
  if (!found || !/[,;–—→➔➜⟶⇒>›»&-]|\b(?:and|then|next|finally|later|before)\b/.test(gap))
    return undefined;
  if (found.groups?.['arrow'] !== undefined) return 'arrow';
  return /[,;] ?$/.test(gap) ? 'comma' : 'and';
}

/** What kind of place it is, between the preposition and the name: "the old port of". */
const descriptor =
  /(?<=\s|^)(?:(?:the|a|an|its|their|nearby|tiny) )?(?:(?!(?:the|an?|its|their|down|up|along|com\w+|came|from|to|in|at|near|off|via|past|into|through|over|on|by|for|toward|towards|across|around|outside|and|or|then|before|after|north|south|east|west|of|with|left|leav\w*|reach\w*|visit\w*|hit|enter\w*|pass\w*|cross\w*)\b)[a-z-]{3,14} ){0,2}(?:(?:ports?|towns?|cit(?:y|ies)|villages?|islands?|suburbs?|hamlets?|capitals?|community|settlements?|outposts?|resorts?|ranch|neighborhood|district|province|state|abbey|monastery|castle|temple|shrine|fort|fortress|oasis|valley|bay|parish|canton|commune|borough|base|camp|ruins|beach|mines?|plains?|hills|outskirts|edges?|middle|main street|waters|gates|cent(?:er|re)|heart|coast|mouth|shores?|banks|streets|port)(?: of| on)?|the|downtown|central|nearby|neighbou?ring|historic|greater|(?:north|south|east|west)(?:ern|east|west|eastern|western)?|old|what is now|Lake|(?:Typhoon|Hurricane) ) $/;

/** Words that say that a way is listed: "The stops, in order:". */
const label =
  /\b(?:routes?|track|itinerary|circuit|course|stages?|ports|stops?|line|path|loop|way|order|dates|stations|legs?|towns|cities|places|journey|tour|schedule|calls?)\b[^.:;]{0,60}: (?:(?:first|from) )?$|\b(?:route|itinerary|course|circuit|path|line|track|first stop)(?: is| was| ran| runs| will be)? $/i;

const nextStop =
  /\b(?:next|second|third|fourth|last|final|other) (?:stop|stage|leg|halt|port|call|destination)s? (?:is|was|are|were|will be|came in)(?: in)? $|\b(?:(?:still )?ahead|next|then) (?:is|are|lies?|comes?|follows?|up is) $|\b(?:after that|next) it(?:['’]s| is) $/i;

/** A place that the way is said to go to after its name. */
const follows =
  /^(?:,? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)? (?:follows?|(?:is|are|was|were|comes?|came) next|(?:is|was) the (?:next|last|final) stop)\b/u;

const preposition =
  /(?:^|[\s(“"—–])(?<word>from|since|out of|leaving|to|into|onto|towards?|as far as|for|via|through|by way of|past|over|across|along|around|round|beyond|down|up|by|in|at|near|off|outside|inside|above|below|opposite|alongside|(?:(?:just|due|miles|km|far) )?(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ward)? of|on|between) $/i;

function byPreposition(word: string, led: string, { past, since, after }: Around): Lead {
  if (word === 'leaving') return sureStart;
  const head = headOf(led);
  const kind = kindOf(word);
  if (kind === 'to' && noGoal.test(led)) return none;
  // "A to B, then on to C", "in tents at A, in a school at B": as the name before.
  const between = since.slice(0, Math.max(0, since.length - word.length - 2));
  if (!head && past && isOnward(between)) {
    if (kind === 'from') return sureStart;
    const isVerb = kind === 'at' && /\p{Ll}{2}(?:ed|en|ing|ught|nt)\b/u.test(between);
    const isWeak = past.role === 'weak' && kind === 'at';
    return { role: isWeak ? 'weak' : 'step', sure: past.sure && !isVerb };
  }
  switch (kind) {
    case 'from':
      return fromLead(led, head, after);
    case 'to':
      return goalLead(head);
    case 'for':
      if (/\bma(?:ke|kes|king|de)$/.test(led)) return sureStep;
      // "The train for a place".
      if (mannerOf(/\p{L}*$/u.exec(led)![0]) === 'way') return { role: 'step', sure: false };
      return head && head.distance <= 4 && /^(?:leave|go|start)$/.test(head.manner)
        ? sureStep
        : none;
    case 'via':
      return goalLead(head);
    case 'by':
      return head?.manner === 'go' && head.distance <= 1 ? sureStep : none;
    case 'between':
      if (head?.manner === 'way' && head.distance > 1) return none;
      return head && !isStill(head) ? { role: 'start', sure: head.distance < 4 } : none;
    case 'at': {
      // "From a barn in one place to a house near another".
      const { outer, rest } = within.exec(led)?.groups ?? {};
      if (outer && rest !== undefined) {
        const lead = byPreposition(outer.toLowerCase(), rest, { past, since: rest, after });
        if (lead.role !== 'none') return lead;
      }
      return atLead(led, head);
    }
    case 'on':
      return head && /^(?:halt|go)$/.test(head.manner) && head.distance <= 2 ? sureStep : none;
  }
}

type Kind = 'from' | 'to' | 'for' | 'via' | 'by' | 'between' | 'at' | 'on';

function kindOf(word: string): Kind {
  switch (word) {
    case 'from':
    case 'out of':
    case 'since':
      return 'from';
    case 'for':
    case 'by':
    case 'on':
    case 'between':
      return word;
    default:
      if (/^(?:to|into|onto|towards?|as far as)$/.test(word)) return 'to';
      return /^(?:via|through|by way of|past|over|across|along|around|round|beyond|down|up)$/.test(
        word,
      )
        ? 'via'
        : 'at';
  }
}

/** A house or the like that words of going lead to, and that is in a place. */
const within =
  /^(?<rest>.*?\b)(?<outer>from|out of|to|into|onto|through|past|via) (?:a|an|the|his|her|their|its|one|two|another) (?:(?!(?:in|at|on|near|of|to|from|by|with|and|for|as|that|who|which)\b)[\p{Ll}’'-]+ ){0,3}(?!(?:in|at|on|near|of|to|from|by|with|and|for|as)\b)[\p{Ll}’'-]+$/isu;

/** Whether words between two names only lead on from one to the other, and no verb stands among them. */
function isOnward(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return (
    words.length <= 8 &&
    (/^\s*(?:[,;]|and\b|then\b|before\b|by\b|on\b)/.test(text) ||
      words.every((word) => onward1.test(word)))
  );
}

const onward1 =
  /^(?:on|over|up|down|out|back|north|south|east|west|(?:north|south)(?:east|west)|\w+ward|then|again|just|further|farther|the|way|all|and|across|border|river|bridge|coast|inland|overland|directly|straight)$/;

/** Nouns and verbs that "to" goes on from without a way. */
const noGoal =
  /\b(?:according|thanks|due|(?:is|was|right|sits|stands) next|(?<!be )close|addition|similar|belong\w*|compared|related|respect|opposed|contrary|prior|(?:is|was|be|are|were|been) home|open|important|sister|rival|ambassador|loyal|native|access|adjacent|limited|loss|win|victory|tied|message|letter|threat|damage|sold|new|key|central|crucial|vital)$/i;

function fromLead(led: string, head: Head | undefined, after: string): Lead {
  const isFollowed = onTo.test(after);
  if ((!isFollowed && noStart.test(led)) || ranging.test(led)) return none;
  if (isStill(head) && head!.distance <= 8) return none;
  const isGoing = head && head.distance <= 8;
  if (!isFollowed && (!isGoing || (attributive.test(led) && head.distance > 0))) {
    return /^\W*(?:(?:and|then|later),? )?$/i.test(led) ? { role: 'start', sure: false } : none;
  }
  return { role: 'start', sure: Boolean(isGoing) };
}

/** What "from" goes on from without a way: how far, and where somebody is from. */
const noStart =
  /\b(?:miles|kilomet(?:er|re)s|km|away|far|apart|aside|different|hours|minutes|news|letters?|calls?|com(?:e|es)|hail\w*|here|native|originally)$/i;

/** What is said to be found all the way "from one place to another". */
const ranging =
  /\b(?:everywhere|anywhere|everyone|everybody|fans|people|customers|members|readers|viewers|voters|shops|stores|offices|cities|towns|places|audiences|crowds|farms|farmers|schools|ranging|range|jobs|prices|rates|fares|families|artists|players|teams|singers|teachers|students)$/i;

const onTo =
  /^(?:[^,.;]{0,24})?,? ?(?:on |up |down |over |out |all the way |back )?(?:to|through|via|over|across|past|by way of|into|toward) (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u;

/** A noun that something else is done to, which is from a place: "to a choir from". */
const attributive =
  /\b(?:to|of|with|for|by|against|and|than|as|like) (?:(?:a|an|the|some|his|her|their|its|other|many|[a-z]+een|two|three|four|five|six|\d+) )?(?:[a-z-]+ ){0,2}[a-z-]+$/;

function isStill(head: Head | undefined): boolean {
  return head?.manner === 'still' || head?.manner === 'say';
}

function goalLead(head: Head | undefined): Lead {
  if (!head) return { role: 'step', sure: false };
  if (isStill(head) && head.distance <= 6) return none;
  // "Buses to a town" are no way to it.
  return { role: 'step', sure: head.manner !== 'way' && head.distance <= 9 };
}

function atLead(led: string, head: Head | undefined): Lead {
  const isAtSeat = seats.test(led);
  if (isAtSeat && !(head && head.distance <= 5 && /^(?:halt|reach|go)$/.test(head.manner)))
    return none;
  if (
    head?.manner === 'halt' &&
    /(?<!\b(?:the|their|its|his|her|a) )\b[Ff]irst \p{Ll}+(?: \p{Ll}+)?$/u.test(led)
  )
    return sureStart;
  if (/\b(?:to|will|would|should) be$/.test(led) || timed.test(led)) return sureStep;
  if (/\b(?:is|was) (?:\p{L}+ )?(?:about |some |roughly )?\d[\d,]*$/u.test(led)) return sureStart;
  if (!head) return weak;
  const { manner, distance } = head;
  switch (manner) {
    case 'say':
    case 'still':
      return distance <= 8 ? none : weak;
    case 'start':
    case 'leave':
      return distance <= 8 ? sureStart : weak;
    case 'halt':
    case 'reach':
      return distance <= 8 ? sureStep : weak;
    case 'go':
      return distance <= 5 ? sureStep : weak;
    case 'way':
      return weak;
  }
}

/** "By noon they were": somebody on the way is there by then. */
const timed =
  /(?:^|[,;] |\band )(?:(?:by|on|at|before|after|until) |(?:a|an|the|two|three|\d+) )[\p{L}\d. ]{2,30},? \p{Ll}+(?: \p{Ll}+)? (?:is|was|were|are)$/iu;

/** Who or what is somewhere and isn't on its way. */
const seats =
  /\b(?:offices?|plants?|stores?|shops?|branch(?:es)?|fans?|homes?|talks|meetings?|courts?|courthouse|hospitals?|universit(?:y|ies)|museums?|headquarters|factor(?:y|ies)|residents?|voters?|students?|teams?|jail|prison|people|workers|officials|police|born|based|lives?|lived|raised|apartment|house|campus(?:es)?|jobs?|markets?|customers?|elections?|prices|games?|match(?:es)?|hotels?|houses|restaurants?|schools?|clinics?)$/i;
