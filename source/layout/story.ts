import { linksOf } from '../story/links.ts';
import type { Block, Story } from '../story/story.ts';
import { colophonText, headParts, textsInStory } from '../story/text.ts';
import { setFigureInText } from './figure.ts';
import type { Frame, Line, Style } from './line.ts';
import { setLinked } from './linked.ts';
import { setLinks } from './links.ts';
import { asLines } from './parts.ts';
import { endAt } from './place.ts';
import { setRouteInText } from './route.ts';
import { blank, keepTogether, setText, together } from './set.ts';

/**
 * Sets one block of the story view (see `viewTexts`): 0 is the head, then those of the body, then the colophon, after
 * which the addresses of the links are listed.
 * A blank line comes before each but the first; nothing where a block is empty.
 */
export function setStoryBlock(story: Story, index: number, frame: Frame): Line[] {
  if (index === 0) return setHead(story, frame);
  const block = story.body[index - 1];
  const lines = block ? setBlock(story, block, index, frame) : setEnd(story, index, frame);
  if (lines.length === 0) return [];
  const [first, ...rest] = lines;
  const afterHeading = story.body[index - 2]?.type === 'heading';
  return afterHeading ? [{ ...first!, keep: true }, ...rest] : [blank(index), first!, ...rest];
}

const headStyles = {
  kicker: 'kicker',
  headline: 'headline',
  dek: 'dek',
  byline: 'byline',
  dateline: 'byline',
} as const satisfies Record<string, Style>;

function setHead(story: Story, { measure }: Frame): Line[] {
  const parts = headParts(story);
  const placed = asLines(
    parts.map(({ text }) => text),
    0,
  );
  return together(
    placed.flatMap(({ text, block, start, end }, index) => {
      const style = headStyles[parts[index]!.name];
      return endAt([...setText(text, measure, { block, start, style })], end);
    }),
  );
}

function setBlock(story: Story, block: Block, index: number, frame: Frame): Line[] {
  const { measure, linear } = frame;
  const indent = linear ? {} : { indent: '  ' };
  const kind = linear ? { hang: kinds[block.type] ?? '', flush: true } : {};
  const linked = { block: index, story, links: linksOf(block), linear };
  switch (block.type) {
    case 'paragraph':
      return keepTogether(setLinked(block.text, measure, linked));
    case 'heading':
      return together(setLinked(block.text, measure, { ...linked, style: 'crosshead', ...kind }));
    case 'quotation':
      return keepTogether(
        setLinked(block.text, measure, { ...linked, style: 'quotation', ...indent, ...kind }),
      );
    case 'code':
      return [...setText(block.text, measure, { block: index, style: 'code', ...indent, ...kind })];
    case 'list':
      return setList(block, linked, frame);
    case 'figure': {
      const figure = story.figures[block.figure];
      return figure ? setFigureInText(figure, textsInStory(story, block), frame, index) : [];
    }
    case 'route': {
      const route = story.routes[block.route];
      return route ? setRouteInText(route, frame, index) : [];
    }
  }
}

/** What those who listen are told of a block before its text, where others see it. */
const kinds: Readonly<Partial<Record<Block['type'], string>>> = {
  heading: 'Heading: ',
  quotation: 'Quotation: ',
  code: 'Code: ',
};

function setList(
  { items, ordered, start: first = 1 }: Extract<Block, { type: 'list' }>,
  linked: Pick<Parameters<typeof setLinked>[2], 'block' | 'story' | 'links' | 'linear'>,
  { measure, linear }: Frame,
): Line[] {
  return asLines(items, linked.block).flatMap(({ text, start, end }, number) => {
    const hang = ordered ? `${first + number}. ` : '• ';
    return endAt(
      keepTogether(setLinked(text, measure, { ...linked, start, hang, flush: linear })),
      end,
    );
  });
}

function setEnd(story: Story, block: number, frame: Frame): Line[] {
  const colophon = setColophon(story, block, frame);
  const { length } = colophonText(story);
  const links = setLinks(story, block, length, frame);
  if (colophon.length === 0 || links.length === 0) return [...colophon, ...links];
  return [...colophon, { spans: [], at: { block, start: length, end: length } }, ...links];
}

function setColophon(story: Story, block: number, { measure, linear }: Frame): Line[] {
  const text = colophonText(story);
  if (text === '') return [];
  const rule = { spans: [{ text: '─'.repeat(Math.min(measure, 12)), style: 'rule' as const }] };
  const lines = [...setText(text, measure, { block, style: 'faint' })];
  return together(linear ? lines : [{ ...rule, at: { block, start: 0, end: 0 } }, ...lines]);
}
