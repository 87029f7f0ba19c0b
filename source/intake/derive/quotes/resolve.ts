import type { Speaker } from '../../../story/story.ts';
import { find, fullName } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import type { Lede } from './lede.ts';
import type { Mention } from './mention.ts';
import { genderOf } from './roles.ts';
import { bodyNouns, isMessage, isRoleNoun, strangers } from './words.ts';

/** Whom the sentences read last were about, the latest last. */
type Attention = {
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
  /** Whom “a nurse” means in the story’s first lines. */
  lede?: Lede | undefined;
  sentence: number;
};

/** Who a mention is: of the cast, or one who isn't in it and is a speaker all the same; null where it isn't told. */
export function resolve(mention: Mention, reading: Reading): Figurant | null {
  switch (mention.kind) {
    case 'name':
      return byName(mention, reading);
    case 'pronoun':
      return byPronoun(mention.word, reading);
    case 'common':
      return byDescription(mention.words, reading, mention.apposed);
  }
}

/** Somebody whom a sentence mentions without a name, so that a pronoun after it isn't taken for another's. */
export function stranger(words: readonly string[]): Figurant {
  const kind = bodyNouns.has(words.at(-1) ?? '') ? 'body' : 'person';
  return { name: '', kind, words: [], gender: genderOf(words), seen: 0 };
}

/** How a figurant is named as a speaker, a letter by who wrote it; null where he has no name. */
export function speakerOf({ name, role, author }: Figurant): Speaker | null {
  if (author) return speakerOf(author);
  if (name === '') return null;
  return role === undefined ? { name } : { name, role };
}

/** Keeps in mind that the sentence being read is about somebody. */
export function attend(reading: Reading, figurant: Figurant, subject: boolean): void {
  figurant.seen = reading.sentence;
  reading.attention.push({ figurant, sentence: reading.sentence, subject });
  if (reading.attention.length > 24) reading.attention.shift();
}

function byName({ name }: Extract<Mention, { kind: 'name' }>, reading: Reading): Figurant | null {
  const { cast } = reading;
  const [word = ''] = name.words;
  if (/^\p{Lu}{2,6}$/u.test(word) && name.words.length === 1) {
    const body = cast.all.find(({ kind, words }) => kind === 'body' && isShortFor(word, words));
    if (body) return body;
  }
  const known = find(cast, name.words, reading.sentence, genderOf(name.titles));
  if (known) return known;
  if (name.kind === 'unknown' && name.from === 0 && /(?:[^s]s|ce|men)$/.test(word)) {
    return byDescription([word], { ...reading, attention: [], sentence: 0 }, false);
  }
  // the Italian
  if (name.kind === 'unknown' && name.article) return lastPerson(reading);
  const kind = name.kind === 'body' ? 'body' : 'person';
  return { name: fullName(name), kind, words: name.words, seen: 0 };
}

/** NHC, the National Housing Council */
function isShortFor(initials: string, words: readonly string[]): boolean {
  const weighty = words.filter((word) => !/^(?:of|for|the|and|on|in)$/.test(word));
  return weighty.length > 1 && weighty.map(([first]) => first).join('') === initials.toLowerCase();
}

/** Whom the last sentences were about, where that is a person: their subject rather than another in them. */
function lastPerson({ attention, sentence }: Reading): Figurant | null {
  let best: { readonly figurant: Figurant; readonly cost: number } | undefined;
  for (const { figurant, sentence: when, subject } of attention.toReversed()) {
    const cost = sentence - when + (subject ? 0 : 1.5);
    if (sentence - when <= 3 && (!best || cost < best.cost)) best = { figurant, cost };
  }
  return best?.figurant.kind === 'person' ? best.figurant : null;
}

function byPronoun(word: string, { attention, sentence, lede }: Reading): Figurant | null {
  const gender =
    word === 'er' || word === 'il' ? 'he' : word === 'sie' || word === 'elle' ? 'she' : word;
  if (gender === 'they') return plural(attention, sentence);
  let best: { readonly figurant: Figurant; readonly cost: number } | undefined;
  for (const { figurant, sentence: when, subject } of attention.toReversed()) {
    const fit = fits(figurant, gender);
    if (fit === undefined) continue;
    const cost = sentence - when + (subject ? 0 : 2) + fit;
    if (!best || cost < best.cost) best = { figurant, cost };
  }
  if (!best && lede && lede.figurant.gender === gender) return lede.figurant;
  if (!best || best.cost > 16) return null;
  if (gender === 'he' || gender === 'she') best.figurant.gender ??= gender;
  return best.figurant;
}

/** “They”: an organisation, or one who goes by it, if that is whom the last sentences were about. */
function plural(attention: readonly Attention[], sentence: number): Figurant | null {
  const last = attention.findLast(
    ({ figurant, subject }) =>
      subject && (figurant.kind === 'body' || figurant.gender === 'they' || figurant.name === ''),
  );
  return last && sentence - last.sentence <= 4 ? last.figurant : null;
}

/** What it costs to take a figurant for whom a pronoun means; undefined where he can't be. */
function fits({ kind, gender, words }: Figurant, pronoun: string): number | undefined {
  switch (pronoun) {
    case 'he':
    case 'she':
      if (kind !== 'person' || (gender !== undefined && gender !== pronoun)) return undefined;
      return gender === undefined ? 1 : 0;
    case 'it':
      // Acme
      return kind !== 'person' || (gender === undefined && words.length === 1) ? 0 : undefined;
    default:
      return undefined;
  }
}

function byDescription(
  words: readonly string[],
  reading: Reading,
  apposed: boolean,
): Figurant | null {
  const { cast, attention } = reading;
  const lower = words.map((word) => word.toLowerCase());
  const noun = (lower.at(-1) ?? '').replace(/[’']s$/, '');
  if (isMessage(noun)) return messageOf(noun, lower[0] ?? '', reading);
  if (/^(?:an?|the)$/.test(lower[0] ?? '') && reading.lede?.words.includes(noun)) {
    return reading.lede.figurant;
  }
  if (/^(?:a|an|one|some|another|two|three|several|many|most|few|both|other)$/.test(lower[0] ?? ''))
    return null;
  if (noun === 'police') return police(words, cast);
  const recent = attention.toReversed().map(({ figurant }) => figurant);
  const old = lower.find((word) => word.endsWith('-year-old'));
  const age = Number.parseInt(old ?? '', 10);
  if (age > 0) {
    const isAged = (figurant: Figurant) => figurant.age === age;
    const last = lastPerson(reading);
    return recent.find(isAged) ?? cast.all.find(isAged) ?? (last?.age === undefined ? last : null);
  }
  if (/^(?:his|her|their)$/.test(lower[0] ?? '') && lower.length <= 3) return kinOf(noun, reading);
  if (lower[0] !== 'the' || lower.length > 5) {
    return bodyNouns.has(noun) && lower.length > 1 ? body(words, noun, reading) : null;
  }
  if (bodyNouns.has(noun)) return body(words, noun, reading);
  if (!isRoleNoun(noun) && strangers.has(noun)) return null;
  const has = ({ kind, role }: Figurant) => kind === 'person' && holds(role, noun);
  const known = recent.find(has) ?? cast.all.find(has);
  if (known || strangers.has(noun)) return known ?? null;
  return isRoleNoun(noun) && !/s$/.test(noun) && !apposed ? lastPerson(reading) : null;
}

/** “Her husband”: who is called so, or who alone shares the surname of whom the last sentences were about. */
function kinOf(noun: string, reading: Reading): Figurant | null {
  const gender = genderOf([noun]);
  if (!gender) return null;
  const { cast, attention } = reading;
  const called = attention.findLast(({ figurant: { role } }) => holds(role, noun))?.figurant;
  if (called) return called;
  const last = lastPerson(reading);
  if (!last || last.words.length < 2) return null;
  const others = (cast.last.get(last.words.at(-1) ?? '') ?? []).filter(
    (other) => other !== last && other.gender === gender,
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Whether a role has a noun in it, a rank’s abbreviation for the rank: Capt. */
export function holds(role = '', noun: string): boolean {
  return role
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => word === noun || (/^\p{L}{2,5}\.$/u.test(word) && ranks.get(word) === noun));
}

const ranks = new Map([
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['det.', 'detective'],
  ['col.', 'colonel'],
  ['gen.', 'general'],
  ['adm.', 'admiral'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['dr.', 'doctor'],
  ['rev.', 'pastor'],
  ['prof.', 'professor'],
]);

/** “The letter”: the one spoken of last, else one that nobody is known to have written. */
function messageOf(noun: string, first: string, { messages }: Reading): Figurant {
  const known = /^an?$/.test(first) ? undefined : messages.get(noun);
  const author = known ?? (noun === 'document' ? [...messages.values()].at(-1) : undefined);
  return messageBy(noun, author);
}

/** A letter or the like, which speaks for whoever wrote it. */
export function messageBy(noun: string, author: Figurant | undefined): Figurant {
  return { name: '', kind: 'message', words: [noun], author, seen: 0 };
}

function police(words: readonly string[], { all }: Cast): Figurant {
  const proper = words.filter((word) => !/^the$/i.test(word));
  const named = all.filter(({ kind, words }) => kind === 'body' && words.includes('police'));
  const [only] = named;
  if (proper.length === 1 && only && named.length === 1) return only;
  const name = proper.join(' ');
  return { name: name === 'police' ? 'Police' : name, kind: 'body', words: proper, seen: 0 };
}

/** Nouns that say nothing of an organisation's name. */
const firms =
  /^(?:company|agency|firm|union|organization|organisation|manufacturer|carrier|retailer|utility|nonprofit|watchdog)$/;

/** Nouns for people who act together, whether or not they have a name. */
const groups =
  /^(?:team|group|club|panel|crew|campaign|paper|newspaper|force|charity|party|league|chain|museum)$/;

/** “the department”: the one named last that has the word in its name, else as the story calls it. */
function body(
  words: readonly string[],
  noun: string,
  { cast: { all }, attention, sentence }: Reading,
): Figurant | null {
  const wanted = words.map((word) => word.toLowerCase()).filter((word) => word !== 'the');
  const has = ({ kind, words }: Figurant) =>
    kind === 'body' && wanted.every((word) => words.includes(word));
  const recent = attention.toReversed();
  const known = recent.find(({ figurant }) => has(figurant))?.figurant ?? all.find(has);
  if (known) return known;
  const latest = recent.find(({ figurant: { kind, name } }) => kind === 'body' && name !== '');
  const isGroup = groups.test(noun);
  const isNear = latest !== undefined && (!isGroup || sentence - latest.sentence <= 2);
  if (wanted.length === 1 && isNear && (isGroup || firms.test(noun))) return latest.figurant;
  if (isGroup) return null;
  return { name: words.join(' ').replace(/^The /, 'the '), kind: 'body', words, seen: 0 };
}
