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
import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import { functionWords, regions } from './name-words.ts';
import { namesIn } from './names.ts';
import { ownName } from './own-name.ts';
import { isRoleNoun } from './role-words.ts';
import { messages } from './speech-words.ts';
import type { Sentence, Token } from './tokens.ts';

/** What the noun phrase from `from` to before `to` is about. */
export function headOf(sentence: Sentence, from: number, to: number): Mention | undefined {
  while (from < to && (boundaries.has(word(sentence, from)) || isAdverb(sentence, from))) from++;
  if (from >= to) return undefined;
  const last = word(sentence, to - 1);
  if (isPronoun(sentence, to - 1)) return { kind: 'pronoun', word: last, at: to - 1 };
  const names = namesIn(sentence, from, to);
  // Pham Duc Minh of the city’s Institute of Culture
  const [lead] = names;
  const isLead =
    lead?.kind === 'person' && lead.words.length > 1 && lead.from - lead.before.length === from;
  if (isLead && !lead.possessive && /^(?:of|from|at|with|for)$/.test(word(sentence, lead.to)))
    return byName(lead);
  const name = names.at(-1);
  if (name?.to === to && !name.possessive) {
    let before = name.from - name.before.length - 1;
    if (determiners.has(word(sentence, before)) && before > from) before--;
    // A statement from Ann Bell
    const isFrom = /^(?:from|by)$/.test(word(sentence, before));
    if (isFrom && messages.has(word(sentence, before - 1))) return byName(name);
    if (before > from && prepositions.has(word(sentence, before))) {
      return headOf(sentence, from, before);
    }
    if (before === from && prepositions.has(word(sentence, before))) return undefined;
    return byName(name);
  }
  const [first] = names;
  if (first && first.from - first.before.length <= from + 1) {
    if (first.possessive && messages.has(last)) return byName(first);
    if (!first.possessive && prepositions.has(word(sentence, first.to))) {
      return byName(first);
    }
  }
  // A statement from Wade
  if (
    name &&
    messages.has(word(sentence, from + 1)) &&
    /^(?:from|by)$/.test(word(sentence, from + 2))
  ) {
    return byName(name);
  }
  let end = from;
  while (end < to && !(end > from && prepositions.has(word(sentence, end)))) end++;
  if (prepositions.has(word(sentence, from))) return undefined;
  return common(sentence, from, end);
}

/** A mention by what somebody is: the words of a phrase, if they say anything. */
export function common(sentence: Sentence, from: number, to: number): Mention | undefined {
  const words = sentence.slice(from, to).filter(({ kind }) => kind !== 'mark' && kind !== 'quote');
  if (words.length === 0 || words.length > 12) return undefined;
  // Another called out
  const isSomebody = words.length === 1 && indefinite.has(words[0]?.lower ?? '');
  if (!isSomebody && words.every(({ lower }) => functionWords.has(lower))) return undefined;
  const apposed = isComma(sentence, to);
  const own = apposed ? ownName(sentence, to) : undefined;
  if (own !== undefined) return own ?? unknown(words, from);
  return {
    kind: 'common',
    words: words.map((token) => printed(sentence, token)),
    at: from,
    apposed,
    isDefined: /^(?:of|for|at)$/.test(word(sentence, to)),
  };
}

/** A word with the mark that a possessive of several ends with: the drivers’ union. */
function printed(sentence: Sentence, token: Token): string {
  const mark = sentence[sentence.indexOf(token) + 1];
  const isMute = mark?.start === token.end && /^[’'ʼ]$/.test(mark.text) && token.text.endsWith('s');
  return isMute ? token.text + mark.text : token.text;
}

/** One who isn’t told apart, whatever article he has. */
function unknown(words: Sentence, at: number): Mention {
  const nouns = words.filter(({ lower }) => !determiners.has(lower)).map(({ text }) => text);
  return { kind: 'common', words: ['a', ...nouns], at, apposed: false };
}

const indefinite = new Set(
  'one another others some someone somebody many several neither'.split(' '),
);

/** Whether a bare name only says where the place lies that stands before it: “Ann Bell, of Guelph, Ontario, said”. */
function isWithinPlace(
  sentence: Sentence,
  parts: readonly [number, number][],
  from: number,
  head: Mention,
): boolean {
  const at = parts.findIndex(([start]) => start === from);
  const [first, last] = parts[at - 1] ?? [0, 0];
  if (head.kind !== 'name' || head.name.from !== from || head.name.to !== parts[at]![1])
    return false;
  // A hotel owner in Phrae, Kanya Bell, said
  const names = namesIn(sentence, first, last);
  if (at === 1 && names[0]?.from !== first) return false;
  const place = names.at(-1);
  return place?.to === last && /^(?:of|from|in|at|near)$/.test(word(sentence, place.from - 1));
}

/** The speaker in a sentence's part that ends with a comma: the name that what follows is said of. */
export function apposed(sentence: Sentence, floor: number, end: number): Mention | undefined {
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
      (/^(?:who|whose|whom|which|where|including|\P{L}.*|.*ing)$/u.test(first) &&
        !/^[a-z]*king$/.test(first)) ||
      (from !== start && prepositions.has(first))
    ) {
      continue;
    }
    // Ann Bell, president of the drivers’ federation Vanguard, said
    const isHolder = from !== start && isRoleNoun(first) && word(sentence, from + 1) === 'of';
    if (isHolder) continue;
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
    if ((isRegion || isWithinPlace(sentence, parts, from, head)) && from !== start) continue;
    // Ann Bell, a GP from Exeter
    if (from !== start && head.kind === 'name' && head.name.kind === 'body' && /^an?$/.test(first))
      continue;
    return head;
  }
  const [first] = parts;
  return fallback ?? (first && headOf(sentence, ...first));
}
