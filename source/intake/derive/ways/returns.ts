/**
 * A way as it is told: its start's name, whether that ends it too, the sentence before it, what leads to its first
 * stop, its own sentences, and what follows.
 */
export type Told = {
  readonly start: string;
  readonly isClosed: boolean;
  readonly before: string;
  readonly lead: string;
  readonly text: string;
  readonly after: string;
  readonly next: readonly string[];
};

/** Whether the words of a way, or those around it, are known to say that it leads back to its start. */
export function isSaidBack({ start, isClosed, before, lead, text, after, next }: Told): boolean {
  return (
    isClosed || isLoop(lead) || isAwaited(`${before} ${text}`, start) || isBack(text, after, next)
  );
}

/**
 * Whether a way is told to lead back to where it began: in its own words, in those after its last stop, or in the
 * sentences that follow.
 */
function isBack(text: string, after: string, next: readonly string[]): boolean {
  const [own = ''] = after.split(
    /(?<=[.!?])\s+(?=\p{Lu})|\b(?:the |its |their )?(?:money|cash|proceeds)\b/u,
    1,
  );
  if (back.test(own) || doubled.test(text)) return true;
  return next.some(
    (sentence) => then.test(sentence) && !money.test(sentence) && back.test(sentence),
  );
}

/** What goes back where the goods came from, and is no part of their way. */
const money = /^The (?:money|cash|proceeds)/;

/** Whether somebody is awaited where the way begins: "is due back in Bergen on Sunday". */
function isAwaited(text: string, first: string): boolean {
  const [, place] = /\b(?:due|expected) back (?:in|at) (?:the )?(.{1,80})/.exec(text) ?? [];
  return place?.startsWith(first) ?? false;
}

/** Whether what leads to the first stop calls the way a closed one. */
function isLoop(before: string): boolean {
  return /\b(?:circuit|loop|round[- ]trip|circular|lap around)\b/i.test(before);
}

const start =
  '(?:the )?(?:start|starting|beginning|base|port|camp|city|capital|depot|mainland|where|home|its|their|his|her)';

const back = new RegExp(
  '\\b(?:(?:and|then|&) back(?! (?:to|in|at|into|on|onto|from|pain|yard|door))|back(?= (?:down|up|across|along) the\\b| ?(?:$|[.,;!?”"]|again|home|by|via|through|along|the (?:same )?way|at the|in the|over|where|the way|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|before|in time|empty|after))' +
    `|back (?:to|at|in) ${start}` +
    '|(?:mak\\w+|made|tak\\w+|took|do|does|did) the (?:route|trip|journey|run|drive|way) (?:back|home)' +
    `|return(?:s|ed|ing)?(?= ?(?:$|[.,;!?”"]|home|by|via|through|along|the same|at|on|in|before|after))|return(?:s|ed|ing)? to ${start}` +
    '|return (?:trip|journey|leg|by the same)|round[- ]trip|(?:and|then|before|straight|directly|heads?|headed|heading|sail\\w*|dr[io]v\\w*|fl[yiew]\\w*|goes|went|go|turn\\w*|com\\w+|came)(?:, [^,]{1,30},)?(?: again)? home(?= ?(?:$|[.,;!?”"]|again|on|by|in|after|before|via|through))' +
    '|(?:is|are|be|was|were|get|gets|got|arrives?|arrived) (?:back )?home(?= ?(?:$|[.,;!?”"]|again|on|by|in|after|before|at))|(?:come|comes|came|go|goes|went|heads?|headed|drives?|drove|sails?|sailed|fly|flies|flew|turns?|turned|rides?|rode)(?: back)? home(?! (?:to|in|of|from|at)\\b)|home again|in reverse|retrac\\w+|doubl\\w+ back|where (?:it|they|he|she|the \\w+) (?:had )?(?:started|began|begun|set out|set off|was born|been born|had been born)|(?:starting|home) (?:point|port|base)|clos\\w+ the (?:loop|circle|circuit)|complet\\w+ (?:the|a) (?:loop|circuit|circle)|full circle)',
  'i',
);

/** That it comes back by way of its last stop. */
const doubled = /\b(?:doubl\w+ back|back|return\w*|home) (?:by way of|via|through|over)\b/i;

const then =
  /^["“]?(?:Then|They then|It then|From there|After that|Afterward|There|(?:The|Its|Their) (?:\p{L}+ ){0,3}(?:then|ends?|returns?|returned|finishes|turns|turned|go|goes|comes|came|back|home)|(?:It|They|He|She) (?:then |will |returns?|returned|comes?|came|heads?|is back|are back|was back|were back))/u;
