/** Whether a sentence tells of others than those who go a way, or of many. */
export function tellsOfOthers(text: string): boolean {
  return another.test(text) || plural.test(text);
}

/** Whether a sentence says who somebody is: "Bell, 68, was". */
export function tellsWho(text: string): boolean {
  return /^\p{Lu}[\p{L}’-]+, \d{1,3}, /u.test(text);
}

/** Others than those who go a way. */
const another =
  /^["“‘]?(?:Others?|Another|Similar|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?! (?:\p{Ll}+ )?(?:hours?|days?|weeks?|months?|nights?|miles?|minutes?))|A (?:second|third|fourth|fifth|sixth)(?:,| (?:was|were|is|died|man|woman|person|suspect|victim|tornado|storm|case|body|shot|team|\p{Ll}+er tornado))|An?other|Some|Many|Several|No|Nobody|(?:His|Her|Their|Its) (?:\p{L}+ )?(?:successor|predecessor|opponent|\p{Ll}+er|mother|father|sister|brother|wife|husband)|\d)\b/u;

/** What is so of many, and is no going on: "Shelters opened". */
const plural = /^\p{Lu}\p{Ll}+s (?:are|were|have|had|opened|closed|\p{Ll}+ed) /u;
