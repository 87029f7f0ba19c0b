import { isInverted } from './attribution-after.ts';
import type { Attribution } from './attribution.ts';
import { clauseAt, isAdverb, isComma, word } from './grammar.ts';
import { asSays, holderOf, ownSaying, ownWords, sender, whatSaid } from './holders.ts';
import { issuerOf } from './issuer.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names.ts';
import { headOf } from './phrases.ts';
import { isActor, isRoleNoun } from './role-words.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { callingVerbs, isMessage, thinVerbs } from './speech-words.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import type { Sentence } from './tokens.ts';
import {
  followsBe,
  isAccording,
  isAsked,
  isInfinitive,
  isPassive,
  isSign,
  isVerb,
} from './verbs.ts';

/** Who is said to speak before a quotation at `at`, looking left as far as `from`. */
export function attributionBefore(
  sentence: Sentence,
  from: number,
  at: number,
): Attribution | undefined {
  const mark = sentence[at - 1]?.text ?? '';
  const pointed = mark === ':' || mark === ',';
  const own = ownWords(sentence, at) ?? asSays(sentence, at) ?? whatSaid(sentence, at);
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
        : heardSubject(sentence, from, verb);
      // Described in papers as “managed retreat”
      const isNobodys = callingVerbs.has(word(sentence, verb)) && !mention;
      if (isNobodys && isPassive(sentence, verb)) return undefined;
      return { mention, sentence, verb, side: 'before', direct: false };
    }
    const calls = isCallingAs(sentence, verb, at);
    if (!isVerb(sentence, verb) && !calls) continue;
    const text = word(sentence, verb);
    // Was blunt when asked: “…”
    if (isAsked(sentence, verb)) continue;
    const near = calls || at - verb <= (pointed || callingVerbs.has(text) ? 8 : 2);
    if (thinVerbs.has(text) && !near) continue;
    const mention = speakerAt(sentence, verb, from, at);
    if (!mention && text === 'asked') continue;
    // The proposal, described in papers as “managed retreat”
    if (mention && callingVerbs.has(text) && isToldOf(sentence, verb, mention)) {
      const agent = agentOf(sentence, verb, at);
      return agent && { mention: agent, sentence, verb, side: 'before', direct: false };
    }
    // Bell wrote that the state had offered “not one witness”
    const isThin = mention?.kind === 'common' && thinVerbs.has(text) && !pointed && verb > from + 3;
    const outer = isThin ? attributionBefore(sentence, 0, verb) : undefined;
    if (outer?.mention && outer.mention.kind !== 'common') return { ...outer, direct: false };
    // A driver said he would believe it “when …”
    const own = mention?.kind === 'pronoun' ? mention.at - 1 : from;
    const teller =
      own > from && isVerb(sentence, own) ? attributionBefore(sentence, from, own + 1) : undefined;
    if (teller?.mention?.kind === 'common') return { ...teller, direct: false };
    const speaker = mention && (issuerOf(sentence, mention) ?? mention);
    const direct = pointed || verb === at - 1;
    const sign = isSign(sentence, verb);
    return { mention: speaker, sentence, verb, side: 'before', direct, sign };
  }
  if (mark === ':') {
    const mention =
      ownSaying(sentence, at) ?? sender(sentence, at) ?? sentenceSubject(sentence, from, at - 1);
    return { mention, sentence, verb: at - 1, side: 'before', direct: true };
  }
  const mention = from === 0 ? holderOf(sentence, at) : undefined;
  return mention && { mention, sentence, verb: at - 1, side: 'before', direct: pointed };
}

/** Who does what a verb of speech before a quotation says. */
function speakerAt(
  sentence: Sentence,
  verb: number,
  from: number,
  at: number,
): Mention | undefined {
  if (isSign(sentence, verb)) return undefined;
  const quoted = quotedAt(sentence, verb);
  if (quoted !== undefined) return headOf(sentence, quoted + 1, verb - 1);
  const text = word(sentence, verb);
  const isGoing = text.endsWith('ing');
  // Asked about it, Bell left; responding, Bell left
  if (verb === 0 && (isGoing || /^(?:asked|told)$/.test(text)))
    return sentenceSubject(sentence, 0, at);
  const isFirst = verb === from && from === 0 && !isGoing;
  if (isFirst || isAside(sentence, verb)) return subjectAfter(sentence, verb + 1);
  if ((isGoing && isLoose(sentence, verb)) || isJoined(sentence, verb))
    return subjectShared(sentence, verb);
  const before = subjectBefore(sentence, verb, from) ?? sentenceSubject(sentence, 0, verb);
  // Bell was recorded on a platform telling an aide
  const isElsewhere = isGoing && !followsBe(sentence, verb) && before && isThing(before);
  return isElsewhere ? subjectShared(sentence, verb) : before;
}

/** Whether a mention is of what says nothing itself. */
function isThing(mention: Mention): boolean {
  if (mention.kind !== 'common' || mention.words.some(isActor)) return false;
  return !isMessage((mention.words.at(-1) ?? '').toLowerCase());
}

/** “Which Bell defended as “painful””: a verb that what somebody called a thing goes with. */
function isCallingAs(sentence: Sentence, verb: number, at: number): boolean {
  if (word(sentence, at - 1) !== 'as' || at - verb > 10) return false;
  return (
    (/.{3}ed$/.test(word(sentence, verb)) || /^refers?$/.test(word(sentence, verb))) &&
    !followsBe(sentence, verb) &&
    sentence[verb]?.kind === 'word'
  );
}

/** “Was dismissed by Ann Bell as …”, “was called … by Ann Bell” */
function agentOf(sentence: Sentence, verb: number, at: number): Mention | undefined {
  const by = sentence.findIndex(({ lower }, index) => index > verb && lower === 'by');
  const isNear = by !== -1 && (by < at || by === at + 1);
  return isNear ? subjectAfter(sentence, by + 1) : undefined;
}

/** Whether a participle after a comma goes with a thing, which says nothing itself. */
function isToldOf(sentence: Sentence, verb: number, mention: Mention): boolean {
  return /ed$/.test(word(sentence, verb)) && isComma(sentence, verb - 1) && isThing(mention);
}

/** “…, saying”, “beyond saying”: nothing before the verb is its subject. */
function isLoose(sentence: Sentence, verb: number): boolean {
  const before = word(sentence, verb - 1);
  return /^(?:[,—–]|by|beyond|before|after|while|when|without|than|from|except|besides|in|instead)$/.test(
    before,
  );
}

/** Whether a verb follows “and”, a comma or a quotation, as one does whose subject another verb has. */
function isJoined(sentence: Sentence, verb: number): boolean {
  let last = verb - 1;
  while (isAdverb(sentence, last)) last--;
  if (/^(?:and|but|then)$/.test(word(sentence, last))) return true;
  return (
    sentence[last]?.kind === 'quote' ||
    (isComma(sentence, last) && sentence[last - 1]?.kind === 'quote')
  );
}

/** Who does what a verb says that has no subject of its own: that of the verb of speech before it, or the sentence’s. */
function subjectShared(sentence: Sentence, verb: number): Mention | undefined {
  for (let at = verb - 1; at > Math.max(0, verb - 60); at--) {
    if (!isVerb(sentence, at) || word(sentence, at).endsWith('ing')) continue;
    const isAfter = sentence[at - 1]?.kind === 'quote' || isInverted(sentence, at);
    if (!isAfter && isJoined(sentence, at)) continue;
    const mention = isAfter ? subjectAfter(sentence, at + 1) : subjectBefore(sentence, at, 0);
    if (mention) return mention;
  }
  return sentenceSubject(sentence, 0, verb);
}

/** Who “was heard to mutter”, whose name may stand before a clause: “Bell, who had a plane to catch, was heard”. */
function heardSubject(sentence: Sentence, from: number, verb: number): Mention | undefined {
  const clause = clauseAt(sentence, verb, from);
  const isBare = /^(?:was|were|is|are|went|has|had|could|would)$/.test(word(sentence, clause));
  return sentenceSubject(sentence, isBare ? from : clause, verb);
}

/** Where “quoted” stands in “it quoted one member as saying”. */
function quotedAt(sentence: Sentence, verb: number): number | undefined {
  if (word(sentence, verb) !== 'saying' || word(sentence, verb - 1) !== 'as') return undefined;
  const quoted = sentence.findIndex(({ lower }) => /^(?:quoted|quotes|cited|cites)$/.test(lower));
  const isHis = quoted !== -1 && !/^(?:was|were|is|are|been)$/.test(word(sentence, quoted - 1));
  return isHis ? quoted : undefined;
}

/** It is, says Bell, “over” */
function isAside(sentence: Sentence, verb: number): boolean {
  // There is, says the coach, “a lot”
  const isRole = word(sentence, verb + 1) === 'the' && isRoleNoun(word(sentence, verb + 2));
  if (isRole && isComma(sentence, verb - 1)) return isComma(sentence, verb + 3);
  const [name] = namesIn(sentence, verb + 1);
  if (!isInverted(sentence, verb) || !name) return false;
  return isComma(sentence, name.to) || /^(?:of|from|at|with)$/.test(word(sentence, name.to));
}
