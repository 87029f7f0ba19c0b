import type { Block } from '../../story/story.ts';
import { joinLines, type Linked } from './inline.ts';
import { attribute, type HtmlElement } from './tree.ts';

/**
 * The entries that an entry's blocks are: its own words, and those of the lists in it. In a numbered list they
 * stay with it, so that its numbers are right.
 */
export function itemsOf(blocks: readonly Block[], ordered: boolean): Linked[] {
  if (ordered) return blocks.length > 0 ? [joinLines(blocks.flatMap(linesOf))] : [];
  const own = blocks.filter(({ type }) => type !== 'list').flatMap(linesOf);
  const inner = blocks.filter(({ type }) => type === 'list').flatMap(linesOf);
  return [...(own.length > 0 ? [joinLines(own)] : []), ...inner];
}

/** The number that an ordered list begins with, where that isn't 1; of no more than nine digits. */
export function startOf(list: HtmlElement): { start?: number } {
  const given = attribute(list, 'start')?.trim() ?? '1';
  const start = /^\d{1,9}$/.test(given) ? Number(given) : 1;
  return start === 1 ? {} : { start };
}

/** A block's lines with their links: a list's entries, or a paragraph's text. */
export function linesOf(block: Block): Linked[] {
  if ('text' in block) {
    return [{ text: block.text, links: 'links' in block ? (block.links ?? []) : [] }];
  }
  if (block.type !== 'list') return [];
  let from = 0;
  return block.items.map((text) => {
    const [start, end] = [from, from + text.length];
    from = end + 1;
    const links = (block.links ?? [])
      .filter((link) => link.start < end && link.end > start)
      .map(({ url, ...link }) => ({
        start: Math.max(0, link.start - start),
        end: Math.min(text.length, link.end - start),
        url,
      }));
    return { text, links };
  });
}
