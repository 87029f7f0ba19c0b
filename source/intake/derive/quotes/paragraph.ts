import { keepAuthors } from './authorship.ts';
import { attributionOf, reporterOf } from './attribution.ts';
import { find } from './cast.ts';
import type { Figurant, Read } from './cast.ts';
import { genderOf } from './roles.ts';
import { goesOn } from './join.ts';
import type { Placed } from './join.ts';
import { namesIn } from './names.ts';
import { attend, resolve, stranger } from './resolve.ts';
import type { Reading } from './resolve.ts';
import { isSpeech } from './speech.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Mention } from './mention.ts';
import { isMessage, isRoleNoun } from './words.ts';
import type { Sentence } from './tokens.ts';

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

/** Whose words or doings a passage was about: who speaks on where nobody else is named. */
export type Voice = { readonly figurant: Figurant | null };

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
    let spoke = false;
    for (const [at, token] of sentence.entries()) {
      const stretch = token.quote === undefined ? undefined : marked[token.quote];
      if (!stretch) continue;
      const said = text.slice(stretch.start, stretch.end);
      const attribution = attributionOf(sentence, at, sentences[number + 1]);
      const placed = { sentence: number, at, attribution };
      if (attribution?.sentence === sentence) names.upTo(attribution.mention?.at ?? 0);
      const named = attribution?.mention ? resolve(attribution.mention, reading) : null;
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
        const own = attribution !== undefined && !isPointed;
        const speaker = own
          ? named
          : goes
            ? (before?.figurant ?? null)
            : isPointed
              ? (voice?.figurant ?? null)
              : unnamed(sentences, placed, reading, voice ?? before);
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
    names.upTo(sentence.length);
    if (!spoke) voice = voiceOf(sentence, reading) ?? voice;
    const writes = spoke || reporterOf(sentence) !== undefined;
    keepAuthors(sentence, writes ? (voice?.figurant ?? null) : null, reading);
  }
  return { spoken, voice };
}

function joins(sentences: readonly Sentence[], one: Placed, other: Placed, said: string): boolean {
  const { sentence, at, attribution } = other;
  const isWhole =
    /[.,!?…—–]$/.test(said) || isSpeech(said, sentences[sentence] ?? [], at, attribution);
  return isWhole && goesOn(sentences, one, other);
}

/** Keeps in mind who spoke, or that it was somebody without a name. */
function attendTo(figurant: Figurant | null, mention: Mention | undefined, reading: Reading) {
  if (figurant) attend(reading, figurant, true);
  else if (mention?.kind === 'common') attend(reading, stranger(mention.words), true);
}

/** Calls to mind whom a sentence names, as far as it has been read. */
function attendance(sentence: Sentence, reading: Reading) {
  const names = namesIn(sentence);
  const subject = sentenceSubject(sentence, 0, sentence.length);
  // I put this to Bell.
  const isOurs = subject?.kind === 'pronoun' && /^(?:i|we)$/.test(subject.word);
  let next = 0;
  let word = 0;
  return {
    upTo(at: number) {
      for (; word < at; word++) {
        const kin = kinAt(sentence, word);
        if (kin) attend(reading, kin, false);
      }
      for (let name = names[next]; name && name.to <= at; name = names[++next]) {
        const { cast, sentence: now } = reading;
        const figurant = find(cast, name.words, now, genderOf(name.titles));
        if (!figurant) continue;
        const isNew = figurant.seen < 0 && sentence[name.to]?.text === ',';
        const isFirst = subject?.at === name.from || (name.possessive && name.from <= 1);
        attend(reading, figurant, isNew || isFirst || isOurs);
      }
    },
  };
}

/** “His mother” and the like, where no name follows. */
function kinAt(sentence: Sentence, at: number): Figurant | undefined {
  const noun = sentence[at + 1];
  if (!noun || !owners.has(sentence[at]?.lower ?? '')) return undefined;
  const next = sentence[at + 2];
  const after = sentence[at + 3];
  const isNamed = /^\p{Lu}/u.test((next?.text === ',' ? after : next)?.text ?? '');
  if (isNamed || genderOf([noun.lower]) === undefined) return undefined;
  return stranger([noun.lower]);
}

const owners = new Set(['his', 'her', 'their', 'my', 'a', 'an']);

/** Whether a part that says itself who speaks says the same as the part before it. */
function agrees(
  previous: Spoken,
  { attribution }: Placed,
  named: Figurant | null | undefined,
): boolean {
  if (!attribution?.direct || attribution.side !== 'after') return true;
  return named?.name === previous.speaker?.name;
}

/** Who speaks where the sentence doesn't say: whoever spoke just before, or is said to speak just after. */
function unnamed(
  sentences: readonly Sentence[],
  { sentence, at }: Placed,
  reading: Reading,
  voice: Voice | undefined,
): Figurant | null {
  const own = sentences[sentence] ?? [];
  if (own.slice(0, at).some(({ kind }) => kind === 'word')) {
    const subject = sentenceSubject(own, 0, at);
    const isSomebody = subject?.kind === 'pronoun' || subject?.kind === 'name';
    return isSomebody ? resolve(subject, reading) : null;
  }
  if (sentence === 0) {
    const next = sentences[1];
    const report =
      next && at === own.length - 1 && !next.some(({ kind }) => kind === 'quote')
        ? reporterOf(next)
        : undefined;
    const reporter = report?.mention && resolve(report.mention, reading);
    if (reporter) return reporter;
  }
  return voice?.figurant ?? null;
}

/** Whom a sentence without a quote is about: who it says spoke, else its subject where that is a person. */
function voiceOf(sentence: Sentence, reading: Reading): Voice | undefined {
  const report = reporterOf(sentence);
  const subject = sentenceSubject(sentence, 0, sentence.length);
  const mention = report?.mention ?? subject;
  if (!mention || (mention.kind === 'pronoun' && /^(?:you|i|we)$/.test(mention.word)))
    return undefined;
  if (mention.kind === 'common' && !report) {
    const noun = (mention.words.at(-1) ?? '').toLowerCase();
    if (!isRoleNoun(noun) && !isMessage(noun)) return undefined;
    const somebody = resolve(mention, reading) ?? stranger(mention.words);
    attend(reading, somebody, true);
    return somebody.kind === 'person' ? { figurant: somebody } : undefined;
  }
  const figurant = resolve(mention, reading);
  if (!figurant) {
    attendTo(null, mention, reading);
    return report ? { figurant } : undefined;
  }
  if (!report && figurant.kind !== 'person') return undefined;
  if (mention.kind !== 'name' || report) attend(reading, figurant, true);
  return { figurant };
}
