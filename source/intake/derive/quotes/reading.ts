import type { Cast, Figurant } from './cast.ts';
import type { Lede } from './lede.ts';
import { bodyNouns, isRoleNoun } from './role-words.ts';
import { genderOf } from './kin.ts';

/** Whom the sentences read last were about, the latest last. */
export type Attention = {
  readonly figurant: Figurant;
  readonly sentence: number;
  readonly subject: boolean;
};

/** Where a story is being read: who is in it, whom it has spoken of lately, the number of the sentence. */
export type Reading = {
  readonly cast: Cast;
  readonly attention: Attention[];
  /** Whose words a letter or the like that was spoken of are, under the noun for it, the latest last. */
  readonly messages: Map<string, Figurant>;
  /** The letter or the like whose author a sentence names, and the number of that sentence. */
  written?: { readonly noun: string; readonly sentence: number } | undefined;
  /** Whom “a nurse” means in the story’s first lines. */
  lede?: Lede | undefined;
  /** Whom the quotation being read speaks to, who doesn’t say it. */
  addressed?: Figurant | undefined;
  sentence: number;
};

/** Keeps in mind that the sentence being read is about somebody. */
export function attend(reading: Reading, figurant: Figurant, subject: boolean): void {
  figurant.seen = reading.sentence;
  reading.attention.push({ figurant, sentence: reading.sentence, subject });
  if (reading.attention.length > 24) reading.attention.shift();
}

/** Whom the last sentences were about, where that is a person: their subject rather than another in them. */
export function lastPerson({ attention, sentence }: Reading): Figurant | null {
  let best: { readonly figurant: Figurant; readonly cost: number } | undefined;
  for (const { figurant, sentence: when, subject } of attention.toReversed()) {
    const cost = sentence - when + (subject ? 0 : 1.5);
    if (sentence - when <= 3 && (!best || cost < best.cost)) best = { figurant, cost };
  }
  return best?.figurant.kind === 'person' ? best.figurant : null;
}

/** The person with a name, other than `one`, whom the last sentences were about. */
export function personBeside(
  { attention, sentence }: Reading,
  one: Figurant | null,
  gender?: Figurant['gender'],
): Figurant | undefined {
  let best: { readonly figurant: Figurant; readonly cost: number } | undefined;
  for (const { figurant, sentence: when, subject } of attention.toReversed()) {
    if (figurant === one || figurant.kind !== 'person' || figurant.name === '') continue;
    if (gender && (figurant.gender ?? gender) !== gender) continue;
    const cost = sentence - when + (subject ? 0 : 1.5);
    if (sentence - when <= 6 && (!best || cost < best.cost)) best = { figurant, cost };
  }
  return best?.figurant;
}

/** Somebody whom a sentence mentions without a name, so that a pronoun after it isn't taken for another's. */
export function stranger(words: readonly string[]): Figurant {
  const isBody = words.some((word) => bodyNouns.has(word)) && !words.some(isRoleNoun);
  const kind = isBody || bodyNouns.has(words.at(-1) ?? '') ? 'body' : 'person';
  const role = (words.findLast(isRoleNoun) ?? words.at(-1))?.toLowerCase();
  const isMany = /[^s]s$|^(?:people|men|women|children)$/.test(role ?? '');
  return { name: '', kind, words: [], role, gender: isMany ? 'they' : genderOf(words), seen: 0 };
}

/** The letter or the like that was spoken of last: “it” of “it read”. */
export function lastMessage({ attention, sentence }: Reading): Figurant | null {
  const last = attention.findLast(({ figurant }) => figurant.kind === 'message');
  return last && sentence - last.sentence <= 4 ? last.figurant : null;
}

/** A letter or the like, which speaks for whoever wrote it. */
export function messageBy(noun: string, author: Figurant | undefined): Figurant {
  return { name: '', kind: 'message', words: [noun], author, seen: 0 };
}
