import { figureTexts, colophonText, quoteText, routeTexts, viewTexts } from '../story/text.ts';
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
      const figures = around(story.figures, block, (figure) => figureTexts(figure).length);
      return csv({ ...story, figures }, view);
    }
    case 'route': {
      const routes = around(story.routes, block, (route) => routeTexts(route).length);
      return csv({ ...story, routes }, view);
    }
  }
}

/** The one of several, which take some blocks each, that a block belongs to. */
function around<One>(all: readonly One[], block: number, size: (one: One) => number): One[] {
  let end = 0;
  return all
    .filter((one) => {
      end += size(one);
      return block < end;
    })
    .slice(0, 1);
}
