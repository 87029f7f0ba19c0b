import type { Line } from '../layout/line.ts';
import { sentenceAround } from '../story/quote.ts';
import { viewTexts } from '../story/text.ts';
import { bodyOf, type Body } from './body.ts';
import { galleyOf, type Geometry } from './geometry.ts';
import { listPage } from './list.ts';
import { choiceText, choicePlace, position } from './position.ts';
import type { Open, Reading } from './reading.ts';
import { searchText } from './status.ts';
import { inWords, lineText, remark, type Told } from './told.ts';

/** What of the open view is told after a reading before: of a new page all of it, else what is new or chosen. */
export function tellView(
  before: Reading | undefined,
  now: Reading,
  open: Open,
  shape: Geometry,
): Told[] {
  const { body, next } = bodyOf(now, shape);
  const { view } = open;
  const known = before?.open?.story === open.story ? before.open : undefined;
  const isOpen = known?.view === view;
  const where = remark(position(now, open, next));
  const found = tellFound(known, open);
  const lines: Told = { type: 'lines', lines: body.lines };
  if (isOpen && open.places[view] === known.places[view]) {
    const isAsked = before?.layer || (known !== open && found.length === 0 && !now.message);
    return isAsked ? [where, ...found] : found;
  }
  if (body.chosen === undefined || view === 'quotes') {
    const isOn = before && isOpen && now.scrolled && view === 'story';
    const fresh = isOn ? freshLines(before, shape, body) : [];
    return fresh.length > 0 ? [{ type: 'lines', lines: fresh }] : [where, ...found, lines];
  }
  if (isOpen && (now.scrolled || isOnPage(known, now, open, shape)))
    return [...found, remark(choiceText(open)), { type: 'lines', lines: notes(body) }];
  const chosen = isTold(open, body) ? choicePlace(open) : choiceText(open);
  return [where, ...found, lines, remark(`Chosen: ${chosen}`)];
}

/** The hit that is gone to, or the sentence that Enter went to. */
function tellFound(known: Open | undefined, { search, marked, story, view }: Open): Told[] {
  if (search && (search !== known?.search || view !== known.view)) {
    const { query, current } = search;
    const counted = inWords(searchText({ story, view, search }, query));
    const sentence = current && view === 'story' ? sentenceAt(story, current) : undefined;
    return [remark(sentence === undefined ? counted : `${counted}: ${sentence}`)];
  }
  if (known?.search && !search) return [remark('The search is over')];
  const [range] = marked;
  if (range === undefined || marked === known?.marked) return [];
  return [remark(`Highlighted: ${sentenceAt(story, range)}`)];
}

/** The sentence of the story that a stretch of its text stands in. */
function sentenceAt(story: Open['story'], { block, start, end }: Open['marked'][number]): string {
  const text = viewTexts(story, 'story')[block] ?? '';
  const sentence = sentenceAround(text, start, end);
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
}

/** The lines of a page that weren't on the one before. */
function freshLines(before: Reading, shape: Geometry, { lines }: Body): Line[] {
  const last = bodyOf({ ...before, layer: undefined }, shape).body.lines;
  const known = new Set(last.map(lineKey));
  return lines.filter((line) => line.spans.length > 0 && !known.has(lineKey(line)));
}

function lineKey({ at, spans }: Line): string {
  return `${at.block} ${at.start} ${lineText({ spans })}`;
}

/** Whether what was chosen before stands on the page of what is chosen now. */
function isOnPage(known: Open, now: Reading, open: Open, { body }: Geometry): boolean {
  const galley = galleyOf(now, open);
  const pageOf = ({ places }: Open) => JSON.stringify(listPage(galley, places[open.view], body));
  return pageOf(known) === pageOf(open);
}

/** Whether the text of what is chosen stands whole on the page. */
function isTold({ story, view, places }: Open, { lines, chosen }: Body): boolean {
  const { block } = places[view];
  const { length } = viewTexts(story, view)[block]!;
  const own = lines.filter(({ at }) => at.block === chosen);
  return own[0]?.at.start === 0 && own.some(({ at }) => at.end === length);
}

/** What stands below what is chosen and belongs to it: the length of a leg, whether a figure adds up. */
function notes({ lines, chosen }: Body): Line[] {
  return lines.filter(
    ({ at, spans }) =>
      at.block === chosen && spans.length > 0 && spans.every((span) => span.at === undefined),
  );
}
