import { atLead } from './at.ts';
import { fromLead } from './from.ts';
import { byVerb, headOf, isStill, type Head } from './head.ts';
import { leaves, none, reaches, sureStart, sureStep, type Around, type Lead } from './led.ts';
import { mannerOf } from './manner.ts';
import { outerOf } from './outer.ts';

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
  if (lead.role === 'none' && /^(?:to|into)$/.test(word)) return none;
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
      words.every((word) => onward.test(word)))
  );
}

const onward =
  /^(?:on|over|up|down|out|back|north|south|east|west|(?:north|south)(?:east|west)|\w+ward|then|again|just|further|farther|the|way|all|and|across|border|river|bridge|coast|inland|overland|directly|straight)$/;

/** Nouns and verbs that "to" goes on from without a way. */
const noGoal =
  /\b(?:according|thanks|due|connected|linked|tied|(?:is|was|right|sits|stands) next|(?<!be )close|addition|similar|belong\w*|compared|related|respect|opposed|contrary|prior|(?:is|was|be|are|were|been) home|open|important|sister|rival|ambassador|loyal|native|access|adjacent|limited|loss|win|victory|tied|message|letter|threat|damage|sold|new|key|central|crucial|vital)$/i;

/** Those who go elsewhere, and what is posted. */
const others =
  /^(?:Drivers|Motorists|Travell?ers|People|Those|Anyone|Visitors|Residents|Fans) (?:\p{Ll}+ ){0,2}(?:headed|heading|going|bound|driving|travell?ing|who .*)$|\b(?:may|can|should) be (?:sent|made|mailed|addressed|directed)$/u;

/** Where something is, on a road between two places. */
const stretch =
  /\b(?:on|off|along|of|near|from|at) (?:the|an?) (?:[\p{L}-]+ ){0,2}(?:highway|road|route|interstate|freeway|motorway|line|border|stretch|section)$/u;

/** What somebody has done. */
const agent =
  /(?:ed|en|un|wn|ne|id|ade|aught|ought|ound|ung|uck|won|held|led|sent|run|cut|hit|set|put|read|lost|built|fed|shot|back|joined) *$/;

/** Verbs that "out of" a place follows: "broke out of", and not "made out of". */
const ways =
  /\b(?:broke|breaks?|broken|got|gets?|slip\w*|walk\w*|walked|r[ao]ll\w*|mov\w+|pull\w*|burst|climb\w*|jump\w*|fled|flew|fl(?:y|ies)|went|goes|came|comes|drove|drives?|rode|sail\w*|escap\w+|wander\w*|check\w*)$/;

/** "They go home by a place", and not "led by somebody". */
const passes =
  /\b(?:go|goes|going|went|gone|com\w+|came|cross\w*|return\w*|travel\w*|descend\w*|climb\w*|pass(?:es|ed|ing)?|back|down|up|over|home)(?: (?!(?:was|were|is|are|be|been)\b)\S+){0,3}$/;

function goalLead(head: Head | undefined, led = ''): Lead {
  if (spans.test(led)) return { role: 'step', sure: false };
  if (!head) return { role: 'step', sure: false };
  if (isStill(head) && head.distance <= 6) return none;
  // "Buses to a town" are no way to it.
  return head.manner !== 'way' && head.distance <= 9 ? reaches : { role: 'step', sure: false };
}

/** When it is somewhere. */
const times =
  /,? (?:at|by|around|about) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)(?=,|$| and\b)/g;

/** How long it is to a place: "a week to". */
const spans =
  /\b(?:hours?|days?|weeks?|nights?|fortnight|months?|miles|kilomet(?:er|re)s|km)(?: more| on| further)?$/;
