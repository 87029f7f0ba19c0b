import type { FigureRow } from '../../story/story.ts';
import { verbs } from './verbs.ts';
import { tellApart } from './tell-apart.ts';
import type { Share } from './share.ts';

/** The rows of a run of shares; whether all but the last are named in the same way. */
type Parts = {
  readonly rows: readonly FigureRow[];
  readonly isEven: boolean;
  /** Whether the last is named as the others are. */
  readonly isLastEven: boolean;
};

/**
 * Names a run of shares as evenly as their clauses allow: most of them by what leads to the name in most, all
 * by proper names where all have one. Undefined where one of them has no name of its own.
 */
export function partsOf(shares: readonly Share[]): Parts | undefined {
  const kinds = [...new Set(shares.flatMap(({ names }) => names.map(({ kind }) => kind)))];
  let best: (Parts & { worth: number }) | undefined;
  for (const kind of kinds)
    for (const isProper of [true, false]) {
      const named = shares.map((share) => nameOf(share, kind, isProper));
      if (named.some((name) => name === undefined) || named[0]!.kind === 'bare') continue;
      const labels = named.map((name) => name!.label);
      if (new Set(labels.map((label) => label.toLowerCase())).size < labels.length) continue;
      const worth =
        named.reduce((sum, name) => sum + worthOf(name!, kind), 0) +
        evenness(labels) -
        unevenDeeds(named as readonly Name[]);
      if (best && worth <= best.worth) continue;
      const isEven = rank(kind) < 3 && named.slice(0, -1).every((name) => isOf(name!, kind));
      best = {
        worth,
        isEven,
        isLastEven: isOf(named.at(-1)!, kind),
        rows: labels.map((label, at) => ({ label, ...shares[at]!.count.amount })),
      };
    }
  return best && { ...best, rows: tellApart(best.rows) };
}

type Name = Share['names'][number];

/** The name that a share has by a kind; else one that is as proper as the others, by what mostly leads to names. */
function nameOf({ names }: Share, kind: string, isProper: boolean): Name | undefined {
  const own = names.find((name) => isOf(name, kind));
  if (own && isProperName(own.label) === isProper) return own;
  const others = names.filter(({ label }) => proper.test(label) === isProper);
  const isThing = !/^(?:be|deed)$/.test(kind);
  return nearest(others, isThing) ?? own ?? nearest(names, isThing);
}

/** What is most likely to name a share; where others are named by things, not what it did. */
function nearest(names: readonly Name[], isThing: boolean): Name | undefined {
  const last = (name: Name) => rank(name.kind) + (isThing && isDeed(name) ? 10 : 0);
  return [...names].sort((one, other) => last(one) - last(other))[0];
}

function isDeed({ kind, label }: Name): boolean {
  const [word = ''] = label.split(' ');
  const isVerb = word === 'be' || word === 'shot' || verbs.test(word);
  return kind === 'deed' || (isVerb && (kind === 'be' || (kind === 'noun' && word === label)));
}

/** What shares did names all of them or none. */
function unevenDeeds(names: readonly Name[]): number {
  if (names.some(({ kind }) => kind === 'vote' || kind === 'stance')) return 0;
  const deeds = names.filter(isDeed).length;
  return deeds === names.length ? 0 : 2 * deeds;
}

function worthOf(name: Name, main: string): number {
  return (isOf(name, main) ? (rank(main) < 2 ? 3 : 2.5) : 0) - rank(name.kind) / 4;
}

/** A name without a verb goes on with subjects that have one. */
function isOf({ kind }: Name, main: string): boolean {
  return kind === main || (kind === 'bare' && main === 'subject');
}

function rank(kind: string): number {
  return ranks.get(kind) ?? 1;
}

const ranks = new Map([
  ['stance', 0],
  ['vote', 0],
  ['site', 1],
  ['led', 0],
  ['worth', 0],
  ['for', 0],
  ['to', 0],
  ['in', 1],
  ['subject', 0],
  ['object', 2],
  ['be', 2],
  ['before', 4],
  ['noun', 3],
  ['deed', 4],
  ['near', 5],
]);

/** Labels that are all names, or none, are more likely of one kind. */
function evenness(labels: readonly string[]): number {
  const names = labels.filter((label) => proper.test(label)).length;
  return names === labels.length ? 2 * names : names === 0 ? 1 : 0;
}

/** "Cannabis herb" only begins a sentence. */
function isProperName(label: string): boolean {
  return proper.test(label) && !common.test(label);
}

const common =
  /^\p{Lu}\p{Ll}+ (?!(?:of|the|and|for|on|in|at|de|la|del|du|von|van|upon|y|al) )\p{Ll}{2,}/u;

const proper = /^\p{Lu}/u;
