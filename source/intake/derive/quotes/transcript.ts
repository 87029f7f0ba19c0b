import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { namesIn } from './names.ts';

/** What a paragraph of a conversation says that is printed with labels; `said` is undefined where it asks for the paper. */
export type Entry = {
  readonly said: string | undefined;
  readonly speaker: Figurant | null;
  /** Goes on from the paragraph before. */
  readonly goesOn: boolean;
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
  const counts = new Map<string, number>();
  for (const [at, read] of reads.entries()) {
    const label = read && labels.exec(read.text.slice(0, 60))?.[1];
    if (!label || !isSpeaker(label, cast)) continue;
    labelled.set(at, label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const used = [...counts.values()].filter((count) => count > 1);
  const places = [...labelled.keys()];
  const [first, last] = [places[0], places.at(-1)];
  const entries = new Map<number, Entry>();
  if (used.length < 2 || first === undefined || last === undefined) return entries;
  const guest = mostNamed([...headings, ...reads.slice(0, first)], cast);
  let open: Entry | undefined;
  for (let at = first; at <= last; at++) {
    const read = reads[at];
    if (!read) continue;
    const label = labelled.get(at);
    const speaker =
      label === undefined
        ? open?.speaker
        : /^A$/.test(label)
          ? guest
          : find(cast, label.split(' '));
    const own = label === undefined ? read.text : read.text.replace(labels, '');
    const isAsked = label === undefined ? open?.said === undefined : /^Q$/.test(label);
    const entry = {
      said: isAsked ? undefined : own.trim(),
      speaker: speaker ?? null,
      goesOn: label === undefined,
    };
    entries.set(at, entry);
    open = entry;
  }
  return entries;
}

const labels = /^(Q|A|\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})[.:]\s+/u;

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
