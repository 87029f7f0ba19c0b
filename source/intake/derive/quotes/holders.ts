import { isComma, word } from './grammar.ts';
import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names.ts';
import { isMessage, sayings } from './speech-words.ts';
import { subjectBefore } from './subjects.ts';
import type { Sentence } from './tokens.ts';
import { isVerb } from './verbs.ts';

/** Whose view it is: “In Bell’s words”, “in the view of Bell”, “Bell’s answer was”, “To Bell, the plan is”. */
export function holderOf(sentence: Sentence, at: number): Mention | undefined {
  for (const name of namesIn(sentence, 0, at)) {
    const before = name.from - name.before.length - 1;
    if (name.possessive && sayings.has(word(sentence, name.to))) return byName(name);
    if (word(sentence, before) === 'of' && sayings.has(word(sentence, before - 1)))
      return byName(name);
    if (before === 0 && /^(?:to|for)$/.test(word(sentence, 0)) && isComma(sentence, name.to)) {
      return byName(name);
    }
  }
  return ownSaying(sentence, at);
}

/** “Her answer was “no””, “his advice:” */
export function ownSaying(sentence: Sentence, at: number): Mention | undefined {
  for (let noun = at - 1; noun > 0; noun--) {
    if (!sayings.has(word(sentence, noun))) continue;
    const [owner = -1] = [noun - 1, noun - 2].filter((index) =>
      /^(?:his|her)$/.test(word(sentence, index)),
    );
    const next = word(sentence, noun + 1);
    if (owner !== -1 && (/^(?:was|is|came|to|:|,)$/.test(next) || noun === at - 1))
      return { kind: 'pronoun', word: word(sentence, owner) === 'his' ? 'he' : 'she', at: owner };
  }
  return undefined;
}

/** Bell, of “The tribute from his rival, Ann Bell, was short” */
export function sender(sentence: Sentence, at: number): Mention | undefined {
  const noun = sentence.findIndex(
    ({ lower }, index) => index < at && index < 5 && (sayings.has(lower) || isMessage(lower)),
  );
  const from = sentence.findIndex(
    ({ lower }, index) => index > noun && index <= noun + 3 && /^(?:from|by)$/.test(lower),
  );
  if (noun === -1 || from === -1) return undefined;
  const name = namesIn(sentence, from, Math.min(at, from + 7)).find(
    ({ possessive }) => !possessive,
  );
  return name && byName(name);
}

/** “It was, in her words, “over””, “she quoted his own words: “over”” */
export function ownWords(sentence: Sentence, at: number): Mention | undefined {
  for (let noun = at - 1; noun > at - 6 && noun > 1; noun--) {
    const owner = word(sentence, noun - 2);
    const isOwn = word(sentence, noun - 1) === 'own' && word(sentence, noun) === 'words';
    if (isOwn && /^(?:his|her)$/.test(owner))
      return { kind: 'pronoun', word: owner === 'his' ? 'he' : 'she', at: noun - 2 };
  }
  const noun = isComma(sentence, at - 1) ? at - 2 : at - 1;
  const owner = word(sentence, noun - 1);
  if (!/^(?:his|her)$/.test(owner) || !sayings.has(word(sentence, noun))) return undefined;
  return { kind: 'pronoun', word: owner === 'his' ? 'he' : 'she', at: noun - 1 };
}

/** “As Bell used to say, there are two ways: …” */
export function asSays(sentence: Sentence, at: number): Mention | undefined {
  const put = asPut(sentence, at);
  if (put) return put;
  if (word(sentence, 0) !== 'as' || at < 4) return undefined;
  const comma = sentence.findIndex(
    (_, index) => index > 1 && index < at && isComma(sentence, index),
  );
  for (let verb = comma - 1; verb > Math.max(1, comma - 5); verb--) {
    if (!isVerb(sentence, verb) && !/^(?:say|put|used|liked|likes|has)$/.test(word(sentence, verb)))
      continue;
    const mention = subjectBefore(sentence, verb, 1);
    if (mention && mention.kind !== 'common') return mention;
  }
  return undefined;
}

/** “On the condition, as Bell put it, that it “not last”” */
function asPut(sentence: Sentence, at: number): Mention | undefined {
  const it = sentence.findIndex(
    ({ lower }, index) =>
      index > 1 && index < at && lower === 'it' && /^puts?$/.test(word(sentence, index - 1)),
  );
  const as = sentence.findLastIndex(({ lower }, index) => index < it && lower === 'as');
  if (it === -1 || as < it - 10 || !isComma(sentence, it + 1)) return undefined;
  return subjectBefore(sentence, it - 1, as + 1);
}

/** “What Bell told her, as a tape has it, was this: “Go””, which begins with what was said. */
export function whatSaid(sentence: Sentence, at: number): Mention | undefined {
  if (word(sentence, 0) !== 'what' || sentence[at - 1]?.text !== ':') return undefined;
  const verb = sentence.findIndex((_, index) => index > 1 && index < 8 && isVerb(sentence, index));
  return verb === -1 ? undefined : subjectBefore(sentence, verb, 1);
}
