import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import type { Attribution } from './attribution.ts';
import { word } from './grammar.ts';
import { namesIn } from './names.ts';
import { adverbs, sayings, thinVerbs } from './speech-words.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import type { Sentence } from './tokens.ts';
import { isAccording, isAsked, isInfinitive, isVerb, wishing } from './verbs.ts';

/** Who is said to speak after a quotation, from token `from` to before `to`. */
export function attributionAfter(
  sentence: Sentence,
  from: number,
  to: number,
): Attribution | undefined {
  let start = from;
  while (start < to && /^[,—–-]$/.test(sentence[start]?.text ?? '')) start++;
  if (start > from && start < to && /^[—–-]$/.test(sentence[start - 1]?.text ?? '')) {
    const signed = signature(sentence, start);
    if (signed) return signed;
  }
  const told = asTold(sentence, start, to);
  if (told) return { mention: told, sentence, verb: start, side: 'after', direct: true };
  for (let verb = start; verb < to && verb < start + 60; verb++) {
    if (isAccording(sentence, verb)) {
      const mention = subjectAfter(sentence, verb + 2);
      return { mention, sentence, verb, side: 'after', direct: verb === start };
    }
    const wishes = isInfinitive(sentence, verb) && wishing.test(word(sentence, verb - 2));
    if (!isVerb(sentence, verb) && !wishes) continue;
    // Known as “Bunny,” for reasons he never disclosed
    if (word(sentence, verb - 1) === 'never') continue;
    // She took off her cap when asked about it
    if (isAsked(sentence, verb)) continue;
    const text = word(sentence, verb);
    const first = firstPlain(sentence, start) === verb;
    if (first && !text.endsWith('ing') && text !== 'asked') {
      // “It rained,” put in Ann Bell
      const particle = /^(?:in|out|up|back)$/.test(word(sentence, verb + 1)) ? 1 : 0;
      const mention = subjectAfter(sentence, verb + 1 + particle);
      // «…», dijo.
      if (!mention && !/[a-z]/.test(sentence[verb + 1]?.text ?? '') && from > 0) return undefined;
      return { mention, sentence, verb, side: 'after', direct: true };
    }
    if (first && text === 'asked') {
      const mention = subjectAfter(sentence, verb + 1);
      if (mention && from > 0) return { mention, sentence, verb, side: 'after', direct: true };
      continue;
    }
    if (text.endsWith('ing') || (thinVerbs.has(text) && verb - start > 6)) continue;
    const mention = isInverted(sentence, verb)
      ? subjectAfter(sentence, verb + 1)
      : subjectBefore(sentence, verb, start);
    if (!mention) continue;
    return { mention, sentence, verb, side: 'after', direct: mention.at - start <= 6 };
  }
  return undefined;
}

/** “…, as Bell has put it”, “…, in the words of Ann Bell” */
function asTold(sentence: Sentence, at: number, to: number): Mention | undefined {
  const first = word(sentence, at);
  if (first === 'in') {
    const noun = word(sentence, at + 1) === 'the' ? at + 2 : at + 1;
    const isOf = sayings.has(word(sentence, noun)) && word(sentence, noun + 1) === 'of';
    return isOf ? subjectAfter(sentence, noun + 2) : undefined;
  }
  if (first !== 'as') return undefined;
  for (let verb = at + 1; verb < Math.min(to, at + 14); verb++) {
    const isPut = /^(?:put|puts)$/.test(word(sentence, verb)) && word(sentence, verb + 1) === 'it';
    if (!isPut && (!isVerb(sentence, verb) || thinVerbs.has(word(sentence, verb)))) continue;
    const mention = subjectBefore(sentence, verb, at + 1);
    return mention?.kind === 'common' ? undefined : mention;
  }
  return undefined;
}

/** “…, said Ann Bell” */
export function isInverted(sentence: Sentence, verb: number): boolean {
  const [name] = namesIn(sentence, verb + 1);
  if (!name || sentence[verb - 1]?.text !== ',') return false;
  return name.from - name.before.length === verb + 1;
}

/** “It rained.” — Ann Bell, Eastside */
function signature(sentence: Sentence, at: number): Attribution | undefined {
  const [name] = namesIn(sentence, at);
  const next = sentence[name?.to ?? 0];
  if (name?.from !== at || (next && next.text !== ',' && next.text !== '.')) return undefined;
  const mention = byName(name);
  return { mention, sentence, verb: at, side: 'after', direct: true };
}

function firstPlain(sentence: Sentence, from: number): number {
  while (adverbs.has(word(sentence, from))) from++;
  // a déclaré Hélène Marchetti
  return /^(?:a|ont|hat)$/.test(word(sentence, from)) && isVerb(sentence, from + 1)
    ? from + 1
    : from;
}
