import type { Block } from '../story/story.ts';
import type { Draft } from './draft.ts';

/** The dateline that a paragraph begins with, and where its text goes on: "KANSAS CITY, Mo. (AP) — Police said". */
export function datelineOf(paragraph: string): { dateline: string; end: number } | undefined {
  const [all, before] = beforeDash.exec(paragraph.slice(0, 120)) ?? [];
  if (all === undefined || before === undefined) return undefined;
  const dateline = before.replace(/^([^.,]{4,})\.$/, '$1');
  const [town = ''] = /^[^,(]*/.exec(dateline) ?? [];
  const isDateline = isTown(town.trim()) && isRest(dateline.slice(town.trimEnd().length));
  return isDateline ? { dateline, end: all.length } : undefined;
}

/** The first bar, or dash that has spaces around it or is longer than a hyphen. */
const beforeDash = /^\s*([^\s—–|"“][^—–|"“]{1,78}?)\s*(?:—|–|--|\s[-|]\s)\s*(?=\S)/;

/** Letters in capitals. Told without Unicode's properties, which take milliseconds to compile. */
function isTown(town: string): boolean {
  const [first = ''] = town;
  return (
    town.length > 1 &&
    town === town.toUpperCase() &&
    first !== first.toLowerCase() &&
    !/[^\S ]|[\d!?:;=|/\\<>[\]{}_#*]/.test(town)
  );
}

/** What follows a town: a state, a country or a date, and an agency in brackets. */
function isRest(rest: string): boolean {
  const [all, first = ''] = /^(?:, (\S)[^()"“]{0,40}?)?(?: \([^()]{2,40}\))?$/.exec(rest) ?? [];
  return all !== undefined && (first === '' || first === first.toUpperCase());
}

/** How many blocks down a dateline may stand: a credit or a caption may come before the story's first paragraph. */
const deepest = 4;

/** Takes the dateline off the paragraph that begins with it. */
export function takeDateline(draft: Draft): Draft {
  if (draft.dateline !== undefined) return draft;
  for (const [index, block] of draft.body.slice(0, deepest).entries()) {
    if (block.type !== 'paragraph') continue;
    const found = datelineOf(block.text) ?? (index === 0 ? plainDateline(draft.body) : undefined);
    if (!found) continue;
    const body = draft.body.with(index, without(block, found.end));
    return { ...draft, dateline: found.dateline, body };
  }
  return draft;
}

/**
 * The dateline of papers that set it in small letters or without a dash: "Rostock (dpa) - The ship", "NEW DELHI: The
 * minister". Not where other paragraphs begin in the same way, for they are entries or turns of a talk, nor where the
 * words are a newsroom's own.
 */
function plainDateline(body: readonly Block[]): ReturnType<typeof datelineOf> {
  const starts = (block: Block | undefined) =>
    block && 'text' in block ? plainStart(block.text) : undefined;
  const own = starts(body[0]);
  if (!own || newsroom.test(own.dateline)) return undefined;
  return body.some((block, index) => index > 0 && starts(block)) ? undefined : own;
}

function plainStart(paragraph: string): ReturnType<typeof datelineOf> {
  const start = paragraph.slice(0, 120);
  const [all, dateline = ''] = beforePoint.exec(start) ?? beforePlainDash.exec(start) ?? [];
  if (all === undefined) return undefined;
  const isSentence = isCapital(paragraph.slice(all.length).replace(/^["“‘]/, ''));
  const isPlace = /[:.] $/.test(all) ? isTown(dateline) : isNamed(dateline);
  return isPlace && isSentence ? { dateline, end: all.length } : undefined;
}

const beforePoint = /^([^\s(),.:—–"“]{2,20}(?: [^\s(),.:—–"“]{1,20}){0,2})[:.] (?=\S)/;

/** A name of at most three words, with a state, a country, a date or an agency. */
const beforePlainDash =
  /^([^\s(),:—–"“]{2,20}(?: [^\s(),:—–"“]{1,20}){0,2}?(?:, [^()—–"“]{1,24}?)?(?: \([^()]{2,40}\))?)(?: ?(?:—|–|--)| -)\s?(?=\S)/;

function isNamed(dateline: string): boolean {
  const [town = '', ...rest] = dateline.replace(/ \(.*$/, '').split(', ');
  return town.length > 2 && isCapital(town) && rest.every(isCapital) && !/\d|\.$/.test(town);
}

function isCapital(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase();
}

const newsroom =
  /\b(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|LISTEN|READ|NOTE|OPINION|EDITORIAL|LIVE|VIDEO|PHOTOS?|WARNING|ALERT|CORRECTION|CLARIFICATION|ANALYSIS|REVIEW|INTERVIEW|QUESTION|ANSWER|FACTS?|NEWS|SPORTS?|MORE|RELATED|STORY|BY|WHO|WHAT|WHEN|WHERE|WHY|HOW|THE|THIS|THERE|WE|YOU|IT|NO|YES|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|DAY|WEEK|STAGE|PART|CHAPTER|STEP)\b/i;

function without(block: Extract<Block, { type: 'paragraph' }>, start: number): Block {
  const { links: given = [], text } = block;
  const links = given
    .map((link) => ({ ...link, start: Math.max(0, link.start - start), end: link.end - start }))
    .filter((link) => link.end > link.start);
  return { type: 'paragraph', text: text.slice(start), ...(links.length > 0 && { links }) };
}
