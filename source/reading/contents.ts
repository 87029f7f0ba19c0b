import type { Story } from '../story/story.ts';

/** A section of a story: its heading, how deep it is, and its block in the story view. */
type Section = { readonly text: string; readonly level: number; readonly block: number };

/** A story's sections in order, the first under its headline. */
export function sections({ headline, body }: Story): Section[] {
  const headings = body.flatMap((block, index) =>
    block.type === 'heading' ? [{ text: block.text, level: block.level, block: index + 1 }] : [],
  );
  return [{ text: headline, level: 1, block: 0 }, ...headings];
}

/** The section that a block stands in, as an index of `sections`. */
export function sectionAt(all: readonly Section[], block: number): number {
  return Math.max(
    0,
    all.findLastIndex((section) => section.block <= block),
  );
}
