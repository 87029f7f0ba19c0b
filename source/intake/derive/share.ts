import type { Count } from './counts.ts';
import { isOpenAfter } from './open-marks.ts';
import type { Sentence } from './sentences.ts';
import { inserted, namesOf, owner, type Name } from './share-names.ts';

/** One of the counts of a text, with what its clause may call it. */
export type Share = {
  readonly count: Count;
  readonly names: readonly Name[];
  /** Where in the text it stands. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** "The other nine": what is left of a whole. "Another nine": more of it. "Of the nine": the whole. */
  readonly cue?: 'rest' | 'more' | 'whole';
  /** The plural right after it. */
  readonly thing?: string;
  /** Whether what is left of the whole follows it without a number. */
  readonly isOpen: boolean;
  /** Whether words say that it is the greatest of all. */
  readonly isGreatest: boolean;
  /** Whether words say that it is one of some: "among them nine patrol boats". */
  readonly isSome: boolean;
  /** Whether it stands between quotation marks. */
  readonly isQuoted: boolean;
  /** Whether a colon leads from it to the next: "three departments share them: Lempira gets 40". */
  readonly leads: boolean;
  /** Whether it says more of another count rather than of the whole. */
  readonly isAside: boolean;
};

/** The counts of sentences with the names that they may have, in order. */
export function sharesIn(sentences: readonly Sentence[]): Share[] {
  return sentences.flatMap(({ text, start, counts, isQuoted }, sentence) =>
    counts.flatMap((count, at): Share[] => {
      const from = beginOf(text, counts, at);
      const to = counts[at + 1]?.start ?? text.length;
      const gap = text.slice(from, count.start).slice(-longest);
      if (at > 0 && related.test(gap)) return [];
      const isWhole = from < (counts[at - 1]?.end ?? 1);
      const head = isWhole ? gap : gap.slice(parting(gap));
      const isPart = at + 1 < counts.length && ofAll.test(text.slice(count.end, to));
      const next = isPart
        ? saidOf(text.slice(counts[at + 1]!.end, counts[at + 2]?.start ?? text.length))
        : text.slice(count.end, to).slice(0, longest);
      const rest = at + (isPart ? 2 : 1) < counts.length ? next.slice(0, parting(next)) : next;
      const cue = cueOf(gap, rest);
      const named = namesOf(head, rest, isWhole);
      const [thing] = /(?<=^ (?:[a-z]+ ){0,2})[a-z]{3,}s\b/.exec(rest) ?? [];
      return [
        {
          count,
          names: named.length === 0 && cue === 'rest' ? [otherOf(rest)] : named,
          start: start + count.start,
          end: start + count.end,
          sentence,
          ...(cue && { cue }),
          ...(thing !== undefined && { thing }),
          isOpen: open.test(text.slice(count.end, to).slice(0, longest)),
          isGreatest: greatest.test(head),
          isSome: amongThem.test(head),
          isQuoted: isOpenAfter(text.slice(0, count.start), isQuoted),
          leads: at + 1 < counts.length && /:\s/.test(text.slice(count.end, to)),
          isAside: at > 0 && aside.test(rest) && /^\W*$/.test(head),
        },
      ];
    }),
  );
}

/** What is left of all, where its clause gives it no name. */
function otherOf(rest: string): Name {
  return { kind: 'noun', label: / others\b/.test(rest) ? 'others' : 'other' };
}

/** Where what is said before a count begins: after the one before it, but where that only tells who has this one. */
function beginOf(text: string, counts: readonly Count[], at: number): number {
  const before = counts[at - 1];
  if (before === undefined) return 0;
  const isHolder =
    before.amount.unit === undefined &&
    counts[at]!.amount.unit !== undefined &&
    /(?:^|[,;] |\band )\W*$/.test(text.slice(0, before.start)) &&
    holds.test(text.slice(before.end, counts[at]!.start));
  return isHolder ? before.start : before.end;
}

/** "Five smaller groups share the remaining $215,000." */
const holds =
  /^(?: [a-z]+){1,3} (?:will )?(?:shared?|split|divided?|g[eo]ts?|got|received?|took|takes?)(?: the)?(?: (?:remaining|other|last|final|rest,?))? $/;

/** The rest of a whole follows without its number: "barley the rest". */
const open =
  /\bthe (?:rest|remainder|others|balance(?! of power))\b(?!,? (?:about )?(?:\d|[a-z-]+,))/;

const greatest =
  /\b(?:brunt|hardest|(?:top|head|lead)(?:s|ed)? (?:the|with)|led (?:the|with)|(?:most|commonest|largest|biggest|greatest)(?: [a-z]+){0,2} with|the (?:largest|biggest|greatest|lion[’']s) (?:share|part|number))\b/;

/** "Ten of the 25 buses": what is said of the buses is said of ten. */
export const ofAll =
  /^ (?:of|towards?) (?:the |those |its |their |all )?(?:[a-z]+ |\p{L}[\p{L}-]*(?:[’']s|s[’']) )?$/u;

function saidOf(text: string): string {
  const [, said = ''] =
    /^[^.;:]{0,80}?( (?:will|would|were|are|was|is|went|go|came|come|had|have|voted|[a-z]+ed)\b.*)$/s.exec(
      text.slice(0, longest),
    ) ?? [];
  return said;
}

/** No words around a count that its name is looked for in are longer, in characters. */
const longest = 300;

/** Where the words between two counts stop saying something of the first and begin with the second. */
function parting(gap: string): number {
  const bare = gap
    .replace(inserted, (all) => ' '.repeat(all.length))
    // "In Mbarara, where 19 left".
    .replace(/,(?= where\s(?:[a-z]+ )?$)/u, ' ')
    // "Criminal cases, 1,640; family matters, 770".
    .replace(/(?<=;.{1,80}),(?=\s$)/su, ' ');
  const owned = owner.exec(bare);
  if (owned) return owned.index;
  const last = /^.*(?:[;:—–]|,(?! (?!followed|trailed)[a-z]+ed ))/su.exec(bare);
  if (last) return last[0].length;
  return (
    /^.*(?=\b(?:and|while|but|with(?! $)|plus|et|und|sowie)\b)/su.exec(bare)?.[0].length ??
    gap.length
  );
}

function cueOf(head: string, rest: string): Share['cue'] {
  if (
    remaining.test(head) ||
    /^,? (?:remain(?:ing|ed|s)?|left|were others|are others)\b/.test(rest)
  )
    return 'rest';
  if (another.test(head) || /^ more\b/.test(rest)) return 'more';
  return ofThe.test(head) ? 'whole' : undefined;
}

const remaining = /(?:^|\s)(?:other|remaining|rest,?|final|last)\s$/i;
const another = /\b(?:another|an additional|a further|additional)\s(?:about |some )?$/i;
const ofThe =
  /(?:(?:^|[^\p{L}])of (?:the|those|these|its|their|all|all the) |^\W*(?:of|among) )(?!whom|which|them)(?:[a-z]+ |\p{L}[\p{L}-]*(?:[’']s|s[’']) )?$/iu;

/** "17 ships, among them nine boats": some of all. */
const amongThem = /\b(?:among (?:them|those|which)|including|such as)\s(?:[a-z]+ )?$/i;

/** "Six mattresses that took four people": the second says more of the first. */
const related = /\b(?:that|which|who|whom|whose|each|where)(?: [a-z]+){1,2} $/;

/** What goes on about a count that was just told. */
const aside =
  /^ (?:of (?:them|whom|those|which|these)\b|(?:critically|seriously|fatally)\b|(?:short|ahead|behind|shy|down|up|fewer|more than|less than|above|below)\b)/;
