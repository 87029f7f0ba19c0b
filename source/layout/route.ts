import { wayBack } from '../story/route.ts';
import type { Route } from '../story/story.ts';
import { routeTexts } from '../story/text.ts';
import { outlines } from './atlas.ts';
import { endAt, placeAfter, setLegs } from './legs.ts';
import type { Frame, Line, Span } from './line.ts';
import { drawMap } from './map.ts';
import { asBlocks, asLines, type Part } from './parts.ts';
import { setText } from './set.ts';
import { setStops } from './stops.ts';
import { width } from './width.ts';

/** The smallest frame and map that show anything, and the highest map that is printed, in cells and rows. */
const least = { measure: 30, rows: 14, map: 10, inText: 8 };
const most = { map: 20, inText: 16 };

/**
 * Sets a route by itself: its title, its map as large as the frame has room for, who says so, its legs. Its title
 * is block `first`, each stop the next.
 */
export function setRoute(route: Route, frame: Frame, first: number): Line[] {
  const [title, ...stops] = asBlocks(routeTexts(route), first);
  const below = setLegs(route, frame, stops);
  const head = setHead(title!, frame.measure);
  const around = head.title.length + head.source.length + 1;
  const beside = Math.floor(frame.rows - around - below.length - 1);
  const rows = beside >= least.map ? beside : frame.rows - around;
  const map = setMap(
    route,
    frame,
    Math.min(rows, frame.rows === Infinity ? most.map : rows),
    least.map,
  );
  const above = assemble(head, map, title!);
  const [start, ...rest] = below;
  return [
    ...above.map((line, index) => (index > 0 ? { ...line, keep: true } : line)),
    ...placeAfter([{ spans: [], at: { block: 0, start: 0, end: 0 } }], title!),
    ...(start ? [start] : []),
    ...rest.map((line) => ({ ...line, keep: true })),
  ];
}

/** Sets a route where it stands in a story, as one block that isn't parted: title, map, who says so, its stops. */
export function setRouteInText(route: Route, frame: Frame, block: number): Line[] {
  const [title, ...stops] = asLines(routeTexts(route), block);
  const below = setStops(route, frame, stops);
  const head = setHead(title!, frame.measure);
  const room = frame.rows - head.title.length - head.source.length - below.length - 1;
  const map = setMap(route, frame, Math.min(room, frame.rows - 4, most.inText), least.inText);
  return [...assemble(head, map, title!), ...below].map((line, index) =>
    index > 0 ? { ...line, keep: true } : line,
  );
}

type Head = { readonly title: readonly Line[]; readonly source: readonly Line[] };

/** The title and who says so, which stands under the map as a caption does. */
function setHead({ text, block, start, end }: Part, measure: number): Head {
  const cut = text.indexOf('\n') + 1 || text.length;
  const title = [...setText(text.slice(0, cut), measure, { block, start, style: 'caption' })];
  if (cut === text.length) return { title: endAt(title, end), source: [] };
  const source = setText(text.slice(cut), measure, { block, start: start + cut, style: 'faint' });
  return { title, source: endAt([...source], end) };
}

function setMap(route: Route, frame: Frame, rows: number, fewest: number) {
  const { measure, linear } = frame;
  if (linear || measure < least.measure || frame.rows < least.rows || rows < fewest) return [];
  const map = drawMap(route, outlines(route), measure, rows - 1);
  return map ? [...map, ...(wayBack(route) ? [key(measure)] : [])] : [];
}

/** What the lines of a map mean, centred under it. */
function key(measure: number): Span[] {
  const spans: Span[] = [
    { text: '⠒⠒⠒', style: 'leg' },
    { text: ' leg  ', style: 'faint' },
    { text: '⠒⠂ ⠒', style: 'leg' },
    { text: ' direct line back', style: 'faint' },
  ];
  const cells = width(spans.map(({ text }) => text).join(''));
  return [{ text: ' '.repeat(Math.max(0, Math.floor((measure - cells) / 2))) }, ...spans];
}

/**
 * Title, map and who says so. The rows of the map own the first characters of the caption, one each while they
 * last, so that each is a place of its own to come back to; without a caption they stand at the title's end.
 */
function assemble({ title, source }: Head, map: readonly (readonly Span[])[], part: Part): Line[] {
  const [caption, ...rest] = source;
  const { block } = part;
  if (caption === undefined) {
    const end = title.at(-1)!.at.end;
    return [...title, ...map.map((spans) => ({ spans, at: { block, start: end, end } }))];
  }
  const { start, end } = caption.at;
  const owned = Math.min('According to '.length, end - start - 1);
  const place = (row: number) => start + Math.min(row, owned);
  return [
    ...title,
    ...map.map((spans, row) => ({ spans, at: { block, start: place(row), end: place(row + 1) } })),
    { ...caption, at: { block, start: place(map.length), end } },
    ...rest,
  ];
}
