import { apposed } from './apposition.ts';
import {
  boundaries,
  determiners,
  isAdverb,
  isBreak,
  isComma,
  prepositions,
  isPronoun,
  word,
} from './grammar.ts';
import { byName, several } from './mention.ts';
import type { Mention } from './mention.ts';
import { headName, namesIn } from './names.ts';
import type { Name } from './names.ts';
import { common, headOf } from './phrases.ts';
import { isRoleNoun } from './role-words.ts';
import { isBareName, sentenceSubject } from './sentence-subject.ts';
import { messages, speechVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';
import { wishing } from './verbs.ts';

/** Who does what the verb at `verb` says, looking left as far as `floor`. */
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  floor: number,
): Mention | undefined {
  let last = verb - 1;
  while (last >= floor && (isAdverb(sentence, last) || isAuxiliary(sentence, last))) last--;
  // Bell likes to say
  if (word(sentence, last) === 'to' && wishing.test(word(sentence, last - 1))) last -= 2;
  if (sentence[last]?.text === ')') {
    while (last >= floor && sentence[last]?.text !== '(') last--;
    last--;
  }
  if (last < floor) return undefined;
  if (isComma(sentence, last)) return apposed(sentence, floor, last);
  if (isBreak(sentence, last)) return undefined;
  const text = word(sentence, last);
  if (text === 'and' || text === 'but' || text === 'then') {
    return sentenceSubject(sentence, floor, last);
  }
  if (text === 'who' || text === 'which' || text === 'that') {
    const end = isComma(sentence, last - 1) ? last - 1 : last;
    const names = namesIn(sentence, floor, end);
    const named = names.find((name) => name.to === end && !name.possessive);
    // Ann Bell of Acme Brokers, who said
    const before = named && names[names.indexOf(named) - 1];
    const isOf = before && /^(?:of|at|from|with)$/.test(word(sentence, before.to));
    if (text === 'who' && isOf && before.kind === 'person' && before.to + 1 === named?.from)
      return byName(before);
    if (text === 'who' && named) return byName(named);
    // It was she who told him
    const one = word(sentence, last - 1);
    if (text === 'who' && /^(?:he|she)$/.test(one))
      return { kind: 'pronoun', word: one, at: last - 1 };
    // It was the storm, said a report, which called it …
    const near = text === 'which' ? lastPart(sentence, floor, end) : undefined;
    return near ?? apposed(sentence, floor, end);
  }
  const names = namesIn(sentence, floor, last + 1);
  let start = names.find(({ to }) => to === last + 1)?.from ?? last;
  while (
    start > floor &&
    !isBreak(sentence, start - 1) &&
    !boundaries.has(word(sentence, start - 1))
  ) {
    // A memo in which Bell said
    if (/^(?:which|whom|where|what|how|why|because)$/.test(word(sentence, start - 1))) break;
    if (speechVerbs.has(word(sentence, start - 1))) break;
    // A rate the report called
    if (/^(?:the|his|her|its|their)$/.test(word(sentence, start)) && isNoun(sentence, start - 1))
      break;
    start--;
  }
  // An association whose website says
  if (word(sentence, start) === 'whose') return common(sentence, start + 1, last + 1);
  if (isPair(sentence, names, start)) return several(start);
  return headOf(sentence, start, last + 1) ?? sentenceSubject(sentence, floor, last + 1);
}

/** Whether a word ends what an article begins: “a rate”. */
function isNoun(sentence: Sentence, at: number): boolean {
  const isPhrase =
    determiners.has(word(sentence, at - 1)) || determiners.has(word(sentence, at - 2));
  return isPhrase && sentence[at]?.kind === 'word' && !prepositions.has(word(sentence, at));
}

/** What stands between the last two commas, where that is no name’s apposition. */
function lastPart(sentence: Sentence, floor: number, end: number): Mention | undefined {
  let start = end;
  while (start > floor && !isBreak(sentence, start - 1)) start--;
  if (word(sentence, start) === 'according') start += 2;
  return start < end ? headOf(sentence, start, end) : undefined;
}

/** “Smith and Roe said” */
function isPair(sentence: Sentence, names: readonly Name[], at: number): boolean {
  const [one, other] = names.slice(-2);
  if (one?.to !== at - 1 || word(sentence, at - 1) !== 'and' || !other) return false;
  return other.from - other.before.length === at;
}

/** Who is named from token `from` on: after “said” or “according to”. */
export function subjectAfter(sentence: Sentence, from: number): Mention | undefined {
  while (isAdverb(sentence, from)) from++;
  const first = word(sentence, from);
  if (isPronoun(sentence, from)) return { kind: 'pronoun', word: first, at: from };
  // according to her
  if (/^(?:him|her)$/.test(first) && sentence[from + 1]?.kind !== 'word')
    return { kind: 'pronoun', word: first === 'him' ? 'he' : 'she', at: from };
  const latter = /^derni(?:er|ère)$/.exec(word(sentence, from + 1))?.[0];
  if (latter) return { kind: 'pronoun', word: latter === 'dernier' ? 'il' : 'elle', at: from };
  let end = from;
  while (end < sentence.length && !isBreak(sentence, end) && !prepositions.has(word(sentence, end)))
    end++;
  const names = namesIn(sentence, from);
  const near = names.filter((candidate) => candidate.from < end);
  const name =
    near.find(({ kind, possessive }) => kind === 'person' && !possessive) ??
    near.find(({ possessive }) => !possessive) ??
    near[0];
  // said a Labour member
  const isOf = name && determiners.has(word(sentence, name.from - 1)) && name.from === from + 1;
  if (isOf && name.kind !== 'person' && isRoleNoun(word(sentence, name.to)))
    return common(sentence, from, name.to + 1);
  // said Wade’s lawyer; said Wade’s statement
  if (name && (!name.possessive || messages.has(word(sentence, end - 1)))) {
    // said Red Cross volunteer Ann Bell
    return byName(name.possessive ? name : headName(sentence, name));
  }
  if (end === from) return undefined;
  // a report by Ann Bell
  const by = names.find((candidate) => candidate.from - candidate.before.length === end + 1);
  if (by && /^(?:by|from)$/.test(word(sentence, end)) && messages.has(word(sentence, end - 1))) {
    return byName(by);
  }
  let comma = end;
  while (comma < sentence.length && !isBreak(sentence, comma)) comma++;
  const beside = names.find(({ from, before }) => {
    const first = from - before.length;
    return first === comma + 1 || (first === comma + 2 && word(sentence, comma + 1) === 'the');
  });
  if (sentence[comma]?.text === ',' && beside && isBareName(sentence, beside)) {
    if (determiners.has(first) || isRoleNoun(word(sentence, end - 1))) {
      return byName(beside);
    }
  }
  return common(sentence, from, end);
}

/** Il a déclaré */
function isAuxiliary(sentence: Sentence, at: number): boolean {
  return /^(?:a|ont|hat)$/.test(word(sentence, at)) && speechVerbs.has(word(sentence, at + 1));
}
