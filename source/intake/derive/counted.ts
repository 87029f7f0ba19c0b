import type { Block } from '../../story/story.ts';
import type { Row } from './row.ts';

/** Whether rows count something, and aren't years, ages, a score, a way through pages or a day, or steps. */
export function isCounted(rows: readonly Row[], intro = '', block: Block): boolean {
  const [first] = rows;
  if (!first || other.test(intro.slice(-200))) return false;
  if (block.type === 'code' && program.test(block.text.slice(0, 5000))) return false;
  if (rows.every(({ count, unit }) => unit === undefined && count >= 1900 && count < 2100))
    return false;
  if (2 * rows.filter(({ doubtful }) => doubtful).length >= rows.length) return false;
  if (rows.length === 2 && score.test(intro)) return false;
  if (/\bages?\b/i.test(intro) && rows.every(({ label }) => personal.test(label))) return false;
  if (rows.some(({ leaders }) => leaders) && isRising(rows)) return false;
  const isLoose = rows.some(({ loose }) => loose);
  // "Dale Whitcomb, 17": ages.
  if (
    isLoose &&
    (rows.length < 3 ||
      new Set(rows.map(({ unit }) => unit)).size > 1 ||
      rows.every(({ label, count }) => personal.test(label) && count < 120))
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
  /\b(?:table of contents|contents|in this issue|schedule|itinerary|timeline|recipe|ingredients|directions|instructions|steps|box score|final score|contact)\b[^.]{0,60}$/i;

const score =
  /\b(?:final|scores?|beat|beats|defeats?|defeated|won|wins?|halftime|vs|innings?|overtime)\b/i;

/** A first name and a surname. */
const personal = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u;

const duration = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i;

/** As the pages of a table of contents are. */
function isRising(rows: readonly Row[]): boolean {
  return (
    rows.length > 2 &&
    rows.slice(1).every(({ count }, index) => count >= rows[index]!.count && count < 1000)
  );
}
