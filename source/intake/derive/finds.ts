import type { Story } from '../../story/story.ts';
import { blockText } from '../../story/text.ts';
import { findFigures } from './figures.ts';
import { findQuotes } from './quotes.ts';
import { findRoutes } from './routes.ts';

/** The longest text that is looked through, in characters: some 70,000 words. What is longer is a book, no story. */
const longest = 400_000;

/** A story with what is found in its text: figures first, which take the place of the lists they are in. */
export async function addFinds(story: Story): Promise<Story> {
  const length = story.body.reduce((sum, block) => sum + blockText(story, block).length, 0);
  if (length > longest) return story;
  const { figures, body } = findFigures(story.body);
  const quotes = findQuotes(body);
  const routes = await findRoutes(body, story.dateline);
  return { ...story, body, figures, quotes, routes };
}
