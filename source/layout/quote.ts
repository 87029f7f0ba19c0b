import type { Quote } from '../story/story.ts';
import { quoteText } from '../story/text.ts';
import type { Frame, Line } from './line.ts';
import { asLines } from './parts.ts';
import { endAt, placeAfter } from './place.ts';
import { setText, together } from './set.ts';

/** Sets a quote by itself: what was said, who said it and as what, and what it speaks of. */
export function setQuote(quote: Quote, { measure, linear }: Frame, block: number): Line[] {
  const [said, by] = asLines(quoteText(quote).split(/\n(?=[^\n]*$)/), block);
  const text = [...setText(said!.text, measure, { block, style: 'quotation' })];
  const hang = !linear ? '— ' : quote.speaker ? 'Said by ' : '';
  const speaker = [
    ...setText(by!.text, measure, { block, start: by!.start, hang, flush: linear, style: 'label' }),
  ];
  const context = setText(quote.context ?? '', measure, {
    block,
    hang: linear ? '' : '  ',
    style: 'faint',
  });
  const told = quote.context === undefined ? [] : placeAfter(context, by!);
  return together([...endAt(text, said!.end), ...endAt(speaker, by!.end), ...told]);
}
