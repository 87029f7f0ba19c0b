import type { Line } from '../layout/line.ts';
import { bodyOf, type Choice } from './body.ts';
import { geometry, type Geometry } from './geometry.ts';
import { helpLines } from './help.ts';
import { keyName } from './key-name.ts';
import { hints } from './keymap.ts';
import { whereIs } from './read.ts';
import type { Reading } from './reading.ts';
import { seenItems } from './sheet-lines.ts';
import { inWords, lineText, remark, type Told } from './told.ts';
import { tellView } from './tell-view.ts';

/**
 * What is told of a reading to those who listen, in order: where they are, then what wasn't there before. Without
 * a reading before it, and where the key for it was pressed, all is told; nothing where only the window changed.
 */
export function tell(before: Reading | undefined, now: Reading): Told[] {
  if (before === undefined) return [...tellChange(undefined, now), remark(invitation(now))];
  if (isAskedAgain(before, now)) return tellChange(undefined, now);
  return before.window !== now.window && isSame(before, now) ? [] : tellChange(before, now);
}

function isAskedAgain(before: Reading, now: Reading): boolean {
  return now.effects.some((effect) => effect.type === 'redraw' && !before.effects.includes(effect));
}

function isSame(one: Reading, other: Reading): boolean {
  const names = ['open', 'layer', 'entry', 'message'] as const;
  return names.every((name) => one[name] === other[name]);
}

/** The keys that the status line would show. */
function invitation(reading: Reading): string {
  const keys = hints(whereIs(reading), reading.open).map(
    ([key, hint]) => `${keyName(key)}: ${hint}`,
  );
  return `Keys: ${keys.join(', ')}`;
}

function tellChange(before: Reading | undefined, now: Reading): Told[] {
  const { layer, open, message } = now;
  const said = message === undefined ? [] : [remark(inWords(message))];
  const shape = geometry(now, open?.view ?? 'story');
  // What is typed is shown where it is typed.
  if (layer?.type === 'prompt') return said;
  if (layer?.type === 'help') return [...said, ...tellHelp(before, now, layer.line, shape)];
  if (!open || layer) return [...said, ...tellMenu(before, now, shape)];
  return [...said, ...tellView(before, now, open, shape)];
}

/** The keys that are seen, each section a list; once help is open, those that weren't seen before. */
function tellHelp(
  before: Reading | undefined,
  now: Reading,
  first: number,
  shape: Geometry,
): Told[] {
  const known = before?.layer?.type === 'help' ? helpSeen(before, shape) : undefined;
  const lines = helpSeen(now, shape);
  const fresh = lines.filter((line) => !known?.some((other) => lineText(other) === lineText(line)));
  if (fresh.length === 0) return [];
  const from = first + lines.indexOf(fresh[0]!) + 1;
  if (fresh.length === 1 && fresh[0]!.spans[0]?.style !== 'crosshead')
    return [{ type: 'item', item: { text: lineText(fresh[0]!), chosen: false } }];
  const place = `Keys, ${from} to ${from + fresh.length - 1} of ${helpLines(shape).length}`;
  return [remark(place), ...sections(fresh)];
}

function helpSeen(reading: Reading, shape: Geometry): readonly Line[] {
  return bodyOf(reading, shape).body.lines;
}

/** Lines of help as titles and the lists below them. */
function sections(lines: readonly Line[]): Told[] {
  const told: Told[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    const item = { text: lineText(line), chosen: false };
    if (line.spans[0]?.style === 'crosshead') told.push({ type: 'lines', lines: [line] });
    else if (last?.type === 'list')
      told.splice(-1, 1, { type: 'list', items: [...last.items, item] });
    else told.push({ type: 'list', items: [item] });
  }
  return told;
}

/** Contents or the front page: the list, and once that is known what is chosen in it. */
function tellMenu(before: Reading | undefined, now: Reading, shape: Geometry): Told[] {
  const { list } = bodyOf(now, shape).body;
  if (!list) return [];
  const { items, chosen } = list;
  const place = `${chosen + 1} of ${items.length}`;
  const known = before && whereIs(before) === whereIs(now) ? bodyOf(before, shape).body.list : null;
  if (known?.chosen === chosen) return [];
  if (known) return [{ type: 'item', item: itemOf(list, chosen, `${place}: `) }];
  const { first, seen } = seenItems(list);
  return [
    remark(`${menuName(now)}, ${place}`),
    { type: 'list', items: seen.map((_, index) => itemOf(list, first + index, '')) },
  ];
}

function menuName({ open, layer }: Reading): string {
  if (!open) return 'Stories';
  return layer?.type === 'links' ? 'Links' : 'Contents';
}

function itemOf({ items, chosen }: Choice, index: number, lead: string) {
  return { text: lead + items[index]!, chosen: index === chosen };
}
