import type { Block } from './story.ts';

/**
 * The longest text that is looked through for quotes, figures and routes, in characters: some 70,000 words. What is
 * longer is a book, no story.
 */
export const longest = 400_000;

/** Whether a text is longer than what is looked through; of one that is, only as much is counted. */
export function isTooLong(body: readonly Block[]): boolean {
  let length = 0;
  return body.some((block) => (length += lengthOf(block)) > longest);
}

/** The characters of a block's own text; those of a figure and of a route are none. */
export function lengthOf(block: Block): number {
  if ('text' in block) return block.text.length;
  return 'items' in block ? block.items.join(' ').length : 0;
}
