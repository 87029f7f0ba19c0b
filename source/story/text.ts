import type { Block, Figure, Quote, Route, Story } from './story.ts';

/** The four views of a story. */
export const views = ['story', 'quotes', 'figures', 'route'] as const;
export type View = (typeof views)[number];

/**
 * The text of a view, block by block: what is set, searched and pointed into. A place, a range and a hit are
 * a block's index in this list and characters of its text.
 *
 * story: the head, the blocks of the body in order, the colophon (so `body[i]` is block `i + 1`).
 * quotes: a block a quote. figures: for each figure its title, its rows, its total if it has one.
 * route: for each route its title, then its stops.
 */
export function viewTexts(story: Story, view: View): readonly string[] {
  switch (view) {
    case 'story':
      return [headText(story), ...story.body.map((block) => blockText(story, block)), colophonText(story)];
    case 'quotes':
      return story.quotes.map(quoteText);
    case 'figures':
      return story.figures.flatMap(figureTexts);
    case 'route':
      return story.routes.flatMap(routeTexts);
  }
}
