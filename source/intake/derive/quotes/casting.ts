import type { Marked } from '../../../story/marks.ts';
import { callingsOf } from './callings.ts';
import { begins, find, isSame } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import { nameGender } from './first-names.ts';
import { copula, learn } from './learn.ts';
import type { Named } from './learn.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { isRoleNoun } from './role-words.ts';
import { genderOf, kinBefore } from './roles.ts';
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
export function castOf(paragraphs: Iterable<Read>, headings: readonly Read[]): Cast {
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
        const name = inCouple(single, names[at + 1], sentence) ?? single;
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
  addHeadings(cast, headings, new Set(short.map(({ name }) => name.words[0])));
  for (const named of short) addShort(cast, named);
  for (const figurant of cast.all) {
    if (isPlace(figurant, cast)) figurant.gender = 'it';
  }
  return { ...cast, callings: callingsOf(cast.all) };
}

/** Bill and Trudy Henneman: Bill is a Henneman too. */
function inCouple(name: Name, next: Name | undefined, sentence: Sentence): Name | undefined {
  const [first = ''] = name.words;
  const isFirst = name.words.length === 1 && nameGender(first) !== undefined;
  if (!isFirst || sentence[name.to]?.text !== 'and' || next?.from !== name.to + 1) return undefined;
  if (next.words.length !== 2 || next.titles.length > 0 || next.kind !== 'person') return undefined;
  return { ...name, words: [first, next.words[1] ?? ''], kind: 'person' };
}

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
  let figurant = others.find((other) => other.kind === kind && isSame(other.words, words));
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
  if (kind === 'person') learn(figurant, { name, sentence, text });
  if (!isLocated({ name, sentence })) cast.elsewhere.add(figurant);
  return figurant;
}

function isLocated({ name, sentence }: Omit<Named, 'text'>): boolean {
  return /^(?:in|at|near|into|outside|across|around|through|throughout|toward|towards)$/.test(
    sentence[name.from - 1]?.lower ?? '',
  );
}

/** Whether a name could be a man’s and never stands but where a place does. */
function isPlace(figurant: Figurant, { elsewhere }: Open): boolean {
  const { kind, age, gender, role, words } = figurant;
  // St. Louis, San Diego
  const isTown = words.length === 2 && placeWords.test(words[0] ?? '');
  return (
    kind === 'person' &&
    gender === undefined &&
    (age ?? role) === undefined &&
    (isTown || !elsewhere.has(figurant))
  );
}

/** How the names of towns begin, in small letters. */
const placeWords = /^(?:st\.|san|santa|los|las|fort|mount|cape|são|sao)$/;

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

/** Robert Lee Jr. */
export function fullName({ words, suffix }: Name): string {
  return [...words, ...(suffix === undefined ? [] : [suffix])].join(' ');
}

function put(map: Map<string, Figurant[]>, word: string, figurant: Figurant) {
  const list = map.get(word);
  if (!list) map.set(word, [figurant]);
  else if (list.length < namesakes) list.push(figurant);
}

/** Gallo, 52, said; Gallo himself said */
function isAged({ name, sentence }: Named): boolean {
  const [comma, age, end] = sentence.slice(name.to, name.to + 3).map(({ text }) => text);
  if (/^(?:himself|herself)$/.test(comma ?? '')) return true;
  return comma === ',' && /^\d\d$/.test(age ?? '') && /^[,.]$/.test(end ?? '');
}

/** Her cousin Yoandri, the barber Sal */
function owned({ name, sentence }: Named): boolean {
  const owner = sentence[name.from - name.before.length - 1]?.lower ?? '';
  const isOwned = /^(?:his|her|their|my|our|the|a|an)$|[’']s$/.test(owner);
  return isOwned && isRoleNoun(name.before.at(-1) ?? '');
}

/** A name of one word: the surname of somebody known, or all that is known of one who has a title. */
function addShort(cast: Open, named: Named) {
  const { name } = named;
  const known = find(cast, name.words);
  if (known?.kind === 'person') {
    learn(known, named);
    if (!isLocated(named)) cast.elsewhere.add(known);
  }
  const kin = known ? undefined : genderOf([kinBefore(named.sentence, name) ?? '']);
  const isSomebodys = owned(named) || isAged(named);
  if (!known && (name.titles.length > 0 || kin || isSomebodys)) {
    const figurant = enter(cast, named);
    if (figurant) figurant.gender ??= kin;
  }
}
