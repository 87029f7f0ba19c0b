import type { Galley } from '../layout/galley.ts';
import type { Line, Place } from '../layout/line.ts';
import { mark, type Mark } from '../layout/mark.ts';
import { pageAt } from '../layout/paging.ts';
import { setText } from '../layout/set.ts';
import { truncate } from '../layout/width.ts';
import { absence } from '../story/view.ts';
import { sections } from './contents.ts';
import { galleyOf, menuCells, type Geometry } from './geometry.ts';
import { helpLines, helpPage } from './help.ts';
import { linkItems } from './links.ts';
import { divide, listPage, quotePage } from './list.ts';
import type { Open, Reading } from './reading.ts';
import { hitsAmong } from './search.ts';

/** What stands between bar and status line, `indent` cells in: a list to choose from, if there is one, then lines. */
export type Body = {
  readonly indent: number;
  readonly list?: Choice;
  readonly lines: readonly Line[];
  /** The block whose lines are marked as chosen, in the cells before them. */
  readonly chosen?: number;
};

/** A list to choose from, of which `rows` items are seen at once. */
export type Choice = {
  readonly items: readonly string[];
  readonly chosen: number;
  readonly rows: number;
};

/** The body of a reading's sheet, and the place after what of the open view is seen. */
export function bodyOf(
  reading: Reading,
  shape: Geometry,
): { readonly body: Body; readonly next: Place | undefined } {
  const { layer, open, edition, entry } = reading;
  if (layer?.type === 'help') {
    const page = helpPage(reading);
    const lines = helpLines(page);
    // In a window that has grown its last lines may stand higher.
    const from = Math.min(layer.line, Math.max(0, lines.length - page.body));
    const seen = lines.slice(from, from + page.body);
    return { body: { indent: page.indent, lines: seen }, next: undefined };
  }
  if (!open) {
    const headlines = edition.map(({ story }) => story.headline);
    return { body: menu(headlines, entry, shape), next: undefined };
  }
  if (layer?.type === 'contents') {
    const items = sections(open.story).map(({ text, level }) =>
      shape.linear ? text : '  '.repeat(level - 1) + text,
    );
    return { body: menu(items, layer.chosen, shape), next: undefined };
  }
  if (layer?.type === 'links')
    return { body: menu(linkItems(open.story, shape), layer.chosen, shape), next: undefined };
  return viewBody(reading, open, shape);
}

function menu(items: readonly string[], chosen: number, shape: Geometry): Body {
  return { indent: gutter, list: choice(items, chosen, menuCells(shape), shape.body), lines: [] };
}

/** The cells in which a list marks what is chosen. */
const gutter = 2;

function choice(items: readonly string[], chosen: number, cells: number, rows: number): Choice {
  return { items: items.map((item) => truncate(item, cells)), chosen, rows };
}

function viewBody(reading: Reading, open: Open, shape: Geometry) {
  const { view, places } = open;
  const { indent, body, measure } = shape;
  const galley = galleyOf(reading, open);
  if (galley.texts.length === 0) {
    const lines = [...setText(absence(open.story, view), measure, { block: 0, style: 'faint' })];
    return { body: { indent, lines }, next: undefined };
  }
  if (view === 'quotes') return quotesBody(open, galley, shape);
  const from = view === 'story' ? places.story : listPage(galley, places[view], body);
  const { lines, next } = pageAt(galley, from, body);
  const chosen = view === 'story' ? {} : { chosen: places[view].block };
  return { body: { indent, lines: markLines(open, galley, lines), ...chosen }, next };
}

function quotesBody(open: Open, galley: Galley, shape: Geometry) {
  const { indent, measure } = shape;
  const { list, rule, full } = divide(shape, galley.texts.length);
  const { lines, next } = quotePage(galley, open.places.quotes, full);
  const items = open.story.quotes.map(({ text }, index) => `${index + 1}  “${text}”`);
  const ruled: Line = {
    spans: [{ text: '─'.repeat(measure), style: 'rule' }],
    at: { block: 0, start: 0, end: 0 },
  };
  const body: Body = {
    indent,
    list: choice(items, open.places.quotes.block, measure, list),
    lines: [...(rule > 0 ? [ruled] : []), ...markLines(open, galley, lines)],
  };
  return { body, next };
}

/** Lines with the sentence that Enter went to marked, and the hits of the search. */
function markLines({ marked, search }: Open, { texts }: Galley, lines: readonly Line[]): Line[] {
  const blocks = new Set(lines.map(({ at }) => at.block));
  const hits = search ? hitsAmong(texts, search.query, blocks) : [];
  const marks: Mark[] = [
    ...marked.map((range) => ({ ...range, style: 'highlight' as const })),
    ...hits.map((range) => ({ ...range, style: 'hit' as const })),
    ...(search?.current ? [{ ...search.current, style: 'current' as const }] : []),
  ];
  return lines.map((line) => mark(line, marks));
}
