import type { FigureRow } from '../../story/story.ts';
import { isTime } from './label.ts';
import { partsOf } from './parts.ts';
import type { ProseFigure } from './prose.ts';
import type { Sentence } from './sentences.ts';
import { sharesIn, type Share } from './share.ts';
import { sumOf, type Total } from './total.ts';

/** What the story gives as the total of rows that the text gives from one place to another, if it is that far off at most. */
export type TotalOf = (
  rows: readonly FigureRow[],
  first: Place,
  last: Place,
  off: number,
) => Stated | undefined;
/** A total; whether words say that it is one. */
type Stated = { readonly total: Total; readonly isSaid: boolean };
type Place = { readonly start: number; readonly end: number; readonly things?: readonly string[] };

/** A figure and the stretch of the text that its rows stand in. */
export type Gathered = ProseFigure & {
  readonly start: number;
  readonly end: number;
  /** Whether words say that its rows are all of something. */
  readonly isLed: boolean;
  /** Whether they come to the total, and not by chance. */
  readonly isExact: boolean;
};

/**
 * Rows that sentences of a text give between them. That they are of one figure is told by what they come to, a
 * number that the story gives too, or by words: another nine, the remaining two.
 */
export function gather(sentences: readonly Sentence[], totalOf: TotalOf): Gathered[] {
  const shares = sharesIn(sentences.slice(0, most)).slice(0, most);
  const found: Gathered[] = [];
  // What rows come to exactly says more than what they nearly come to.
  for (const isExact of [true, false])
    for (let from = 0; from + 1 < shares.length; from++) {
      const over = found.find(
        ({ start, end }) => shares[from]!.start >= start && shares[from]!.end <= end,
      );
      const free = found.find(({ start }) => start > shares[from]!.start);
      const figure = over
        ? over
        : gatherFrom(shares, from, free?.start ?? Infinity, isExact, totalOf);
      if (!figure) continue;
      if (!over) found.push(figure);
      from = shares.findIndex(({ end }) => end >= figure.end);
    }
  return found;
}

/** No more counts of a text are looked through. */
const most = 24;

function gatherFrom(
  shares: readonly Share[],
  from: number,
  until: number,
  isExact: boolean,
  totalOf: TotalOf,
): Gathered | undefined {
  const run = reachOf(shares, from).filter(({ end }) => end <= until);
  const whole = [shares[from - 1], shares[from + 1]].find((share) => share?.cue === 'whole');
  for (const asides of [true, false]) {
    const all = asides ? run : run.filter(({ isAside }) => !isAside);
    if (!asides && all.length === run.length) break;
    for (let to = all.length; to > 1; to--) {
      const figure = figureOf(all.slice(0, to), whole, totalOf);
      if (figure?.isExact === isExact) return figure;
    }
  }
  return undefined;
}

/** The counts that may be parts of one whole with the first: of its unit, and no two sentences without one between them. */
function reachOf(shares: readonly Share[], from: number): Share[] {
  const first = shares[from]!;
  const run: Share[] = [];
  for (const share of shares.slice(from)) {
    if (share.sentence - (run.at(-1) ?? first).sentence > 1 || share.isQuoted !== first.isQuoted)
      break;
    if (share !== first && share.cue === 'whole') continue;
    if (share.count.amount.unit === first.count.amount.unit) run.push(share);
  }
  return first.isAside || first.leads || !isWhole(first) ? [] : run.filter(isWhole);
}

function isWhole({ count: { amount } }: Share): boolean {
  return amount.unit !== undefined || Number.isSafeInteger(amount.count);
}

function figureOf(
  run: readonly Share[],
  whole: Share | undefined,
  totalOf: TotalOf,
): Gathered | undefined {
  const [first, last] = [run[0]!, run.at(-1)!];
  const counts = run.map(({ count: { amount } }) => ({ label: '', ...amount }));
  const isRest = last.cue === 'rest';
  const things = run.flatMap(({ thing }) => thing ?? []);
  const isLed = whole !== undefined || run.some(({ cue }) => cue === 'rest');
  const sum = sumOf(counts);
  const isRanked = run.length > 2 && first.isGreatest;
  const off = last.isOpen ? 0.5 : isRest || isRanked ? 0.15 : 0.05;
  const own = totalIn(whole, counts);
  const told = own ? undefined : totalOf(counts, first, { ...last, things }, off);
  const stated = own ?? told?.total;
  const isOpen = last.isOpen && stated !== undefined && stated.count > sum;
  const total = last.isOpen && !isOpen ? undefined : stated;
  const isExact = total?.count === sum && sum >= fewest && (run.length > 2 || isLed);
  const isAll = Math.abs(sum - 100) <= 1 && run.length > 2 && first.count.amount.unit === '%';
  const isAdded = run.slice(1).some(({ cue }) => cue === 'more') && run.length > 2;
  const isMore =
    isAdded &&
    first.cue !== 'whole' &&
    (last.cue === 'more' || stated !== undefined) &&
    2 * counts[0]!.count <= sum;
  // "Bell polled 2,614 votes. Cray got 1,377 and Dunn 58."
  const isPoll =
    run.length > 2 &&
    first.thing === 'votes' &&
    run.every(({ names }) =>
      names.some(({ kind, label }) => /^(?:subject|bare)$/.test(kind) && person.test(label)),
    );
  const isNear = total !== undefined && (run.length > 2 || isRest || isOpen);
  if (!isExact && !isAll && !isNear && !isMore && !isPoll) return undefined;
  const parts = partsOf(run);
  if (!parts || (!isExact && parts.rows.some(({ label }) => isTime(label)))) return undefined;
  // "Ames lost 900 birds and Boone 750. There was no case; 118 workers are watched."
  const isStray =
    !isExact && !last.cue && !last.isOpen && last.sentence > run.at(-2)!.sentence && run.length > 3;
  if (isStray && parts.isEven && !parts.isLastEven) return undefined;
  const isTold =
    isExact ||
    isAll ||
    isRest ||
    isRanked ||
    isOpen ||
    told?.isSaid === true ||
    (isAdded && isNear) ||
    // 402 wait for trial, 118 have been convicted, 61 are held: a sentence that parts a whole by what became of each.
    (isNear &&
      run.length > 2 &&
      sum >= fewest &&
      !first.isSome &&
      run.every(({ sentence }) => sentence === first.sentence));
  if (!isTold && !parts.isEven) return undefined;
  const title = 'Counts in the text';
  return {
    title,
    rows: parts.rows,
    ...(total && { total }),
    start: first.start,
    end: last.end,
    isLed: isRest,
    isExact,
  };
}

/** A label that ends in a name. */
const person = /(?:^|\s)\p{Lu}[\p{L}’'-]+$/u;

/** The count that rows are said to be of: "Men accounted for 61 of the 88". */
function totalIn(whole: Share | undefined, rows: readonly FigureRow[]): Total | undefined {
  const amount = whole?.count.amount;
  const thing = whole?.thing;
  if (!amount || amount.unit !== rows[0]!.unit) return undefined;
  const off = Math.abs(amount.count - sumOf(rows));
  const isOf = off <= 0.15 * amount.count && rows.every(({ count }) => count < amount.count);
  return isOf
    ? { label: ['Total', thing].filter(Boolean).join(' '), count: amount.count }
    : undefined;
}

/** Two counts, and small ones, come to one that the story gives too by chance. */
const fewest = 10;
