import type { Story } from '../story/story.ts';
import { colophonText, quoteText, viewTexts, type View } from '../story/text.ts';

/** What is copied of a view: a quote with its speaker and the source, a figure or a route as CSV, a paragraph of the story. */
export function clip(story: Story, view: View, block: number): string {
  const text = viewTexts(story, view)[block] ?? '';
  if (view !== 'quotes') return text;
  const quote = story.quotes[block];
  return quote ? `${quoteText(quote)}\n${colophonText(story)}` : text;
}
