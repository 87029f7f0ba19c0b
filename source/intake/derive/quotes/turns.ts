import { addressee } from './address.ts';
import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { byDescription } from './description.ts';
import { namesIn } from './names.ts';
import type { Spoken } from './paragraph.ts';
import { personBeside } from './reading.ts';
import type { Reading } from './reading.ts';
import { genderOf } from './kin.ts';
import type { Voice } from './voice.ts';

/** One’s turn in a conversation: what a paragraph says, and to whom. */
type Turn = {
  readonly speaker: Figurant | null;
  readonly said: string;
  /** Of the paragraph, in characters. */
  readonly length: number;
  /** Whether the paragraph is what is said and nothing else. */
  readonly only: boolean;
  /** Whether who speaks is said to answer. */
  readonly answers: boolean;
  /** Whether who speaks is said to ask. */
  readonly asks: boolean;
  readonly other: Figurant | undefined;
};

/** In characters: what is longer is seldom said in turns. */
const brief = 80;
const longest = 160;

/**
 * Follows people who talk in turns, a paragraph each, and says whose turn the next one is where it is
 * nothing but a quote: “So they’d come back,” Bell said. / “They might,” Roe said. / “By lunch.”
 */
export function turnsTaken(reading: Reading) {
  let turns: Turn[] = [];
  // Whom a paragraph without quotes says that somebody asks or turns to.
  let asked: Figurant | undefined;
  return {
    /** Undefined where nobody answers whoever spoke last. */
    next(read: Read): Voice | undefined {
      const last = turns.at(-1);
      const said = onlySaid(read);
      if (!last || said === undefined) return undefined;
      const address = addressee(said, reading);
      const to = address && (address.figurant ?? last.speaker);
      if (to && to !== last.speaker) return undefined;
      const partner = last.other ?? partnerOf(turns);
      const isTalk = turns.length > 1 && turns.at(-2)?.speaker !== last.speaker;
      const isShort = read.text.length <= longest && last.length <= longest;
      const isAnswer = last.said.endsWith('?') && !said.endsWith('?');
      const isReply = /\byou\b/i.test(last.said) && (reply.test(said) || /^you\b/i.test(said));
      // “I’ve seen them,” she said. / “And?”
      const isPrompt = said.endsWith('?') && !last.said.endsWith('?') && said.length <= 24;
      const isChange =
        to !== undefined ||
        (isAnswer && (last.asks || partner)) ||
        ((isReply || isPrompt) && isShort) ||
        (last.answers && isShort && said.endsWith('?')) ||
        (isTalk && read.text.length <= brief && last.length <= brief) ||
        (isTalk && last.only && isShort);
      if (!isChange) return undefined;
      const other = partner ?? personBeside(reading, last.speaker);
      return other || isAnswer ? { figurant: other ?? null } : undefined;
    },
    took(read: Read, spoken: readonly Spoken[]): void {
      const last = spoken.at(-1);
      if (!last) {
        asked = objectOf(read, reading, null);
        // Even for thirty days?
        if (read.text.length > brief || !read.text.endsWith('?')) turns = [];
        return;
      }
      const { text: said, speaker } = last;
      const others = spoken.filter((piece) => piece.speaker !== speaker);
      const only = onlySaid(read) !== undefined;
      const asks = !only && read.sentences.some((sentence) => sentence.some(isAsking));
      const answers = !only && read.sentences.some((sentence) => sentence.some(isAnswering));
      const to = addressee(said, reading)?.figurant;
      const spokenTo = only ? undefined : objectOf(read, reading, speaker);
      const before = asked === speaker ? undefined : asked;
      const other = to && to !== speaker ? to : (others.at(-1)?.speaker ?? spokenTo ?? before);
      asked = undefined;
      turns = [
        ...turns.slice(-3),
        { speaker, said, length: read.text.length, only, asks, answers, other },
      ];
    },
  };
}

/** Who spoke before whoever spoke last, where they talk. */
function partnerOf(turns: readonly Turn[]): Figurant | null | undefined {
  const last = turns.at(-1)?.speaker;
  const before = turns.findLast(({ speaker }) => speaker !== last);
  const isPartner = before && before.length <= longest && before.speaker?.kind !== 'body';
  return isPartner ? before.speaker : undefined;
}

/** How an answer begins. */
const reply = /^(?:no|yes|yeah|yep|nope|not|never|i|we|of course|sure|neither)\b/i;

function isAsking({ lower }: { readonly lower: string }): boolean {
  return /^(?:asked|asks|asking|pressed|wondered|demanded|inquired|shouted|yelled)$/.test(lower);
}

function isAnswering({ lower }: { readonly lower: string }): boolean {
  return /^(?:answered|replied|responded|countered|conceded|shrugged|nodded)$/.test(lower);
}

/** What a paragraph says that is a whole quotation and nothing else. */
function onlySaid({ text, marked, sentences }: Read): string | undefined {
  const [stretch] = marked;
  const isWhole = marked.length === 1 && sentences.length === 1 && sentences[0]?.length === 1;
  return stretch?.closed && isWhole ? text.slice(stretch.start, stretch.end) : undefined;
}

/** Whom a paragraph says that who speaks in it speaks to: “asked Ann Bell”, “turning to her”. */
function objectOf(
  { sentences }: Read,
  reading: Reading,
  speaker: Figurant | null,
): Figurant | undefined {
  for (const sentence of sentences.toReversed()) {
    const names = namesIn(sentence);
    for (const { words, titles, before, from, kind, possessive, to } of names) {
      const lead = sentence[from - before.length - 1]?.lower ?? '';
      const behind = /^(?:the|host|moderator)$/.test(lead) ? sentence[from - 2]?.lower : lead;
      if (kind === 'body' || !towards.test(behind ?? '')) continue;
      // Asked Bell’s lawyer, Jo Kent,
      const beside = names.find((next) => next.from > to && next.from <= to + 3);
      if (possessive) {
        const other = sentence[to + 1]?.text === ',' && beside && find(reading.cast, beside.words);
        if (other && other !== speaker) return other;
        continue;
      }
      const figurant = find(reading.cast, words, reading.sentence, genderOf(titles));
      if (figurant && figurant !== speaker) return figurant;
    }
    const owner = sentence.findIndex(
      ({ text }, at) =>
        /^\p{Lu}.*[’']s$/u.test(text) && towards.test(sentence[at - 1]?.lower ?? ''),
    );
    const owned = [sentence[owner]?.text ?? '', sentence[owner + 1]?.text ?? ''];
    const holder = owner === -1 ? null : byDescription(owned, reading, false);
    if (holder && holder !== speaker) return holder;
    const at = sentence.findIndex(
      ({ lower }, at) =>
        /^(?:him|her)$/.test(lower) &&
        towards.test(sentence[at - 1]?.lower ?? '') &&
        sentence[at + 1]?.kind !== 'word',
    );
    if (at === -1) continue;
    return personBeside(reading, speaker, sentence[at]?.lower === 'him' ? 'he' : 'she');
  }
  return undefined;
}

const towards =
  /^(?:to|at|toward|towards|with|(?:ask|press|question|interrupt|challeng|fac|answer|address|correct|remind|confront)(?:e[ds]?|s|ing)?|told|telling|tells)$/;
