/** Whether words before a name say that the way's next stop is there, and nothing of going: "Friday is", "the last show is in". */
export function isNextStop(text: string): boolean {
  return dayIs.test(text) || stopIs.test(text) || ahead.test(text) || after.test(text);
}

const day =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|afternoon|evening))?|[Tt]he (?:next|following|second|third|fourth|last|final) (?:full )?(?:day|night|morning|evening|week)|(?:[Ss]tage|[Dd]ay|[Ll]eg|[Ww]eek) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|last))';

/** "Sunday it's Boulia", "Stage two takes them to", "on Thursday comes". */
const dayIs = new RegExp(
  `(?:^|[,;] |and )(?:[Oo]n )?${day}(?:,[^,]{1,20},)?,? (?:it(?:['’]s| is| was| will be)|is|was|are|were|will be|means|meant|belongs? to|brings?|brought|sees?|comes?|came|is given to|is for|goes to)(?: (?:the )?(?:\\p{L}+ ){1,5}(?:of|in|at|for))? $`,
  'u',
);

const stopIs =
  /\b(?:next|second|third|fourth|fifth|last|final|other|closing|opening|remaining|only) (?:\p{Ll}+ ){0,2}?(?:stops?|stage|leg|halts?|ports?|calls?|destinations?|venues?|dates?|nights?|shows?|concerts?|rall(?:y|ies)|match|games?|performances?|checkpoints?|stretch|visits?|days?)(?: of \p{L}+(?: \p{Ll}+){0,2})?(?:,[^,]{1,60},)? (?:is|was|are|were|will be|came|comes|follows|followed|takes place)(?: (?:[Oo]n )?\p{Lu}\p{Ll}+day)?(?: (?:in|at|near|to be in|set for|(?:the|a) (?:\p{Ll}+ ){1,4}(?:at|in|near|outside|of)))? $/u;

const ahead =
  /\b(?:(?:still )?ahead|next|then) (?:is|are|lies?|comes?|came|follows?|up is) $|\b(?:after that|next) it(?:['’]s| is) $|\b(?:After that|Then|Next)(?: \p{Ll}+){0,2} (?:is|are|was|were|comes?|came|it['’]s)(?: (?:the )?(?:\p{Ll}+ ){1,4}(?:to|at|in))? $/iu;

const after =
  /(?:^|[,;] )(?:[Aa]fter|[Bb]efore) that (?:is|are|was|were|comes?|came|it (?:is|was)|it[’']s) $/;

/** Whether what follows a name says that a way's stop is there: "Bari has its turn", "a concert in Perth ends the trip". */
export function isTurn(after: string): boolean {
  return follows.test(after);
}

const follows =
  /^(?:,? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)? (?:follows?|(?:is|are|was|were|comes?|came) next|(?:is|was) the (?:next|last|final) stop|will (?:welcome|greet|host|receive|see|welcomes?) (?:it|them|him|her|the \p{Ll}+)\b|is an? (?:[\p{L}-]+[’']? ){0,3}(?:stop|halt|call|stopover|layover)\b|will be (?:lit|held|seen|shown|staged|\p{Ll}+ed) (?:there )?on \p{Lu}|(?:has|have|gets?|had|got|hosts?|sees?) (?:it|them|him|her) (?:next|then|from|on|for|after|until)|(?:has|have|gets?|had|got|takes?) (?:its|their|a|the) (?:own )?(?:turn|day|stop|visit|concert|show|night)|(?:on (?:\p{Lu}\p{Ll}+\.? ?)?(?:\d{1,2} )?|in (?:the|\p{Lu}\p{Ll}+) )?(?:ends?|closes?|concludes?|finish(?:es)?|completes?|rounds? (?:off|out)|wraps? up|winds? up) (?:the|its|their|his|her)\b)/u;
