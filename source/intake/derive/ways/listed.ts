import type { Block } from '../../../story/story.ts';
import { stopsIn } from './entry.ts';
import type { Led } from './leads/led.ts';
import { knowsNone, namesIn, type Known } from './names.ts';
import { isStage, stage } from './stage.ts';
import type { Way } from './way.ts';

/** A way that entries of a list or lines of a text go, and the blocks that they stand in. */
type Listed = { readonly way: Way; readonly blocks: readonly number[] };

/** The ways that a story lists: by stops or stages, each an item, a line, a short paragraph or a crosshead. */
export function findListed(body: readonly Block[], isKnown: Known = knowsNone): Listed[] {
  const found: Listed[] = [];
  for (let at = 0; at < body.length; at++) {
    const entries = entriesFrom(body, at);
    const way = entries.length > 1 ? wayOf(entries, body, isKnown) : undefined;
    if (!way) continue;
    const blocks = [...new Set(entries.map(({ block }) => block))];
    found.push({ way, blocks });
    at = blocks.at(-1)!;
  }
  return found;
}

type Entry = { readonly text: string; readonly block: number };

/** No list of stops is longer. */
const most = 200;

function entriesFrom(body: readonly Block[], at: number): Entry[] {
  const block = body[at]!;
  if (block.type === 'list') return entriesOf(block.items, at);
  if (block.type === 'paragraph' || block.type === 'quotation') {
    const lines = block.text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 2) {
      return entriesOf(lines, at);
    }
  }
  if (!isText(block)) return [];
  return stage.test(block.text) ? stagesFrom(body, at) : linesFrom(body, at);
}

function entriesOf(texts: readonly string[], block: number): Entry[] {
  const full = texts.filter((text) => text.trim() !== '').slice(0, most);
  const staged = full.filter(isStage);
  return (staged.length > 2 ? staged : full).map((text) => ({ text, block }));
}

type Text = Extract<Block, { readonly text: string }>;

function isText(block: Block | undefined): block is Text {
  return block?.type === 'paragraph' || block?.type === 'heading' || block?.type === 'quotation';
}

/** Blocks that each begin with the number of a stage, a day, a date or an hour; of crossheads those between are theirs. */
function stagesFrom(body: readonly Block[], at: number): Entry[] {
  const isHeaded = body[at]!.type === 'heading';
  const entries: Entry[] = [];
  for (let block = at; block < body.length && entries.length < most; block++) {
    const next = body[block];
    const isStage = isText(next) && stage.test(next.text) && (next.type === 'heading') === isHeaded;
    if (isStage) entries.push({ text: next.text.slice(0, 400), block });
    else if (!isHeaded || next?.type === 'heading') break;
  }
  return entries;
}

/** Paragraphs that follow each other, while each is one short line as a list's entry is and names a place. */
function linesFrom(body: readonly Block[], at: number): Entry[] {
  const entries: Entry[] = [];
  for (let block = at; block < body.length && entries.length < most; block++) {
    const next = body[block]!;
    if (!isLine(next) || namesIn(next.text).length === 0) break;
    entries.push({ text: next.text, block });
  }
  return entries.length > 2 ? entries : [];
}

function isLine(block: Block): block is Text {
  return (
    block.type === 'paragraph' &&
    /^[^\n]{1,80}$/.test(block.text) &&
    !/(?:[a-z]{5}[.!?]|:)$/.test(block.text)
  );
}

function wayOf(entries: readonly Entry[], body: readonly Block[], isKnown: Known): Way | undefined {
  const first = entries[0]!.block;
  const before = body[first - 1];
  const intro = before && 'text' in before ? before.text.slice(-300) : '';
  const isStaged = entries.every(({ text }) => isStage(text));
  const stopsOf = entries.map(({ text }) => stopsIn(text, isKnown));
  const isLed = isStaged || ordered.test(intro) || areLegs(stopsOf);
  const named = stopsOf.filter(({ length }) => length > 0);
  if (!isLed || named.length < 2 || (!isStaged && named.length < stopsOf.length)) return undefined;
  const stops = stopsOf.flat().filter(({ name }, index, all) => name !== all[index - 1]?.name);
  const isClosed = stops.length > 2 && stops[0]!.name === stops.at(-1)!.name;
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 3) return undefined;
  const last = entries.at(-1)!.block;
  const holder = body.findIndex(({ type }, at) => at >= first && holds.has(type));
  return {
    stops: kept,
    returns: isClosed || back.test(intro),
    text: intro,
    title: titleIn(before),
    paragraph: holder === -1 || holder > last + 1 ? -1 : holder,
    last,
  };
}

/** A crosshead or a line that ends in a colon names what it stands over. */
function titleIn(before: Block | undefined): string | undefined {
  if (before?.type === 'heading') return before.text;
  if (before?.type !== 'paragraph') return undefined;
  const sentence = before.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1)!;
  const isTitle = sentence.length <= longestTitle && /:\s*$/.test(sentence);
  return isTitle ? sentence.replace(/[\s:]+$/, '') : undefined;
}

/** In characters: what is longer is a sentence. */
const longestTitle = 80;

const holds = new Set(['paragraph', 'list', 'quotation']);

/** Whether each entry goes on from where the one before it ends. */
function areLegs(entries: readonly (readonly Led[])[]): boolean {
  return entries.every(
    (stops, index) =>
      stops.length > 1 && (index === 0 || entries[index - 1]!.at(-1)?.name === stops[0]!.name),
  );
}

const ordered =
  /\b(?:tour\w*|routes?|stops?|stages?|itinerary|ports|legs?|track|marches|stations|path|journey|voyage|trip|calls at|schedule|timetable|dates|circuit|course|relay|pilgrimage|in (?:this|that) order|order)\b/i;

const back = /\b(?:and back|round[- ]trip|loop|returns? to)\b/i;
