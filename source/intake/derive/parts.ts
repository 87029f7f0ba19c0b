import type { FigureRow } from '../../story/story.ts';
import { tellApart } from './tell-apart.ts';
import type { Share } from './share.ts';

/** The rows of a run of shares; whether all but the last are named in the same way. */
type Parts = { readonly rows: readonly FigureRow[]; readonly isEven: boolean };

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
      const worth = named.reduce((sum, name) => sum + worthOf(name!, kind), 0) + evenness(labels);
      if (best && worth <= best.worth) continue;
      const isEven = rank(kind) < 3 && named.slice(0, -1).every((name) => isOf(name!, kind));
      best = {
        worth,
        isEven,
        rows: labels.map((label, at) => ({ label, ...shares[at]!.count.amount })),
      };
    }
  return best && { ...best, rows: tellApart(best.rows) };
}

type Name = Share['names'][number];

/** The name that a share has by a kind; else one that is as proper as the others, by what mostly leads to names. */
function nameOf({ names }: Share, kind: string, isProper: boolean): Name | undefined {
  const own = names.find((name) => isOf(name, kind));
  if (own && proper.test(own.label) === isProper) return own;
  const others = names.filter(({ label }) => proper.test(label) === isProper);
  return others.sort((one, other) => rank(one.kind) - rank(other.kind))[0] ?? own ?? nearest(names);
}

function nearest(names: readonly Name[]): Name | undefined {
  return [...names].sort((one, other) => rank(one.kind) - rank(other.kind))[0];
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

const proper = /^\p{Lu}/u;
