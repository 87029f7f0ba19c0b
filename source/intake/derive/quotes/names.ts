import { nameGender } from './first-names.ts';
import { isDateline } from './tokens.ts';
import type { Sentence, Token } from './tokens.ts';
import {
  bodyWords,
  connectors,
  functionWords,
  honorifics,
  isRoleNoun,
  particles,
  speechVerbs,
  titles,
} from './words.ts';

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
};

/** The names that begin in a part of a sentence, in order. */
export function namesIn(sentence: Sentence, from = 0, to = sentence.length): readonly Name[] {
  let names = read.get(sentence);
  if (!names) {
    names = allNames(sentence);
    read.set(sentence, names);
  }
  if (from === 0 && to === sentence.length) return names;
  return names.filter((name) => name.from >= from && name.from < to);
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

const possessive = /[’'ʼ]s$/;

/** Of a party and a state (D-Mich.), or a party’s member: no name. */
const partisan = /^(?:[DRI]-\p{Lu}.*|Republican|Democrat|Independent|Conservative)$/u;

function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return /^(?:\p{Lu}|(?:al|el|ul|d|l)[-’']\p{Lu})/u.test(token.text);
}

function isNameWord(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (!token || !isCapitalised(token)) return false;
  const word = token.lower;
  if (/^[DRI]-\p{Lu}/u.test(token.text)) return false;
  // Adds Mr. Fisk
  if (at === 0 && speechVerbs.has(word)) return false;
  if (!functionWords.has(word.replace(possessive, ''))) return true;
  // Will Smith, May Lee
  return nameGender(word) !== undefined && isCapitalised(sentence[at + 1]);
}

type Run = {
  readonly words: readonly string[];
  readonly to: number;
  readonly suffix?: string | undefined;
};

/** Capitalised words that follow each other, and the small ones that join them. */
function runAt(sentence: Sentence, from: number): Run | undefined {
  const lead = sentence[from];
  const leadsIn = lead?.kind === 'word' && titles.has(lead.lower) && /\.$/.test(lead.text);
  if (!isNameWord(sentence, from) && !leadsIn) return undefined;
  const run: string[] = [];
  let hasBody = false;
  let to = from;
  while (to < sentence.length && run.length < longest) {
    const token = sentence[to];
    if (!token) break;
    const lower = token.lower;
    if (isNameWord(sentence, to) || (to === from && leadsIn)) {
      // the Sheriff’s Office
      const owns = possessive.test(token.text);
      const isPart = owns && isBodyWord(sentence, to + 1);
      run.push(isPart ? token.text : token.text.replace(possessive, ''));
      hasBody ||= isPart || bodyWords.has(lower.replace(possessive, ''));
      to++;
      if (owns && !isPart) break;
      continue;
    }
    if (token.kind === 'quote' && isNickname(sentence, to)) {
      to++;
      continue;
    }
    const joined = joins(sentence, to, hasBody);
    if (joined === 0) break;
    for (const { text } of sentence.slice(to, to + joined)) run.push(text);
    to += joined;
  }
  if (run.length > 2 && /^(?:KC|QC|MP|MEP|MBE|OBE|CBE|MD|PhD)$/.test(run.at(-1) ?? '')) run.pop();
  if (run.length > 2 && isSuffix(run.at(-1)))
    return { words: run.slice(0, -1), to, suffix: run.at(-1) };
  const comma = sentence[to]?.text === ',' ? 1 : 0;
  const suffix = sentence[to + comma]?.text;
  if (run.length > 1 && isSuffix(suffix)) return { words: run, to: to + comma + 1, suffix };
  return { words: run, to };
}

function isBodyWord(sentence: Sentence, at: number): boolean {
  return isNameWord(sentence, at) && bodyWords.has(sentence[at]?.lower ?? '');
}

/** In words: no name is longer. */
const longest = 16;

/** Robert “Bob” Lee */
function isNickname(sentence: Sentence, at: number): boolean {
  const text = sentence[at]?.text ?? '';
  return text.length <= 24 && !/[.,!?]/.test(text) && isNameWord(sentence, at + 1);
}

/** How many small words at `at` join what is before them to a capitalised word after them. */
function joins(sentence: Sentence, at: number, hasBody: boolean): number {
  for (let count = 1; count <= 3 && at + count < sentence.length; count++) {
    const word = sentence[at + count - 1]?.text ?? '';
    const isJoin =
      particles.has(word) || (hasBody && connectors.has(word)) || (count > 1 && word === 'the');
    if (!isJoin) return 0;
    if (isNameWord(sentence, at + count)) return count;
    // of The Justice Project
    if (hasBody && sentence[at + count]?.text === 'The' && isNameWord(sentence, at + count + 1)) {
      return count + 1;
    }
  }
  return 0;
}

function isSuffix(word: string | undefined): boolean {
  return /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(word ?? '');
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
    'beach rivers brooks parish temple bowl act new labor drive chapel tower farmer towers law bill wharf field'
  ).split(' '),
);

function named(
  sentence: Sentence,
  from: number,
  { words: run, to, suffix }: Run,
): Name | undefined {
  const lower = run.map((word) => word.toLowerCase());
  let split = 0;
  for (const [index, word] of lower.entries()) {
    const left = lower.length - index - 1;
    if (left > 0 && titles.has(word)) split = index + 1;
    // Substitute Kofi Ansah-Bright
    if (left > 1 && index === split && isCalling(word)) split = index + 1;
  }
  const words = run.slice(split);
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
    possessive: possessive.test(sentence[to - 1]?.text ?? ''),
    article: /^the$/i.test(sentence[from - 1]?.text ?? ''),
  };
  const title = lower[split - 1];
  const isTitled = title !== undefined && !modifiers.has(title);
  // Department of Health and Environment
  const isJoined = lower.slice(0, split).some((word) => word === 'of' || word === 'for');
  if (isJoined && !isTitled) return { ...frame, words: run, titles: [], kind: 'body' };
  const bodies = rest.filter((word) => bodyWords.has(word));
  const isSurname =
    bodies.length === 1 && surnames.has(rest.at(-1) ?? '') && bodyWords.has(rest.at(-1) ?? '');
  const isFamiliar = rest.length > 1 && nameGender(rest[0] ?? '') !== undefined;
  if (bodies.length > 0 && !(isSurname && (isTitled || isFamiliar))) {
    return { ...frame, words: run, titles: [], kind: 'body' };
  }
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0] ?? '') && !isTitled) {
    // KANSAS CITY, Mo. —
    if (from === 0 && /^[,—–-]$/.test(sentence[to]?.text ?? '')) return undefined;
    return { ...frame, words: run, titles: [], kind: 'body' };
  }
  if (words.length > 5) return undefined;
  const kind = isTitled || words.length > 1 ? 'person' : 'unknown';
  return { ...frame, words, titles: run.slice(0, split), kind };
}

/** Whether a capitalised word before a full name is what somebody does, and no first name. */
function isCalling(word: string): boolean {
  return nameGender(word) === undefined && isRoleNoun(word) && !/(?:er|or|ist|ian)$/.test(word);
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
