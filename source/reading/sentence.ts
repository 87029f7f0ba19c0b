import type { Place, Range } from '../layout/line.ts';
import { quotePieces, sentenceAround } from '../story/quote.ts';
import type { Story } from '../story/story.ts';
import type { View } from '../story/view.ts';
import { blockText, figureOf, routeOf, viewTexts } from '../story/text.ts';

/**
 * The sentence of the story that something in another view is from: the one in which a quote was said, the one
 * that names a figure's row or a stop, else the first of the paragraph. `undefined` where it isn't known.
 */
export function sentenceOf(story: Story, view: View, { block }: Place): Range | undefined {
  if (view === 'quotes') {
    const quote = story.quotes[block];
    if (!quote) return undefined;
    return stretchOf(story, quote.paragraph, (text) => {
      const pieces = quotePieces(quote, text);
      const [first, last] = [pieces[0], pieces.at(-1)];
      return first && last && { start: first.start, end: last.end };
    });
  }
  const named = viewTexts(story, view)[block]?.split(/[\t\n]/)[0] ?? '';
  const from = view === 'figures' ? figureOf(story, block) : routeOf(story, block);
  const paragraph = from?.paragraph;
  if (paragraph === undefined) return undefined;
  return stretchOf(story, paragraph, (text) => {
    const name = named.split(', ')[0]!.toLowerCase();
    const at = text.toLowerCase().indexOf(name);
    return at < 0 ? undefined : { start: at, end: at + name.length };
  });
}

function stretchOf(
  story: Story,
  paragraph: number,
  find: (text: string) => { start: number; end: number } | undefined,
): Range | undefined {
  const block = story.body[paragraph];
  if (!block) return undefined;
  const text = blockText(story, block);
  const { start, end } = find(text) ?? { start: 0, end: 1 };
  return { block: paragraph + 1, ...sentenceAround(text, start, end) };
}
