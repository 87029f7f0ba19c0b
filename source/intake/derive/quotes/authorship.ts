import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import { namesIn } from './names.ts';
import { attend, messageBy } from './reading.ts';
import type { Reading } from './reading.ts';
import { isMessage } from './speech-words.ts';
import type { Sentence } from './tokens.ts';

/** Keeps in mind whose a letter or the like is that a sentence names with its author: “Bell’s letter”. */
export function keepNamedAuthors(sentence: Sentence, reading: Reading): void {
  for (const [at, { kind, lower }] of sentence.entries()) {
    if (kind === 'word' && isMessage(lower))
      keep(lower, authorNamed(sentence, at, reading), reading);
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
    const author = authorNamed(sentence, at, reading) ?? writer() ?? undefined;
    attend(reading, messageBy(lower, author), false);
    keep(lower, author, reading);
  }
}

function keep(noun: string, author: Figurant | undefined, { messages }: Reading): void {
  if (!author || author.kind === 'message' || author.name === '') return;
  messages.delete(noun);
  messages.set(noun, author);
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
  return name && find(cast, name.words);
}

/** “In a 31-page order”, “his letter” */
function isNew(sentence: Sentence, at: number): boolean {
  return sentence
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:an?|his|her|their|its|another|one)$/.test(lower));
}
