import { galley } from '../layout/galley.ts';
import type { Frame, Line } from '../layout/line.ts';
import { skipBlank } from '../layout/page.ts';
import { setText } from '../layout/set.ts';
import { setStoryBlock } from '../layout/story.ts';
import { balanceDirection, turnsDirection } from '../story/direction.ts';
import type { Block, Story } from '../story/story.ts';
import { absence, views, type View } from '../story/view.ts';
import { wrapped } from '../layout/wrap.ts';
import { paint, plain, type Palette } from './paint.ts';

/** How text is printed: `width` in cells, where it was asked for, and how styles look. */
type TextOptions = {
  readonly width: number | undefined;
  readonly columns: number;
  readonly linear: boolean;
  readonly palette: Palette;
  /** What leads somewhere is a hyperlink of the terminal. */
  readonly links: boolean;
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
      yield printedLines([heading(one)], options);
      yield '\n';
    }
    const frame = frameOf(one, options);
    const set = galley(story, one, frame);
    if (set.takes === 0)
      yield printedLines([...setText(absence(story, one), frame.measure, { block: 0 })], options);
    const first = one === 'story' ? options.from : 0;
    for (let take = first; take < set.takes; take += 1)
      yield printedLines(take > first ? set.take(take) : withoutSpace(set.take(take)), options);
  }
}

/** The story view of a long text, its blocks printed as they are read. */
export async function* longText(
  story: Story,
  blocks: AsyncIterable<readonly Block[]>,
  options: Omit<TextOptions, 'from'>,
): AsyncGenerator<string, void, undefined> {
  const frame = frameOf('story', options);
  let before: readonly Block[] = [];
  yield printedLines(withoutSpace(setStoryBlock({ ...story, body: [] }, 0, frame)), options);
  for await (const some of blocks) {
    // How a block is set depends on the one before it.
    const body = [...before, ...some];
    const part = { ...story, body };
    let printed = '';
    for (let take = before.length + 1; take <= body.length; take += 1)
      printed +=
        plainParagraph(part, take, frame, options) ??
        printedLines(setStoryBlock(part, take, frame), options);
    yield printed;
    before = body.slice(-1);
  }
  const end = { ...story, body: before };
  yield printedLines(setStoryBlock(end, before.length + 1, frame), options);
}

function frameOf(view: View, { width, columns, linear }: Omit<TextOptions, 'from'>): Frame {
  const isProse = view === 'story' || view === 'quotes';
  const measure = width ?? Math.min(columns, isProse ? proseMeasure : 100);
  return { measure, rows: Infinity, linear };
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

type Looks = Pick<TextOptions, 'palette' | 'links'>;

/** A take's lines at once: what is written often costs more than what is written long. */
function printedLines(lines: readonly Line[], { palette, links }: Looks): string {
  const painted =
    palette === plain && !links
      ? lines.map(bare)
      : lines.map((line) => paint(trimmed(line), palette, { links }));
  return painted.length > 0 ? `${painted.join('\n')}\n` : '';
}

/**
 * A block of the story view as `printedLines` prints it, where it is a paragraph in which nothing is styled: nine in
 * ten of a long text are, and need no spans made of them.
 */
function plainParagraph(
  { body }: Story,
  take: number,
  { measure }: Frame,
  { palette }: Looks,
): string | undefined {
  const block = body[take - 1]!;
  if (palette !== plain || block.type !== 'paragraph' || block.links) return undefined;
  if (turnsDirection(block.text)) return undefined;
  const isAfterHeading = body[take - 2]?.type === 'heading';
  return `${isAfterHeading ? '' : '\n'}${wrapped(block.text, measure).join('\n')}\n`;
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
