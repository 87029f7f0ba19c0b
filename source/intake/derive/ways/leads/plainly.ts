/** Words that lead to a name, without its hour and the kind of place that it is: "at 7:05, the old port of". */
export function plainly(gap: string): string {
  return gap
    .slice(-160)
    .replace(among, ' ')
    .replace(clock, ' ')
    .replace(descriptor, ' ')
    .replace(/\s+$/, ' ');
}

/** An hour before a name. */
export const clock = /(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?,?) $/i;

const among = /,? among (?:other places|others),? $/;

/** What kind of place it is, between the preposition and the name: "the old port of". */
const descriptor =
  /(?<=\s|^)(?:(?:the|a|an|its|their|nearby|tiny) )?(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)? (?=(?:side|part|end|edge|tip|coast|bank)))?(?:\p{Lu}\p{Ll}+ )?(?:(?!(?:the|an?|its|their|down|up|along|com\w+|came|from|to|in|at|near|off|via|past|into|through|over|on|by|for|toward|towards|across|around|outside|and|or|then|before|after|north|south|east|west|of|with|left|leav\w*|reach\w*|visit\w*|hit|enter\w*|pass\w*|cross\w*)\b)[a-z-]{3,14} ){0,2}(?:(?:ports?|towns?|cit(?:y|ies)|villages?|islands?|suburbs?|hamlets?|capitals?|community|settlements?|outposts?|resorts?|ranch|neighborhood|district|province|state|abbey|monastery|castle|temple|shrine|fort|fortress|oasis|valley|bay|parish|canton|commune|borough|base|camp|ruins|beach|mines?|plains?|hills|outskirts|edges?|middle|main street|waters|gates|cent(?:er|re)|heart|coast|mouth|side|parts?|ends?|tip|quarter|bend|amphitheat(?:er|re)|shores?|banks|streets|port)(?: of| on)?|the|downtown|central|nearby|neighbou?ring|historic|greater|(?:north|south|east|west)(?:ern|east|west|eastern|western)?|old|what is now|Lake|(?:Typhoon|Hurricane) ) $/u;
