import type { Line } from '../layout/line.ts';
import { sentenceAround } from '../story/quote.ts';
import { viewTexts } from '../story/text.ts';
import { bodyOf, firstSeen, type Body, type Choice } from './body.ts';
import { galleyOf, geometry, type Geometry } from './geometry.ts';
import { keyName } from './key-name.ts';
import { hints } from './keymap.ts';
import { listPage } from './list.ts';
import { choiceText, position } from './position.ts';
import { whereIs } from './read.ts';
import type { Open, Reading } from './reading.ts';
import { searchText } from './status.ts';

/** Something told to those who listen: a remark of the reader's own, lines, or a list. */
export type Told =
  | { readonly type: 'remark'; readonly text: string }
  | { readonly type: 'lines'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly name: string; readonly items: readonly Item[] }
  | { readonly type: 'item'; readonly item: Item };

type Item = { readonly text: string; readonly chosen: boolean };

/**
 * What is told of a reading to those who listen, in order: where they are, then what wasn't there before. Without
 * a reading before it, and where the redraw key was pressed, all of it is; nothing where only the window changed.
 */
export function tell(before: Reading | undefined, now: Reading): Told[] {
  if (before === undefined) return [...tellAll(undefined, now), remark(invitation(now))];
  if (isRedrawn(before, now)) return tellAll(undefined, now);
  return before.window !== now.window && isSame(before, now) ? [] : tellAll(before, now);
}

function isRedrawn(before: Reading, now: Reading): boolean {
  return now.effects.some((effect) => effect.type === 'redraw' && !before.effects.includes(effect));
}

function isSame(one: Reading, other: Reading): boolean {
  const names = ['open', 'layer', 'entry', 'message'] as const;
  return names.every((name) => one[name] === other[name]);
}

function remark(text: string): Told {
  return { type: 'remark', text };
}

/** The keys that the status line would show. */
function invitation(reading: Reading): string {
  const keys = hints(whereIs(reading)).map(([key, hint]) => `${keyName(key)}: ${hint}`);
  return `Keys: ${keys.join(', ')}`;
}

function tellAll(before: Reading | undefined, now: Reading): Told[] {
  const { layer, open, message } = now;
  const said = message === undefined ? [] : [remark(inWords(message))];
  const shape = geometry(now, open?.view ?? 'story');
  // What is typed is shown where it is typed.
  if (layer?.type === 'prompt') return said;
  if (layer?.type === 'help') return [...said, ...tellHelp(before, now, shape)];
  if (!open || layer) return [...said, ...tellMenu(before, now, shape)];
  return [...said, ...tellView(before, now, open, shape)];
}

/** A remark without the signs that part it on the screen. */
function inWords(text: string): string {
  return text.replaceAll(' · ', ', ');
}

function tellHelp(before: Reading | undefined, now: Reading, shape: Geometry): Told[] {
  const { lines } = bodyOf(now, shape).body;
  const isOpen = before?.layer?.type === 'help';
  const known = new Set(isOpen ? bodyOf(before, shape).body.lines.map(lineText) : []);
  const items = lines
    .map((line) => ({ text: lineText(line), chosen: false }))
    .filter(({ text }) => !known.has(text));
  if (items.length === 0) return [];
  if (!isOpen) return [{ type: 'list', name: 'Keys', items }];
  return items.map((item) => ({ type: 'item', item }));
}

function lineText({ spans }: Line): string {
  return spans.map(({ text }) => text).join('');
}

/** Contents or the front page: the list, and once that is known what is chosen in it. */
function tellMenu(before: Reading | undefined, now: Reading, shape: Geometry): Told[] {
  const { list } = bodyOf(now, shape).body;
  if (!list) return [];
  const { items, chosen } = list;
  const known = before && whereIs(before) === whereIs(now) ? bodyOf(before, shape).body.list : null;
  if (known?.chosen === chosen) return [];
  const place = `${chosen + 1} of ${items.length}`;
  if (known) return [{ type: 'item', item: itemOf(list, chosen, `${place}: `) }];
  const name = `${now.open ? 'Contents' : 'Stories'}, ${place}`;
  const first = firstSeen(list);
  const seen = items.slice(first, first + list.rows);
  return [{ type: 'list', name, items: seen.map((_, index) => itemOf(list, first + index, '')) }];
}

function itemOf({ items, chosen }: Choice, index: number, lead: string): Item {
  return { text: lead + items[index]!, chosen: index === chosen };
}

function tellView(before: Reading | undefined, now: Reading, open: Open, shape: Geometry): Told[] {
  const { body, next } = bodyOf(now, shape);
  const known = before?.open?.story === open.story ? before.open : undefined;
  const where = remark(position(now, open, next));
  const found = tellFound(known, open);
  const isOpen = known?.view === open.view;
  const lines: Told = { type: 'lines', lines: body.lines };
  if (isOpen && open.places[open.view] === known.places[open.view])
    return before?.layer ? [where, ...found] : found;
  if (open.view === 'quotes' || body.chosen === undefined) {
    const fresh = isOpen && now.scrolled ? freshLines(before, now, shape, body) : [];
    if (fresh.length > 0) return [{ type: 'lines', lines: fresh }];
    return [where, ...found, lines];
  }
  if (!isOpen || !(now.scrolled || isOnPage(known, now, open, shape)))
    return [where, ...found, lines, remark(`Chosen: ${choiceText(open)}`)];
  return [...found, remark(choiceText(open)), { type: 'lines', lines: notes(body) }];
}

/** The hit that is gone to, or the sentence that Enter went to, as one hears it. */
function tellFound(known: Open | undefined, open: Open): Told[] {
  const { search, marked, story, view } = open;
  if (search && (search !== known?.search || view !== known.view)) {
    const { query, current } = search;
    const text = viewTexts(story, view)[current?.block ?? 0] ?? '';
    const sentence =
      current && view === 'story' ? `: ${sentenceIn(text, current.start, current.end)}` : '';
    return [remark(inWords(searchText(open, query)) + sentence)];
  }
  if (known?.search && !search) return [remark('The search is over')];
  const [range] = marked;
  if (range === undefined || marked === known?.marked) return [];
  const text = viewTexts(story, view)[range.block] ?? '';
  return [remark(`Highlighted: ${sentenceIn(text, range.start, range.end)}`)];
}

function sentenceIn(text: string, start: number, end: number): string {
  const sentence = sentenceAround(text, start, end);
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
}

/** The lines of a page that weren't on the one before. */
function freshLines(
  before: Reading | undefined,
  now: Reading,
  shape: Geometry,
  { lines }: Body,
): Line[] {
  if (!before || now.open?.view !== 'story') return [];
  const keys = bodyOf({ ...before, layer: undefined }, shape).body.lines.map(lineKey);
  const known = new Set(keys);
  return lines.filter((line) => line.spans.length > 0 && !known.has(lineKey(line)));
}

function lineKey({ at, spans }: Line): string {
  return `${at.block} ${at.start} ${lineText({ at, spans })}`;
}

/** Whether what was chosen before stands on the page of what is chosen now. */
function isOnPage(known: Open, now: Reading, open: Open, { body }: Geometry): boolean {
  const galley = galleyOf(now, open);
  const [one, other] = [known, open].map(({ places }) => listPage(galley, places[open.view], body));
  return one?.block === other?.block && one?.offset === other?.offset && one?.skip === other?.skip;
}

/** What stands below what is chosen and belongs to it: the length of a leg, whether a figure adds up. */
function notes({ lines, chosen }: Body): Line[] {
  return lines.filter(
    ({ at, spans }) =>
      at.block === chosen && spans.length > 0 && spans.every((span) => span.at === undefined),
  );
}
