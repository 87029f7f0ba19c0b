import { folio, progress } from '../layout/folio.ts';
import type { Galley } from '../layout/galley.ts';
import type { Line, Place, Span } from '../layout/line.ts';
import { truncate, width } from '../layout/width.ts';
import { waiting } from './await.ts';
import { elsewhere } from './find.ts';
import { galleyOf, geometry } from './geometry.ts';
import { references } from '../story/links.ts';
import { hints, type Where } from './keymap.ts';
import { divide, quoteFolio } from './list.ts';
import { minutesLeft } from './minutes.ts';
import type { Open, Reading } from './reading.ts';
import { countHits } from './search.ts';

/** The status line: on the left where the reader is, or what there is to say; on the right the keys that matter. */
export function statusLine(reading: Reading, where: Where, next: Place | undefined): Line {
  const { columns } = reading.window;
  const left = leftOf(reading, where, next);
  const keys = hints(where, reading.open).map(([key, hint]): Span[] => [
    { text: key, style: 'label' },
    { text: ` ${hint}`, style: 'faint' },
  ]);
  const used = width(left.map(({ text }) => text).join(''));
  const shown = fitting(keys, columns - 2 - used - 3);
  const right = shown.flatMap((spans, index) => (index === 0 ? spans : [{ text: '  ' }, ...spans]));
  const gap = columns - 2 - used - width(right.map(({ text }) => text).join(''));
  return {
    spans: [{ text: ' ' }, ...left, { text: ' '.repeat(Math.max(0, gap)) }, ...right].filter(
      ({ text }) => text !== '',
    ),
    at: { block: 0, start: 0, end: 0 },
  };
}

/** As many hints as have room, the last ones first: how to leave and where to ask are worth most. */
function fitting(keys: readonly Span[][], room: number): Span[][] {
  const kept: Span[][] = [];
  let left = room;
  for (const spans of keys.toReversed()) {
    const cells = width(spans.map(({ text }) => text).join(''));
    if (cells > left) break;
    kept.unshift(spans);
    left -= cells + 2;
  }
  return kept;
}

function leftOf(reading: Reading, where: Where, next: Place | undefined): Span[] {
  const room = reading.window.columns - 2;
  const { layer, open, awaiting } = reading;
  const message = reading.message ?? (reading.coming ? waiting : undefined);
  if (awaiting.length === 0 && layer?.type === 'prompt')
    return promptSpans(reading, layer.query, room);
  if (message !== undefined) return [{ text: truncate(message, room), style: 'label' }];
  if (where === 'help') return [{ text: truncate('Keys', room) }];
  if (where === 'contents') return [{ text: truncate('Contents', room) }];
  if (open && layer?.type === 'links')
    return [{ text: truncate(count('link', layer.chosen, references(open.story).length), room) }];
  if (!open) return [{ text: truncate(`${reading.edition.length} stories`, room) }];
  const found = open.search && searchText(open, open.search.query);
  const parts = [...(found === undefined ? [] : [found]), ...placeTexts(reading, open, next)];
  let text = truncate(parts[0]!, room);
  for (const part of parts.slice(1)) {
    const longer = `${text} · ${part}`;
    if (width(longer) > room) break;
    text = longer;
  }
  return [{ text }];
}

function promptSpans({ open }: Reading, query: string, room: number): Span[] {
  const hits = open && query.trim() !== '' ? countHits(open.story, open.view, query) : undefined;
  const told = hits ? `  ${hits.count} here${elsewhere(open!, query)}` : '';
  const typed = `/${query}`;
  // Of a long query the end is seen, where it is typed.
  const shown = width(typed) < room ? typed : `…${[...typed].slice(4 - room).join('')}`;
  return [
    { text: truncate(shown, room - 1) },
    { text: ' ', style: 'chosen' },
    ...(width(shown + told) < room ? [{ text: told, style: 'faint' as const }] : []),
  ];
}

/** Which hit of its search a view is at, and how many the others have. */
export function searchText(open: Pick<Open, 'story' | 'view' | 'search'>, query: string): string {
  const hits = countHits(open.story, open.view, query, open.search?.current);
  if (!hits) return `“${query}”`;
  const place = hits.index > 0 ? `${hits.index} of ${hits.count}` : `${hits.count} here`;
  return `“${query}” ${place}${elsewhere(open, query)}`;
}

/** Where the reader is, what matters most first. */
function placeTexts(reading: Reading, open: Open, next: Place | undefined): string[] {
  const { view, story, places } = open;
  const galley = galleyOf(reading, open);
  const place = places[view];
  const shape = geometry(reading, view);
  const { bar, body } = shape;
  switch (view) {
    case 'story':
      // Where there is no bar to name the view.
      return [...storyTexts(galley, place, next, body), ...(bar === 0 ? [view] : [])];
    case 'quotes':
      return [
        count('quote', place.block, story.quotes.length),
        ...partText(galley, place, divide(shape, story.quotes.length).full),
      ];
    case 'figures':
      return [
        count('figure', galley.takeOf(place.block), story.figures.length),
        ...pageText(galley, place, body),
      ];
    case 'route':
      return [
        count('route', galley.takeOf(place.block), story.routes.length),
        ...pageText(galley, place, body),
      ];
  }
}

function storyTexts(galley: Galley, place: Place, next: Place | undefined, rows: number): string[] {
  const read = progress(galley, next);
  const left = minutesLeft(galley.texts, next);
  return [
    ...pageText(galley, place, rows),
    `${Math.floor(read * 100)}%`,
    left === 0 ? 'the end' : `${left} min left`,
  ];
}

function pageText(galley: Galley, place: Place, rows: number): string[] {
  const pages = galley.texts.length > 0 ? folio(galley, place, rows) : undefined;
  return pages ? [`page ${pages.page + 1} of ${pages.starts.length}`] : [];
}

/** Of a quote that goes on on another page, which of its pages is seen. */
function partText(galley: Galley, place: Place, rows: number): string[] {
  if (galley.texts.length === 0) return [];
  const { page, pages } = quoteFolio(galley, place, rows);
  return pages > 1 ? [`page ${page + 1} of ${pages}`] : [];
}

function count(name: string, index: number, all: number): string {
  return all === 0 ? `no ${name}s` : `${name} ${index + 1} of ${all}`;
}
