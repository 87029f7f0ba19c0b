import {
  boundaries,
  determiners,
  isAdverb,
  isComma,
  prepositions,
  isPronoun,
  word,
} from './grammar.ts';
import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import { functionWords } from './name-words.ts';
import { namesIn } from './names.ts';
import { ownName } from './own-name.ts';
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
    // A bench of Justice Ann Bell
    if (word(sentence, before) === 'of' && word(sentence, before - 1) === 'bench')
      return byName(name);
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
  // The father of three
  const last = words.at(-1)!;
  const isParent = /^(?:grand)?(?:mother|father)$/.test(last.lower) && hasNumber(sentence, to);
  const apposed = isComma(sentence, to);
  const own = apposed ? ownName(sentence, to) : undefined;
  if (own !== undefined) return own ?? unknown(words, from);
  return {
    kind: 'common',
    words: words.map((token) =>
      isParent && token === last ? `${token.text}-of-so-many` : printed(sentence, token),
    ),
    at: from,
    apposed,
    isDefined: isDefined(sentence, to),
  };
}

/** A word with the mark that a possessive of several ends with: the drivers’ union. */
function printed(sentence: Sentence, token: Token): string {
  const mark = sentence[sentence.indexOf(token) + 1];
  const isMute = mark?.start === token.end && /^[’'ʼ]$/.test(mark.text) && token.text.endsWith('s');
  return isMute ? token.text + mark.text : token.text;
}

/** Whether what somebody is that of follows: the leader of the rescue, but a father of three. */
function isDefined(sentence: Sentence, at: number): boolean {
  return /^(?:of|for|at)$/.test(word(sentence, at)) && !hasNumber(sentence, at);
}

function hasNumber(sentence: Sentence, of: number): boolean {
  return (
    word(sentence, of) === 'of' &&
    /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word(sentence, of + 1))
  );
}

/** One who isn’t told apart, whatever article he has. */
function unknown(words: Sentence, at: number): Mention {
  const nouns = words.filter(({ lower }) => !determiners.has(lower)).map(({ text }) => text);
  return { kind: 'common', words: ['a', ...nouns], at, apposed: false };
}

const indefinite = new Set(
  'one another others some someone somebody many several neither'.split(' '),
);
