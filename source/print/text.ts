import { galley } from '../layout/galley.ts';
import type { Line } from '../layout/line.ts';
import { skipBlank } from '../layout/page.ts';
import { balanceDirection } from '../story/direction.ts';
import type { Story } from '../story/story.ts';
import { absence, views, type View } from '../story/view.ts';
import { paint, plain, type Palette } from './paint.ts';

/** How text is printed: `width` in cells, where it was asked for, and how styles look. */
type TextOptions = {
  readonly width: number | undefined;
  readonly columns: number;
  readonly linear: boolean;
  readonly palette: Palette;
  /** The block that the story is printed from. */
  readonly from: number;
};

/** Prose is set no wider than this unless a width is asked for, in cells, as on the screen. */
export const proseMeasure = 72;

/** A view of a story as lines of text, one after another: those of the screen, without blanks at their ends. */
export function* text(
  story: Story,
  view: View | 'all',
  options: TextOptions,
): Generator<string, void, undefined> {
  const all = view === 'all' ? views : [view];
  for (const [index, one] of all.entries()) {
    if (index > 0) {
      yield '\n';
      yield* print([heading(one)], options.palette);
      yield '\n';
    }
    const { width, columns, linear } = options;
    const measure =
      width ?? Math.min(columns, one === 'story' || one === 'quotes' ? proseMeasure : 100);
    const set = galley(story, one, { measure, rows: Infinity, linear });
    if (set.takes === 0) yield `${absence[one]}\n`;
    const first = one === 'story' ? options.from : 0;
    for (let take = first; take < set.takes; take += 1)
      yield* print(take > first ? set.take(take) : withoutSpace(set.take(take)), options.palette);
  }
}

/** Lines without the space before them. */
function withoutSpace(lines: readonly Line[]): readonly Line[] {
  return lines.slice(skipBlank(lines, 0));
}

const headings: Readonly<Record<View, string>> = {
  story: 'Story',
  quotes: 'Quotes',
  figures: 'Figures',
  route: 'Route',
};

function heading(view: View): Line {
  return {
    spans: [{ text: headings[view], style: 'crosshead' }],
    at: { block: 0, start: 0, end: 0 },
  };
}

/** A take's lines at once: what is written often costs more than what is written long. */
function* print(lines: readonly Line[], palette: Palette): Generator<string, void, undefined> {
  const painted =
    palette === plain ? lines.map(bare) : lines.map((line) => paint(trimmed(line), palette));
  if (painted.length > 0) yield `${painted.join('\n')}\n`;
}

/** A line's text as it is painted without styles, and without the blanks at its end. */
function bare({ spans }: Line): string {
  const [first] = spans;
  if (first && spans.length === 1) return balanceDirection(first.text).text.trimEnd();
  return paint({ spans }, plain).trimEnd();
}

/** A line without the blanks at its end. */
function trimmed(line: Line): Line {
  const spans = [...line.spans];
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) break;
    spans.pop();
    if (text !== '') spans.push({ ...last, text });
  }
  return { ...line, spans };
}
