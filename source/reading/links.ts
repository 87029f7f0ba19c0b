import { pad, truncate, width } from '../layout/width.ts';
import { webAddress } from '../story/address.ts';
import { references, type Reference } from '../story/links.ts';
import type { Story } from '../story/story.ts';
import { menuCells, type Geometry } from './geometry.ts';
import type { Action } from './keymap.ts';
import { ask, say, type Open, type Reading } from './reading.ts';
import { roamList } from './roam-list.ts';

/** A reading with the list of its story's links, at the first from where the reader is on. */
export function showLinks(reading: Reading, { story, places }: Open): Reading {
  const all = references(story);
  if (all.length === 0) return say(reading, 'This story has no links');
  const next = all.findIndex(({ block }) => block >= places.story.block);
  return { ...reading, layer: { type: 'links', chosen: next < 0 ? all.length - 1 : next } };
}

/** A reading after an action on the list of links. It stays when a link is opened: there may be more to open. */
export function readLinks(reading: Reading, chosen: number, action: Action): Reading {
  const { open } = reading;
  if (!open) return reading;
  const all = references(open.story);
  const roamed = roamList(reading, { type: 'links', chosen }, all.length, action);
  const url = all[chosen]?.url;
  if (roamed || action.type !== 'go' || url === undefined) return roamed ?? reading;
  return ask(reading, { type: 'browse', url });
}

/** A reading whose story has just come in whole, with the same link chosen as before; the list closes where it is gone. */
export function chooseAgain(before: Reading, now: Reading): Reading {
  if (before.layer?.type !== 'links' || !before.open || !now.open) return now;
  const link = references(before.open.story)[before.layer.chosen];
  const chosen = references(now.open.story).findIndex(({ url }) => url === link?.url);
  return { ...now, layer: chosen < 0 ? undefined : { type: 'links', chosen } };
}

/** The items of the list of links: the number that the text has, the words that lead there, and the address. */
export function linkItems(story: Story, shape: Geometry): readonly string[] {
  const all = references(story);
  const cells = menuCells(shape);
  const known = kept.get(all);
  if (known?.cells === cells) return known.items;
  const items = shape.linear ? all.map(told) : rows(all, cells);
  kept.set(all, { cells, items });
  return items;
}

/** The items as they were seen last: of a log of addresses there are tens of thousands. */
const kept = new WeakMap<
  readonly Reference[],
  { readonly cells: number; readonly items: readonly string[] }
>();

function told({ text, url, number }: Reference): string {
  return number === undefined ? `Link: ${url}` : `Link ${number}: ${text}, ${url}`;
}

function rows(all: readonly Reference[], cells: number): string[] {
  const last = all.findLast(({ number }) => number !== undefined);
  const column = last ? width(markOf(last)) + 1 : 0;
  const words = wordCells(all, cells - column);
  return all.map((one) => pad(markOf(one), column) + entry(one, cells - column, words));
}

function markOf({ number }: Reference): string {
  return number === undefined ? '' : `[${number}]`;
}

const gap = '  ';

/** The fewest cells in which a shortened address says anything. */
const fewest = 8;

/** The cells of the column of words: as many as the widest has, and at most half; all where addresses have no room. */
function wordCells(all: readonly Reference[], cells: number): number {
  const half = Math.ceil((cells - gap.length) / 2);
  if (half < fewest) return cells;
  const marked = all.filter(({ number }) => number !== undefined);
  return marked.reduce((most, { text }) => Math.min(half, Math.max(most, width(text))), 0);
}

function entry({ text, url, number }: Reference, cells: number, words: number): string {
  const address = (webAddress(url) ?? url).replace(/^https:\/\/(.+?)\/?$/, '$1');
  if (number === undefined) return shortened(address, cells);
  const room = cells - words - gap.length;
  if (room < fewest) return truncate(text, cells);
  return pad(text, words) + gap + shortened(address, room);
}

/** An address without its middle, so that its host and its end are seen. */
function shortened(address: string, cells: number): string {
  if (width(address) <= cells) return address;
  if (cells < fewest) return truncate(address, cells);
  const end = Math.floor((cells - 1) / 2);
  return truncate(address, cells - end) + address.slice(-end);
}
