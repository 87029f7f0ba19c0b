import type { Found } from './numbers.ts';

/** A number in a text that counts something. */
export type Count = Pick<Found, 'amount' | 'start' | 'end'>;

/** Whether a number counts something that the words after it name: in "a 15-member panel" it doesn't. */
export function isCounting(found: Found): boolean {
  return found.text[found.end] !== '-' && isCount(found);
}

/** Whether a number may count something: it's no year, age, hour, date, range, price of one thing or number that is a name. */
function isCount({ text, amount: { count, unit }, start, end }: Found): boolean {
  const found = text.slice(start, end);
  if (
    unit === undefined &&
    ((!Number.isSafeInteger(count) &&
      !/^ [a-z]{3,},? (?:of|in|at|for|on)\b/.test(text.slice(end, end + 30))) ||
      /^(?:19|20)\d\d$/.test(found))
  )
    return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  if (
    /\b(?:no|not|the|this|that|each|every|any|which)(?: (?:next|last|other|first|second|third|only|new|big|old|wrong|right|same))? $/i.test(
      before,
    ) &&
    found.toLowerCase() === 'one'
  )
    return false;
  if (
    unit === undefined &&
    count < 110 &&
    /\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+, $/u.test(before) &&
    aged.test(after)
  )
    return false;
  if (
    unit === undefined &&
    count < 110 &&
    /\p{L}, $/u.test(before) &&
    /^, (?:of|who|was|is|has|had|will|would|said|died|told|faces|pleaded|appeared)\b/.test(after)
  )
    return false;
  // A woman of 71
  if (unit === undefined && count < 110 && oneOf.test(before)) return false;
  if (small.test(found) && owned.test(text.slice(Math.max(0, start - 50), start))) return false;
  const isLarge = /^\d{1,3},\d{3}/.test(found);
  const isPlace =
    /\bat $/i.test(before) &&
    (isLarge ||
      /^ (?:[a-z]+ )?[a-z]{3,}s\b/.test(after) ||
      /\bst(?:ands?|ood) at $/i.test(before) ||
      atBefore.test(text.slice(Math.max(0, start - 90), start)) ||
      (ranked.test(text.slice(Math.max(0, start - 90), start)) &&
        /^(?:[.,;]|\s(?:and|while)\b)/.test(after)));
  if (isPlace && !calendar.test(after)) return true;
  const isPriced =
    /\bat $/i.test(before) &&
    (unit === '%'
      ? /\bputs? [^.;]{3,90}$/.test(text.slice(Math.max(0, start - 110), start))
      : unit !== undefined || count >= 1e5);
  // Against 58 for Manaslu
  const isOther = /\bagainst $/i.test(before) && /^ (?:for|in|from|at|of) /.test(after);
  if (
    (notCounted.test(before) && !isPriced && !isOther) ||
    calendar.test(after) ||
    ranged.test(after)
  )
    return false;
  if (
    unit === undefined &&
    count < 110 &&
    /\b(?:under|over|below|above|aged) $/i.test(before) &&
    /^(?:[,;.]| (?:made|were|was|are|accounted|had|will|and|[a-z]+ed)\b)/.test(after)
  )
    return false;
  // In one case
  if (
    found.toLowerCase() === 'one' &&
    /\bin $/i.test(before) &&
    /^ (?:case|instance|place)\b/.test(after)
  )
    return false;
  // One a night watchman
  if (found.toLowerCase() === 'one' && /, $/.test(before) && /^ an? /.test(after)) return false;
  if (former.test(text.slice(Math.max(0, start - 40), start))) return false;
  if (halved.test(text.slice(Math.max(0, start - 40), start))) return false;
  return !(drawn.test(before) && !/^ (?:votes )?for\b/.test(after));
}

/** "Two had received one dose": what each of so many has. */
const small = /^(?:one|two|three|four|five)$/;
const owned =
  /(?:(?<!\p{Lu}\p{L}{1,20} )\b\d[\d,]{0,8}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|percent))(?: [a-z]+)? (?:have|has|had)(?: (?:[a-z]{2,}(?:ed|en|ad)|got|lost|won|bought|sold|caught|made|found))? $/iu;

const oneOf = /\ban? (?:[a-z]+ )?(?:man|woman|boy|girl|widow|widower|pensioner|child) of $/i;

/** Whether a number is one of a clock or of somebody's years, by what stands after it. */
export function isAge({ text, end }: Found): boolean {
  return years.test(text.slice(end, end + 40));
}

const years =
  /^[\s-]*(?:or (?:over|older|under|younger|above|below)\b|(?:years?|points?|degrees|inch(?:es)?|feet|foot|mph|minutes?|hours?|days?|weeks?|months?)\b|[ap]\.?m\b|o.clock)/;

/** Words before a number that make it something else than a count: an age, an hour, a name. */
const notCounted =
  /(?:\b(?:ages?|aged|at|until|till|before|since|between|from|no\.|(?<!\b(?:\p{L}+s|women|men|children|people) )numbers?|route|interstate|highway|i|us|room|page|size|chapter|section|grade|district|ward|precinct|channel|magnitude|(?<!more |fewer |less )than|(?<!\b(?:[a-z]+(?:ed|ing)|took|takes?|makes?|made|shot|held|got|gave) )(?:down|up)|against|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))|#)\s?$/iu;

/** "Robert Haines, 38, of Spring Street". */
const aged = /^, (?:[a-z]{2,}|a|and (?:an?|the|\p{Lu}\p{L}+ \p{Lu}\p{L}+, \d))\b/u;

/** "Spanish at 1,877 hearings, Creole at": what follows is a count as well. */
const atBefore = /\bat [\d,]{2,9}(?: [a-z]+s)?(?:,| and) [^.;\d]{2,40} at $/;

/** "Followed by litter at 188 and dogs at", which is no hour. */
const ranked = /\b(?:(?:followed|trailed) by|ahead of)\s[^.;:]{2,70} at $/;

/** "Up from a bleak 30", "each of the 60": what was before, and what others are told of. */
const former =
  /\b(?:up|down|rise|fall|rose|fell) from (?:an? )?(?:[a-z]+ ){0,2}$|\beach of (?:the |these |those |its )?$/i;

/** "Half of the 60 recruits": all of them, of which others are told. */
const halved =
  /\b(?:half|thirds?|quarters?|fifths?|most|some|many|few|none|majority|percent|per cent|%) of (?:the|its|their|those|these) (?:[a-z]+ )?$/i;

/** One of two that a score or a range has. */
const drawn = /\d(?:\s(?:votes|ballots|percent|million))?\s(?:to|through)\s$/i;
const ranged = new RegExp(
  `^ ?(?:[-–]|to|or|through) ?(?:\\d|(?:${'one|two|three|four|five|six|seven|eight|nine|ten'})\\b)(?! [a-z]* ?for\\b)`,
  'i',
);

const calendar =
  /^[\s-]*(?:or (?:over|older|under|younger|above|below)\b|[ap]\.?m\b|o.clock|(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b|(?:miles?|feet|foot|inch(?:es)?|degrees|kilometers?|kilometres?|meters?|metres?|yards)\b(?! of\b)|mph\b|kph\b|percentage\b|points?\b|times (?:as|more|the|that|over|in)\b|(?:(?:, \d{1,2})*,? (?:and|or) \d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|[A-Z]\w+ (?:St|Ave|Rd|Blvd|Street|Avenue|Road|Drive|Lane)\b|(?: ?(?:million|billion|cents))?(?: (?!(?:within|in|after)\b)\w+)? (?:per|an hour|a (?:share|day|year|week|month|bushel|ton|barrel|pound|gallon|head))\b)/;
