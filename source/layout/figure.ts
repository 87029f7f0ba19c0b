import { addsUp, sum } from '../story/figure.ts';
import type { Figure } from '../story/story.ts';
import { countText, figureTexts } from '../story/text.ts';
import { setEntries } from './entries.ts';
import type { Frame, Line } from './line.ts';
import { asBlocks, asLines, type Part } from './parts.ts';
import { endAt, placeAfter } from './place.ts';
import { setText, together } from './set.ts';

/** Sets a figure by itself: its title is block `first`, and each row and the total the next. */
export function setFigure(figure: Figure, frame: Frame, first: number): Line[] {
  const [title, ...entries] = asBlocks(figureTexts(figure), first);
  return setParts(figure, frame, title, entries);
}

/** Sets a figure where it stands in a story, as one block of these texts: without its title where those don't have it. */
export function setFigureInText(
  figure: Figure,
  texts: readonly string[],
  frame: Frame,
  block: number,
): Line[] {
  const parts = asLines(texts, block);
  const hasTitle = texts.length === figureTexts(figure).length;
  const [title, entries] = hasTitle ? [parts[0], parts.slice(1)] : [undefined, parts];
  return setParts(figure, frame, title, entries);
}

/** A title, the rows as a table, and what they come to; on one page if it has room for them. */
function setParts(
  figure: Figure,
  frame: Frame,
  title: Part | undefined,
  entries: readonly Part[],
): Line[] {
  const { block } = entries[0]!;
  const verdict = setText(verdictText(figure, frame), frame.measure, {
    block,
    style: addsUp(figure) === undefined ? 'faint' : addsUp(figure) ? 'good' : 'bad',
  });
  return together([
    ...(title ? setTitle(title, frame) : []),
    ...setEntries(figure, frame, entries),
    ...placeAfter(verdict, entries.at(-1)!),
  ]);
}

function setTitle({ text, block, start, end }: Part, { measure }: Frame): Line[] {
  return endAt([...setText(text, measure, { block, start, style: 'caption' })], end);
}

/** Whether the rows come to the total that the source states, in words; before them a mark, for those who see it. */
function verdictText(figure: Figure, { linear }: Frame): string {
  const { rows, total } = figure;
  if (total === undefined) return 'No total of these rows is stated.';
  const stated = countText(total.count);
  const mark = linear ? '' : addsUp(figure) ? '✓ ' : '✗ ';
  return addsUp(figure)
    ? `${mark}The ${rows.length} rows add up to the stated ${stated}.`
    : `${mark}The ${rows.length} rows add up to ${countText(sum(figure))}; the stated total is ${stated}.`;
}
