import { adverbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'er',
  'sie',
  'il',
  'elle',
  'él',
  'ella',
]);
export const prepositions = new Set(
  (
    'of for in at from with to by on about than as into after before during over under near outside inside ' +
    'among between against behind who whom whose which that where when'
  ).split(' '),
);
export const boundaries = new Set(
  'and but that as when while because if after before although though since'.split(' '),
);
export const determiners = new Set(
  'a an the his her their its our my one another this that la le el der das ein eine un une'.split(
    ' ',
  ),
);

/** The word at a place in a sentence, in small letters; empty where there is none. */
export function word(sentence: Sentence, at: number): string {
  return sentence[at]?.lower ?? '';
}

/** Whether a pronoun stands at a place: Ella Bell is none. */
export function isPronoun(sentence: Sentence, at: number): boolean {
  const isElla = sentence[at]?.text === 'Ella' && /^\p{Lu}/u.test(sentence[at + 1]?.text ?? '');
  return pronouns.has(word(sentence, at)) && !isElla;
}

/** Whether a word may stand between a subject and its verb. */
export function isAdverb(sentence: Sentence, at: number): boolean {
  const text = word(sentence, at);
  return (
    adverbs.has(text) ||
    /n[’'ʼ]t$/.test(text) ||
    (/.{3}ly$/.test(text) && sentence[at]?.text === text)
  );
}

/** Whether a token ends a phrase: a quotation, or a mark that is no part of a word. */
export function isBreak(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  return (
    token?.kind === 'quote' || (token?.kind === 'mark' && !/^[’'&%\p{Sc}-]$/u.test(token.text))
  );
}

/** Whether a token parts a name from what is said of it: “Wade, 54, a teacher, said”. */
export function isComma(sentence: Sentence, at: number): boolean {
  return /^[,—–]$/.test(sentence[at]?.text ?? '');
}

/** Where the clause begins that a verb stands in. */
export function clauseAt(sentence: Sentence, verb: number, floor: number): number {
  for (let at = verb - 1; at > floor; at--) {
    if (isBreak(sentence, at) || boundaries.has(word(sentence, at))) return at + 1;
  }
  return floor;
}
