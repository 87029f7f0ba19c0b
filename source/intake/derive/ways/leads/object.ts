import { mannerOf } from './manner.ts';

/** Places that one verb of going has, or a colon sets out: "trucks run Dover, Calais, Lille", "riders did the rest: Dover, Calais". */
export function isRun(text: string, after: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Ll}+) $/u.exec(text) ?? [];
  if (mannerOf(word) !== 'go' && !/^r[au]ns?$/.test(word) && !/\p{Ll}: $/u.test(text)) return false;
  return /^(?:, (?:(?:the|a) \p{Ll}+ (?:at|in|of|near) )?\p{Lu}[\p{L}’' .-]{2,30}){2,}/u.test(
    after,
  );
}

/** Whether a name stands where a verb's object does, and isn't said of something else: "grazed Dover", not "a Dover firm". */
export function isObject(text: string, after: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Ll}{3,}) $/u.exec(text) ?? [];
  if (!/(?:ed|ing|[^s]s|saw|took)$/.test(word) || noVerb.test(word)) return false;
  const [, next = ''] = /^[ ](\p{L}+)/u.exec(after) ?? [];
  return next === '' || function_.test(next);
}

const noVerb =
  /^(?:the|and|but|nor|with|than|like|about|against|named|called|said|says|told|when|while|because|which|that|who|whom|whose|mayor|spokesman|spokeswoman|president|minister|driver|singer|his|her|their|its|our|one|two|three|under|until|without|including|both|either|during|between|among|per)$/;
const function_ =
  /^(?:on|in|at|before|after|and|or|then|by|to|where|which|with|from|for|as|is|was|are|were|early|late|later|this|that|last|next|again|today|yesterday|tomorrow|over|under|until|when|while|who|during|near|through|via|about|around|shortly|just|but|the|a|once|twice)$/;

/** Whether a verb follows a name: then it is who does something. */
export function isSubject(after: string): boolean {
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? [];
  return (
    /^(?:is|was|were|are|has|had|have|will|would)$/.test(next) ||
    /^(?:go|reach|leave|still|say)$/.test(mannerOf(next) ?? '')
  );
}
