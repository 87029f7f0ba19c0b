import type { Block, Quote, Story } from '../story/story.ts';
import { absence, views, type View } from '../story/view.ts';
import { linksOf } from '../story/links.ts';
import { colophonText, headParts, speakerText } from '../story/text.ts';
import { escapeLine } from './escape-markdown.ts';
import { figureMarkdown, routeMarkdown } from './markdown-tables.ts';
import { definitions, linkedLines, reference, type References } from './references.ts';

/**
 * A view of a story, or all of them, as Markdown (CommonMark and GFM): the head, the view, the colophon. Links are
 * numbered references with their definitions at the end. Addresses that merely stand in a text are left as they are.
 */
export function markdown(story: Story, view: View | 'all'): string {
  const references: References = new Map();
  const shown = view === 'all' ? views.filter((each) => !isEmpty(story, each)) : [view];
  const parts = [
    ...head(story),
    ...shown.flatMap((each) => section(story, each, references)),
    ...colophon(story, references),
    definitions(references),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(story: Story): string[] {
  return headParts(story).map(({ name, text }) => {
    const escaped = escapeLine(text);
    if (name === 'headline') return `# ${escaped}`;
    if (name === 'kicker') return `**${escaped}**`;
    return name === 'dek' ? `*${escaped}*` : escaped;
  });
}

const headings = { quotes: 'Quotes', figures: 'Figures', route: 'Route' } as const;

function isEmpty({ quotes, figures, routes }: Story, view: View): boolean {
  const finds = { story: 1, quotes: quotes.length, figures: figures.length, route: routes.length };
  return finds[view] === 0;
}

function section(story: Story, view: View, references: References): string[] {
  if (view === 'story') return bodyMarkdown(story, references);
  const blocks = {
    quotes: () => story.quotes.flatMap(quoteMarkdown),
    figures: () => story.figures.flatMap(figureMarkdown),
    route: () => story.routes.flatMap(routeMarkdown),
  }[view]();
  const none = isEmpty(story, view) ? [absence(story, view)] : [];
  return [`## ${headings[view]}`, ...blocks, ...none];
}

function bodyMarkdown(story: Story, references: References): string[] {
  const levels = story.body.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const highest = Math.min(...levels);
  let marker = '';
  return story.body.flatMap((block) => {
    marker = listMarker(block, marker);
    return blockMarkdown(story, block, { highest, marker, references });
  });
}

/** Two lists that follow one another are one list where their markers are the same. */
function listMarker(block: Block, before: string): string {
  if (block.type !== 'list') return '';
  if (block.ordered) return before === '.' ? ')' : '.';
  return before === '-' ? '*' : '-';
}

type Setting = {
  /** The level of the body's highest headings, which stand right below the headline. */
  readonly highest: number;
  readonly marker: string;
  readonly references: References;
};

function blockMarkdown(
  story: Story,
  block: Block,
  { highest, marker, references }: Setting,
): string[] {
  switch (block.type) {
    case 'paragraph':
      return [linkedLines(block.text, linksOf(block), references).join('\\\n')];
    case 'heading': {
      const marks = '#'.repeat(Math.min(6, block.level - highest + 2));
      return [`${marks} ${linkedLines(block.text, linksOf(block), references).join(' ')}`];
    }
    case 'quotation':
      return [`> ${linkedLines(block.text, linksOf(block), references).join('\\\n> ')}`];
    case 'list':
      return [listMarkdown(block, marker, references)];
    case 'code':
      return [codeMarkdown(block.text)];
    case 'figure': {
      const figure = story.figures[block.figure];
      return figure ? figureMarkdown(figure) : [];
    }
    case 'route': {
      const route = story.routes[block.route];
      return route ? routeMarkdown(route) : [];
    }
  }
}

function listMarkdown(
  block: Extract<Block, { type: 'list' }>,
  marker: string,
  references: References,
): string {
  const { items, ordered, start: first = 1 } = block;
  const links = linksOf(block);
  let start = 0;
  const lines = items.map((item, index) => {
    const lead = ordered ? `${first + index}${marker} ` : `${marker} `;
    const from = start;
    start += item.length + 1;
    const own = links.map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
    return lead + linkedLines(item, own, references).join(`\\\n${' '.repeat(lead.length)}`);
  });
  return lines.join('\n');
}

function codeMarkdown(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}\n${text}\n${fence}`;
}

function quoteMarkdown({ text, speaker, context }: Quote): string[] {
  const said = escapeLine(`“${text}”`);
  const by = escapeLine(`— ${speaker ? speakerText(speaker) : 'Speaker not named'}`);
  return [...(context === undefined ? [] : [escapeLine(context)]), `> ${said}\n>\n> ${by}`];
}

function colophon(story: Story, references: References): string[] {
  const lines = colophonText(story)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line === story.source?.url ? reference(escapeLine(line), line, references) : escapeLine(line),
    );
  return lines.length === 0 ? [] : ['---', lines.join('\\\n')];
}
