import { markedStretches } from './marks.ts';
import type { Stretch } from './marks.ts';

/** A paragraph as quotes are looked for in it. It is made once where many are. */
export type Passage = {
  /** With straight marks and plain spaces, character for character. */
  readonly text: string;
  /** What stands between its marks, in order. */
  readonly spoken: readonly Spoken[];
  /** All of that, a space between. */
  readonly joined: string;
  /** Which of the spoken begins at a place in `joined`. */
  readonly begins: ReadonlyMap<number, number>;
};

/** A stretch between marks: its text, and where that begins in what is spoken in the whole passage. */
type Spoken = Stretch & { readonly text: string; readonly at: number };

/** Makes a paragraph ready to be asked for its quotes. */
export function passageOf(paragraph: string): Passage {
  const text = plain(paragraph);
  const spoken: Spoken[] = [];
  const begins = new Map<number, number>();
  let at = 0;
  for (const { start, end } of markedStretches(paragraph)) {
    begins.set(at, spoken.length);
    spoken.push({ start, end, text: text.slice(start, end), at });
    at += end - start + 1;
  }
  return { text, spoken, joined: spoken.map(({ text }) => text).join(' '), begins };
}

/** Straight marks for typographic ones and spaces for other white space, character for character. */
export function plain(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}

/**
 * Where in what is spoken a text stands: the first place from `from` on where it begins and ends with a
 * stretch, else the first before that, else the first of any kind; -1 where there is none.
 */
export function placeOf({ joined, begins }: Passage, wanted: string, from: number): number {
  const isWhole = (at: number) => {
    const end = at + wanted.length;
    return begins.has(at) && (end === joined.length || begins.has(end + 1));
  };
  const next = (at: number) => joined.indexOf(wanted, at);
  const first = next(from);
  for (let at = first; at !== -1; at = next(at + wanted.length)) if (isWhole(at)) return at;
  const earliest = from === 0 ? first : next(0);
  for (let at = earliest; at !== -1 && at < from; at = next(at + wanted.length)) {
    if (isWhole(at)) return at;
  }
  return first === -1 ? earliest : first;
}

/** The part of what is spoken from `from` to `to`, as stretches of the passage. */
export function within({ spoken }: Passage, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  const first = Math.max(0, firstWhere(spoken, ({ at }) => at > from) - 1);
  for (let index = first; index < spoken.length; index++) {
    const { start, end, at } = spoken[index]!;
    if (at >= to) break;
    const piece = { start: start + Math.max(0, from - at), end: Math.min(end, start + to - at) };
    if (piece.start < piece.end) stretches.push(piece);
  }
  return stretches;
}

/** Where in what is spoken looking on from a character of the passage begins. */
export function placeAfter({ spoken }: Passage, character: number): number {
  return spoken[firstWhere(spoken, ({ start }) => start >= character)]?.at ?? 0;
}

/** The first of the stretches from which on `is` holds; their number where it holds for none. */
function firstWhere(spoken: readonly Spoken[], is: (one: Spoken) => boolean): number {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(spoken[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
