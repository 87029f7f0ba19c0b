import { nameGender } from './first-names.ts';
import { isCalling, isDescriptive, isPosition, kin } from './forenames.ts';
import { isCapitalised, partisan, runAt } from './name-runs.ts';
import type { Run } from './name-runs.ts';
import { bodyWords, functionWords, honorifics, titles } from './name-words.ts';
import { bodyNouns, isRoleNoun } from './role-words.ts';
import { speechVerbs } from './speech-words.ts';
import { isDateline } from './tokens.ts';
import type { Sentence } from './tokens.ts';

/** A name in a sentence, from token `from` to before token `to`, its titles among them. */
export type Name = {
  readonly from: number;
  readonly to: number;
  /** Without titles, nickname and a possessive's ending. */
  readonly words: readonly string[];
  /** Jr., III */
  readonly suffix: string | undefined;
  readonly titles: readonly string[];
  /** What else stands before it: "department spokeswoman". */
  readonly before: readonly string[];
  readonly kind: 'person' | 'body' | 'unknown';
  readonly possessive: boolean;
  /** “The” stands before it. */
  readonly article: boolean;
  /** An article of German stands before it, which may make a noun of it. */
  readonly noun: boolean;
};

/** The names that begin in a part of a sentence, in order. */
export function namesIn(sentence: Sentence, from = 0, to = sentence.length): readonly Name[] {
  let names = read.get(sentence);
  if (!names) {
    names = allNames(sentence);
    read.set(sentence, names);
  }
  if (names.length === 0 || (from === 0 && to === sentence.length)) return names;
  return names.filter((name) => name.from >= from && name.from < to);
}

/** Whether a name begins at a token, titles among it. */
export function isNameAt(sentence: Sentence, at: number): boolean {
  return namesIn(sentence, at)[0]?.from === at;
}

/**
 * The name that a name stands beside and says where its bearer is from: Marlow coach *Dele Adeyemi*, Yale’s
 * *Ann Bell*.
 */
export function headName(sentence: Sentence, name: Name): Name {
  const next = namesIn(sentence, name.to).find(
    ({ before, from }) => from - before.length <= name.to,
  );
  if (!next || next.kind === 'body') return name;
  return next.before.length > 0 || (name.possessive && next.words.length > 1) ? next : name;
}

/** A sentence is asked for its names many times over. */
const read = new WeakMap<Sentence, readonly Name[]>();

function allNames(sentence: Sentence): Name[] {
  if (isDateline(sentence, 0)) return [];
  const names: Name[] = [];
  for (let at = 0; at < sentence.length;) {
    const run = runAt(sentence, at);
    const name = run && named(sentence, at, run);
    if (name) names.push({ ...name, before: wordsBefore(sentence, at) });
    at = run?.to ?? at + 1;
  }
  return names;
}

/** Titles that say of what, not who: they don't make a person of the name after them. */
const modifiers = new Set(
  (
    'police health county city state district finance defense foreign fire school board council town ' +
    'village special u.s. assembly senior junior lead'
  ).split(' '),
);

/** Surnames as well as parts of places' names. */
const surnames = new Set(
  (
    'lane park hall lake bay hill hills banks north south west east post news house church bridge island ' +
    'beach rivers brooks parish temple bowl act new labor drive chapel tower farmer towers law bill wharf field ward'
  ).split(' '),
);

const unions = /^(?:association|union|federation|confederation|society|guild|league|alliance)$/;

function named(
  sentence: Sentence,
  from: number,
  { words: run, to, suffix }: Run,
): Name | undefined {
  const lower = run.map((word) => word.toLowerCase());
  let split = 0;
  for (const [index, word] of lower.entries()) {
    const left = lower.length - index - 1;
    // Dean Platt
    const isFirst = index === 0 && left === 1 && word === 'dean';
    // Dr. M. Bell
    const isInitial = index > 0 && word === 'm.';
    if (left > 0 && !isFirst && !isInitial && (titles.has(word) || titles.has(`${word}.`)))
      split = index + 1;
    // Det Con Ann Bell
    if (left > 0 && word === 'con' && index > 0 && split === index) split = index + 1;
    // Centre Mitch Bell
    if (index === 0 && isPosition(lower)) split = 1;
    // Grandson Jack
    if (left === 1 && index === split && kin.has(word)) split = index + 1;
    // Substitute Kofi Ansah-Bright
    if (left > 1 && index === split && isCalling(word, lower[index + 1] ?? '')) split = index + 1;
    // Unheralded Naomi Bell
    if (left > 1 && index + from === 0 && isDescriptive(word, lower[1] ?? '')) split = 1;
  }
  const words = run.slice(split);
  // Residents blocked the road
  if (
    from === 0 &&
    lower.length === 1 &&
    lower[0]!.endsWith('s') &&
    isRoleNoun(lower[0]!.slice(0, -1)) &&
    bodyWords.has(lower[0]!)
  )
    return undefined;
  const rest = lower.slice(split);
  if (rest.length === 1 && partisan.test(words[0] ?? '')) return undefined;
  if (rest.length === 0 || rest.every((word) => titles.has(word) && !word.endsWith('.'))) {
    return undefined;
  }
  const frame = {
    from,
    to,
    before: [],
    suffix,
    possessive: /(?:[’'ʼ]s|^[’'ʼ])$/.test(sentence[to - 1]?.text ?? ''),
    article: /^the$/i.test(sentence[from - 1]?.text ?? ''),
    noun: /^(?:der|die|das)$/i.test(sentence[from - 1]?.text ?? ''),
  };
  const title = lower[split - 1];
  // Association of Resident Doctors
  if (lower[1] === 'of' && unions.test(lower[0] ?? ''))
    return { ...frame, words: run, titles: [], kind: 'body' };
  // Superintendent of Police Ann Bell
  const isOffice = lower[split - 2] === 'of' && titles.has(lower[split - 3] ?? '');
  const isTitled = title !== undefined && (isOffice || !modifiers.has(title));
  // Department of Health and Environment
  const isJoined = lower.slice(0, split + 1).some((word) => word === 'of' || word === 'for');
  if ((isJoined || lower.includes('for')) && !isTitled)
    return { ...frame, words: run, titles: [], kind: 'body' };
  const isFamiliar = rest.length > 1 && nameGender(rest[0] ?? '') !== undefined;
  const bodies = rest.filter((word, at) => bodyWords.has(word) && !(at === 0 && isFamiliar));
  const isSurname =
    bodies.length === 1 && surnames.has(rest.at(-1) ?? '') && bodyWords.has(rest.at(-1) ?? '');
  // Park Jae-sung
  const isGivenLast = rest.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? '');
  if (bodies.length > 0 && !isGivenLast && !(isSurname && (isTitled || isFamiliar))) {
    return { ...frame, words: run, titles: [], kind: 'body' };
  }
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0] ?? '') && !isTitled) {
    // KANSAS CITY, Mo. —
    if (from === 0 && /^[,—–-]$/.test(sentence[to]?.text ?? '')) return undefined;
    return { ...frame, words: run, titles: [], kind: 'body' };
  }
  if (words.length > 5) return undefined;
  // the IG Metall union
  if (frame.article && !isTitled && bodyNouns.has(sentence[to]?.lower ?? '')) {
    return { ...frame, words, titles: [], kind: 'body' };
  }
  // The Birthday Cake; a Brown Swiss
  const isThing = frame.article || /^an?$/i.test(sentence[from - 1]?.text ?? '');
  if (isThing && !isTitled && words.length > 1 && !isFamiliar) {
    return { ...frame, words, titles: [], kind: 'body' };
  }
  const kind = isTitled || words.length > 1 ? 'person' : 'unknown';
  return { ...frame, words, titles: run.slice(0, split), kind };
}

/** The words before a name that say what its bearer is, in small letters: "former police chief". */
function wordsBefore(sentence: Sentence, from: number): string[] {
  const last = sentence[from - 1];
  if (!last || last.kind !== 'word' || isCapitalised(last)) return [];
  if (!isRoleNoun(last.text) && !titles.has(last.text)) return [];
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && words.length < 5; at--) {
    const token = sentence[at];
    const lower = token?.lower ?? '';
    if (token?.kind !== 'word' || functionWords.has(lower) || speechVerbs.has(lower)) break;
    if (honorifics.has(lower)) break;
    words.unshift(token.text);
  }
  return words;
}
