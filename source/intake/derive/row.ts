import type { FigureRow } from '../../story/story.ts';
import { hasNumber, numeral } from './numeral.ts';
import { number, readNumber } from './number.ts';
import { isDoubtful, isLabel } from './row-label.ts';

/**
 * One line as a label and its count. `order`: which stands first. `whole`: nothing stands in the line that the
 * row hasn't, so that the row can take its place.
 */
export type Row = FigureRow & {
  readonly order: 'label' | 'count';
  readonly whole: boolean;
  readonly leaders: boolean;
  /** Only a space stands between the two. */
  readonly loose: boolean;
  /** The label is one that numbers name things with, as a rule. */
  readonly doubtful: boolean;
  /** The label is a small number: a grade, a ward, if those beside it count on. */
  readonly numbered: boolean;
};

/** Reads a line that is a label and a count, in either order; undefined where it is anything else. */
export function readRow(line: string): Row | undefined {
  const text = line.trim();
  if (text.length > longest || !hasNumber(text)) return undefined;
  const inBrackets = moneyLast.test(text) ? countInBrackets(text) : undefined;
  return inBrackets ?? labelFirst(text) ?? countInBrackets(text) ?? countFirst(text);
}

/** No label of a count is longer, in characters. */
const longest = 140;

const mark =
  '^(?:[*•·▪◦‣†‡–—-]\\s{0,4}|\\d{1,2}[.)]\\s{1,4}(?=\\p{L})|[x✓✔√]\\s{1,4}(?=\\p{Lu}\\p{Ll}))?';
const separator =
  '(?:\\s{0,4}:\\s{0,8}|\\s{1,8}[—–-]{1,2}\\s{1,8}|—|\\s{0,3}\\t\\s{0,20}|\\s{2,60}|\\s{1,3}=\\s{1,3}|\\s?\\.{2,100}\\s?|\\s?(?:\\. ){2,50}\\.?\\s?|\\s{0,4}\\|\\s{0,20}|\\s)';
const unit =
  '(?<unit>\\s?(?:°? ?[CF]\\b|(?:km|m|cm|mm|kg|g|t|kt|ha|lbs?|oz|hl|ft|in|mi|mph|kph|kWh|MW|GW|GB|MB|TB|TEU)\\b)|(?:\\s[a-z][a-z-]{1,20}){1,3})?';
const measure = /^\s?(?:°? ?[CF]|MW|GW|kWh|GB|MB|TB)$/;
const note =
  '(?<note>\\s{0,8}\\([^()]{1,80}\\)|,?\\s(?:up|down|compared|against|vs\\.?|versus|including|of which|unchanged|for|towards?)(?![\\w-])[^.;:]{0,60}|\\s{1,8}[—–-]{1,2}\\s[a-z][^.;:\\d]{1,40})?[*†‡]{0,3}';

const first = new RegExp(
  `${mark}(?<label>\\S.{0,120}?)(?<separator>${separator})(?<sign>[−-])?(?<count>${number})${unit}${note}[.;,*]?$`,
  'iu',
);

const parted = /[:\t|]|\s[—–-]|—|\.\.|\. \.|\s{2}|,\s\S+$/;

function labelFirst(text: string): Row | undefined {
  // The expression is slow in prose, in which only a space would part the two.
  if (text.length > 70 && !parted.test(text)) return undefined;
  const {
    label = '',
    separator = '',
    sign,
    count = '',
    unit,
    note,
  } = first.exec(text)?.groups ?? {};
  const amount = readNumber(count);
  if (!amount || !isLabel(label) || clock.test(unit ?? '')) return undefined;
  // 7:30 and 3:2 are no labels with their counts.
  if (
    separator === ' ' &&
    ((unit !== undefined && !/^(?:\p{Lu}\S* ?){1,3}$|^\p{Lu}\S*(?: \p{L}+){0,2},$/u.test(label)) ||
      (named.test(label) && !vote.test(label)) ||
      said.test(label) ||
      !/^\p{Lu}|,$/u.test(label))
  )
    return undefined;
  if (/\d$/.test(label) && separator === ':') return undefined;
  // A team's wins before its losses.
  if (separator === ' ' && /\s\d+$/.test(label) && !numberedThing.test(label)) return undefined;
  if (/^\d{1,2}$/.test(label.trim()) && !/:\s|\t|\s{2}|\.\.|[|—–]/.test(separator))
    return undefined;
  if (/\p{Lu}/u.test(unit ?? '') && !measure.test(unit ?? '')) return undefined;
  const measured = amount.unit ?? wordOf(unit);
  const value = sign === undefined ? amount.count : -amount.count;
  const isPart = /^\d+\.\d$/.test(count) && /[:–—-]/.test(separator) && sign === undefined;
  if (measured === undefined && !isPart && !(Number.isSafeInteger(value) && value >= 0))
    return undefined;
  const rest = amount.unit !== undefined && unit !== undefined;
  return {
    label: label.replace(/[\s:,]+$/, '').replace(/(?<=[\p{L})]{2})[*†‡]{1,3}$/u, ''),
    count: value,
    ...(measured !== undefined && { unit: measured }),
    order: 'label',
    whole: note === undefined && !rest,
    leaders: separator.includes('..') || separator.includes('. .'),
    loose: separator === ' ' || label.endsWith(','),
    doubtful: isDoubtful(label),
    numbered: /^\d/.test(label) && /^\d{1,2}$/.test(label.trim()),
  };
}

/** Words that a number after them names a thing with: a day, a road. */
const named =
  /(?:^|\s)(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|route|interstate|highway|i|us|chapter|part|question|measure|proposition|prop\.?|amendment|issue|item|article|option|lot|no\.?|number|level|grade|district|ward|precinct|stage|game|week|day|at|of|to|than|about|in|for|from|and|is|are|was|were)$/i;

/** What was voted for, and not what a number names. */
const vote = /^(?:for|no|in favou?r)$/i;

/** Things that numbers name. */
const numberedThing =
  /\b(?:district|ward|precinct|zone|region|grade|class|line|route|station|group|unit|division|stage|phase|type|level|school|area|sector|ages?) \d+$/i;

/** A verb makes a label a sentence, where only a space parts it from the number. */
const said = /\s(?:is|are|was|were|has|have|had|will)(?:\s|$)/i;

const bracketed = new RegExp(
  `${mark}(?<label>\\S[^()]{0,80}?)\\s\\((?<count>${number})(?: [a-z]{3,20})?\\)[.;,]?$`,
  'iu',
);

/** "Legion Branch 41 ($6,200)". */
const moneyLast = /\([$€£¥₹₦₱][\d,.]+\)$/;

/** "Brooklyn (1,204)": as doubtful as where only a space stands between. */
function countInBrackets(text: string): Row | undefined {
  if (!/\)[.;,]?$/.test(text)) return undefined;
  const { label = '', count = '' } = bracketed.exec(text)?.groups ?? {};
  const amount = readNumber(count);
  if (!amount || !isLabel(label)) return undefined;
  return {
    label,
    ...amount,
    order: 'label',
    whole: true,
    leaders: false,
    loose: true,
    doubtful: isDoubtful(label),
    numbered: false,
  };
}

/** What goes on about some of a count. */
const partial = `all|some|most|many|each|both|including|mostly|mainly|which|who|one|${numeral}`;

const hedge =
  '(?<hedge>(?:about|some|around|nearly|almost|roughly|over|more than|at least|up to) )?';

const second = new RegExp(
  `${mark}${hedge}(?<count>${number})\\s{1,12}(?:[—–-]\\s{1,4})?(?<label>\\p{L}[^:;.!?]{1,100}?)(?<note>, (?:${partial}) [^:;.!?]{1,60})?[.;,]?(?:\\s(?:and|und|et))?$`,
  'iu',
);

function countFirst(text: string): Row | undefined {
  const { count = '', label = '', note, hedge: told } = second.exec(text)?.groups ?? {};
  const amount = readNumber(count);
  if (!amount || !isLabel(label) || clock.test(` ${label}`) || kitchen.test(label))
    return undefined;
  if (said.test(` ${label.replace(/^(?:are|were|is|was|have|has) /, '')} `) || /^of\b/.test(label))
    return undefined;
  if (street.test(label) || /\d/.test(label) || label.split(/\s+/).length > 9) return undefined;
  if (amount.unit === undefined && !Number.isSafeInteger(amount.count)) return undefined;
  return {
    label: label.replace(link, ''),
    ...amount,
    order: 'count',
    whole: note === undefined && told === undefined,
    leaders: false,
    loose: false,
    doubtful: false,
    numbered: false,
  };
}

/** "15 for theft" is said of theft. */
const link = /^(?:for|from|with|in|on|at|of|by|to|are|were) (?:(?:an?|the) )?(?=\S)/i;

/** The word that a count is measured in. */
function wordOf(unit: string | undefined): string | undefined {
  return unit?.trim() || undefined;
}

/** What makes a number one of a clock, a calendar or somebody's years. */
const clock =
  /^\s(?:[ap]\.?m\b\.?|o.clock|years? old|years? of age|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\b|noon|midnight|bce?\b|ad\b)/i;

const kitchen =
  /^(?:cups?|tablespoons?|teaspoons?|tbsp|tsp|ounces?|oz|cloves?|pinch|sticks?|lbs?|pounds?|grams?|ml)\b/i;

const street =
  /\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|dr|lane|ln|way|court|ct|highway|hwy|parkway|pkwy|plaza|square)\.?$/i;
