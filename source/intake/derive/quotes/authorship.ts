import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import { namesIn } from './names.ts';
import { attend, messageBy } from './reading.ts';
import type { Reading } from './reading.ts';
import { isMessage } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/**
 * Keeps in mind whose words a letter or the like has that a sentence speaks of: “Bell’s letter”, “a letter from
 * Bell”, and, where the sentence says that `writer` said something, “in a letter”.
 */
export function keepAuthors(
  sentence: Sentence,
  writer: () => Figurant | null,
  reading: Reading,
): void {
  for (const [at, { kind, lower }] of sentence.entries()) {
    if (kind !== 'word' || !isMessage(lower)) continue;
    const isFirst = isNew(sentence, at);
    const author = named(sentence, at, reading) ?? (isFirst ? writer() : null);
    if (isFirst) attend(reading, messageBy(lower, author ?? undefined), false);
    if (!author || author.kind === 'message' || author.name === '') continue;
    reading.messages.delete(lower);
    reading.messages.set(lower, author);
  }
}

/** “Bell’s angry letter”, “the letter from Ann Bell” */
function named(sentence: Sentence, at: number, { cast }: Reading): Figurant | undefined {
  const isFrom = /^(?:from|by)$/.test(sentence[at + 1]?.lower ?? '');
  const name = namesIn(sentence).find(({ from, to, possessive, titles, before }) =>
    isFrom
      ? from - titles.length - before.length <= at + 3 && from > at
      : possessive && to <= at && to >= at - 2,
  );
  return name && find(cast, name.words);
}

/** “In a 31-page order”, “his letter” */
function isNew(sentence: Sentence, at: number): boolean {
  return sentence
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:an?|his|her|their|its|another|one)$/.test(lower));
}
