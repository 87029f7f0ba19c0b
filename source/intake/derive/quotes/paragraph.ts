import { addressee } from './address.ts';
import { attendance } from './attendance.ts';
import { attributionOf, reporterOf } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { keepAuthors, keepNamedAuthors } from './authorship.ts';
import type { Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { goesOn } from './join.ts';
import { incised } from './incise.ts';
import type { Placed } from './join.ts';
import { lastMessage } from './reading.ts';
import type { Reading } from './reading.ts';
import { selfNamed } from './quoted-names.ts';
import { resolve } from './resolve.ts';
import { isSpeech } from './speech.ts';
import type { Sentence } from './tokens.ts';
import { attendTo, unnamed, voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

/** A quote, or the part of one that stands in one paragraph. */
export type Spoken = {
  text: string;
  speaker: Figurant | null;
  /** Whether the paragraph itself says who speaks. */
  own: boolean;
  /** Begins with the paragraph, as one does that goes on from the paragraph before. */
  readonly leads: boolean;
  /** Has no closing mark. */
  open: boolean;
};

/**
 * What is spoken in a paragraph, and whose voice it ends with. `before` is that of the paragraph before;
 * `continues` is whether a quote is open that may go on in this one.
 */
export function readParagraph(
  { text, marked, sentences }: Read,
  reading: Reading,
  before: Voice | undefined,
  continues: boolean,
): { spoken: Spoken[]; voice: Voice | undefined } {
  const spoken: Spoken[] = [];
  let voice: Voice | undefined;
  let last: Placed | undefined;
  for (const [number, sentence] of sentences.entries()) {
    reading.sentence++;
    const names = attendance(sentence, reading);
    keepNamedAuthors(sentence, reading);
    let spoke = false;
    for (const [at, token] of sentence.entries()) {
      const stretch = token.quote === undefined ? undefined : marked[token.quote];
      if (!stretch) continue;
      const said = text.slice(stretch.start, stretch.end);
      const told = text.charAt(stretch.open) === '«' ? incised(said) : undefined;
      const attribution = told ?? attributionOf(sentence, at, sentences[number + 1]);
      const placed = { sentence: number, at, attribution };
      if (attribution?.sentence === sentence) names.upTo(attribution.mention?.at ?? 0);
      reading.addressed = addressee(said, reading)?.figurant;
      const self =
        attribution?.mention?.kind === 'name' ? undefined : selfNamed(said, reading.cast);
      const named = self ?? (attribution?.mention ? speakerIn(attribution, reading) : null);
      const leads = text.slice(0, stretch.open).trim() === '';
      const goes = leads && continues && spoken.length === 0;
      const previous = spoken.at(-1);
      if (
        previous &&
        last &&
        joins(sentences, last, placed, said) &&
        agrees(previous, placed, named)
      ) {
        previous.text += ` ${said}`;
        previous.open = !stretch.closed;
      } else if (goes || isSpeech(said, sentence, at, attribution)) {
        // Then, to Bell: “It rained.”
        const isPointed =
          attribution && !attribution.mention && sentence[attribution.verb]?.text === ':';
        const own =
          self !== undefined || (attribution && !isPointed && !attribution.dropped) === true;
        const speaker = own
          ? named
          : goes
            ? (before?.figurant ?? null)
            : isPointed
              ? (voice?.figurant ?? null)
              : (unnamed(sentences, placed, reading, voice ?? before) ??
                (voice && inFirstPerson.test(said) ? voice.figurant : null));
        spoken.push({ text: said, speaker, own, leads, open: !stretch.closed });
      } else {
        continue;
      }
      last = placed;
      spoke = true;
      const figurant = spoken.at(-1)?.speaker ?? null;
      voice = { figurant };
      attendTo(figurant, attribution?.mention, reading);
    }
    reading.addressed = undefined;
    names.upTo(sentence.length);
    if (!spoke && !asks(sentence, spoken)) voice = voiceOf(sentence, reading) ?? voice;
    const writer = () =>
      spoke || reporterOf(sentence) !== undefined ? (voice?.figurant ?? null) : null;
    keepAuthors(sentence, writer, reading);
  }
  return { spoken, voice };
}

const inFirstPerson = /\b(?:I|we|my|our|me|us)\b/;

/** Whom an attribution means: “it” of “it read” is the letter. */
function speakerIn({ mention, sentence, verb }: Attribution, reading: Reading): Figurant | null {
  const isRead =
    mention?.kind === 'pronoun' &&
    mention.word === 'it' &&
    /^(?:read|reads|began|begins|ended|ends)$/.test(sentence[verb]?.lower ?? '');
  if (isRead) return lastMessage(reading) ?? null;
  return mention ? resolve(mention, reading) : null;
}

/** Whether a sentence asks what comes after: “What did his foreman say?” */
function asks(sentence: Sentence, spoken: readonly Spoken[]): boolean {
  return spoken.length === 0 && sentence.at(-1)?.text === '?';
}

function joins(sentences: readonly Sentence[], one: Placed, other: Placed, said: string): boolean {
  const { sentence, at, attribution } = other;
  const isWhole =
    /[.,!?…—–]$/.test(said) || isSpeech(said, sentences[sentence] ?? [], at, attribution);
  return isWhole && goesOn(sentences, one, other);
}

/** Whether a part that says itself who speaks says the same as the part before it. */
function agrees(
  previous: Spoken,
  { attribution }: Placed,
  named: Figurant | null | undefined,
): boolean {
  if (!attribution?.direct || attribution.side !== 'after') return true;
  return named?.name === previous.speaker?.name;
}
