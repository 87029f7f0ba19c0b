/** A stretch of a text, in characters (UTF-16 units), `end` excluded. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * What stands between a pair of quotation marks, without them and the space inside them. `open` is where the
 * opening mark stands, `close` the first character after the closing one. One that is never closed runs to
 * the text's end.
 */
export type Marked = Stretch & {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
};

/**
 * What a text sets between quotation marks, in order: curly, straight, German and typewriter's marks,
 * guillemets either way round, and single marks where they aren't apostrophes. A quotation inside another is
 * part of the outer.
 */
export function markedStretches(text: string): Marked[] {
  const doubles = doubleStretches(text);
  const marked: Marked[] = [];
  let from = 0;
  for (const [index, double] of doubles.entries()) {
    if (double.open < from) continue;
    const singles = singleStretches(text, from, double.open);
    const outer = outerSingle(text, singles.at(-1)?.close ?? from, doubles, index);
    const stretch = outer ?? double;
    marked.push(...singles, stretch);
    from = stretch.close;
  }
  marked.push(...singleStretches(text, from, text.length));
  return marked.filter(({ start, end }) => start < end);
}

/** A stretch without the space at its ends. */
export function trimmed(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: start + piece.trimEnd().length,
  };
}

type Opened = { readonly index: number; readonly mark: string; readonly sure: boolean };

/** The outermost stretches between double marks and guillemets. */
function doubleStretches(text: string): Marked[] {
  const opened: Opened[] = [];
  const stretches: Marked[] = [];
  for (const { 0: mark, index } of text.matchAll(/``|''|["“”„«»]/g)) {
    const inner = opened.at(-1);
    const family = familyOf(mark);
    if (inner && familyOf(inner.mark) !== family) continue;
    const after = index + mark.length;
    const sure = isBefore(text, index) && isAfter(text, after);
    if (inner && closes(mark, inner.mark, sure)) {
      opened.pop();
      while ((stretches.at(-1)?.open ?? -1) > inner.index) stretches.pop();
      stretches.push(marked(text, inner, index, after));
    } else if (opens(text, mark, index, sure)) {
      opened.push({ index, mark, sure: sure || /[“„«]|``/.test(mark) });
    }
  }
  const last = opened.at(-1);
  // Where another was closed after it, its own closing mark was forgotten, and nobody knows where it belongs.
  if (last?.sure && (stretches.at(-1)?.open ?? -1) < last.index) {
    stretches.push(marked(text, last, text.length, text.length));
  }
  return stretches;
}

function marked(text: string, { index, mark }: Opened, end: number, close: number): Marked {
  return {
    ...trimmed(text, index + mark.length, end),
    open: index,
    close,
    closed: close > end,
  };
}

function familyOf(mark: string): 'double' | 'guillemets' {
  return mark === '«' || mark === '»' ? 'guillemets' : 'double';
}

function closes(mark: string, opener: string, sure: boolean): boolean {
  switch (mark) {
    case '“':
      return opener === '„';
    case '«':
      return opener === '»';
    case '»':
      return opener === '«' || !sure;
    case '„':
    case '``':
      return false;
    case '”':
      return true;
    default:
      return !sure;
  }
}

/** A mark that ends a word, as an inch's or a stray one does, opens nothing. */
function opens(text: string, mark: string, index: number, sure: boolean): boolean {
  if (/[“„«]|``/.test(mark)) return true;
  if (mark === '”' || mark === "''") return sure;
  return sure || isBefore(text, index) || /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
}

/** Whether a mark at `index` stands where a word may begin. */
function isBefore(text: string, index: number): boolean {
  return index === 0 || /[\s([{—–/-]/.test(text.charAt(index - 1));
}

/** Whether what follows a mark is text, not space or what ends a sentence. */
function isAfter(text: string, after: number): boolean {
  return /[^\s.,;:!?)\]}—–"”»’]/.test(text.charAt(after));
}

/** Words that begin with an apostrophe. */
const elided = /^['‘’](?:\d\ds\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|bout\b|round\b|cuz\b)/i;

/** Stretches between single marks in a part of a text that has no other marks. */
function singleStretches(text: string, from: number, to: number): Marked[] {
  const stretches: Marked[] = [];
  const part = text.slice(from, to);
  const mark = /['‘‚]/g;
  for (let match = mark.exec(part); match; match = mark.exec(part)) {
    const index = from + match.index;
    if (!isBefore(text, index) || !isAfter(text, index + 1)) continue;
    if (elided.test(text.slice(index, index + 8))) continue;
    const end = closingSingle(text, index + 1, to, match[0] === '‚');
    const opener = { index, mark: match[0], sure: true };
    if (end !== undefined) {
      stretches.push(marked(text, opener, end, end + 1));
      mark.lastIndex = end + 1 - from;
      continue;
    }
    // What isn't closed from here on isn't closed from further on.
    const begins = /(?:^|[:,])\s*$/.test(text.slice(Math.max(0, index - 3), index));
    if (begins && to === text.length && match[0] !== "'") {
      stretches.push(marked(text, opener, to, to));
    }
    break;
  }
  return stretches;
}

/** A stretch between single marks that goes on past the double ones within it: ‘She said “no” to me.’ */
function outerSingle(
  text: string,
  from: number,
  doubles: readonly Marked[],
  first: number,
): Marked | undefined {
  const until = doubles[first]?.open ?? text.length;
  const part = text.slice(from, until);
  const last = Math.max(part.lastIndexOf(' ‘'), part.lastIndexOf(" '"));
  if (last === -1 && !/^['‘]/.test(part)) return undefined;
  const index = from + last + 1;
  if (!isAfter(text, index + 1) && index + 1 !== until) return undefined;
  if (elided.test(text.slice(index, index + 8))) return undefined;
  const opener = { index, mark: text.charAt(index), sure: true };
  for (let next = first; next < first + deepest; next++) {
    const inner = doubles[next];
    if (!inner?.closed) return undefined;
    const to = Math.min(doubles[next + 1]?.open ?? text.length, inner.close + 1000);
    const end = closingSingle(text, inner.close, to, false);
    const opening = text.slice(inner.close, end ?? to).search(/\s['‘](?=\p{L})/u);
    if (opening !== -1) return undefined;
    if (end !== undefined) return marked(text, opener, end, end + 1);
  }
  return undefined;
}

/** So many quotations may stand within one. */
const deepest = 4;

/** Where a single mark closes: not inside a word, and after an s or an in’ only where no word goes on. */
function closingSingle(text: string, from: number, to: number, german: boolean) {
  const mark = german ? /[‘’']/g : /[’']/g;
  mark.lastIndex = from;
  // “The guests’ coats”, if another mark closes after it.
  let doubtful: number | undefined;
  for (let match = mark.exec(text); match && match.index < to; match = mark.exec(text)) {
    const { index } = match;
    if (/[\p{L}\p{N}]/u.test(text.charAt(index + 1))) continue;
    const elision = /(?:s|in)$/i.test(text.slice(index - 2, index));
    if (
      elision &&
      /^\s+(?!said\b|says\b|and\b|or\b)\p{Ll}/u.test(text.slice(index + 1, index + 12))
    ) {
      if (text.charAt(from - 1) === '‘') doubtful ??= index;
      continue;
    }
    return index;
  }
  return doubtful;
}
