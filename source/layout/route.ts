import type { Route } from '../story/story.ts';
import { routeTexts } from '../story/text.ts';
import { alley, lineWidth, setFacing } from './facing.ts';
import { setLegs } from './legs.ts';
import type { Frame, Line, Span } from './line.ts';
import { asBlocks, asLines, type Part } from './parts.ts';
import { endAt, placeAfter } from './place.ts';
import { setPlate } from './plate.ts';
import { setText, together } from './set.ts';
import { setStops } from './stops.ts';

/** The lowest maps that show anything, by themselves and in a story, in rows. */
const fewest = { alone: 10, inText: 8 };

/** The highest maps where there is no page to fill and where there is a story to read, in rows. */
const most = { unpaged: 20, inText: 16 };

/** The cells that legs are set in where a map faces them, and the fewest of such a map. */
const facing = { legs: 52, map: 40 };

/**
 * Sets a route by itself: its title, its map as large as the frame has room for, who says so, its legs. They
 * stand one under the other or side by side, whichever leaves the map more; else each has a page. The title is
 * block `first`, each stop the next.
 */
export function setRoute(route: Route, frame: Frame, first: number): Line[] {
  const [title, ...stops] = asBlocks(routeTexts(route), first);
  const { measure } = frame;
  const head = setHead(title!, measure);
  const legs = setLegs(route, frame, stops);
  const room = frame.rows - head.title.length - head.source.length - 1;
  const beneath = room - legs.length - 1;
  const rows = Math.min(beneath, frame.rows === Infinity ? most.unpaged : beneath);
  const map = setPlate(route, frame, { measure, rows, fewest: fewest.alone });
  const beside = setBeside(route, frame, stops, room);
  const space = placeAfter([{ spans: [], at: { block: 0, start: 0, end: 0 } }], title!);
  if (beside.map > map.length)
    return together([...assemble(head, [], title!), ...space, ...beside.lines]);
  if (map.length > 0) return together([...assemble(head, map, title!), ...space, ...legs]);
  const page = setPlate(route, frame, { measure, rows: room, fewest: fewest.alone });
  const above = together([...assemble(head, page, title!), ...space]);
  return page.length > 0 ? [...above, ...together(legs)] : [...above, ...legs];
}

/** A route's legs with its map to the right of them, and how high that is: nothing where there is no room. */
function setBeside(route: Route, frame: Frame, stops: readonly Part[], rows: number) {
  const none = { lines: [], map: 0 };
  if (frame.rows === Infinity || frame.measure < facing.legs + facing.map) return none;
  const legs = setLegs(route, { ...frame, measure: facing.legs }, stops);
  if (legs.length > rows) return none;
  const taken = Math.max(0, ...legs.map(lineWidth));
  const measure = frame.measure - taken - alley;
  const map = setPlate(route, frame, { measure, rows, fewest: fewest.alone });
  return { lines: setFacing(legs, taken, map), map: map.length };
}

/** Sets a route where it stands in a story, as one block that isn't parted: title, map, who says so, its stops. */
export function setRouteInText(route: Route, frame: Frame, block: number): Line[] {
  const [title, ...stops] = asLines(routeTexts(route), block);
  const below = setStops(route, frame, stops);
  const head = setHead(title!, frame.measure);
  const room = frame.rows - head.title.length - head.source.length - below.length - 1;
  const rows = Math.min(room, frame.rows - 4, most.inText);
  const map = setPlate(route, frame, { measure: frame.measure, rows, fewest: fewest.inText });
  return together([...assemble(head, map, title!), ...below]);
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
