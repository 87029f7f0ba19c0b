import { clean } from '../story/clean.ts';
import type { Link } from '../story/story.ts';

/**
 * Cleans texts that links lead from, in characters of the texts joined by line feeds, and moves the links to
 * where their words now stand. A link of which no word is left goes.
 */
export function cleanLinked(pieces: readonly string[], links: readonly Link[]) {
  const texts: string[] = [];
  const moved: Link[] = [];
  let removed = 0;
  let [from, to] = [0, 0];
  for (const piece of pieces) {
    const within = links.filter(({ start, end }) => start < from + piece.length && end > from);
    const ends = within.flatMap(({ start, end }) => [
      Math.max(0, start - from),
      Math.min(piece.length, end - from),
    ]);
    const cleaned = clean(piece);
    const places = cleaned.text === piece ? ends : newPlaces(piece, cleaned.text, ends);
    for (const [index, { url }] of within.entries()) {
      const link = { start: places[2 * index]! + to, end: places[2 * index + 1]! + to, url };
      if (link.start < link.end) moved.push(link);
    }
    texts.push(cleaned.text);
    removed += cleaned.removed;
    from += piece.length + 1;
    to += cleaned.text.length + 1;
  }
  return { texts, links: moved, removed };
}

/** Formats that no cleaning takes out, that take no cell, and that few texts hold: one marks the places. */
const marks = ['\u2064', '\u2063', '\u{1BCA0}', '\u{1D173}'];

/**
 * Where the places of a text are once it is cleaned: they are marked, and the marks found again. Where no mark
 * serves, as within a sequence that is taken out, a place is behind what is left of all before it.
 */
function newPlaces(text: string, cleaned: string, places: readonly number[]): number[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const mark = marks.find((mark) => !text.includes(mark)) ?? '';
  const parted = [0, ...sorted].map((place, index) => text.slice(place, sorted[index]));
  const found = clean(parted.join(mark)).text.split(mark);
  const sound = mark !== '' && found.length === parted.length && found.join('') === cleaned;
  let length = 0;
  const moved = new Map<number, number>();
  for (const [index, place] of sorted.entries()) {
    length += found[index]?.length ?? 0;
    const before = sound ? length : clean(text.slice(0, place)).text.length;
    moved.set(place, Math.min(cleaned.length, before));
  }
  return places.map((place) => moved.get(place)!);
}
