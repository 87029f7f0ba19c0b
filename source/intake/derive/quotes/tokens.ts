import { beforeNames, months, states } from '../../../story/abbreviations.ts';
import type { Marked } from '../../../story/marks.ts';

/** A word, a number, a mark, or a whole quotation with its marks. `quote`: which of the paragraph's it is. */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  /** In small letters; of a pronoun without the verb that is drawn into it: she’d. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly quote: number | undefined;
};

/** A sentence outside quotation marks, which stand in it as one token each. */
export type Sentence = readonly Token[];

/** A paragraph's sentences. None is longer than `longest` tokens, so that no text makes what reads them slow. */
export function sentencesOf(text: string, marked: readonly Marked[]): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Token[] = [];
  for (const token of tokensOf(text, marked)) {
    const last = sentence.at(-1);
    const isDone = last && (ends(text, last, token) || isDateline(sentence, sentences.length));
    if (isDone || sentence.length >= longest) {
      sentences.push(sentence);
      sentence = [];
    }
    sentence.push(token);
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const longest = 160;

/** KANSAS CITY, Mo. (Wire) — */
export function isDateline(sentence: Sentence, before: number): boolean {
  if (before > 0 || sentence.length > 12 || !/^[—–-]$/.test(sentence.at(-1)?.text ?? ''))
    return false;
  return /^\p{Lu}[\p{Lu}.’'-]+$/u.test(sentence[0]?.text ?? '');
}

const corporate = ['Inc', 'Corp', 'Co', 'Ltd', 'Bros', 'Jr', 'Sr'];
const abbreviation = [...beforeNames, ...months, ...states, ...corporate].join('|');

const token = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,8}`,
    String.raw`\p{Lu}\.(?=\s*[-\p{Lu}])`,
    String.raw`\b(?:[DRI]-)?(?:${abbreviation})\.(?:-elect)?(?![\p{L}])`,
    String.raw`\p{N}[\p{L}\p{N}.,:-]*[\p{L}\p{N}]|\p{N}`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑’'ʼ&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    '--+',
    String.raw`[^\s]`,
  ].join('|'),
  'uy',
);

function tokensOf(text: string, marked: readonly Marked[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [quote, { open, close }] of marked.entries()) {
    addPlain(tokens, text, from, open);
    const whole = text.slice(open, close);
    tokens.push({ kind: 'quote', text: whole, lower: '', start: open, end: close, quote });
    from = close;
  }
  addPlain(tokens, text, from, text.length);
  return tokens;
}

function addPlain(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  for (let at = 0; at < part.length;) {
    const end = plainEnd(part, at);
    if (end > at) {
      const word = part.slice(at, end);
      tokens.push({
        kind: 'word',
        text: word,
        lower: word,
        start: from + at,
        end: from + end,
        quote: undefined,
      });
      at = end;
      continue;
    }
    token.lastIndex = at;
    const word = token.exec(part)?.[0] ?? '';
    if (word !== '') tokens.push(tokenOf(word, from + at));
    at += word.length || 1;
  }
}

/** Where a word of small letters alone ends, which most are; `at` where it isn't one. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isSmall(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return next === 0x20 || next === 0x2c || next === 0x0a ? end : at;
}

/** Whether a character is one of a to z. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function tokenOf(word: string, start: number): Token {
  const kind = /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark';
  const small = kind === 'mark' ? word : word.toLowerCase();
  const lower = /[’'ʼ]/.test(small) ? small.replace(drawnIn, '$1') : small;
  // A typewriter’s dash is a dash.
  const text = word.startsWith('--') ? '—' : word;
  return { kind, text, lower, start, end: start + word.length, quote: undefined };
}

const drawnIn = /^(he|she|they|we|i|you|it|who|that|there)[’'ʼ](?:s|d|ll|re|ve|m)$/;

/** Begins a sentence, where an abbreviation before it leaves that open. */
const opener =
  /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|There|His|Her|When|If|As|For)$/;

/** Whether a line ends between two tokens. */
function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

function ends(text: string, last: Token, next: Token): boolean {
  if (isBroken(text, last.end, next.start)) return true;
  // Most are two words.
  if (last.kind === 'word' && next.kind === 'word' && !last.text.endsWith('.')) return false;
  if (last.kind === 'quote') {
    return /[.!?…]["”“'’»«\s]*$/.test(last.text) && !/^[\p{Ll},;:—–-]/u.test(next.text);
  }
  if (last.kind === 'word' && last.text.endsWith('.')) {
    return next.kind === 'quote' ? /^.{1,2}\s?\p{Lu}/u.test(next.text) : opener.test(next.text);
  }
  if (next.start === last.end && last.text !== '…') return false;
  return /^[.!?…]$/.test(last.text) && !/^[\p{Ll},;]/u.test(next.text);
}
