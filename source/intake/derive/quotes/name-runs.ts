import { countries } from '../countries.ts';
import { nameGender } from './first-names.ts';
import { bodyWords, connectors, functionWords, openers, particles, titles } from './name-words.ts';
import { speechVerbs } from './speech-words.ts';
import { isSmall } from './tokens.ts';
import type { Sentence, Token } from './tokens.ts';

/** What ends the name of one who owns something. */
const possessive = /[’'ʼ]s$/;

/** Of a party and a state (D-Mich.), or a party’s member: no name. */
export const partisan = /^(?:[DRI]-\p{Lu}.*|Republican|Democrat|Independent|Conservative)$/u;

/** Whether a token is a word that a name may be of: Bell, al-Khatib. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isPlain(token.text)) return false;
  return /^(?:\p{Lu}|(?:al|el|ul|d|l)[-’']\p{Lu})/u.test(token.text);
}

/** Whether a word begins with two small letters and no mark, as most do. */
function isPlain(text: string): boolean {
  return isSmall(text.charCodeAt(0)) && isSmall(text.charCodeAt(1)) && isSmall(text.charCodeAt(2));
}

function isNameWord(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (!token || !isCapitalised(token)) return false;
  const word = token.lower;
  if (/^[DRI]-\p{Lu}/u.test(token.text)) return false;
  // EC$250
  const next = sentence[at + 1];
  if (next?.start === token.end && /^[$€£¥₦₹]/.test(next.text)) return false;
  // Adds Mr. Fisk
  if (at === 0 && speechVerbs.has(word)) return false;
  // Ella Bell
  const isElla = word === 'ella' && isCapitalised(sentence[1]);
  if (at === 0 && openers.has(word) && !isElla) return false;
  if (at === 0 && /^(?:su|son|ma|mon|mi|tu)$/.test(word) && !isCapitalised(sentence[1]))
    return false;
  // juror No. 4, on Oct. 9
  if (functionWords.has(word.replace(/\.$/, '')) && word.endsWith('.')) return false;
  if (!functionWords.has(word.replace(possessive, ''))) return true;
  // Naw Paw Than, Do Thi So
  if (
    at > 0 &&
    /^(?:than|so|no|my|do|le|la|an|ha|oh|were|can|you)$/.test(word) &&
    isCapitalised(sentence[at - 1])
  )
    return true;
  // said Le Van Hung
  if (at > 0 && /^(?:le|la|les|des|der|das|el)$/.test(word) && isCapitalised(sentence[at + 1]))
    return true;
  // Will Smith, May Lee
  return nameGender(word) !== undefined && isCapitalised(sentence[at + 1]);
}

/** A name’s words as they follow each other, before token `to`, titles among them. */
export type Run = {
  readonly words: readonly string[];
  readonly to: number;
  readonly suffix?: string | undefined;
};

/** Capitalised words that follow each other, and the small ones that join them. */
export function runAt(sentence: Sentence, from: number): Run | undefined {
  const lead = sentence[from];
  const leadsIn = lead?.kind === 'word' && lead.text.endsWith('.') && titles.has(lead.lower);
  if (!isNameWord(sentence, from) && !leadsIn) return undefined;
  const run: string[] = [];
  let hasBody = false;
  let to = from;
  while (to < sentence.length && run.length < longest) {
    const token = sentence[to];
    if (!token) break;
    const lower = token.lower;
    if (isNameWord(sentence, to) || (to === from && leadsIn)) {
      // the Sheriff’s Office, the Growers’ Union
      const mute = ownsBare(sentence, to) ? 1 : 0;
      const owns = mute === 1 || possessive.test(token.text);
      const isPart =
        owns && (isBodyWord(sentence, to + 1 + mute) || isCountrys(sentence, to, from));
      const mark = mute === 1 && isPart ? (sentence[to + 1]?.text ?? '') : '';
      run.push(isPart ? token.text + mark : token.text.replace(possessive, ''));
      const bare = lower.replace(possessive, '');
      hasBody ||= isPart || (bodyWords.has(bare) && !isFirstName(sentence, from, to, bare));
      to += 1 + mute;
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

/** China’s Commerce Ministry */
function isCountrys(sentence: Sentence, at: number, from: number): boolean {
  const owner = sentence[at]?.lower.replace(possessive, '') ?? '';
  if (at !== from || !states.has(owner)) return false;
  let end = at + 1;
  while (end < at + 6 && isNameWord(sentence, end) && !isBodyWord(sentence, end)) end++;
  return end > at && isBodyWord(sentence, end);
}

const states = new Set(countries.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/** Bill Tran of Reed College, Bill and Ann Roe: what could be a law is a first name. */
function isFirstName(sentence: Sentence, from: number, at: number, word: string): boolean {
  const next = sentence[at + 1]?.text === 'and' ? at + 2 : at + 1;
  return at === from && nameGender(word) !== undefined && isNameWord(sentence, next);
}

/** Reyes’ lawyer */
function ownsBare(sentence: Sentence, at: number): boolean {
  const [name, mark, next] = [sentence[at], sentence[at + 1], sentence[at + 2]];
  if (!name || !mark || next?.kind !== 'word') return false;
  return mark.start === name.end && /s$/.test(name.text) && /^[’'ʼ]$/.test(mark.text);
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

/** Superintendent of Police Ann Bell */
function isOffice(sentence: Sentence, at: number): boolean {
  const isOf = sentence[at]?.lower === 'of' && sentence[at + 1]?.lower === 'police';
  const isHeld = isNameWord(sentence, at + 2) && !isBodyWord(sentence, at + 2);
  return isOf && isHeld && titles.has(sentence[at - 1]?.lower ?? '');
}

/** How many small words at `at` join what is before them to a capitalised word after them. */
function joins(sentence: Sentence, at: number, hasBody: boolean): number {
  for (let count = 1; count <= 3 && at + count < sentence.length; count++) {
    const word = sentence[at + count - 1]?.text ?? '';
    const isJoin =
      particles.has(word) ||
      word === '&' ||
      (hasBody && connectors.has(word) && !(word === 'at' && !isUniversity(sentence, at))) ||
      (word === 'for' && count === 1 && isNamedFor(sentence, at)) ||
      (count === 1 && isOffice(sentence, at)) ||
      (count > 1 && word === 'the');
    if (!isJoin) return 0;
    if (isNameWord(sentence, at + count)) return count;
    // of The Justice Project
    if (hasBody && sentence[at + count]?.text === 'The' && isNameWord(sentence, at + count + 1)) {
      return count + 1;
    }
  }
  return 0;
}

/** The University of Texas *at* Austin */
function isUniversity(sentence: Sentence, at: number): boolean {
  return sentence.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'university');
}

/** The Partnership *for* American Medicines */
function isNamedFor(sentence: Sentence, at: number): boolean {
  return (
    /^the$/i.test(sentence[at - 2]?.text ?? '') &&
    isNameWord(sentence, at - 1) &&
    !titles.has(sentence[at - 1]?.lower ?? '')
  );
}

function isSuffix(word: string | undefined): boolean {
  return /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(word ?? '');
}
