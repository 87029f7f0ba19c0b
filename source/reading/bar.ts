import type { Line, Span } from '../layout/line.ts';
import { truncate, width } from '../layout/width.ts';
import type { Story } from '../story/story.ts';
import { views, type View } from '../story/view.ts';
import type { Reading } from './reading.ts';

/** The views' names. */
export const names: Readonly<Record<View, string>> = {
  story: 'Story',
  quotes: 'Quotes',
  figures: 'Figures',
  route: 'Route',
};

/** The bar that names the views under their keys, the open one marked; before the front page, the masthead. */
export function barLine({ open, window }: Reading): Line {
  const at = { block: 0, start: 0, end: 0 };
  if (!open) return { spans: [{ text: ' ' }, { text: 'broadsheet', style: 'headline' }], at };
  const room = window.columns - 2;
  const forms = [named, short, numbered].map((form) => form(open.story, open.view));
  const spans = forms.find((form) => cells(form) <= room) ?? forms.at(-1)!;
  const gap = room - cells(spans) - 4;
  const title = open.view === 'story' ? (open.story.source?.name ?? '') : open.story.headline;
  const told = gap < 12 ? '' : truncate(title, gap);
  const space = ' '.repeat(Math.max(0, room - cells(spans) - width(told)));
  return {
    spans: [{ text: ' ' }, ...spans, ...(told ? [{ text: space }, faint(told)] : [])],
    at,
  };
}

function faint(text: string): Span {
  return { text, style: 'faint' };
}

/** Each view by its name, with how many it holds. */
function named(story: Story, open: View): Span[] {
  return tabs((view, index) => {
    const count = countOf(story, view);
    return `${index + 1} ${names[view]}${count === undefined ? '' : ` (${count})`}`;
  }, open);
}

/** Where that has no room, the open view alone has a name. */
function short(_: Story, open: View): Span[] {
  return tabs(
    (view, index) => (view === open ? `${index + 1} ${names[view]}` : `${index + 1}`),
    open,
  );
}

function numbered(_: Story, open: View): Span[] {
  return tabs((_, index) => String(index + 1), open);
}

function tabs(label: (view: View, index: number) => string, open: View): Span[] {
  return views.flatMap((view, index): Span[] => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    view === open
      ? { text: `[${label(view, index)}]`, style: 'chosen' }
      : { text: ` ${label(view, index)} ` },
  ]);
}

function countOf({ quotes, figures, routes }: Story, view: View): number | undefined {
  switch (view) {
    case 'story':
      return undefined;
    case 'quotes':
      return quotes.length;
    case 'figures':
      return figures.length;
    case 'route':
      return routes.length;
  }
}

function cells(spans: readonly Span[]): number {
  return width(spans.map(({ text }) => text).join(''));
}
