import type { Place, Range } from '../layout/line.ts';
import type { Story } from '../story/story.ts';
import { lengthOf } from '../story/lengths.ts';
import type { View } from '../story/view.ts';
import { viewTexts } from '../story/text.ts';
import { pattern } from './pattern.ts';

/**
 * The next hit of a query in texts from a place on, or the last before it; past the end it goes on at the other
 * side. `undefined` where there is none.
 */
export function findHit(
  texts: readonly string[],
  query: string,
  { block, offset }: Place,
  by: 1 | -1,
): Range | undefined {
  const wanted = pattern(query);
  if (wanted === undefined) return undefined;
  for (let count = 0; count <= texts.length; count += 1) {
    const index = (((block + by * count) % texts.length) + texts.length) % texts.length;
    const found = hitsIn(texts[index]!, index, wanted);
    const isFirst = count === 0;
    const isLast = count === texts.length;
    const hit =
      by > 0
        ? found.find(({ start }) => (isFirst ? start >= offset : !isLast || start < offset))
        : found.findLast(({ start }) => (isFirst ? start < offset : !isLast || start >= offset));
    if (hit) return hit;
  }
  return undefined;
}

/** All hits of a query in some of a view's texts, in order. */
export function hitsAmong(
  texts: readonly string[],
  query: string,
  blocks: Iterable<number>,
): Range[] {
  const wanted = pattern(query);
  if (wanted === undefined) return [];
  return [...blocks].flatMap((block) => hitsIn(texts[block] ?? '', block, wanted));
}

/** How many hits a query has in a view, and which of them one is, from 1; undefined where the text is too long to tell. */
export function countHits(
  story: Story,
  view: View,
  query: string,
  current?: Range,
): { readonly count: number; readonly index: number } | undefined {
  const hits = allHits(story, view, query);
  const isCurrent = ({ block, start }: Range) =>
    block === current?.block && start === current.start;
  return hits && { count: hits.length, index: hits.findIndex(isCurrent) + 1 };
}

/** The longest text whose hits are counted, in characters. */
const longest = 4_000_000;

type Known = { readonly query: string; readonly hits: readonly Range[] };

const known = new WeakMap<Story, Map<View, Known>>();

function allHits(story: Story, view: View, query: string): readonly Range[] | undefined {
  const views = known.get(story) ?? new Map<View, Known>();
  known.set(story, views);
  const found = views.get(view);
  if (found?.query === query) return found.hits;
  const texts = viewTexts(story, view);
  if (lengthOf(texts) > longest) return undefined;
  const hits = hitsAmong(texts, query, texts.keys());
  views.set(view, { query, hits });
  return hits;
}

function hitsIn(text: string, block: number, wanted: RegExp): Range[] {
  // Of a long text's hundreds of thousands most have none.
  if (text.search(wanted) === -1) return [];
  return Array.from(text.matchAll(wanted), ({ 0: found, index }) => ({
    block,
    start: index,
    end: index + found.length,
  }));
}
