import type { Broken } from './wrap.ts';

/**
 * Whether a text is Latin letters, digits, the punctuation of newspapers and the signs that layout itself writes: every unit is a character, of one cell,
 * and where it may break is told without asking Unicode.
 */
export function isPlainText(text: string): boolean {
  return !other.test(text);
}

const other =
  /[^\n\x20-\x7E\xC0-\xD6\xD8-\xF6\xF8-\u0233\u2013\u2014\u2018-\u201D\u2026\u2212\u2713\u2717]/;

/** Breaks a plain text as `wrap` does any other, looking at the characters around each break alone. */
export function wrapPlain(text: string, measure: number): Broken[] {
  const { length } = text;
  const lines: Broken[] = [];
  for (let start = 0, lineEnd = -1; start < length;) {
    if (lineEnd < start) lineEnd = indexOrEnd(text, start);
    const end = nextStart(text, start, measure, lineEnd);
    lines.push({ start, shown: endOfWord(text, start, Math.min(end, lineEnd)), end });
    start = end;
  }
  if (length === 0) lines.push({ start: 0, shown: 0, end: 0 });
  return lines;
}

/** The lines that `wrapPlain` breaks a text into, as they are shown. */
export function plainLines(text: string, measure: number): string[] {
  const lines: string[] = [];
  for (let start = 0, lineEnd = -1; start < text.length;) {
    if (lineEnd < start) lineEnd = indexOrEnd(text, start);
    const end = nextStart(text, start, measure, lineEnd);
    lines.push(text.slice(start, endOfWord(text, start, Math.min(end, lineEnd))));
    start = end;
  }
  return lines;
}

/** Where the line after the one that begins at `start` begins, `lineEnd` being the next line feed or the end. */
function nextStart(text: string, start: number, measure: number, lineEnd: number): number {
  const limit = start + measure;
  if (limit >= lineEnd) return Math.min(text.length, lineEnd + 1);
  return breakBefore(text, start, limit, lineEnd);
}

function indexOrEnd(text: string, from: number): number {
  const index = text.indexOf('\n', from);
  return index === -1 ? text.length : index;
}

/** Where the next line begins: after the spaces that the limit falls on, else at the word over it, else at the limit. */
function breakBefore(text: string, start: number, limit: number, lineEnd: number): number {
  if (text.charCodeAt(limit) === space) {
    let end = limit + 1;
    while (end < lineEnd && text.charCodeAt(end) === space) end += 1;
    return end < lineEnd ? end : Math.min(text.length, lineEnd + 1);
  }
  for (let at = limit; at > start; at -= 1) if (mayBreak(text, at)) return at;
  return limit;
}

function endOfWord(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && text.charCodeAt(end - 1) <= space) end -= 1;
  return end;
}

const [newline, space, hyphen, slash, dash] = [0x0a, 0x20, 0x2d, 0x2f, 0x2014];

/** Whether a word may begin at a character: the same places that `wrap` knows. */
function mayBreak(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === space || before === newline) return true;
  const here = text.charCodeAt(at);
  switch (before) {
    case hyphen:
    case slash:
      return isLetter(here) && isAlphanumeric(text.charCodeAt(at - 2));
    case dash:
      return isAlphanumeric(here) && isAlphanumeric(text.charCodeAt(at - 2));
    default:
      return closers.includes(text[at - 1]!) && openers.includes(text[at]!);
  }
}

const closers = '”’…)]';
const openers = '“‘([';

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x233);
}

function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}
