import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { byPronoun } from './pronoun.ts';
import { attend, messageBy } from './reading.ts';
import type { Reading } from './reading.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isMessage } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** Keeps in mind whose a letter or the like is that a sentence names with its author: “Bell’s letter”. */
export function keepNamedAuthors(sentence: Sentence, reading: Reading): void {
  for (const [at, { kind, lower }] of sentence.entries()) {
    if (kind === 'word' && isMessage(lower))
      keep(lower, authorNamed(sentence, at, reading) ?? ownerOf(sentence, at, reading), reading);
  }
}

/** Keeps in mind whose words a letter has that a sentence tells of, where it says that `writer` spoke: “in a letter”. */
export function keepAuthors(
  sentence: Sentence,
  writer: () => Figurant | null,
  reading: Reading,
): void {
  for (const [at, { kind, lower }] of sentence.entries()) {
    if (kind !== 'word' || !isMessage(lower) || !isNew(sentence, at)) continue;
    const author =
      authorNamed(sentence, at, reading) ??
      writer() ??
      giver(sentence, lower, reading) ??
      undefined;
    attend(reading, messageBy(lower, author), false);
    keep(lower, author, reading);
  }
}

/** Bell, of “His letter was short” where that is whom the last sentences were about. */
function ownerOf(sentence: Sentence, at: number, reading: Reading): Figurant | undefined {
  if (at > 2) return undefined;
  const owner = [at - 1, at - 2]
    .map((index) => sentence[index]?.lower)
    .find((word) => word === 'his' || word === 'her');
  return owner ? (byPronoun(owner === 'his' ? 'he' : 'she', reading) ?? undefined) : undefined;
}

/** Whom a sentence is about that tells of a note or the like which he doesn’t receive. */
function giver(sentence: Sentence, noun: string, { cast }: Reading): Figurant | undefined {
  if (
    !/^(?:note|letter|card|postcard|telegram|memo|message|text|email|e-mail|tweet|post|diary|will)$/.test(
      noun,
    )
  )
    return undefined;
  if (sentence.some(({ lower }) => receiving.test(lower))) return undefined;
  const subject = sentenceSubject(sentence, 0, sentence.length);
  return subject?.kind === 'name' ? find(cast, subject.name.words) : undefined;
}

const receiving =
  /^(?:got|gets|received|receives|found|finds|opened|opens|saw|has|had|kept|keeps|held|read|reads|was|were|is|showed|shows)$/;

function keep(noun: string, author: Figurant | undefined, reading: Reading): void {
  if (!author || author.kind === 'message' || author.name === '') return;
  reading.messages.delete(noun);
  reading.messages.set(noun, author);
  reading.written = { noun, sentence: reading.sentence };
}

/** “Bell’s angry letter”, “the letter from Ann Bell” */
function authorNamed(sentence: Sentence, at: number, { cast }: Reading): Figurant | undefined {
  // The memo, by Ann Bell
  const next = sentence[at + 1]?.text === ',' ? at + 2 : at + 1;
  const isFrom = /^(?:from|by)$/.test(sentence[next]?.lower ?? '');
  const name = namesIn(sentence).find(({ from, to, possessive, titles, before }) =>
    isFrom
      ? from - titles.length - before.length <= next + 2 && from > at
      : possessive && to <= at && to >= at - 2,
  );
  const author = name ?? (isFrom ? otherNamed(sentence, next + 1, cast) : giverNamed(sentence, at));
  return author && find(cast, author.words);
}

/** Bell, of “Roe, who had worked for Bell, got a message from him” */
function otherNamed(sentence: Sentence, at: number, cast: Cast): Name | undefined {
  if (!/^(?:him|her)$/.test(sentence[at]?.lower ?? '')) return undefined;
  const subject = sentenceSubject(sentence, 0, sentence.length);
  const isSubject = ({ from }: Name) => subject?.kind === 'name' && subject.name.from === from;
  const others = namesIn(sentence, 0, at).filter(
    (name) => !isSubject(name) && find(cast, name.words)?.kind === 'person',
  );
  return others.length === 1 ? others[0] : undefined;
}

/** “The memo was written by Bell”, “a note that Bell sent”, “Bell published a report” */
function giverNamed(sentence: Sentence, at: number): Name | undefined {
  const end = sentence.findIndex(
    ({ kind, lower }, index) => index > at && (kind === 'quote' || lower === ';'),
  );
  const to = Math.min(end === -1 ? sentence.length : end, at + 24);
  const names = namesIn(sentence);
  for (let verb = at + 1; verb < to; verb++) {
    if (!giving.test(sentence[verb]?.lower ?? '')) continue;
    const by = sentence[verb + 1]?.lower === 'by';
    if (by) return names.find(({ from }) => from > verb && from <= verb + 7);
    const isRelative = /^(?:that|which|he|she|it|its|his|her|their|the)$/.test(
      sentence[at + 1]?.lower ?? '',
    );
    const isNamed = names.some(({ from }) => from === at + 1);
    if (!isRelative && !isNamed) return undefined;
    return names.findLast(({ from, to: end, possessive }) => {
      const gap = sentence.slice(end, verb);
      return (
        from > at &&
        end <= verb &&
        !possessive &&
        gap.every(({ lower }) => /^(?:,|had|has|later|then|once|also)$/.test(lower))
      );
    });
  }
  const verb = [at - 1, at - 2, at - 3, at - 4].find((index) =>
    publishing.test(sentence[index]?.lower ?? ''),
  );
  if (verb === undefined) return undefined;
  return names.find(({ to: end, possessive }) => end === verb && !possessive);
}

const giving =
  /^(?:written|prepared|drafted|authored|signed|filed|issued|published|released|posted|commissioned|compiled|produced|sent|wrote|left|mailed|emailed|e-mailed|texted|circulated|read|made)$/;
const publishing =
  /^(?:published|publishes|released|releases|issued|issues|wrote|writes|filed|posted|circulated|unveiled|sent)$/;

/** “In a 31-page order”, “his letter” */
function isNew(sentence: Sentence, at: number): boolean {
  return sentence
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:an?|his|her|their|its|another|one)$/.test(lower));
}
