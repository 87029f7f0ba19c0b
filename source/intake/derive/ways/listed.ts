import type { Block } from '../../../story/story.ts';
import { deniedIn } from './denied.ts';
import { ledIn } from './lead.ts';
import type { Led } from './led.ts';
import { knowsNone, namesIn, type Known } from './names.ts';
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

/** Whether an entry tells of a stage: by its number, a day or an hour, or a place with its hours. */
function isStage(text: string): boolean {
  return stage.test(text) || hours.test(text);
}

const hours =
  /^\W{0,4}(?:dep\.?|arr\.?|lv\.?|ar\.?|departs?|arrives?)? ?\p{Lu}[\p{L}’'. -]{1,30}?,?[\s—–-]*(?:dep\.?|arr\.?|lv\.?|ar\.?|departs?|arrives?|at)? ?\d{1,2}[:.]?\d\d/iu;

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
    isListed: true,
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

const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const stage = new RegExp(
  `^\\W{0,4}(?:(?:stage|leg|day|stop|etappe|week|night|section|segment)s?\\s(?:${number})(?:\\s?[-–]\\s?\\d{1,2})?\\b` +
    `|(?:first|second|third|fourth|fifth|sixth|last|final) (?:stage|leg|day|stop|night)\\b` +
    `|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?${month} \\d{1,2}(?:\\s?[-–]\\s?(?:${month} )?\\d{1,2})?\\b|\\d{1,2} ${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\s?[,:—–-]` +
    `|\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?\\b)(?<rest>[^\\p{L}\\d(]{0,5})`,
  'iu',
);

const back = /\b(?:and back|round[- ]trip|loop|returns? to)\b/i;

/** The stops of one entry: the first place, and those that it goes to from there. */
function stopsIn(line: string, isKnown: Known): Led[] {
  const text = line
    .slice(0, 300)
    .replace(stage, '')
    .split(/(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u, 1)[0]!;
  const denied = deniedIn(text);
  const led = ledIn(text, () => true).filter(
    ({ start }) => !denied.some((part) => start >= part.start && start < part.end),
  );
  const at = firstOf(led, isKnown);
  const [first, ...others] = at === -1 ? led.slice(0, 1) : led.slice(at);
  if (!first) return [];
  const legs = others.filter(({ role, standing, beside, gap, sure }, index) => {
    const isPaired = beside === 'and' && index === 0 && first.start < 3;
    if (role === 'none' || standing === 'loose' || beside === 'comma') return isPaired;
    return beside !== undefined || sure || goal.test(gap);
  });
  const dashed = others.filter(({ gap }) => dash.test(gap));
  return [first, ...(dashed.length > 0 ? dashed : legs)];
}

/** Which name an entry's stop is: the first, or, of a hall and the town that it is in, the town. */
function firstOf(led: readonly Led[], isKnown: Known): number {
  const at = led.findIndex(
    ({ role, standing, start }) => (role !== 'none' && standing !== 'loose') || start < 3,
  );
  if (at !== -1 && isKnown(led[at]!.name)) return at;
  const town = led.findIndex(
    ({ name, gap }) => isKnown(name) && /(?:^|, |\b(?:at|in|lot), )$/.test(gap),
  );
  return town === -1 || (at !== -1 && town > at + 1) ? at : town;
}

const goal = /(?:^| )(?:to|into|via|through|over|past|for) (?:the )?$/;
const dash = /^(?: \([^()]*\))?\s?(?:[–—→➔>]|-{1,2}>?)\s?$/;
