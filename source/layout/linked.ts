import { references, needsMark } from '../story/links.ts';
import type { Link, Story } from '../story/story.ts';
import type { Line, Span, Target } from './line.ts';
import { roomBehind, setText, type Setting } from './set.ts';
import { clusters } from './width.ts';
import { wrap } from './wrap.ts';

/**
 * Sets a stretch of a block's text as `setText` does, and behind words that lead somewhere the number that their
 * address has in the list of links. A mark is none of the story's text; it stands on the line of its word wherever
 * that has room for both. To those who listen it is said in words.
 */
export function setLinked(
  text: string,
  measure: number,
  { story, links, linear, ...setting }: Linked,
): Line[] {
  const { block, start = 0, hang = setting.indent ?? '' } = setting;
  const own = wholeClusters(text, stretches(links, block, start, start + text.length));
  if (own.length === 0) return [...setText(text, measure, setting)];
  const room = linear ? undefined : roomBehind(hang, measure);
  const { runs, shown } = runsOf(text, own, (stretch, before) =>
    markOf(story, text, stretch, room, before),
  );
  const place = placer(runs, start);
  return [...setText(shown, measure, setting)].map(place);
}

type Linked = Setting & {
  readonly story: Story;
  /** In order. */
  readonly links: readonly Link[];
  readonly linear: boolean;
};

/** The longest story whose addresses are numbered, in blocks: all of it is looked through for them. */
const longest = 50_000;

/** The numbers that a story's addresses have in its text; none where the story is too long to look through. */
export function numbersOf(story: Story): ReadonlyMap<string, number> {
  const known = numbers.get(story);
  if (known) return known;
  const all = story.body.length > longest ? [] : references(story);
  const made = new Map(
    all.flatMap(({ url, number }) => (number === undefined ? [] : [[url, number] as const])),
  );
  numbers.set(story, made);
  return made;
}

const numbers = new WeakMap<Story, ReadonlyMap<string, number>>();

/** What of a text leads somewhere, in characters of it, and whether the link ends there. */
type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
  readonly isWhole: boolean;
};

/** The links in a part of a block's text; where two overlap, the second leads on from the first's end. */
function stretches(links: readonly Link[], block: number, from: number, to: number): Stretch[] {
  let last = from;
  return links.flatMap(({ start, end, url }) => {
    const [begin, stop] = [Math.max(start, last), Math.min(end, to)];
    if (begin >= stop) return [];
    last = stop;
    const target = { url, id: `${block}.${start}` };
    return [{ start: begin - from, end: stop - from, target, isWhole: stop === end }];
  });
}

/** Stretches that begin and end where a reader's characters do; one that was within a character takes all of it. */
function wholeClusters(text: string, own: readonly Stretch[]): Stretch[] {
  const all = own.length === 0 ? '' : clusters(text);
  if (typeof all === 'string') return [...own];
  const edges = [0];
  for (const cluster of all) edges.push(edges.at(-1)! + cluster.length);
  let last = 0;
  let edge = 0;
  return own.flatMap((stretch) => {
    while (edges[edge + 1]! <= stretch.start) edge += 1;
    const start = Math.max(last, edges[edge]!);
    while (edges[edge]! < stretch.end) edge += 1;
    const end = edges[edge]!;
    edge -= 1;
    last = Math.max(last, end);
    return start < end ? [{ ...stretch, start, end }] : [];
  });
}

/** The mark behind a stretch, where `before` is shown before it; nothing where the words tell the address. */
function markOf(
  story: Story,
  text: string,
  { start, end, target, isWhole }: Stretch,
  room: number | undefined,
  before: string,
): string {
  const isMarked = isWhole && needsMark(text.slice(start, end), target.url);
  const number = isMarked ? numbersOf(story).get(target.url) : undefined;
  if (number === undefined) return '';
  if (room === undefined) return ` (link ${number})`;
  const mark = `[${number}]`;
  const word = /\S*$/.exec(before.slice(-longestWord))?.[0] ?? '';
  const [after = '', sign = ''] = /^([^\p{L}\p{N}\s]*)\S*/u.exec(text.slice(end, end + room)) ?? [];
  const isParted = [...wrap(word + solid(mark, after) + after, room)].some((line) => {
    const cut = line.start - word.length;
    return cut >= 0 && cut < mark.length + sign.length;
  });
  // Where its word and it have no room on one line, it stands whole on the next.
  return isParted ? ` ${mark}` : mark;
}

/** How far back the beginning of a word is looked for, in characters. */
const longestWord = 400;

/** A text as wide as a mark that a line breaks neither before nor within, and behind as what follows would have it. */
function solid(mark: string, after: string): string {
  if (mark === ' ') return mark;
  return '_'.repeat(mark.length - 1) + (/^[-—/]/.test(after) ? 'x' : ']');
}

/** A run of what is shown: of the text from character `at` on, or a mark that stands there. */
type Run = {
  readonly text: string;
  readonly at: number;
  readonly isMark?: boolean;
  readonly target?: Target;
};

/** A text in runs, and what to set for it. */
function runsOf(
  text: string,
  own: readonly Stretch[],
  markOf: (stretch: Stretch, before: string) => string,
): { readonly runs: readonly Run[]; readonly shown: string } {
  const runs: Run[] = [];
  let shown = '';
  let last = 0;
  const add = (run: Run) => {
    if (run.text === '') return;
    runs.push(run);
    shown += run.isMark ? solid(run.text, text.slice(last, last + 1)) : run.text;
  };
  for (const stretch of own) {
    const { start, target } = stretch;
    const words = text.slice(start, stretch.end).trimEnd();
    add({ text: text.slice(last, start), at: last });
    add({ text: words, at: start, target });
    last = start + words.length;
    const mark = words === '' ? '' : markOf({ ...stretch, end: last }, shown);
    if (mark.startsWith(' ')) add({ text: ' ', at: last, isMark: true });
    add({ text: mark.trimStart(), at: last, isMark: true, target });
  }
  add({ text: text.slice(last), at: last });
  return { runs, shown };
}

/** Puts lines that were set of runs back to where in the text they stand; they have to come in order. */
function placer(runs: readonly Run[], start: number): (line: Line) => Line {
  let index = 0;
  let first = 0;
  const seek = (shown: number) => {
    while (index < runs.length - 1 && shown >= first + runs[index]!.text.length) {
      first += runs[index]!.text.length;
      index += 1;
    }
    return runs[index]!;
  };
  const placeOf = (shown: number) => {
    const { at, isMark } = seek(shown);
    return start + (isMark ? at : at + shown - first);
  };
  const spansOf = (span: Span): Span[] => {
    if (span.at === undefined) return [span];
    const spans: Span[] = [];
    const end = span.at - start + span.text.length;
    for (let from = span.at - start; from < end;) {
      const { text, at, isMark, target } = seek(from);
      const part = text.slice(from - first, end - first);
      const linked = target && { target };
      spans.push(
        isMark
          ? { text: part, style: 'faint', ...linked }
          : { ...span, text: part, at: start + at + from - first, ...linked },
      );
      from += part.length;
    }
    return spans;
  };
  return ({ at, spans, ...line }) => {
    const from = placeOf(at.start - start);
    const placed = spans.flatMap(spansOf);
    return { ...line, spans: placed, at: { ...at, start: from, end: placeOf(at.end - start) } };
  };
}
