import type { Block } from '../story/story.ts';
import type { Draft } from './draft.ts';

/** The dateline that a paragraph begins with, and where its text goes on: "KANSAS CITY, Mo. (AP) — Police said". */
export function datelineOf(paragraph: string): { dateline: string; end: number } | undefined {
  const [all, dateline] = beforeDash.exec(paragraph.slice(0, 120)) ?? [];
  if (all === undefined || dateline === undefined) return undefined;
  const [town = ''] = /^[^,(]*/.exec(dateline) ?? [];
  const isDateline = isTown(town.trim()) && isRest(dateline.slice(town.trimEnd().length));
  return isDateline ? { dateline, end: all.length } : undefined;
}

/** The first dash that has spaces around it or is longer than a hyphen. */
const beforeDash = /^\s*([^\s—–"“][^—–"“]{1,78}?)\s*(?:—|–|--|\s-\s)\s*(?=\S)/;

/** Letters in capitals. Told without Unicode's properties, which take milliseconds to compile. */
function isTown(town: string): boolean {
  const [first = ''] = town;
  return (
    town.length > 1 &&
    town === town.toUpperCase() &&
    first !== first.toLowerCase() &&
    !/[^\S ]|[\d!?:;=|/\\<>[\]{}_#*]/.test(town)
  );
}

/** What follows a town: a state, a country or a date, and an agency in brackets. */
function isRest(rest: string): boolean {
  const [all, first = ''] = /^(?:, (\S)[^()"“]{0,40}?)?(?: \([^()]{2,40}\))?$/.exec(rest) ?? [];
  return all !== undefined && (first === '' || first === first.toUpperCase());
}

/** How many blocks down a dateline may stand: a credit or a caption may come before the story's first paragraph. */
const deepest = 4;

/** Takes the dateline off the paragraph that begins with it. */
export function takeDateline(draft: Draft): Draft {
  if (draft.dateline !== undefined) return draft;
  for (const [index, block] of draft.body.slice(0, deepest).entries()) {
    const found = block.type === 'paragraph' && datelineOf(block.text);
    if (!found) continue;
    const body = draft.body.with(index, without(block, found.end));
    return { ...draft, dateline: found.dateline, body };
  }
  return draft;
}

function without(block: Extract<Block, { type: 'paragraph' }>, start: number): Block {
  const { links: given = [], text } = block;
  const links = given
    .map((link) => ({ ...link, start: Math.max(0, link.start - start), end: link.end - start }))
    .filter((link) => link.end > link.start);
  return { type: 'paragraph', text: text.slice(start), ...(links.length > 0 && { links }) };
}
