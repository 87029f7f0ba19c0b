import type { Attribution } from './attribution.ts';
import { isBreak } from './grammar.ts';
import { isActor } from './role-words.ts';
import { callingVerbs } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/**
 * Whether what stands between quotation marks in a sentence at `at` is something spoken or written, and not a
 * title of a work, a nickname, a word spoken of, or one that the writer holds at arm's length.
 */
export function isSpeech(
  spoken: string,
  sentence: Sentence,
  at: number,
  attribution: Attribution | undefined,
): boolean {
  const words = spoken.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  if (words.length === 0 || attribution?.sign || isNickname(words, sentence, at)) return false;
  const lead = sentence.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  // It ended with the words “I have gone to bed.”
  const isWorded = words.length > 4 && /\bwith the words?$/.test(lead.join(' '));
  if (!isWorded && spokenOf.test(lead.join(' '))) return false;
  // A cookery book called “Plot.”
  if (words.length === 1 && lead.at(-1) === 'called' && /^\p{Lu}/u.test(spoken)) return false;
  const stands = standsAlone(sentence, at);
  const isTold = attribution?.side === 'after' && /,$/.test(spoken);
  const attached =
    attribution?.direct === true && (stands || isTold || attribution.side === 'before');
  const ended = /[.!?…—–-][’'*]*$/.test(spoken);
  // “All rivers lead home” is the city’s motto.
  const isSubject =
    !ended &&
    (at === 0 || isBreak(sentence, at - 1)) &&
    !/,$/.test(spoken) &&
    /^(?:is|was|are|were|has|had|will|means|became)$/.test(sentence[at + 1]?.lower ?? '');
  if (isSubject && !attached) return false;
  if (words.length === 1) {
    const first = chainStart(sentence, at);
    const link = sentence[first - 1]?.lower ?? '';
    if (attribution && isSaidOf(spoken, attribution, link, first)) return true;
    return attached ? ended || endsClause(spoken, sentence, at) : stands && ended;
  }
  if (isTitle(words)) {
    // It was close: “Plow Bunyan” got 377.
    if (
      /^(?:got|won|took|polled|received|sold)$/.test(sentence[at + 1]?.lower ?? '') &&
      counted.test(sentence[at + 2]?.lower ?? '')
    )
      return false;
    // The plan that it calls “Road to Renewal”
    if (attribution?.side === 'before' && isCalled(attribution)) return false;
    if (stands && /[.!?]$/.test(spoken)) return true;
    // The book she wrote, “The Quiet Room,” sold well.
    if (
      attribution?.side === 'before' &&
      /^(?:wrote|writes|read|reads)$/.test(sentence[attribution.verb]?.text ?? '')
    )
      return false;
    const isNamed =
      attribution?.mention !== undefined &&
      (attribution.mention.kind !== 'common' || attribution.side === 'after');
    return (
      attached && !(isTold && !stands) && isNamed && (ended || endsClause(spoken, sentence, at))
    );
  }
  const isScrap = words.length <= 2 && /^\p{Ll}/u.test(spoken) && !endsClause(spoken, sentence, at);
  if (stands || (attached && !isScrap) || words.length >= 5) return true;
  // (“with jam, mostly”)
  const isAside = sentence[at - 1]?.text === '(' && sentence[at + 1]?.text === ')';
  if (isAside && words.length >= 3 && /^\p{Ll}/u.test(spoken)) return true;
  // To let in monitors “without delay or conditions.”
  const isClose = attribution?.side === 'before' && at - attribution.verb <= 8;
  const isPart =
    words.length >= (isClose ? 2 : 3) &&
    /^\p{Ll}/u.test(spoken) &&
    !/^(?:the|a|an|this|that|one|its?|his|her|their|our|of|as|and|or|other|such|each|every|own)$/.test(
      lead.at(-1) ?? '',
    );
  const isLast = /[.,]$/.test(spoken) || /^[.,;]$/.test(sentence[at + 1]?.text ?? '');
  if (isPart && isLast) return true;
  if (!attribution) return false;
  return words.length >= 3
    ? attribution.side === 'after' ||
        !/^(?:the|a|an)$/.test(lead.at(-1) ?? '') ||
        isCalled(attribution)
    : isOpinion(attribution, lead.at(-1) ?? '', at) ||
        // Problems have been “largely understood”, she told a committee.
        (attribution.side === 'after' &&
          sentence[at + 1]?.text === ',' &&
          /^\p{Ll}/u.test(spoken) &&
          being.test(lead.at(-1) ?? ''));
}

/** A number after a verb: a title, a candidate, a team has so many. */
const counted = /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)$)/;

/** What stands before a word that is spoken of, or a name that a thing is given. */
const spokenOf =
  /(?:^| )(?:so-called|(?:the|a|one|word) (?:words?|terms?|phrases?)|nicknamed?|dubbed|titled|entitled|named|known as|meaning|hashtag|spelled|pronounced)(?: as| the| is| was|,)?$/;

function endsClause(spoken: string, sentence: Sentence, at: number): boolean {
  return (
    /[,!?]$/.test(spoken) ||
    /^[,:]$/.test(sentence[at + 1]?.text ?? '') ||
    /^[,:]$/.test(sentence[at - 1]?.text ?? '')
  );
}

/** Robert “Bob” Lee */
function isNickname(words: readonly string[], sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  const after = sentence[at + 1];
  if (words.length > 3 || before?.kind !== 'word' || after?.kind !== 'word') return false;
  return /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text) && at > 0;
}

/** Whether a quotation is a sentence by itself, or one that a comma or a colon leads in. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return (
    !before ||
    before.kind === 'quote' ||
    (/^[:,—–.?!(]$/.test(before.text) && sentence.slice(0, at).length < 2)
  );
}

/** Every word of weight begins with a capital. */
function isTitle(words: readonly string[]): boolean {
  const weighty = words.filter(
    (word) => !/^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|[’'.-]+)$/i.test(word),
  );
  const capitals = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return (
    weighty.length > 0 &&
    words.length <= 12 &&
    capitals.length === weighty.length &&
    weighty.some((word) => word.length > 1)
  );
}

function isCalled({ sentence, verb }: Attribution): boolean {
  return callingVerbs.has(sentence[verb]?.text ?? '');
}

/** Where the first stands of quotations that nothing but “and” or a comma parts: “slow” of “slow” and “dull” */
function chainStart(sentence: Sentence, at: number): number {
  let first = at;
  while (/^(?:and|or|but|then|,)$/.test(sentence[first - 1]?.lower ?? '')) {
    const before = [first - 2, first - 3].find((index) => sentence[index]?.kind === 'quote');
    if (before === undefined) return first;
    first = before;
  }
  return first;
}

/** One word in small letters is his who is named, where it is what he called a thing, or said that it was. */
function isSaidOf(spoken: string, attribution: Attribution, lead: string, at: number): boolean {
  const { mention } = attribution;
  const isNamed =
    mention?.kind === 'name' ||
    (mention?.kind === 'pronoun' && mention.word !== 'it') ||
    (mention?.kind === 'common' && mention.words.some(isActor));
  // The company calls its drivers “partners”
  const isNaming = /^calls?$/.test(attribution.sentence[attribution.verb]?.lower ?? '');
  if (mention?.kind === 'common' && isNaming) return false;
  return isNamed && /^\p{Ll}/u.test(spoken) && isOpinion(attribution, lead, at);
}

/** Two words are somebody's where they are what he called a thing, or said that it was. */
function isOpinion(attribution: Attribution, lead: string, at: number): boolean {
  if (attribution.side === 'after' || at - attribution.verb > 16) return false;
  return isCalled(attribution) || being.test(lead) || /^(?:as|said|felt|feels|seemed)$/.test(lead);
}

const being = /^(?:is|was|were|are|been|be)$/;
