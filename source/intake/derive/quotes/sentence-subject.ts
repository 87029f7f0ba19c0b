import {
  boundaries,
  determiners,
  isAdverb,
  isBreak,
  isComma,
  isPronoun,
  prepositions,
  word,
} from './grammar.ts';
import { afterMessage, afterSite, afterStanding, nounEnd } from './late-subject.ts';
import { byName, several } from './mention.ts';
import type { Mention } from './mention.ts';
import { regions } from './name-words.ts';
import { headName, isNameAt, namesIn } from './names.ts';
import type { Name } from './names.ts';
import { common } from './phrases.ts';
import { isRoleNoun } from './role-words.ts';
import { messages, sayings } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** What a sentence is about: the first name, pronoun or other noun in it that no preposition leads in. */
export function sentenceSubject(sentence: Sentence, from: number, to: number): Mention | undefined {
  let start = from;
  while (start < to && isBreak(sentence, start)) start++;
  if (word(sentence, start) === 'and' || word(sentence, start) === 'but') start++;
  if (leadsIn(sentence, start)) {
    const comma = sentence.findIndex((_, at) => at > start && at < to && partsOff(sentence, at));
    // Among the cooks is Ann Bell, a surgeon
    const name = namesIn(sentence, start, to).find((candidate) => candidate.to === comma);
    if (
      name &&
      /^(?:is|was|sat|stood|came)$/.test(word(sentence, name.from - 1 - name.before.length))
    ) {
      return byName(name);
    }
    // In a statement the union welcomed it
    const placed =
      afterStanding(sentence, start, comma === -1 ? to : comma) ??
      afterSite(sentence, start, comma === -1 ? to : comma);
    const after = word(sentence, start) === 'in' ? afterMessage(sentence, start) : undefined;
    if (after !== undefined) start = after;
    else if (placed !== undefined) return common(sentence, placed, nounEnd(sentence, placed, to));
    else if (comma !== -1) start = afterLeads(sentence, comma + 1, to);
    else if (prepositions.has(word(sentence, start)))
      start = ownSubject(sentence, start, to) ?? start;
  }
  while (
    start < to &&
    (isAdverb(sentence, start) ||
      /^(?:here|there|today|yesterday|still)$/.test(word(sentence, start)))
  ) {
    start++;
  }
  while (start > from && start < to && isComma(sentence, start)) start++;
  const first = word(sentence, start);
  if (isPronoun(sentence, start))
    return start < to ? { kind: 'pronoun', word: first, at: start } : undefined;
  let end = start;
  while (end < to && !isBreak(sentence, end) && !prepositions.has(word(sentence, end))) end++;
  const beside = isRoleNoun(word(sentence, end - 1))
    ? nameBeside(sentence, start, end, to)
    : undefined;
  if (beside) return byName(beside);
  const [name] = namesIn(sentence, start, end + (end < to ? 1 : 0));
  if (name && name.from < end) {
    const head = headName(sentence, name);
    if (head !== name) return byName(head);
    // A Brunswick spokesman
    const isOf =
      determiners.has(word(sentence, name.from - 1)) && isRoleNoun(word(sentence, name.to));
    if (isOf) return common(sentence, start, name.to + 1);
    const next = namesIn(sentence, name.to + 1, to)[0];
    const isNext = next && next.from - next.before.length === name.to + 1;
    if (isNext && word(sentence, name.to) === 'and') return several(name.from);
    const owned = word(sentence, name.to);
    const isOwner = name.possessive && !messages.has(owned) && !sayings.has(owned);
    return isOwner ? common(sentence, name.to, end) : byName(name);
  }
  return start < end ? common(sentence, start, nounEnd(sentence, start, end)) : undefined;
}

/** Where the last of what leads in ends: “On Monday, at noon, where the river bends, Bell …” */
function afterLeads(sentence: Sentence, from: number, to: number): number {
  for (let round = 0; round < 4; round++) {
    const first = word(sentence, from);
    const comma = sentence.findIndex((_, at) => at > from && at < to && isComma(sentence, at));
    const goesOn =
      isSum(sentence, from, comma) ||
      prepositions.has(first) ||
      boundaries.has(first) ||
      /.{2}ing$/.test(first);
    if (!goesOn || comma === -1) return from;
    from = comma + 1;
  }
  return from;
}

/** Whether a number stands between two commas: “of the prize, EC$250, she”. */
function isSum(sentence: Sentence, from: number, to: number): boolean {
  return (
    to - from <= 4 && sentence.slice(from, Math.max(from, to)).some(({ kind }) => kind === 'number')
  );
}

/** Whether a token parts what leads in from the rest: a comma, or one within a title’s marks. */
function partsOff(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  return isComma(sentence, at) || (token?.kind === 'quote' && /,[”"’'»“]$/.test(token.text));
}

/** “The agency’s director, Ann Bell, has read it”, “a spokesman for the city, Ann Bell, has” */
function nameBeside(sentence: Sentence, start: number, from: number, to: number): Name | undefined {
  let comma = from;
  while (comma < to && !isBreak(sentence, comma)) comma++;
  const name = namesIn(sentence, comma + 1, to)[0];
  if (!name || !isComma(sentence, comma)) return undefined;
  // The customer, a retired mechanic named Ann Bell, has
  const isNamed = [1, 2].some((back) =>
    /^(?:named|called)$/.test(word(sentence, name.from - back)),
  );
  if (isNamed && isComma(sentence, name.to)) return name;
  const first = name.from - name.before.length;
  const isBeside =
    first === comma + 1 || (first === comma + 2 && determiners.has(word(sentence, comma + 1)));
  if (!isBeside) return undefined;
  // A retired surveyor, Mr. Bell went home
  const end = afterPlace(sentence, name.to);
  if (!isComma(sentence, end)) return /^an?$/.test(word(sentence, start)) ? name : undefined;
  return isBareName(sentence, name) ? name : undefined;
}

/** Where the words end that say where one is from: Ann Bell *of Reed College*, */
function afterPlace(sentence: Sentence, at: number): number {
  if (!/^(?:of|from|at|with)$/.test(word(sentence, at))) return at;
  let end = at + 1;
  while (end < at + 10 && end < sentence.length && !isBreak(sentence, end)) end++;
  return end;
}

/** “Of himself he is less kind”: where the pronoun stands that follows what leads in. */
function ownSubject(sentence: Sentence, from: number, to: number): number | undefined {
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (/^(?:he|she)$/.test(word(sentence, at))) return at;
  }
  return undefined;
}

/** Whether a sentence begins with what stands before its subject: “Born in 1933, she …” */
function leadsIn(sentence: Sentence, at: number): boolean {
  const first = word(sentence, at);
  if (at === 0 && first === 'that') return false;
  if (prepositions.has(first) || boundaries.has(first) || /(?:ing|ed)$/.test(first)) return true;
  if (determiners.has(first) || isPronoun(sentence, at)) return false;
  const comma = sentence.findIndex((_, index) => index > at && isComma(sentence, index));
  if (comma === -1 || comma > at + 20 || namesIn(sentence, at, comma)[0]?.from === at) return false;
  return isPronoun(sentence, comma + 1) || isNameAt(sentence, comma + 1);
}

/** Whether nothing but a break follows a name that is no state or country. */
export function isBareName(sentence: Sentence, { words, to }: Name): boolean {
  if (words.length === 1 && regions.has((words[0] ?? '').toLowerCase())) return false;
  return to >= sentence.length || isBreak(sentence, to) || prepositions.has(word(sentence, to));
}
