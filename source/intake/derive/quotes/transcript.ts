import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { namesIn } from './names.ts';

/** What a paragraph of a conversation says that is printed with labels; `said` is undefined where it asks for the paper. */
type Entry = {
  readonly said: string | undefined;
  readonly speaker: Figurant | null;
};

/**
 * The paragraphs of a story that are a conversation set with labels, by their places: “Q: Did it rain?”, “A: It did.”,
 * or “Bell: It did.” The one who answers is whom the story names most before it.
 */
export function transcriptOf(
  reads: readonly (Read | undefined)[],
  headings: readonly Read[],
  cast: Cast,
): ReadonlyMap<number, Entry> {
  const labelled = new Map<number, string>();
  for (const [at, read] of reads.entries()) {
    const label = read && labels.exec(read.text.slice(0, 60))?.[1];
    if (!label || !isSpeaker(label, cast)) continue;
    labelled.set(at, label);
  }
  const entries = new Map<number, Entry>();
  const first = labelled.keys().next().value ?? 0;
  const guest = mostNamed([...headings, ...reads.slice(0, first)], cast);
  for (const run of runsOf([...labelled.keys()])) {
    const said = run.map((at) => labelled.get(at) ?? '');
    const twice = new Set(said.filter((label, at) => said.indexOf(label) < at));
    if (twice.size > 1) enter(entries, { run, labelled, reads, cast }, guest);
  }
  return entries;
}

type Run = {
  readonly run: readonly number[];
  readonly labelled: ReadonlyMap<number, string>;
  readonly reads: readonly (Read | undefined)[];
  readonly cast: Cast;
};

/** Enters the paragraphs of a conversation from its first label to its last. */
function enter(
  entries: Map<number, Entry>,
  { run, labelled, reads, cast }: Run,
  guest: Figurant | undefined,
): void {
  let open: Entry | undefined;
  for (let at = run[0] ?? 0; at <= (run.at(-1) ?? -1); at++) {
    const read = reads[at];
    if (!read) continue;
    const label = labelled.get(at);
    const named = label === 'A' ? guest : label && find(cast, label.split(' '));
    const speaker = (label === undefined ? open?.speaker : named) || null;
    const own = label === undefined ? read.text : read.text.replace(labels, '');
    const isAsked = label === undefined ? open?.said === undefined : label === 'Q';
    open = { said: isAsked ? undefined : own.trim(), speaker };
    entries.set(at, open);
  }
}

/** Places that follow each other with a few others between them at most. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && place - (last.at(-1) ?? 0) <= farthest) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** In paragraphs: an answer is seldom longer. */
const farthest = 6;

const labels = /^(Q|A|\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})[.:]\s+/u;

/** Whether a paragraph begins as one of a conversation with labels may. */
export function isLabelled(text: string): boolean {
  return labels.test(text.slice(0, 100));
}

function isSpeaker(label: string, cast: Cast): boolean {
  return /^[QA]$/.test(label) || find(cast, label.split(' '))?.kind === 'person';
}

function mostNamed(reads: readonly (Read | undefined)[], cast: Cast): Figurant | undefined {
  const counts = new Map<Figurant, number>();
  for (const read of reads) {
    if (!read || /^by\s/i.test(read.text)) continue;
    for (const name of read.sentences.flatMap((sentence) => namesIn(sentence))) {
      const figurant = name.kind === 'body' ? undefined : find(cast, name.words);
      if (figurant?.kind === 'person') counts.set(figurant, (counts.get(figurant) ?? 0) + 1);
    }
  }
  return [...counts].reduce<[Figurant, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}
