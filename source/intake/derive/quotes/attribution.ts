import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { isPronoun, word } from './grammar.ts';
import { inverted } from './inversion.ts';
import { byName, several } from './mention.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names.ts';
import { isRoleNoun } from './role-words.ts';
import { isMessage, sayings } from './speech-words.ts';
import { subjectAfter } from './subjects.ts';
import type { Sentence } from './tokens.ts';
import { isVerb } from './verbs.ts';

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
  /** A sign, a shirt: what stands on it nobody says. */
  readonly sign?: boolean;
  /** Spanish leaves out whose verb it is where that is known: «…», dijo. */
  readonly dropped?: boolean;
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
  const turned = inverted(sentence, at);
  if (turned) return turned;
  return next && at === sentence.length - 1 ? attributionAlone(next) : undefined;
}

/** What stands before a quotation, unless that is nobody's name and somebody's comes after it. */
function preferred(before: Attribution | undefined, after: () => Attribution | undefined) {
  if (!before) return after();
  if (before.direct || (before.mention && before.mention.kind !== 'common')) return before;
  const { mention } = before;
  const other = after();
  if (mention && isMessage(mention.words.at(-1)?.toLowerCase() ?? '') && !other?.direct)
    return before;
  return other?.mention && other.mention.kind !== 'common' ? other : before;
}

/** Who is named right after a quotation's comma, whatever the verb: “It rained,” grinned Ann Bell. */
function bystander(sentence: Sentence, at: number): Mention | undefined {
  const [name] = namesIn(sentence, at);
  if (name && name.from - name.before.length === at && !name.possessive) {
    // “Don’t shoot,” Bell heard someone yell.
    return /^(?:heard|hears|overheard)$/.test(word(sentence, name.to)) ? several(at) : byName(name);
  }
  const first = word(sentence, at);
  // “It rained,” came the reply from Bell.
  if (/^(?:came|comes|went|goes)$/.test(first)) {
    const noun = sentence.findIndex(({ lower }, index) => index > at && sayings.has(lower));
    const isFrom = noun !== -1 && noun <= at + 4 && word(sentence, noun + 1) === 'from';
    return isFrom ? subjectAfter(sentence, noun + 2) : several(at);
  }
  if (/^(?:he|she)$/.test(first)) return { kind: 'pronoun', word: first, at };
  if (/^(?:the|a|an|his|her|their|our|my|one|another)$/.test(first)) {
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
  return tailOf(sentence) ?? attributionAfter(sentence, 0, sentence.length);
}

/** Who says so at a sentence’s end: “It rained, she pointed out.” */
function tailOf(sentence: Sentence): Attribution | undefined {
  const comma = sentence.findLastIndex(({ text }) => text === ',');
  if (comma < 2 || comma < sentence.length - 6 || !isPronoun(sentence, comma + 1)) return undefined;
  const verb = comma + 2;
  if (!isVerb(sentence, verb)) return undefined;
  const mention: Mention = { kind: 'pronoun', word: word(sentence, comma + 1), at: comma + 1 };
  return { mention, sentence, verb, side: 'after', direct: true };
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
