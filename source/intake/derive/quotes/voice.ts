import { reporterOf } from './attribution.ts';
import type { Figurant } from './cast.ts';
import type { Placed } from './join.ts';
import { byName, type Mention } from './mention.ts';
import { namesIn } from './names.ts';
import { attend, stranger } from './reading.ts';
import type { Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import { isActor, isRoleNoun, isSomebody } from './role-words.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isMessage, sayings } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** Whose words or doings a passage was about: who speaks on where nobody else is named. */
export type Voice = { readonly figurant: Figurant | null };

/** Whom a sentence without a quote is about: who it says spoke, else its subject where that is a person. */
export function voiceOf(sentence: Sentence, reading: Reading): Voice | undefined {
  const answer = ownAnswer(sentence);
  const owner = answer && resolve(answer, reading);
  if (owner) return { figurant: owner };
  const report = reporterOf(sentence);
  const subject = aimedAt(sentence) ?? sentenceSubject(sentence, 0, sentence.length);
  const mention = report?.mention ?? subject;
  if (!mention || (mention.kind === 'pronoun' && /^(?:you|i|we)$/.test(mention.word)))
    return undefined;
  if (mention.kind === 'common' && !report) {
    const noun = (mention.words.at(-1) ?? '').toLowerCase();
    if (!isActor(noun) && !isMessage(noun)) return undefined;
    const somebody = resolve(mention, reading) ?? stranger(mention.words);
    attend(reading, somebody, true);
    return somebody.kind === 'person' ? { figurant: somebody } : undefined;
  }
  const known = resolve(mention, reading);
  const figurant = known && isOther(known, mention, sentence) ? null : known;
  if (!figurant) {
    attendTo(null, mention, reading);
    return report ? { figurant } : undefined;
  }
  if (!report && figurant.kind !== 'person') return undefined;
  if (mention.kind !== 'name' || report) attend(reading, figurant, true);
  return { figurant };
}

/** Whether a pronoun after “the vendor” is of the other sex than whom the words were taken for. */
function isOther({ gender }: Figurant, { kind, at }: Mention, sentence: Sentence): boolean {
  if (kind !== 'common' || (gender !== 'he' && gender !== 'she')) return false;
  const next = sentence.slice(at).find(({ lower }) => /^(?:he|she)$/.test(lower));
  return next !== undefined && next.lower !== gender;
}

/** “For Ann Bell, 74, it is not a matter of kindness”, “one of them, Ann Bell, was there”: whom it is about. */
function aimedAt(sentence: Sentence): Mention | undefined {
  const first = sentence[0]?.lower;
  const isOne =
    first === 'one' &&
    sentence[1]?.lower === 'of' &&
    sentence.slice(2, 5).some(({ text }) => text === ',');
  const from = isOne ? sentence.findIndex(({ text }) => text === ',') + 1 : 1;
  if (!isOne && first !== 'for') return undefined;
  const [name] = namesIn(sentence, from);
  const isAimed = name?.from === from && name.kind === 'person' && sentence[name.to]?.text === ',';
  return isAimed ? byName(name) : undefined;
}

/** “His reply was one line.” */
function ownAnswer(sentence: Sentence): Mention | undefined {
  const owner = sentence[0]?.lower ?? '';
  if (!/^(?:his|her)$/.test(owner)) return undefined;
  const noun = sentence.findIndex(({ lower }, at) => at > 0 && at < 4 && sayings.has(lower));
  if (noun === -1 || !/^(?:was|is|came|took|ran)$/.test(sentence[noun + 1]?.lower ?? ''))
    return undefined;
  return { kind: 'pronoun', word: owner === 'his' ? 'he' : 'she', at: 0 };
}

/** Who speaks where the sentence doesn't say: whoever spoke just before, or is said to speak just after. */
export function unnamed(
  sentences: readonly Sentence[],
  { sentence, at }: Placed,
  reading: Reading,
  voice: Voice | undefined,
): Figurant | null {
  const own = sentences[sentence] ?? [];
  if (own.slice(0, at).some(({ kind }) => kind === 'word')) {
    const subject = sentenceSubject(own, 0, at);
    const isOne =
      subject?.kind === 'pronoun' ||
      subject?.kind === 'name' ||
      (subject?.kind === 'common' && isRoleNoun(subject.words.at(-1) ?? ''));
    return isOne
      ? resolve(subject.kind === 'common' ? { ...subject, isDefined: true } : subject, reading)
      : null;
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

/** Keeps in mind who spoke, or that it was somebody without a name. */
export function attendTo(
  figurant: Figurant | null,
  mention: Mention | undefined,
  reading: Reading,
) {
  if (figurant) attend(reading, figurant, true);
  else if (mention?.kind === 'common' && mention.words.some(isSomebody))
    attend(reading, stranger(mention.words), true);
}
