import { namesIn } from './names.ts';
import { boundaries, isBreak, isComma, word } from './grammar.ts';
import { byName, several } from './mention.ts';
import type { Mention } from './mention.ts';
import { headOf } from './phrases.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import type { Sentence } from './tokens.ts';
import { isAccording, isInfinitive, isPassive, isSign, isVerb } from './verbs.ts';
import { adverbs, callingVerbs, isRoleNoun, sayings, thinVerbs } from './words.ts';

/** Where a text says who speaks: how it names him, and the verb. */
export type Attribution = {
  /** Undefined where a verb of speech stands there and nobody beside it. */
  readonly mention: Mention | undefined;
  readonly sentence: Sentence;
  /** The verb's place in the sentence. */
  readonly verb: number;
  /** Before the quotation or after it. */
  readonly side: 'before' | 'after';
  /** Whether nothing but the speaker and his verb, or a colon, stands beside the quotation. */
  readonly direct: boolean;
};

/**
 * Who, as the sentence that a quotation stands in has it, says so. Where the quotation ends its sentence,
 * `next` is asked too: “It rained.” Ann Bell said.
 */
export function attributionOf(
  sentence: Sentence,
  at: number,
  next: Sentence | undefined,
): Attribution | undefined {
  const from = sentence.findLastIndex(({ kind }, index) => index < at && kind === 'quote') + 1;
  const following = sentence.findIndex(({ kind }, index) => index > at && kind === 'quote');
  const to = following === -1 ? sentence.length : following;
  const leads = sentence.slice(from, at).some(({ kind }) => kind === 'word');
  const before = () =>
    attributionBefore(sentence, from, at) ??
    (from > 0 ? attributionBefore(sentence, 0, at) : undefined);
  const after = () => attributionAfter(sentence, at + 1, to);
  const found = leads ? preferred(before(), after) : after();
  if (found) return found;
  if (!leads && /,[”"’'»“]*$/.test(sentence[at]?.text ?? '')) {
    const mention = bystander(sentence, at + 1);
    if (mention) return { mention, sentence, verb: at + 1, side: 'after', direct: true };
  }
  return next && at === sentence.length - 1 ? attributionAlone(next) : undefined;
}

/** What stands before a quotation, unless that is nobody's name and somebody's comes after it. */
function preferred(before: Attribution | undefined, after: () => Attribution | undefined) {
  if (!before) return after();
  if (before.direct || (before.mention && before.mention.kind !== 'common')) return before;
  const other = after();
  return other?.mention && other.mention.kind !== 'common' ? other : before;
}

/** Who is named right after a quotation's comma, whatever the verb: “It rained,” grinned Ann Bell. */
function bystander(sentence: Sentence, at: number): Mention | undefined {
  const [name] = namesIn(sentence, at);
  if (name && name.from - name.before.length === at && !name.possessive) {
    return byName(name);
  }
  const first = word(sentence, at);
  // “It rained,” came the reply from Bell.
  if (/^(?:came|comes|went|goes)$/.test(first)) {
    const noun = sentence.findIndex(({ lower }, index) => index > at && sayings.has(lower));
    const isFrom = noun !== -1 && noun <= at + 4 && word(sentence, noun + 1) === 'from';
    return isFrom ? subjectAfter(sentence, noun + 2) : several(at);
  }
  if (/^(?:he|she)$/.test(first)) return { kind: 'pronoun', word: first, at };
  if (/^(?:the|a|an|his|her|their|one|another)$/.test(first)) {
    const words = sentence.slice(at, at + 6).map(({ lower }) => lower);
    const noun = words.findIndex(isRoleNoun);
    return noun === -1
      ? undefined
      : { kind: 'common', words: words.slice(0, noun + 1), at, apposed: true };
  }
  return /.{2}ed$/.test(first) && !/^(?:added|called)$/.test(first)
    ? subjectAfter(sentence, at + 1)
    : undefined;
}

/** Who a sentence without quotations says that speaks: “Wade said she was sad.” */
export function reporterOf(sentence: Sentence): Attribution | undefined {
  return attributionAfter(sentence, 0, sentence.length);
}

function attributionBefore(sentence: Sentence, from: number, at: number): Attribution | undefined {
  const mark = sentence[at - 1]?.text ?? '';
  const pointed = mark === ':' || mark === ',';
  const own = ownWords(sentence, at);
  if (own) return { mention: own, sentence, verb: at - 1, side: 'before', direct: true };
  for (let verb = at - 1; verb >= from; verb--) {
    if (isAccording(sentence, verb)) {
      const mention = subjectAfter(sentence, verb + 2);
      return { mention, sentence, verb, side: 'before', direct: pointed };
    }
    const indirect = isPassive(sentence, verb) || isInfinitive(sentence, verb);
    if (indirect && !pointed && at - verb <= 24) {
      const mention = isPassive(sentence, verb)
        ? agentOf(sentence, verb, at)
        : sentenceSubject(sentence, clauseAt(sentence, verb, from), verb);
      return { mention, sentence, verb, side: 'before', direct: false };
    }
    const calls = isCallingAs(sentence, verb, at);
    if (!isVerb(sentence, verb) && !calls) continue;
    const text = word(sentence, verb);
    const near = calls || at - verb <= (pointed || callingVerbs.has(text) ? 8 : 2);
    if (thinVerbs.has(text) && !near) continue;
    const quoted = quotedAt(sentence, verb);
    const mention = isSign(sentence, verb)
      ? undefined
      : quoted !== undefined
        ? headOf(sentence, quoted + 1, verb - 1)
        : verb === 0 && /^(?:asked|told)$/.test(text)
          ? sentenceSubject(sentence, 0, at)
          : isAside(sentence, verb)
            ? subjectAfter(sentence, verb + 1)
            : verb === from && from === 0 && !text.endsWith('ing')
              ? subjectAfter(sentence, verb + 1)
              : text.endsWith('ing') && /^[,—–]$/.test(word(sentence, verb - 1))
                ? sentenceSubject(sentence, 0, verb)
                : (subjectBefore(sentence, verb, from) ?? sentenceSubject(sentence, 0, verb));
    if (!mention && text === 'asked') continue;
    return { mention, sentence, verb, side: 'before', direct: pointed || verb === at - 1 };
  }
  if (mark === ':') {
    const mention = sentenceSubject(sentence, from, at - 1);
    return { mention, sentence, verb: at - 1, side: 'before', direct: true };
  }
  const mention = from === 0 ? holderOf(sentence, at) : undefined;
  return mention && { mention, sentence, verb: at - 1, side: 'before', direct: pointed };
}

/** “Which Bell defended as “painful””: a verb that what somebody called a thing goes with. */
function isCallingAs(sentence: Sentence, verb: number, at: number): boolean {
  if (word(sentence, at - 1) !== 'as' || at - verb > 10) return false;
  return (
    /.{3}ed$/.test(word(sentence, verb)) &&
    !isPassive(sentence, verb) &&
    sentence[verb]?.kind === 'word'
  );
}

/** “Was dismissed by Ann Bell as …”, “was called … by Ann Bell” */
function agentOf(sentence: Sentence, verb: number, at: number): Mention | undefined {
  const by = sentence.findIndex(({ lower }, index) => index > verb && lower === 'by');
  const isNear = by !== -1 && (by < at || by === at + 1);
  return isNear ? subjectAfter(sentence, by + 1) : undefined;
}

/** Where the clause begins that a verb stands in. */
function clauseAt(sentence: Sentence, verb: number, floor: number): number {
  for (let at = verb - 1; at > floor; at--) {
    if (isBreak(sentence, at) || boundaries.has(word(sentence, at))) return at + 1;
  }
  return floor;
}

/** Whose view it is: “In Bell’s words”, “in the view of Bell”, “Bell’s answer was”, “To Bell, the plan is”. */
function holderOf(sentence: Sentence, at: number): Mention | undefined {
  for (const name of namesIn(sentence, 0, at)) {
    const before = name.from - name.before.length - 1;
    if (name.possessive && sayings.has(word(sentence, name.to))) return byName(name);
    if (word(sentence, before) === 'of' && sayings.has(word(sentence, before - 1)))
      return byName(name);
    if (before === 0 && /^(?:to|for)$/.test(word(sentence, 0)) && isComma(sentence, name.to)) {
      return byName(name);
    }
  }
  return undefined;
}

/** “It was, in her words, “over”” */
function ownWords(sentence: Sentence, at: number): Mention | undefined {
  const noun = isComma(sentence, at - 1) ? at - 2 : at - 1;
  const owner = word(sentence, noun - 1);
  if (!/^(?:his|her)$/.test(owner) || !sayings.has(word(sentence, noun))) return undefined;
  return { kind: 'pronoun', word: owner === 'his' ? 'he' : 'she', at: noun - 1 };
}

/** Where “quoted” stands in “it quoted one member as saying”. */
function quotedAt(sentence: Sentence, verb: number): number | undefined {
  if (word(sentence, verb) !== 'saying' || word(sentence, verb - 1) !== 'as') return undefined;
  const quoted = sentence.findIndex(({ lower }) => /^(?:quoted|quotes|cited|cites)$/.test(lower));
  const isHis = quoted !== -1 && !/^(?:was|were|is|are|been)$/.test(word(sentence, quoted - 1));
  return isHis ? quoted : undefined;
}

function attributionAfter(sentence: Sentence, from: number, to: number): Attribution | undefined {
  let start = from;
  while (start < to && /^[,—–-]$/.test(sentence[start]?.text ?? '')) start++;
  if (start > from && start < to && /^[—–-]$/.test(sentence[start - 1]?.text ?? '')) {
    const signed = signature(sentence, start);
    if (signed) return signed;
  }
  for (let verb = start; verb < to && verb < start + 60; verb++) {
    if (isAccording(sentence, verb)) {
      const mention = subjectAfter(sentence, verb + 2);
      return { mention, sentence, verb, side: 'after', direct: verb === start };
    }
    if (!isVerb(sentence, verb)) continue;
    const text = word(sentence, verb);
    const first = firstPlain(sentence, start) === verb;
    if (first && !text.endsWith('ing') && text !== 'asked') {
      return {
        mention: subjectAfter(sentence, verb + 1),
        sentence,
        verb,
        side: 'after',
        direct: true,
      };
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

/** “…, said Ann Bell” */
function isInverted(sentence: Sentence, verb: number): boolean {
  const [name] = namesIn(sentence, verb + 1);
  if (!name || sentence[verb - 1]?.text !== ',') return false;
  return name.from - name.before.length === verb + 1;
}

/** It is, says Bell, “over” */
function isAside(sentence: Sentence, verb: number): boolean {
  const [name] = namesIn(sentence, verb + 1);
  return isInverted(sentence, verb) && name !== undefined && isComma(sentence, name.to);
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

/** A sentence that says who speaks and nothing else. */
function attributionAlone(sentence: Sentence): Attribution | undefined {
  const found = attributionAfter(sentence, 0, sentence.length);
  if (!found?.mention || sentence.length > 24) return undefined;
  const rest = word(sentence, found.verb + 1);
  if (found.verb === 0 && /^(?:asked|told|called)$/.test(word(sentence, 0))) return undefined;
  const alone =
    found.verb === 0 ||
    /^(?:|[.,]|in|at|on|of|after|during|with|by|as|from|to|before|\w+day|reporters|later|again|then|.+ly|.+ing)$/.test(
      rest,
    );
  return alone ? found : undefined;
}
