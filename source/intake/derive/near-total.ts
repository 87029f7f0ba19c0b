import type { FigureRow } from '../../story/story.ts';
import { isAge, isCounting } from './counts.ts';
import { areSome, plainWords, totalOf } from './lead.ts';
import { isCurrency } from './number.ts';
import { wordsAfter, type Found } from './numbers.ts';
import { sameUnit, sumOf, type Total } from './total.ts';

/**
 * The number before rows that is about what they come to, though they may come to a few more or less: the one that
 * is nearest to it. `share`: how far off it may be; one of the same things may be farther.
 */
export function nearTotal(
  numbers: readonly Found[],
  rows: readonly FigureRow[],
  share: number,
  things: readonly string[] = [],
): Total | undefined {
  const sum = sumOf(rows);
  const most = Math.max(...rows.map(({ count }) => count));
  const off = ({ amount: { count } }: Found) => Math.abs(count - sum);
  const isSame = (found: Found) =>
    sharedOut.test(found.text.slice(Math.max(0, found.start - 40), found.start)) ||
    things.some((thing) => wordsAfter(found).split(' ').includes(thing));
  if (rows.length < 2 || areSome(rows)) return undefined;
  const [near] = numbers
    .filter(
      (found) =>
        off(found) <= Math.max(1, found.amount.count * (isSame(found) ? 0.15 : share)) &&
        (sum >= 10 || isSame(found)) &&
        (isSame(found) ||
          found.amount.unit !== undefined ||
          plainWords(found) !== '' ||
          suffered.test(found.text.slice(found.end, found.end + 30)) ||
          isTally(found)) &&
        found.amount.count > most &&
        rows.every(({ unit }) => sameUnit(unit, found.amount.unit)) &&
        (rows[0]!.unit !== undefined || !isCurrency(found.amount.unit)) &&
        (isCounting(found) || isTally(found)) &&
        !isOfAnotherTime(found) &&
        !isAge(found),
    )
    .sort((one, other) => off(one) - off(other));
  return near && totalOf({ label: plainWords(near), ...near.amount });
}

/** "44 were injured." */
const suffered =
  /^ (?:more )?(?:were|was|are|have been|had been) (?:[a-z]+ )?(?:injured|hurt|wounded|killed|arrested|detained|rescued|missing|charged|evacuated|displaced)\b/;

/** "Shared out £48,500 among groups." */
const sharedOut =
  /\b(?:shared(?: out)?|split|divided(?: up)?|awarded|distributed|handed out|allocated|paid out|gave out)(?: about| some| nearly)? $|\bputs? (?:the |its |their )?(?:[a-z]+ ){1,3}at (?:about |some )?$/i;

/** "The death toll stands at 112." */
function isTally({ text, start }: Found): boolean {
  return /\b(?:toll|total|number|count|figure|tally)\b[^.;:]{0,80}\b(?:at|to|is|was|of|reached)\s$|\b(?:cases|deaths|dead) (?:rises?|climbs?|jumps?|grows?|now stands?|up|falls?) (?:to|at) $/i.test(
    text.slice(Math.max(0, start - 110), start),
  );
}

/** Whether a number is said to be that of another time: "last year's figure was 5,480". */
export function isOfAnotherTime({ text, start, end }: Found): boolean {
  return (
    /\b(?:last|previous|prior|earlier) (?:year|month|week|season|time)\S*[^.,;]{0,30}$|\b(?:compared (?:with|to)|(?:up|down) from|from|against|(?<!more |less |fewer )than|instead of)\s(?:[a-z]+ )?$/i.test(
      text.slice(Math.max(0, start - 60), start),
    ) ||
    /^[^.;]{0,40}\b(?:a year (?:ago|earlier|before)|the (?:year|month|week) before|previously)\b/i.test(
      text.slice(end, end + 60),
    )
  );
}
