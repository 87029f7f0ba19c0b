import type { Story } from '../../story/story.ts';
import { findFigures } from './figures.ts';
import { findQuotes } from './quotes.ts';
import { findRoutes } from './routes.ts';
import { setRoutes } from './set-routes.ts';

/**
 * A story with what is found in its text: figures first, which take the place of the lists they are in, and each
 * route after the paragraph that it ends in.
 */
export async function addFinds(story: Story): Promise<Story> {
  const { figures, body } = findFigures(story.body, story.headline);
  const headings = [story.kicker, story.headline, story.dek].filter((text) => text !== undefined);
  const quotes = findQuotes(body, headings);
  const routes = await findRoutes(body, story);
  return { ...story, ...setRoutes({ body, figures, quotes }, routes) };
}
