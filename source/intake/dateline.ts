import type { Block } from '../story/story.ts';
import type { Draft } from './draft.ts';

/** The dateline that a paragraph begins with, and where its text goes on: "KANSAS CITY, Mo. (AP) — Police said". */
export function datelineOf(paragraph: string): { dateline: string; end: number } | undefined {
  const match = form.exec(paragraph.slice(0, 120));
  const [all, dateline] = match ?? [];
  return all === undefined || dateline === undefined ? undefined : { dateline, end: all.length };
}

/** A town in capitals, then perhaps a state or country, a date, an agency; a dash, with spaces around it. */
const form =
  /^\s*(\p{Lu}[\p{Lu}\p{M}.'’-]*\p{Lu}\.?(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’-]*)*(?:, [\p{Lu}\p{N}][^—–()"“]{1,40}?)?(?: \([^()]{2,40}\))?)\s*(?:—|–|--|\s-\s)\s*(?=\S)/u;

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
