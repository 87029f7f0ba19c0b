import type { Marked } from '../../../story/marks.ts';
import { callingsOf } from './callings.ts';
import { aliasOf } from './alias.ts';
import { begins, find, isCalled, isSame } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import { nameGender } from './first-names.ts';
import { introducedGender, isSomebody } from './introduction.ts';
import { copula, learn } from './learn.ts';
import type { Named } from './learn.ts';
import { isLocated, isPlace } from './located.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { quotedNames } from './quoted-names.ts';
import { bodyNouns } from './role-words.ts';
import type { Sentence } from './tokens.ts';

/** A paragraph as it is read: its text, what stands between quotation marks in it, and its sentences. */
export type Read = {
  readonly text: string;
  readonly marked: readonly Marked[];
  readonly sentences: readonly Sentence[];
};

/**
 * Everybody whom a story names in full, or by a title and a surname alone, with what it says of them. One whom
 * the text knows by surname alone may have his full name in the `headings` above it.
 */
export function castOf(paragraphs: readonly Read[], headings: readonly Read[]): Cast {
  const cast: Open = {
    last: new Map(),
    first: new Map(),
    all: [],
    callings: new Map(),
    elsewhere: new Set(),
  };
  const short: Named[] = [];
  for (const paragraph of paragraphs) {
    let before: Figurant | undefined;
    for (const sentence of paragraph.sentences) {
      const names = namesIn(sentence);
      let subject: Figurant | undefined;
      for (const [at, single] of names.entries()) {
        const name = inCouple(single, names[at + 1], sentence) ?? asBody(single, sentence);
        const named = { name, sentence, text: paragraph.text };
        if (name.kind === 'unknown' || name.words.length < 2) {
          if (short.length < most && name.kind !== 'body') short.push(named);
          else if (name.kind === 'body') enter(cast, named);
          continue;
        }
        const figurant = enter(cast, named);
        if (figurant?.kind === 'person') subject ??= figurant;
      }
      copula(paragraph.text, sentence, before);
      before = subject ?? before;
    }
  }
  const known = new Set(short.map(({ name }) => name.words[0]));
  addHeadings(cast, headings, known);
  addQuoted(cast, paragraphs, known);
  for (const named of short) addShort(cast, named);
  for (const figurant of cast.all) {
    if (isPlace(figurant, cast.elsewhere.has(figurant))) figurant.gender = 'it';
  }
  return { ...cast, callings: callingsOf(cast.all) };
}

/** Bill and Trudy Henneman: Bill is a Henneman too. */
function inCouple(name: Name, next: Name | undefined, sentence: Sentence): Name | undefined {
  const [first = ''] = name.words;
  const isKin = pairs.test(sentence[name.from - 1]?.lower ?? '');
  const isFirst = name.words.length === 1 && (isKin || nameGender(first) !== undefined);
  if (!isFirst || sentence[name.to]?.text !== 'and' || next?.from !== name.to + 1) return undefined;
  if (next.words.length !== 2 || next.titles.length > 0 || next.kind !== 'person') return undefined;
  return { ...name, words: [first, next.words[1] ?? ''], kind: 'person' };
}

/** The developer, Norvind, has left: an organisation, whatever it is called. */
function asBody(name: Name, sentence: Sentence): Name {
  const noun = sentence[name.from - 2]?.lower ?? '';
  const isBeside = sentence[name.from - 1]?.text === ',' && sentence[name.to]?.text === ',';
  const isOne = /^(?:the|its|their)$/.test(sentence[name.from - 3]?.lower ?? '');
  const isBody =
    isBeside && isOne && bodyNouns.has(noun) && nameGender(name.words[0] ?? '') === undefined;
  return isBody && name.titles.length === 0 ? { ...name, kind: 'body' } : name;
}

/** Who have a surname in common: "the brothers Ash and Corey Mundine". */
const pairs = /^(?:brothers|sisters|twins|siblings|couple|spouses|parents|newlyweds)$/;

type Open = Cast & {
  readonly last: Map<string, Figurant[]>;
  readonly first: Map<string, Figurant[]>;
  readonly all: Figurant[];
  /** Those who are named at least once where no place is: not “in Santa Fe”. */
  readonly elsewhere: Set<Figurant>;
};

/** So many namesakes are told apart, and so many names that may yet be explained are kept. */
const namesakes = 24;

const most = 20_000;

function enter(cast: Open, { name, sentence, text }: Named): Figurant | undefined {
  const words = name.words.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const others = cast.last.get(last) ?? [];
  const kind = name.kind === 'body' ? 'body' : 'person';
  let figurant = others.find((other) => other.kind === kind && isCalled(other, words));
  if (kind === 'body') {
    figurant ??= cast.first.get(words[0] ?? '')?.find((other) => begins(other, words));
  }
  // Van Meter, named before Dolores Van Meter
  figurant ??= others.find((other) => other.words.length > 1 && isSame(words, other.words));
  if (!figurant) {
    if (others.length >= namesakes) return undefined;
    figurant = { name: fullName(name), kind, words, seen: -1 };
    put(cast.last, last, figurant);
    put(cast.first, words[0] ?? '', figurant);
    if (cast.all.length < 400) cast.all.push(figurant);
  } else if (words.length > figurant.words.length && !isSame(figurant.words, words)) {
    figurant.name = fullName(name);
    figurant.words = words;
  }
  const alias = kind === 'person' && !figurant.alias ? aliasOf(sentence, name) : undefined;
  if (alias) {
    figurant.alias = alias;
    put(cast.last, alias.at(-1)!, figurant);
  }
  const isThere = isLocated(name, sentence);
  // A principal in Prince Albert
  const isNobody =
    isThere &&
    name.titles.length + name.before.length === 0 &&
    nameGender(name.words[0] ?? '') === undefined;
  if (kind === 'person' && !isNobody) learn(figurant, { name, sentence, text });
  if (!isThere) cast.elsewhere.add(figurant);
  return figurant;
}

/** Enters those of the headings whom the text knows by their surname alone. */
function addHeadings(
  cast: Open,
  headings: readonly Read[],
  short: ReadonlySet<string | undefined>,
) {
  for (const { text, sentences } of headings) {
    for (const sentence of sentences) {
      for (const name of namesIn(sentence)) {
        const surname = name.words.at(-1);
        if (name.kind !== 'person' || name.words.length < 2 || !short.has(surname)) continue;
        if (!find(cast, [surname ?? ''])) enter(cast, { name, sentence, text });
      }
    }
  }
}

/** Enters those who name themselves in full, and of whom the text has no more than the surname but what is said. */
function addQuoted(
  cast: Open,
  paragraphs: readonly Read[],
  short: ReadonlySet<string | undefined>,
) {
  if (short.size === 0) return;
  for (const paragraph of paragraphs) {
    for (const { name, sentence, own } of quotedNames(paragraph)) {
      const surname = name.words.at(-1) ?? '';
      if (!short.has(surname) || find(cast, own ? name.words : [surname])) continue;
      enter(cast, { name, sentence, text: '' });
    }
  }
}

/** Robert Lee Jr. */
export function fullName({ words, suffix }: Name): string {
  return [...words, ...(suffix === undefined ? [] : [suffix])].join(' ');
}

function put(map: Map<string, Figurant[]>, word: string, figurant: Figurant) {
  const list = map.get(word);
  if (!list) map.set(word, [figurant]);
  else if (list.length < namesakes) list.push(figurant);
}

/** A name of one word: the surname of somebody known, or all that is known of one who has a title. */
function addShort(cast: Open, named: Named) {
  const { name } = named;
  const known = find(cast, name.words);
  if (known?.kind === 'person') {
    learn(known, named);
    if (!isLocated(named.name, named.sentence)) cast.elsewhere.add(known);
  }
  if (!known && isSomebody(named)) {
    const figurant = enter(cast, named);
    if (figurant) figurant.gender ??= introducedGender(named);
  }
}
