import type { Block, Link, Story } from './story.ts';
import { blockText } from './text.ts';

/** An address that a story leads to, once however often it does. */
export type Reference = {
  readonly url: string;
  /** The first words that lead there; the address itself only where none other do. */
  readonly text: string;
  /** The block of the story view from which it is led there first. */
  readonly block: number;
  /** The number of the mark behind such words; none where the text has the address itself. */
  readonly number: number | undefined;
};

/** The addresses that a story leads to, in the order in which they are first met. */
export function references(story: Story): readonly Reference[] {
  const known = found.get(story);
  if (known) return known;
  const made = find(story);
  found.set(story, made);
  return made;
}

const found = new WeakMap<Story, readonly Reference[]>();

function find(story: Story): Reference[] {
  const all = new Map<string, Reference & { readonly isMarked: boolean }>();
  for (const [index, one] of story.body.entries()) {
    const links = linksOf(one);
    if (links.length === 0) continue;
    const text = blockText(story, one);
    for (const { start, end, url } of links) {
      const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (words === '') continue;
      const first = all.get(url);
      if (first?.isMarked) continue;
      const isMarked = needsMark(words, url);
      if (first && !isMarked) continue;
      const block = first?.block ?? index + 1;
      all.set(url, { url, text: words, block, number: undefined, isMarked });
    }
  }
  let marks = 0;
  return [...all.values()].map(({ isMarked, ...rest }) => ({
    ...rest,
    number: isMarked ? ++marks : undefined,
  }));
}

/** The stretches of a block's text that lead somewhere, in order and of whole characters. */
export function linksOf(block: Block): readonly Link[] {
  if (!('links' in block)) return [];
  const text = 'text' in block ? block.text : block.items.join('\n');
  const isParted = (at: number) =>
    at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return block.links
    .map(({ start, end, url }) => ({
      start: isParted(start) ? start - 1 : start,
      end: isParted(end) ? end + 1 : end,
      url,
    }))
    .sort((one, other) => one.start - other.start);
}

/** Whether words don't tell themselves where they lead: an address may stand without its protocol. */
export function needsMark(words: string, url: string): boolean {
  if (words === url) return false;
  const wanted = hrefOf(url);
  return ![words, `https://${words}`, `http://${words}`].some((text) => hrefOf(text) === wanted);
}

function hrefOf(text: string): string | undefined {
  return !/\s/.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}
