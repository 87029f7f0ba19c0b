import { isAdverb, prepositions, word } from './grammar.ts';
import { adverbs, speechVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** Whether the word at `at` is a verb of speech, neither a noun ("the reports") nor passive. */
export function isVerb(sentence: Sentence, at: number): boolean {
  const text = sentence[at]?.text ?? '';
  if (!speechVerbs.has(at === 0 ? text.toLowerCase() : text)) return false;
  // said to be around $31
  if (text === 'said' && word(sentence, at + 1) === 'to') return false;
  let before = at - 1;
  while (before >= 0 && adverbs.has(word(sentence, before))) before--;
  const earlier = word(sentence, before);
  if (/^(?:was|were|been|being|is|are|be|got)$/.test(earlier)) return text.endsWith('ing');
  if (earlier === 'a' && /é$/.test(text)) return true;
  if (
    /^(?:the|a|an|his|her|their|its|our|my|your|of|to|these|those|no|for|by|such|new)$/.test(
      earlier,
    )
  )
    return false;
  // At claims that
  if (
    nouns.test(text) &&
    prepositions.has(earlier) &&
    !/^(?:who|which|that|when|where|as)$/.test(earlier)
  ) {
    return false;
  }
  return !/[’']s$/.test(earlier) || !/s$/.test(text);
}

/** Verbs that are nouns as well. */
const nouns =
  /^(?:claims|reports|comments|notes|demands|answers|remarks|states|calls|posts|shares|cries|thought|report|offer|promises|pledges|boasts|jokes|call|shouts|whispers|vows)$/;

/** “Was called … by”: the verb’s place in the passive. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const text = word(sentence, verb);
  if (!speechVerbs.has(text) || !/(?:ed|told|sung|written|known)$/.test(text)) return false;
  return followsBe(sentence, verb);
}

/** Whether a form of “be” stands before a participle. */
export function followsBe(sentence: Sentence, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && isAdverb(sentence, before) && !auxiliary.test(word(sentence, before)))
    before--;
  return auxiliary.test(word(sentence, before));
}

const auxiliary = /^(?:was|were|been|being|is|are|be|got)$/;

/** “Was heard to say”, “went on to add” */
export function isInfinitive(sentence: Sentence, verb: number): boolean {
  return (
    word(sentence, verb - 1) === 'to' &&
    /^(?:say|add|tell|ask|describe|call|note|declare|explain|insist|argue|warn|mutter|shout|yell|whisper|murmur|remark|observe|joke|quip|reply|answer|admit|concede|complain|repeat|sing|chant|read|write|scream)$/.test(
      word(sentence, verb),
    )
  );
}

/** “Likes to say”, “used to call”: verbs that another one with “to” goes with. */
export const wishing =
  /^(?:likes?|liked|used|loves?|loved|tends?|tended|wants?|wanted|prefers?|preferred|goes|on|had|has|ought|continued|began)$/;

/** “According to” */
export function isAccording(sentence: Sentence, at: number): boolean {
  return word(sentence, at) === 'according' && word(sentence, at + 1) === 'to';
}

/** “A sign that said”, “a banner reading” */
export function isSign(sentence: Sentence, verb: number): boolean {
  return [1, 2, 3, 4].some((back) =>
    /^(?:signs?|banners?|posters?|placards?|stickers?|plaques?|shirts?|t-shirts?|buttons?|billboards?|graffiti|headlines?|caps?|labels?)$/.test(
      word(sentence, verb - back),
    ),
  );
}

/** “When asked”, which says that another asks. */
export function isAsked(sentence: Sentence, at: number): boolean {
  const before = word(sentence, at - 1);
  return word(sentence, at) === 'asked' && /^(?:when|if|once|as|until)$/.test(before);
}
