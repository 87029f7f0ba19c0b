import { atLead } from './at.ts';
import { headOf, isStill, type Head } from './head.ts';
import { leaves, none, type Lead } from './led.ts';
import { mannerOf } from './manner.ts';
import { standingOf } from './standing.ts';

/** What "from" makes of the place after it, by the words that `led` to it, the one of going among them, and those after. */
export function fromLead(led: string, head: Head | undefined, after: string): Lead {
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
  const isCarried = carried.test(led) || mannerOf(/\p{L}*$/u.exec(led)![0]) === 'way';
  if (isObject && !isCarried && /^(?:with|of|by|for|against|than|like)\b/.test(object)) return none;
  if (!isFollowed && (!isGoing || (isObject && head.distance > 0))) {
    const isOwn = /^\W*(?:(?:and|then|later),? )?$/i.test(led) || goesOn(after);
    return isOwn ? { role: 'start', sure: false } : none;
  }
  return isGoing ? leaves : { role: 'start', sure: false };
}

/** How long a way is, and what it is gone by. */
const carried =
  /\b(?:weeks|days|hours|months|miles|km|kilomet(?:er|re)s)$|\bby (?:\p{Ll}+ )?(?:road|rail|air|sea|foot|land|water|horse|bicycle|bike|motorbike|lorry|van)$/u;

/** How far from a place: it is near it. */
const distanceIn =
  /^(?<rest>.*?) ?(?:[\d.,]+|an?|some|several|few|two|three|four|five|six|ten|about \S+) (?:miles?|kilomet(?:er|re)s?|km)(?: \p{Ll}+)?$/u;

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
