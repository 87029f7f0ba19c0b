import { determiners, isBreak, prepositions, word } from './grammar.ts';
import { isNameAt } from './names.ts';
import { isSomebody } from './role-words.ts';
import { isMessage, messages } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** Where “a pensioner” begins in “Near the front stood a pensioner with two bags”. */
export function afterStanding(sentence: Sentence, start: number, to: number): number | undefined {
  const verb = sentence.findIndex(
    ({ lower }, at) => at > start + 1 && at < Math.min(to, start + 8) && standing.test(lower),
  );
  const isNew = verb !== -1 && /^(?:an?|the|his|her|.*[’']s)$/.test(word(sentence, verb + 1));
  return isNew && speaks(word(sentence, nounEnd(sentence, verb + 1, to) - 1))
    ? verb + 1
    : undefined;
}

const standing = /^(?:is|was|stood|stands|sat|sits|came|comes|lay|waited|waits|lives|lived)$/;

/** Where “an old man” begins in “In the square an old man was being lifted”. */
export function afterSite(sentence: Sentence, start: number, to: number): number | undefined {
  if (!prepositions.has(word(sentence, start))) return undefined;
  for (let at = start + 2; at < Math.min(to, start + 7); at++) {
    if (!/^an?$/.test(word(sentence, at)) || sentence[at - 1]?.kind !== 'word') continue;
    if (prepositions.has(word(sentence, at - 1)) || isBreak(sentence, at - 1)) return undefined;
    return speaks(word(sentence, nounEnd(sentence, at, to) - 1)) ? at : undefined;
  }
  return undefined;
}

/** Where “In a short statement the union …” goes on after the message. */
export function afterMessage(sentence: Sentence, start: number): number | undefined {
  const end = [3, 4].find((length) => messages.has(word(sentence, start + length - 1)));
  if (end === undefined) return undefined;
  const at = start + end;
  const isSubject = determiners.has(word(sentence, at)) || isNameAt(sentence, at);
  return isSubject ? at : undefined;
}

/** Where a phrase ends that begins at `from`: after what somebody or something is, before what it does. */
export function nounEnd(sentence: Sentence, from: number, to: number): number {
  const end = Math.min(to, from + 6);
  for (let at = from + 1; at < end; at++) {
    if (speaks(word(sentence, at)) && !speaks(word(sentence, at + 1))) return at + 1;
  }
  return end;
}

/** Whether a word says who or what can speak, one or several. */
function speaks(text: string): boolean {
  return isSomebody(text) || isMessage(text.replace(/(?<=.{3})s$/, ''));
}
