import { colophonText, figureOf, quoteText, routeOf, viewTexts } from '../story/text.ts';
import type { Story } from '../story/story.ts';
import type { View } from '../story/view.ts';
import { csv } from './csv.ts';

/**
 * What is copied of a block of a view: a quote with its speaker and the source, the figure or the route that the
 * block belongs to as CSV, a paragraph of the story as it is.
 */
export function clip(story: Story, view: View, block: number): string {
  switch (view) {
    case 'story':
      return viewTexts(story, view)[block] ?? '';
    case 'quotes': {
      const quotes = story.quotes.slice(block, block + 1).map(quoteText);
      return [...quotes, colophonText(story)].filter(Boolean).join('\n');
    }
    case 'figures': {
      const figure = figureOf(story, block);
      return csv({ ...story, figures: figure ? [figure] : [] }, view);
    }
    case 'route': {
      const route = routeOf(story, block);
      return csv({ ...story, routes: route ? [route] : [] }, view);
    }
  }
}
