import { dateText } from './date.ts';
import { totalRow } from './figure.ts';
import type { View } from './view.ts';
import type { Block, Figure, Quote, Route, Speaker, Story } from './story.ts';

/**
 * The text of a view, block by block: what is set, searched and pointed into. A place, a range and a hit are
 * a block's index in this list and characters of its text.
 *
 * story: the head, the blocks of the body in order (`body[i]` is block `i + 1`), the colophon.
 * quotes: a block a quote. figures: for each figure its title, its rows, its total if it has one.
 * route: for each route its title, then its stops.
 */
export function viewTexts(story: Story, view: View): readonly string[] {
  const known = textsOf.get(story) ?? {};
  textsOf.set(story, known);
  return (known[view] ??= makeTexts(story, view));
}

/** A long text has hundreds of thousands of them. */
const textsOf = new WeakMap<Story, Partial<Record<View, readonly string[]>>>();

function makeTexts(story: Story, view: View): readonly string[] {
  switch (view) {
    case 'story':
      return [
        headText(story),
        ...story.body.map((block) => blockText(story, block)),
        colophonText(story),
      ];
    case 'quotes':
      return story.quotes.map(quoteText);
    case 'figures':
      return story.figures.flatMap(figureTexts);
    case 'route':
      return story.routes.flatMap(routeTexts);
  }
}

/** The head's parts, a line each: kicker, headline, dek, byline, dateline. */
function headText(story: Story): string {
  return headParts(story)
    .map((part) => part.text)
    .join('\n');
}

/** The head's parts that this story has, in order, each under its newspaper name. */
export function headParts(story: Story) {
  const parts = [
    { name: 'kicker', text: story.kicker },
    { name: 'headline', text: story.headline },
    { name: 'dek', text: story.dek },
    { name: 'byline', text: story.byline?.length ? `By ${story.byline.join(', ')}` : undefined },
    { name: 'dateline', text: story.dateline },
  ] as const;
  return parts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
}

/** The text of one block of the body; a figure's and a route's is that of their view, a line each. */
export function blockText(story: Story, block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'code':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'figure':
      return textsInStory(story, block).join('\n');
    case 'route': {
      const route = story.routes[block.route];
      return route ? routeTexts(route).join('\n') : '';
    }
  }
}

/** The colophon: where the story comes from and when it was published, a line each. Empty where nothing is known. */
export function colophonText({ source, published, updated }: Story): string {
  return [
    source && `Source: ${source.name}`,
    source?.title && `“${source.title}”`,
    published && `Published ${dateText(published)}`,
    updated && `Updated ${dateText(updated)}`,
    source?.url,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A quote between its marks, and under it who said it. */
export function quoteText(quote: Quote): string {
  return `“${quote.text}”\n${quote.speaker ? speakerText(quote.speaker) : 'Speaker not named'}`;
}

export function speakerText({ name, role }: Speaker): string {
  return role === undefined ? name : `${name}, ${role}`;
}

/** A figure's texts: its title, each row as label and count, its stated total. */
export function figureTexts(figure: Figure): string[] {
  const { title, rows } = figure;
  const total = totalRow(figure);
  return [title, ...rows.map(rowText), ...(total ? [rowText(total)] : [])];
}

/** A figure's texts where a story sets it: its title is left out where the words right before it end with it. */
export function textsInStory(story: Story, block: Extract<Block, { type: 'figure' }>): string[] {
  const figure = story.figures[block.figure];
  if (!figure) return [];
  let introduced = introducedIn.get(story);
  if (!introduced) introducedIn.set(story, (introduced = introducedFigures(story)));
  return figureTexts(figure).slice(introduced.has(block) ? 1 : 0);
}

/** All of a story's at once: to look for a block's place each time would take the square of their number. */
const introducedIn = new WeakMap<Story, ReadonlySet<Block>>();

function introducedFigures({ body, figures }: Story): ReadonlySet<Block> {
  return new Set(
    body.filter((block, index) => {
      const figure = block.type === 'figure' && figures[block.figure];
      const before = body[index - 1];
      if (!figure || !before || !('text' in before)) return false;
      const words = spaced(before.text.slice(-most)).replace(/[ :]+$/, '');
      return words.endsWith(spaced(figure.title));
    }),
  );
}

/** In characters: no title is longer. */
const most = 1000;

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function rowText({ label, count, unit }: { label: string; count: number; unit?: string }): string {
  return `${label}\t${countText(count, unit)}`;
}

/**
 * A count as it is printed: thousands separated by commas, as American newspapers do, cents with two digits, and its
 * unit after it.
 */
export function countText(count: number, unit?: string): string {
  const [whole = '', fraction] = String(count).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = /^(?:\p{Lu}\p{L}+ )*(?:dollars|euros)$/u.test(unit ?? '')
    ? fraction?.padEnd(2, '0')
    : fraction;
  const number = digits === undefined ? grouped : `${grouped}.${digits}`;
  return unit === undefined ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A route's texts: its title with who says so, then each stop. */
export function routeTexts(route: Route): string[] {
  const source = route.according_to === undefined ? '' : `\nAccording to ${route.according_to}`;
  return [
    (route.title ?? 'Route') + source,
    ...route.stops.map(({ name, region }) => (region === undefined ? name : `${name}, ${region}`)),
  ];
}

/** The figure that a block of the figures view belongs to. */
export function figureOf({ figures }: Story, block: number): Figure | undefined {
  return owner(figures, block, figureTexts);
}

/** The route that a block of the route view belongs to. */
export function routeOf({ routes }: Story, block: number): Route | undefined {
  return owner(routes, block, routeTexts);
}

/** Which of several that have some texts each a block is one of. */
function owner<One>(all: readonly One[], block: number, textsOf: (one: One) => readonly string[]) {
  let end = 0;
  return all.find((one) => {
    end += textsOf(one).length;
    return block < end;
  });
}
