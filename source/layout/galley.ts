import type { Story } from '../story/story.ts';
import type { View } from '../story/view.ts';
import { figureTexts, routeTexts, viewTexts } from '../story/text.ts';
import { setFigure } from './figure.ts';
import type { Frame, Line } from './line.ts';
import { setQuote } from './quote.ts';
import { setRoute } from './route.ts';
import { blank } from './set.ts';
import { setStoryBlock } from './story.ts';

/**
 * A view set in a frame, as printers keep type before it is paged: in takes, each of which is set when it is
 * asked for and begins with the space before it. A take is a block of the story, a quote, a figure or a route.
 */
export type Galley = {
  readonly texts: readonly string[];
  readonly takes: number;
  readonly take: (index: number) => readonly Line[];
  /** The take that a block stands in. */
  readonly takeOf: (block: number) => number;
};

/** The galley of a view. Lines that were set are kept while the galley is, as many as `kept` takes of them. */
export function galley(story: Story, view: View, frame: Frame): Galley {
  const texts = viewTexts(story, view);
  const { sizes, set } = takesOf(story, view, frame);
  const firsts = sizes?.map((_, take) => sizes.slice(0, take).reduce((sum, size) => sum + size, 0));
  const lines = new Map<number, readonly Line[]>();
  const take = (index: number) => {
    const known = lines.get(index);
    if (known) return known;
    if (lines.size >= kept) lines.clear();
    const made = set(index, firsts?.[index] ?? index);
    lines.set(index, made);
    return made;
  };
  const takes = sizes?.length ?? texts.length;
  const takeOf = (block: number) =>
    Math.max(0, firsts ? firsts.findLastIndex((first) => first <= block) : block);
  return { texts, takes, take, takeOf: (block) => Math.min(takeOf(block), Math.max(0, takes - 1)) };
}

/** Takes of a book's pages, so that turning back needs no setting. */
const kept = 4096;

type Takes = {
  /** How many blocks each take has; without it each is one. */
  readonly sizes?: readonly number[];
  readonly set: (take: number, first: number) => Line[];
};

function takesOf(story: Story, view: View, frame: Frame): Takes {
  const apart = (lines: Line[], first: number) => (first > 0 ? [blank(first), ...lines] : lines);
  switch (view) {
    case 'story':
      return { set: (take) => setStoryBlock(story, take, frame) };
    case 'quotes':
      return { set: (take) => apart(setQuote(story.quotes[take]!, frame, take), take) };
    case 'figures':
      return {
        sizes: story.figures.map((figure) => figureTexts(figure).length),
        set: (take, first) => apart(setFigure(story.figures[take]!, frame, first), first),
      };
    case 'route':
      return {
        sizes: story.routes.map((route) => routeTexts(route).length),
        set: (take, first) => apart(setRoute(story.routes[take]!, frame, first), first),
      };
  }
}
