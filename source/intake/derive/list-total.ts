import type { Block, FigureRow } from '../../story/story.ts';
import { introducedTotal, leadingTotal, namedTotal, some } from './lead.ts';
import { fateTotal } from './fate.ts';
import { nearTotal } from './near-total.ts';
import { firstSentence } from './lines.ts';
import { numbersIn, type Found } from './numbers.ts';
import { totalAfter } from './told.ts';
import { statedTotal, type Total } from './total.ts';

/** The numbers above a block that may be the total of what stands in it. */
export type Above = (block: number) => readonly Found[];

/** The blocks that a list of rows stands in, and the line before it, but where that introduces other rows too. */
type Place = { readonly from: number; readonly to: number; readonly intro: string | undefined };

/** The total of rows in lines that the text around them states: before them, in the sentence after, or above. */
export function totalAround(
  rows: readonly FigureRow[],
  { from, to, intro }: Place,
  body: readonly Block[],
  above: Above,
): Total | undefined {
  const next = body[to + 1];
  const after = () =>
    next?.type === 'paragraph' ? totalAfter(firstSentence(next.text), rows) : undefined;
  const below = () =>
    next?.type === 'paragraph' && rows.length > 2
      ? leadingTotal(numbersIn(next.text.slice(0, 600)), rows)
      : undefined;
  if (intro === undefined) return after();
  const scale = scales.get(
    /\bin (thousand|million|billion)s? of\b/i.exec(intro)?.[1]!.toLowerCase() ?? '',
  );
  if (scale !== undefined) {
    const scaled = above(from).map((found) => scaledDown(found, scale));
    const total = leadingTotal(scaled, rows);
    if (total) return total;
  }
  return (
    statedTotal(intro, rows) ??
    after() ??
    introducedTotal(intro, rows) ??
    leadingTotal([...above(from), ...numbersIn(intro)], rows) ??
    below() ??
    namedTotal(above(from), intro, rows) ??
    fateTotal(above(from), intro, rows) ??
    (rows.length > 2 && !some.test(intro)
      ? nearTotal([...above(from), ...numbersIn(intro)], rows, 0.05)
      : undefined)
  );
}

/** What a line says that its rows are told in: "in millions of dong". */
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

function scaledDown({ amount, ...found }: Found, scale: number): Found {
  return { ...found, amount: { count: amount.count / scale } };
}
