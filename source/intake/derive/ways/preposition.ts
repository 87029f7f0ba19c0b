import { byVerb, headOf, type Head } from './head.ts';
import { leaves, none, reaches, sureStart, sureStep, type Around, type Lead } from './led.ts';
import { mannerOf } from './manner.ts';
import { outerOf } from './outer.ts';
import { standingOf } from './standing.ts';

/** What a preposition makes of the place after it, by the words of going that `led` to it. */
export function byPreposition(word: string, led: string, around: Around): Lead {
  const { past, since, after } = around;
  if (word === 'leaving') return leaves;
  const head = headOf(led);
  if (/^(?:to|for)$/.test(word) && others.test(led)) return none;
  const isAround = /^a?round$/.test(word);
  // Who goes round a town doesn't go through it.
  if (isAround && mannerOf(/\p{L}*$/u.exec(led)![0]) === 'go') return none;
  const kind = isAround ? 'at' : kindOf(word);
  if (kind === 'to' && (noGoal.test(led) || (word === 'as far as' && /\bfrom$/.test(led))))
    return none;
  // "A to B, then on to C", "in tents at A, in a school at B": as the name before.
  const between = since.slice(0, Math.max(0, since.length - word.length - 2)).replace(times, '');
  if (!head && past && isOnward(between)) {
    if (kind === 'from') return sureStart;
    const isVerb = kind === 'at' && /\p{Ll}{2}(?:ed|en|ing|ught|nt)\b/u.test(between);
    const isWeak = past.role === 'weak' && kind === 'at';
    if (isWeak) return { role: 'weak', sure: false, standing: past.standing ?? 'told' };
    return { role: 'step', sure: past.sure && !isVerb };
  }
  switch (kind) {
    case 'from':
      if (word === 'out of' && ways.test(led)) return leaves;
      // What is shut from one place to another is no way between them.
      if (!head && /\b(?:shut|closed|blocked|reopened)\b/.test(since)) return none;
      return fromLead(led, head, after);
    case 'to':
      return goalLead(head, led);
    case 'for':
      if (/\b(?:ma(?:ke|kes|king|de)|try|tries|tried|aim|aims|bound)$/.test(led)) return reaches;
      // "The train for a place".
      if (mannerOf(/\p{L}*$/u.exec(led)![0]) === 'way') return { role: 'step', sure: false };
      return head &&
        head.distance <= (head.manner === 'leave' ? 9 : 4) &&
        /^(?:leave|go|start)$/.test(head.manner)
        ? reaches
        : none;
    case 'via':
      return goalLead(head);
    case 'by':
      // "By Waco the tank was empty."
      if (led === '' || /^["“‘]$/.test(led))
        return { role: 'weak', sure: false, standing: 'front' };
      if (passes.test(led)) return sureStep;
      // "He had blisters by Waco", and not "led by somebody".
      return agent.test(led) ? none : { role: 'weak', sure: false, standing: 'loose' };
    case 'between':
      if (stretch.test(led)) return none;
      if (head?.manner === 'way' && head.distance > 1) return none;
      return head && !isStill(head) ? { role: 'start', sure: head.distance < 4 } : none;
    case 'at':
      return thingLead(led, around) ?? atLead(led, head, after);
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

/** "From a barn in one place", "left the yard at another": what leads to the thing leads to the place that it is in. */
function thingLead(led: string, around: Around): Lead | undefined {
  const outer = outerOf(led);
  if (!outer) return undefined;
  const { rest, word } = outer;
  if (word === undefined) {
    if (roads.test(led)) return sureStep;
    if (kin.test(led)) return none;
    const lead = byVerb(`${rest} `, false);
    return lead.role === 'none' || lead.listed ? undefined : lead;
  }
  // "Was pulled from a river in": that is where it was.
  if (word === 'of' && /\b(?:out|weeks|days|hours)$/.test(rest)) return undefined;
  if (/^(?:from|out of)$/.test(word) && saved.test(rest) && trouble.test(led)) return sureStep;
  if (word === 'of' && /\bbecause$/.test(rest))
    return { role: 'weak', sure: false, standing: 'loose' };
  // "Begun by a teacher in a place".
  if (word === 'by' && /(?:ed|en|un|wn|for)$/.test(rest))
    return { role: 'weak', sure: false, standing: 'loose' };
  if (/^(?:of|for|by|with|about|like|against)$/.test(word)) return undefined;
  const lead = byPreposition(word, rest, { ...around, since: rest });
  return lead.role === 'none' || lead.role === 'weak' ? undefined : lead;
}

const saved = /\b(?:pulled|rescued|recovered|fished|dug|freed|cut|saved|plucked|retrieved|lifted)$/;
const trouble =
  /\b(?:canal|river|lake|ditch|sea|water|harbou?r|well|wreck\w*|rubble|car|truck|house|building|fire|mud|snow|creek|pond|ice|surf)$/;

/** Whom the dead leave. */
const kin =
  /\bleaves (?:an?|his|her|two|three|four) (?:\p{Ll}+ )?(?:daughters?|sons?|wife|husband|widow|brothers?|sisters?|mother|father|parents)$/u;

/** Who leaves the road is no further than there. */
const roads =
  /\bleft the (?:road|highway|freeway|interstate|track|rails|trail|river|runway|motorway|route)$/;

/** Whether words between two names only lead on from one to the other, and no verb stands among them. */
function isOnward(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return (
    words.length <= 8 &&
    !/\b(?:where|which|who|whose|when)\b/.test(text) &&
    (/^\s*(?:[,;]|and\b|then\b|before\b|by\b|on\b)/.test(text) ||
      words.every((word) => onward1.test(word)))
  );
}

const onward1 =
  /^(?:on|over|up|down|out|back|north|south|east|west|(?:north|south)(?:east|west)|\w+ward|then|again|just|further|farther|the|way|all|and|across|border|river|bridge|coast|inland|overland|directly|straight)$/;

/** Nouns and verbs that "to" goes on from without a way. */
const noGoal =
  /\b(?:according|thanks|due|connected|linked|tied|(?:is|was|right|sits|stands) next|(?<!be )close|addition|similar|belong\w*|compared|related|respect|opposed|contrary|prior|(?:is|was|be|are|were|been) home|open|important|sister|rival|ambassador|loyal|native|access|adjacent|limited|loss|win|victory|tied|message|letter|threat|damage|sold|new|key|central|crucial|vital)$/i;

function fromLead(led: string, head: Head | undefined, after: string): Lead {
  const isFollowed = onTo.test(after);
  const apart = distanceIn.exec(led)?.groups?.['rest'];
  if (apart !== undefined) return atLead(apart.trimEnd(), headOf(apart), after);
  if (
    (!isFollowed && noStart.test(led)) ||
    ranging.test(led) ||
    /\bacross (?:the|an?) \p{L}+$/u.test(led)
  )
    return none;
  if (isStill(head) && head!.distance <= 8) return none;
  if (isOwner(led, after)) return none;
  const isGoing = head && head.distance <= 8;
  const object = attributive.exec(led)?.[0];
  const isObject = object !== undefined && (!head || head.distance >= object.split(' ').length - 1);
  const isCarried =
    /\b(?:weeks|days|hours|months|miles|km|kilomet(?:er|re)s)$/.test(led) ||
    mannerOf(/\p{L}*$/u.exec(led)![0]) === 'way' ||
    /\bby (?:\p{Ll}+ )?(?:road|rail|air|sea|foot|land|water|horse|bicycle|bike|motorbike|lorry|van)$/u.test(
      led,
    );
  if (isObject && !isCarried && /^(?:with|of|by|for|against|than|like)\b/.test(object)) return none;
  if (!isFollowed && (!isGoing || (isObject && head.distance > 0))) {
    const isOwn = /^\W*(?:(?:and|then|later),? )?$/i.test(led) || goesOn(after);
    return isOwn ? { role: 'start', sure: false } : none;
  }
  return isGoing ? leaves : { role: 'start', sure: false };
}

/** Those who go elsewhere, and what is posted. */
const others =
  /^(?:Drivers|Motorists|Travell?ers|People|Those|Anyone|Visitors|Residents|Fans) (?:\p{Ll}+ ){0,2}(?:headed|heading|going|bound|driving|travell?ing|who .*)$|\b(?:may|can|should) be (?:sent|made|mailed|addressed|directed)$/u;

/** How far from a place: it is near it. */
const distanceIn =
  /^(?<rest>.*?) ?(?:[\d.,]+|an?|some|several|few|two|three|four|five|six|ten|about \S+) (?:miles?|kilomet(?:er|re)s?|km)(?: \p{Ll}+)?$/u;

/** Where something is, on a road between two places. */
const stretch =
  /\b(?:on|off|along|of|near|from|at) (?:the|an?) (?:[\p{L}-]+ ){0,2}(?:highway|road|route|interstate|freeway|motorway|line|border|stretch|section)$/u;

/** What somebody has done. */
const agent =
  /(?:ed|en|un|wn|ne|id|ade|aught|ought|ound|ung|uck|won|held|led|sent|run|cut|hit|set|put|read|lost|built|fed|shot|back|joined) *$/;

/** "They go home by a place", and not "led by somebody". */
const passes =
  /\b(?:go|goes|going|went|gone|com\w+|came|cross\w*|return\w*|travel\w*|descend\w*|climb\w*|pass(?:es|ed|ing)?|back|down|up|over|home)(?: (?!(?:was|were|is|are|be|been)\b)\S+){0,3}$/;

/** Verbs that "out of" a place follows: "broke out of", and not "made out of". */
const ways =
  /\b(?:broke|breaks?|broken|got|gets?|slip\w*|walk\w*|walked|r[ao]ll\w*|mov\w+|pull\w*|burst|climb\w*|jump\w*|fled|flew|fl(?:y|ies)|went|goes|came|comes|drove|drives?|rode|sail\w*|escap\w+|wander\w*|check\w*)$/;

/** Whether a noun alone is from a place and then does something: "Volunteers from Waco brought". */
function isOwner(led: string, after: string): boolean {
  const clause = /(?:[^,;:—“”"]|,(?! (?:and|but) ))*$/.exec(led)![0].trim();
  const isVehicle = mannerOf(/\p{L}*$/u.exec(clause)![0]) === 'way';
  return nounAlone.test(clause) && !isVehicle && standingOf(led, after) === 'loose';
}

const nounAlone =
  /^(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ww]here|[Ww]hen|[Ww]hile) )?(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Tt]welve|\p{Lu}?\p{Ll}+) ){0,2}(?:[\p{Ll}\d-]+ ){0,2}\p{L}+$/u;

/** Whether what comes from a place is said to go on: "taken from a shop in Waco, was driven to Austin". */
function goesOn(after: string): boolean {
  const [, words = ''] =
    /^,? ((?:\p{Ll}+ ){1,6})/u.exec(after) ??
    /^, [^,]{1,30}, ((?:\p{Ll}+ ){1,6})/u.exec(after) ??
    [];
  const verbs = words.split(' ').map((word) => mannerOf(word) ?? '');
  return (
    verbs.some((manner) => /^(?:go|reach)$/.test(manner)) &&
    /\b(?:to|into|through|over|past)\b/.test(words)
  );
}

/** What "from" goes on from without a way: how far, and where somebody is from. */
const noStart =
  /\b(?:miles|kilomet(?:er|re)s|km|away|far|apart|aside|different|hours|minutes|news|letters?|calls?|(?<!had )come|comes|hail\w*|here|native|originally|(?:across|down|up) (?:the|an?) [a-z]+)$/i;

/** What is said to be found all the way "from one place to another". */
const ranging =
  /\b(?:everywhere|anywhere|everyone|everybody|fans|people|customers|members|readers|viewers|voters|shops|stores|offices|cities|towns|places|audiences|crowds|farms|farmers|schools|ranging|range|jobs|prices|rates|fares|families|artists|players|teams|singers|teachers|students|(?:heard|felt|seen|visible|lights|power|in force|in effect|in place|issued|forecast|warned|expected)(?: (?:out|on the radio|\p{Ll}+))?|(?:closed|shut|blocked|reopened|impassable)(?: \p{Ll}+){0,4})$/iu;

const onTo =
  /^(?:[^,.;]{0,24})?,? ?(?:on |up |down |over |out |all the way |back )?(?:to|through|via|over|across|past|by way of|into|toward) (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u;

/** A noun that something else is done to, which is from a place: "to a choir from". */
const attributive =
  /\b(?:to|of|with|for|by|against|and|than|as|like) (?:(?:a|an|the|some|his|her|their|its|other|many|[a-z]+een|two|three|four|five|six|\d+) )?(?:[a-z-]+ ){0,2}[a-z-]+$/;

function isStill(head: Head | undefined): boolean {
  return head?.manner === 'still' || head?.manner === 'say';
}

function goalLead(head: Head | undefined, led = ''): Lead {
  if (spans.test(led)) return { role: 'step', sure: false };
  if (!head) return { role: 'step', sure: false };
  if (isStill(head) && head.distance <= 6) return none;
  // "Buses to a town" are no way to it.
  return head.manner !== 'way' && head.distance <= 9 ? reaches : { role: 'step', sure: false };
}

/** "Stops are planned in". */
const planned =
  /\b(?:[Ss]tops|[Cc]alls|[Hh]alts|[Vv]isits|[Ss]hows|[Pp]erformances|[Ss]topovers|[Ll]ayovers|[Rr]allies|[Cc]oncerts) (?:are|were|will be|have been) (?:\p{Ll}+ )?(?:planned|scheduled|set|due|made|booked)$/u;

/** When it is somewhere. */
const times =
  /,? (?:at|by|around|about) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)(?=,|$| and\b)/g;

/** How long it is to a place: "a week to". */
const spans =
  /\b(?:hours?|days?|weeks?|nights?|fortnight|months?|miles|kilomet(?:er|re)s|km)(?: more| on| further)?$/;

function atLead(led: string, head: Head | undefined, after: string): Lead {
  const weak: Lead = { role: 'weak', sure: false, standing: standingOf(led, after) };
  if (planned.test(led) || /\b(?:set|put|touch\w*|came|come) down$/.test(led)) return sureStep;
  if (
    /\bwho (?:has|had|runs|ran|owns|owned|lives?|lived|works?|worked|farms?|teaches|taught)\b[^,]*$/.test(
      led,
    )
  )
    return none;
  // Who runs a shop somewhere goes nowhere.
  if (
    /\b(?:runs|owns|manages|keeps|teaches|works) (?:(?:an?|the|his|her|its) )?[\p{Ll} ]*$/u.test(
      led,
    )
  )
    return none;
  if (/\bserv(?:e|es|ed|ing) (?:\S+ ){1,3}(?:years|months)\b/.test(led)) return none;
  if (/\b(?:met|meet) (?:\p{Ll}+ )?again\b|\breunited\b/u.test(led)) return none;
  // "Passengers waiting at a place said".
  if (weak.standing === 'loose' && /^(?:[\p{L}’'-]+ ){1,4}\p{Ll}+ing$/u.test(led)) return weak;
  const isAtSeat = seats.test(led);
  if (isAtSeat && !(head && head.distance <= 5 && /^(?:halt|reach|go)$/.test(head.manner)))
    return weak.standing === 'told' && deeds.test(led) ? weak : none;
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
      return distance <= 5 ? reaches : weak;
    case 'way':
      return weak;
  }
}

/** "By noon they were": somebody on the way is there by then. */
const timed =
  /(?:^|[,;] |\band )(?:(?:by|on|at|before|after|until) |(?:a|an|the|two|three|\d+) )[\p{L}\d. ]{2,30},? \p{Ll}+(?: \p{Ll}+)? (?:is|was|were|are)$/iu;

/** What happens once, even at a house: it may happen on the way. */
const deeds =
  /\b(?:was|were|been|be) (?:\p{Ll}+ ){0,2}?\p{Ll}+(?:ed|en|wn|ne|ught|ung)\b|\b(?:died|collected|removed|robbed|stole|parked|slept|opened|washed|picked|changed|stopped|broke|hid|dropped|collapsed|fell)\b/u;

/** Who or what is somewhere and isn't on its way. */
const seats =
  /\b(?:offices?|plants?|stores?|shops?|branch(?:es)?|fans?|homes?|talks|meetings?|courts?|courthouse|hospitals?|universit(?:y|ies)|museums?|headquarters|factor(?:y|ies)|residents?|voters?|students?|teams?|jail|prison|people|workers|officials|police|born|based|lives?|lived|raised|apartment|house|campus(?:es)?|jobs?|markets?|customers?|elections?|prices|games?|match(?:es)?|hotels?|houses|restaurants?|schools?|clinics?)$/i;
