import type { Story } from '../story/story.ts';
import type { Frame, Line } from './line.ts';
import { numbersOf } from './linked.ts';
import { placeAfter } from './place.ts';
import { setText } from './set.ts';

/**
 * Sets the addresses that the marks in a story's text stand for, as a list after character `end` of a block; nothing
 * where there are none. They are none of the story's text.
 */
export function setLinks(story: Story, block: number, end: number, frame: Frame): Line[] {
  const { measure, linear } = frame;
  const title = { block, style: 'crosshead', ...(linear && { hang: 'Heading: ' }) } as const;
  const lines = [...numbersOf(story)].flatMap(([url, number], index) => {
    const hang = linear ? `Link ${number}: ` : `[${number}] `;
    const set = setText(url, measure, { block, hang, flush: linear, keep: index === 0 });
    const target = { url, id: `${block}.${number}` };
    return [...set].map(({ spans, ...line }) => ({
      ...line,
      spans: spans.map((span) => (span.at === undefined ? span : { ...span, target })),
    }));
  });
  if (lines.length === 0) return [];
  const all = [...setText('Links', measure, title), ...lines];
  const part = { text: '', block, start: end, end };
  return placeAfter(all, part).map((line, index) => ({ ...line, ...keepOf(all[index]) }));
}

function keepOf(line: Line | undefined): Pick<Line, 'keep'> {
  return line?.keep ? { keep: true } : {};
}
