/** In characters (32 kB of ASCII): a longer paragraph is parted, so that nothing that works by the block meets a huge one. */
export const longest = 32_768;

/** A text in parts of at most 32 kB, parted at spaces where there are any, and never within a character. */
export function part(text: string): string[] {
  if (text.length <= longest) return [text];
  const { parts, rest } = cut(text, 0, text.length);
  return [...parts, text.slice(rest)].filter((piece) => piece.trim() !== '');
}

/** The parts of a long line, `end` of the last of them, and where the text goes on behind the line and the blank lines after it. */
type Parted = {
  readonly parts: readonly string[];
  readonly end: number;
  readonly next: number | undefined;
};

/** Parts a line that is longer than 32 kB as far as it has come; `next` is undefined while its end has not. */
export function readLine(text: string, start: number, isLast: boolean): Parted {
  const lineEnd = indexOrEnd(text, '\n', start);
  const { parts, rest } = cut(text, start, lineEnd);
  blankLines.lastIndex = lineEnd;
  blankLines.test(text);
  const next = Math.max(lineEnd, blankLines.lastIndex);
  if (next === text.length && !isLast) return { parts, end: rest, next: undefined };
  const last = text.slice(rest, lineEnd).trimEnd();
  return { parts: last === '' ? parts : [...parts, last], end: lineEnd, next };
}

const blankLines = /\n(?:[ \u00a0\u3000]*\n)*/y;

/** Parts of a stretch, but for what is at most 32 kB at its end: that begins at `rest`. */
function cut(text: string, from: number, to: number): { parts: string[]; rest: number } {
  const parts: string[] = [];
  let start = skipSpace(text, from, to);
  while (to - start > longest) {
    const limit = start + longest;
    const window = text.slice(start, limit);
    const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
    const end = space > 0 ? start + space : isLowSurrogate(text, limit) ? limit - 1 : limit;
    const piece = text.slice(start, end);
    if (piece.trim() !== '') parts.push(piece);
    start = skipSpace(text, end, to);
  }
  return { parts, rest: start };
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at;
}

export function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from);
  return index === -1 ? text.length : index;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}
