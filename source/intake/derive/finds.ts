import type { Story } from '../../story/story.ts';
import { findFigures } from './figures.ts';
import { findQuotes } from './quotes.ts';
import { findRoutes } from './routes.ts';

/** A story with what is found in its text: figures first, which take the place of the lists they are in. */
export async function addFinds(story: Story): Promise<Story> {
  const { figures, body } = findFigures(story.body, story.headline);
  const headings = [story.kicker, story.headline, story.dek].filter((text) => text !== undefined);
  const quotes = findQuotes(body, headings);
  const routes = await findRoutes(body, story.dateline);
  return { ...story, body, figures, quotes, routes };
}
