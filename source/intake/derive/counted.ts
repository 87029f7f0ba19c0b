import type { Block } from '../../story/story.ts';
import { isCurrency } from './number.ts';
import { numbersIn } from './numbers.ts';
import type { Row } from './row.ts';
import { sameUnit, sumOf } from './total.ts';

/** Whether rows count something, and aren't years, ages, a score, a way through pages or a day, or steps. */
export function isCounted(
  rows: readonly Row[],
  intro: string,
  block: Block,
  hasTotal: boolean,
): boolean {
  const [first] = rows;
  if (!first || other.test(intro.slice(-200))) return false;
  if (block.type === 'code' && program.test(block.text.slice(0, 5000))) return false;
  if (rows.every(({ count, unit }) => unit === undefined && count >= 1900 && count < 2100))
    return false;
  if (2 * rows.filter(({ doubtful }) => doubtful).length >= rows.length) return false;
  // Nobody counts 92.5 of what isn't measured.
  if (rows.some((row) => row.unit === undefined && !Number.isInteger(row.count))) return false;
  const numbers = rows.filter(({ numbered }) => numbered).map(({ label }) => Number(label));
  if (numbers.some((number, at) => at > 0 && number !== numbers[at - 1]! + 1)) return false;
  if (numbers.length === 1) return false;
  const isMoney = rows.every(({ unit }) => isCurrency(unit));
  // Numbers of the day: homes destroyed, people moved, dollars lost.
  if (!rows.every(({ unit }) => sameUnit(unit, first.unit))) return false;
  if (areMeasured(rows)) return false;
  const lead = intro.slice(-200);
  const isSummed = () =>
    hasTotal || numbersIn(lead).some(({ amount }) => amount.count === sumOf(rows));
  if ((isMoney ? prices : degrees).test(lead) && !isSummed()) return false;
  if (isMoney && rows.every(({ count }) => count < 100)) return false;
  if (rows.length === 2 && score.test(intro)) return false;
  if (/\b(?<!all )ages?\b/i.test(intro) && rows.every(({ label }) => personal.test(label)))
    return false;
  if (rows.some(({ leaders }) => leaders) && isRising(rows)) return false;
  const isLoose = rows.some(({ loose }) => loose);
  // "Dale Whitcomb, 17": ages.
  if (
    isLoose &&
    ((rows.length < 3 && !rows.every(({ label }) => vote.test(label))) ||
      new Set(rows.map(({ unit }) => unit)).size > 1 ||
      (!things.test(lead) &&
        rows.every(({ label, count }) => personal.test(label) && !site.test(label) && count < 120)))
  )
    return false;
  if (first.order === 'label') return true;
  if (rows.every(({ label }) => duration.test(label))) return false;
  if (block.type === 'list') return !block.ordered;
  const areShort = rows.every(({ label }) => label.split(' ').length <= 6);
  return block.type === 'code' || (areShort && (rows.length > 2 || /:\s*$/.test(intro)));
}

/** A line of a program, and not of a table, ends so. */
const program = /[{};]\s*$/m;

const other =
  /\b(?:(?:table of )?contents(?! of (?:an?|the|his|her|its|their) (?!paper|issue|book|magazine))|in this issue|schedule|itinerary|timeline|recipe|ingredients|directions|instructions|steps|box score|final score|scorers|finishers|standings|contact)\b[^.]{0,60}$/i;

/** Whether all rows have a length, a heat or a time, or are of several things of which some have: such are no parts of a whole. */
function areMeasured(rows: readonly Row[]): boolean {
  const units = rows.map(({ unit }) => unit);
  const measured = units.filter((unit) => unit !== undefined && length.test(unit));
  return (
    (measured.length === rows.length && !areReadings(rows)) ||
    (measured.length > 0 && new Set(units).size > 2)
  );
}

/** Whether rows are what was measured in several places: rain by town. */
function areReadings(rows: readonly Row[]): boolean {
  return rows.length > 2 && rows.every(({ label }) => /^\p{Lu}/u.test(label) && !sized.test(label));
}

/** What a thing’s own measures are called. */
const sized =
  /\b(?:lengths?|widths?|heights?|beam|draft|draught|displacement|weight|range|speed|area|volume|capacity|tank|power|size|time|distance|crew|age|temperature|high|low|wind|humidity)\b/i;

const length =
  /^(?:(?:square |cubic |nautical )?(?:miles?|feet|foot|met(?:er|re)s?|kilomet(?:er|re)s?|yards?)|km|m|cm|mm|ft|in|mi|mph|kph|°.*|degrees|knots|horsepower|lit(?:er|re)s|minutes?|hours?|seconds?|days|years)\b/i;

/** What money or a number is of one thing each, and parts nothing. */
const prices =
  /\b(?:prices?|pric(?:ed|ing)|fees?|fares?|admission|tickets?|tolls?|rates?|(?<!in order of )costs?|wages?|salaries|rents?)\b[^.]{0,60}\.?\s*$/i;
const degrees =
  /\b(?:(?<!over the )limits?(?!\))|temperatures?|highs|lows|speeds?|heights?|stages?|distances?|scores|ratings?|rankings?|odds|numbers drawn|averages|levels|gusts|(?:peak|top|highest|maximum) winds|magnitudes?|(?:top|foot|head) of the (?:table|league|division)|km\/h|mph|kph|in degrees)\b[^.]{0,80}\.?\s*$/i;

const score =
  /\b(?:final|scores?|beat|beats|defeats?|defeated|won|wins?|halftime|vs|innings?|overtime)\b/i;

const vote =
  /^(?:yes|no|for|against|in favou?r|opposed|ayes?|nays?|abstain(?:ed|ing)?|abstentions?)$/i;

/** A first name and a surname. */
const personal = /^\p{Lu}[\p{L}’'.-]+(?:,? \p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** What is counted by place or team, and has no age: "Houses reported damaged". */
const plural =
  '(?:houses|homes|buildings|schools|shops|churches|farms|boats|vehicles|cars|bicycles|cases|votes|seats|medals|cups|points|goals|wins|deaths|births|complaints|calls|reports|fires|crashes|accidents|thefts|burglaries|cattle|cows|sheep|goats|trees|acres|hectares|bags|tonnes|jobs|beds|doses|entries|applications|hives)';
const things = new RegExp(
  `(?:^\\W*(?:the )?(?:number of )?${plural}\\b|\\b${plural} by [a-z]+\\b)[^.]{0,60}:\\s*$`,
  'i',
);

/** What places are called, and no persons. */
const site =
  /\b(?:lake|pond|reservoir|river|creek|bay|beach|island|park|street|avenue|road|county|school|hospital|station|hall|hill|ridge|valley|city|town|village|church|college|university|line|district|ward|department)\b/i;

const duration = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i;

/** As the pages of a table of contents are. */
function isRising(rows: readonly Row[]): boolean {
  return (
    rows.length > 2 &&
    rows.slice(1).every(({ count }, index) => count >= rows[index]!.count && count < 1000)
  );
}
