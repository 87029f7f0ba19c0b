import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import type { Sentence } from './tokens.ts';
import { adverbs, functionWords, isRoleNoun, messages, regions, speechVerbs } from './words.ts';

/** How a sentence names a speaker: by name, by a pronoun, or by what he is ("the department", "a neighbor"). */
export type Mention =
  | { readonly kind: 'name'; readonly name: Name; readonly at: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  | {
      readonly kind: 'common';
      readonly words: readonly string[];
      readonly at: number;
      readonly apposed: boolean;
    };

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'er', 'sie', 'il', 'elle']);
const prepositions = new Set(
  (
    'of for in at from with to by on about than as into after before during over under near outside inside ' +
    'among between against behind who whom whose which that where when'
  ).split(' '),
);
const boundaries = new Set(
  'and but that as when while because if after before although though since'.split(' '),
);
const determiners = new Set('a an the his her their its our my one another this that'.split(' '));

function word(sentence: Sentence, at: number): string {
  return sentence[at]?.lower ?? '';
}

function isAdverb(sentence: Sentence, at: number): boolean {
  const text = word(sentence, at);
  return adverbs.has(text) || (/.{3}ly$/.test(text) && sentence[at]?.text === text);
}

/** Il a déclaré */
function isAuxiliary(sentence: Sentence, at: number): boolean {
  return /^(?:a|ont|hat)$/.test(word(sentence, at)) && speechVerbs.has(word(sentence, at + 1));
}

function isBreak(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  return token?.kind === 'quote' || (token?.kind === 'mark' && !/^[’'&%$-]$/.test(token.text));
}

/** Whether a token parts a name from what is said of it: “Wade, 54, a teacher, said”. */
function isComma(sentence: Sentence, at: number): boolean {
  return /^[,—–]$/.test(sentence[at]?.text ?? '');
}

/** Who does what the verb at `verb` says, looking left as far as `floor`. */
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  floor: number,
): Mention | undefined {
  let last = verb - 1;
  while (last >= floor && (isAdverb(sentence, last) || isAuxiliary(sentence, last))) last--;
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
    return apposed(sentence, floor, end);
  }
  const names = namesIn(sentence, floor, last + 1);
  let start = names.find(({ to }) => to === last + 1)?.from ?? last;
  while (
    start > floor &&
    !isBreak(sentence, start - 1) &&
    !boundaries.has(word(sentence, start - 1))
  ) {
    if (speechVerbs.has(word(sentence, start - 1))) break;
    start--;
  }
  if (isPair(sentence, names, start)) return several(start);
  return headOf(sentence, start, last + 1) ?? sentenceSubject(sentence, floor, last + 1);
}

/** “Smith and Roe said” */
function isPair(sentence: Sentence, names: readonly Name[], at: number): boolean {
  const [one, other] = names.slice(-2);
  if (one?.to !== at - 1 || word(sentence, at - 1) !== 'and' || !other) return false;
  return other.from - other.before.length === at;
}

function several(at: number): Mention {
  return { kind: 'common', words: ['both'], at, apposed: false };
}

/** Who is named from token `from` on: after “said” or “according to”. */
export function subjectAfter(sentence: Sentence, from: number): Mention | undefined {
  while (isAdverb(sentence, from)) from++;
  const first = word(sentence, from);
  if (pronouns.has(first)) return { kind: 'pronoun', word: first, at: from };
  let end = from;
  while (end < sentence.length && !isBreak(sentence, end) && !prepositions.has(word(sentence, end)))
    end++;
  const names = namesIn(sentence, from);
  const near = names.filter((candidate) => candidate.from < end);
  const name =
    near.find(({ kind, possessive }) => kind === 'person' && !possessive) ??
    near.find(({ possessive }) => !possessive) ??
    near[0];
  // said Wade’s lawyer; said Wade’s statement
  if (name && (!name.possessive || messages.has(word(sentence, end - 1)))) {
    return { kind: 'name', name, at: name.from };
  }
  if (end === from) return undefined;
  let comma = end;
  while (comma < sentence.length && !isBreak(sentence, comma)) comma++;
  const apposed = names.find((candidate) => candidate.from === comma + 1);
  if (sentence[comma]?.text === ',' && apposed && isBareName(sentence, apposed)) {
    if (determiners.has(first) || isRoleNoun(word(sentence, end - 1))) {
      return { kind: 'name', name: apposed, at: apposed.from };
    }
  }
  return common(sentence, from, end);
}

/** Whether nothing but a break follows a name that is no state or country. */
function isBareName(sentence: Sentence, { words, to }: Name): boolean {
  if (words.length === 1 && regions.has((words[0] ?? '').toLowerCase())) return false;
  return to >= sentence.length || isBreak(sentence, to) || prepositions.has(word(sentence, to));
}

/** What a sentence is about: the first name, pronoun or other noun in it that no preposition leads in. */
export function sentenceSubject(sentence: Sentence, from: number, to: number): Mention | undefined {
  let start = from;
  while (start < to && isBreak(sentence, start)) start++;
  if (word(sentence, start) === 'and' || word(sentence, start) === 'but') start++;
  if (leadsIn(sentence, start)) {
    const comma = sentence.findIndex((_, at) => at > start && at < to && isComma(sentence, at));
    // Among the cooks is Ann Bell, a surgeon
    const name = namesIn(sentence, start, to).find((candidate) => candidate.to === comma);
    if (
      name &&
      /^(?:is|was|sat|stood|came)$/.test(word(sentence, name.from - 1 - name.before.length))
    ) {
      return { kind: 'name', name, at: name.from };
    }
    if (comma !== -1) start = comma + 1;
  }
  while (
    start < to &&
    (isAdverb(sentence, start) ||
      /^(?:here|there|today|yesterday|still)$/.test(word(sentence, start)))
  ) {
    start++;
  }
  const first = word(sentence, start);
  if (pronouns.has(first))
    return start < to ? { kind: 'pronoun', word: first, at: start } : undefined;
  let end = start;
  while (end < to && !isBreak(sentence, end) && !prepositions.has(word(sentence, end))) end++;
  // The agency’s director, Ann Bell, has read it
  if (determiners.has(first) || isRoleNoun(word(sentence, end - 1))) {
    const beside = namesIn(sentence, end + 1, to)[0];
    const isBeside =
      beside?.from === end + 1 && isComma(sentence, end) && isComma(sentence, beside.to);
    if (isBeside && isBareName(sentence, beside) && isRoleNoun(word(sentence, end - 1))) {
      return { kind: 'name', name: beside, at: beside.from };
    }
  }
  const [name] = namesIn(sentence, start, end + (end < to ? 1 : 0));
  if (name && name.from < end) {
    const next = namesIn(sentence, name.to + 1, to)[0];
    const isNext = next && next.from - next.before.length === name.to + 1;
    if (isNext && word(sentence, name.to) === 'and') return several(name.from);
    const isOwner = name.possessive && !messages.has(word(sentence, name.to));
    return isOwner
      ? common(sentence, name.to, end)
      : { kind: 'name', name: namesIn(sentence, name.from, to)[0] ?? name, at: name.from };
  }
  return start < end ? common(sentence, start, Math.min(end, start + 6)) : undefined;
}

/** Whether a sentence begins with what stands before its subject: “Born in 1933, she …” */
function leadsIn(sentence: Sentence, at: number): boolean {
  const first = word(sentence, at);
  if (prepositions.has(first) || boundaries.has(first) || /(?:ing|ed)$/.test(first)) return true;
  if (determiners.has(first) || pronouns.has(first)) return false;
  const comma = sentence.findIndex((_, index) => index > at && isComma(sentence, index));
  if (comma === -1 || comma > at + 20 || namesIn(sentence, at, comma)[0]?.from === at) return false;
  return (
    pronouns.has(word(sentence, comma + 1)) || namesIn(sentence, comma + 1)[0]?.from === comma + 1
  );
}

/** The speaker in a sentence's part that ends with a comma: the name that what follows is said of. */
function apposed(sentence: Sentence, floor: number, end: number): Mention | undefined {
  let start = end;
  while (
    start > floor &&
    !(
      isBreak(sentence, start - 1) &&
      !isComma(sentence, start - 1) &&
      !/^[()]$/.test(sentence[start - 1]?.text ?? '')
    )
  ) {
    start--;
  }
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isComma(sentence, at)) continue;
    if (from < at) parts.push([from, at]);
    from = at + 1;
  }
  // Ann Bell, whose son, Jo, was there, said
  const clause = parts.findIndex(
    ([from], at) => at > 0 && /^(?:who|whose|whom)$/.test(word(sentence, from)),
  );
  if (clause !== -1) parts.splice(clause);
  let fallback: Mention | undefined;
  for (const [from, to] of parts.toReversed()) {
    const first = word(sentence, from);
    if (
      /^(?:who|whose|whom|which|where|including|\P{L}.*|.*ing)$/u.test(first) &&
      !/^[a-z]*king$/.test(first)
    ) {
      continue;
    }
    const head = headOf(sentence, from, to);
    if (!head || (head.kind === 'pronoun' && from !== start && to - from > 2)) continue;
    if (head.kind === 'common') {
      fallback ??= determiners.has(first) ? head : undefined;
      continue;
    }
    const isRegion =
      head.kind === 'name' &&
      head.name.words.length === 1 &&
      regions.has((head.name.words[0] ?? '').toLowerCase().replace(/^[dri]-/, ''));
    if (isRegion && from !== start) continue;
    return head;
  }
  const [first] = parts;
  return fallback ?? (first && headOf(sentence, ...first));
}

/** What the noun phrase from `from` to before `to` is about. */
function headOf(sentence: Sentence, from: number, to: number): Mention | undefined {
  while (from < to && (boundaries.has(word(sentence, from)) || isAdverb(sentence, from))) from++;
  if (from >= to) return undefined;
  const last = word(sentence, to - 1);
  if (pronouns.has(last)) return { kind: 'pronoun', word: last, at: to - 1 };
  const names = namesIn(sentence, from, to);
  const name = names.at(-1);
  if (name?.to === to && !name.possessive) {
    let before = name.from - name.before.length - 1;
    if (determiners.has(word(sentence, before)) && before > from) before--;
    // A statement from Ann Bell
    const isFrom = /^(?:from|by)$/.test(word(sentence, before));
    if (isFrom && messages.has(word(sentence, before - 1)))
      return { kind: 'name', name, at: name.from };
    if (before > from && prepositions.has(word(sentence, before))) {
      return headOf(sentence, from, before);
    }
    if (before === from && prepositions.has(word(sentence, before))) return undefined;
    return { kind: 'name', name, at: name.from };
  }
  const [first] = names;
  if (first && first.from - first.before.length <= from + 1) {
    if (first.possessive && messages.has(last))
      return { kind: 'name', name: first, at: first.from };
    if (!first.possessive && prepositions.has(word(sentence, first.to))) {
      return { kind: 'name', name: first, at: first.from };
    }
  }
  // A statement from Wade
  if (
    name &&
    messages.has(word(sentence, from + 1)) &&
    /^(?:from|by)$/.test(word(sentence, from + 2))
  ) {
    return { kind: 'name', name, at: name.from };
  }
  let end = from;
  while (end < to && !(end > from && prepositions.has(word(sentence, end)))) end++;
  if (prepositions.has(word(sentence, from))) return undefined;
  return common(sentence, from, end);
}

function common(sentence: Sentence, from: number, to: number): Mention | undefined {
  const words = sentence.slice(from, to).filter(({ kind }) => kind !== 'mark' && kind !== 'quote');
  if (words.length === 0 || words.length > 12) return undefined;
  if (words.every(({ lower }) => functionWords.has(lower))) return undefined;
  const apposed = isComma(sentence, to);
  return { kind: 'common', words: words.map(({ text }) => text), at: from, apposed };
}
