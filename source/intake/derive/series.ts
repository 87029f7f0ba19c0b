import type { FigureRow } from '../../story/story.ts';
import type { Item, Way } from './after.ts';
import { evenly } from './even-rows.ts';
import { areOfOneKind } from './kind.ts';
import { isRestLabel, isTime } from './label.ts';

/** Neighbouring counts that one word leads to the label in, the later ones as short as it allows. */
export type Series = {
  readonly link: string;
  readonly between: string;
  readonly rows: readonly FigureRow[];
  readonly from: number;
  readonly to: number;
  /** Whether its form alone says that it is a breakdown; where it doesn't, its total must. */
  readonly isSure: boolean;
  /** Whether the first label is led to by another word than those after it. */
  readonly isMixed: boolean;
};

/** What is made of the series in a sentence's counts: of those that begin with one count, the surest and longest. */
export function seriesIn<T>(items: readonly Item[], read: (series: Series) => T | undefined): T[] {
  const found: T[] = [];
  for (let at = 0; at + 1 < items.length; at++) {
    if (items[at]!.isWhole) continue;
    const [next] = seriesAt(items, at + 1);
    for (const series of seriesAt(items, at)) {
      // The first count may be the total of a surer series that begins with the second.
      if (!series.isSure && next?.isSure && next.to >= series.to) break;
      const made = read(series);
      if (made === undefined) continue;
      found.push(made);
      at = series.to;
      break;
    }
  }
  return found;
}

/** The series that begin with one count, the surest and longest first. */
function seriesAt(items: readonly Item[], at: number): Series[] {
  return [...(items[at]?.ways.keys() ?? [])]
    .flatMap((link) => seriesFrom(items, at, link) ?? [])
    .sort(
      (one, other) =>
        Number(other.isSure) - Number(one.isSure) ||
        other.to - one.to ||
        rank(one.link) - rank(other.link),
    );
}

function rank(link: string): number {
  return link === 'any' ? 3 : link === 'noun' ? 2 : link === 'be' || link === 'by' ? 1 : 0;
}

function seriesFrom(items: readonly Item[], from: number, link: string): Series | undefined {
  const run: { item: Item; way: Way }[] = [];
  let isEnded = false;
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    const own = item.ways.get(link);
    const way = own ?? (at > from ? otherWay(item, link, run[0]!.way) : undefined);
    if (!own && way && run.some(({ way: { label } }) => isTime(label))) break;
    if (!way || (isRestLabel(way.label) && run.length < 2)) break;
    run.push({ item, way });
    // What follows the last of a list after a semicolon is another clause.
    if (!item.joins || isRestLabel(way.label) || (isEnded && item.by === ';' && link !== 'vote'))
      break;
    isEnded ||= item.by === 'and';
  }
  const ways = run.map(({ way }) => way);
  if (run.length < 2 || new Set(ways.map(({ label }) => label.toLowerCase())).size < run.length)
    return undefined;
  if (link === 'be' && ways[0]!.between !== 'be') return undefined;
  const units = run.map(({ item }) => item.count.amount.unit);
  if (new Set(units).size > 1) return undefined;
  const between = ways[0]!.between;
  const isMixed = run.slice(1).every(({ item, way }) => item.ways.get(link) !== way);
  const isWhole = run.every(({ item: { count } }) => Number.isSafeInteger(count.amount.count));
  const isMeasured = (link === 'of' || !isWhole) && /^\p{L}+$/u.test(between);
  const measure = isMeasured ? between : undefined;
  if (!isWhole && units[0] === undefined && !isMeasured) return undefined;
  const rows = run.flatMap(({ item: { count }, way }) => {
    const unit = count.amount.unit ?? measure;
    return labelsOf(way).map((label) => ({
      label,
      count: count.amount.count,
      ...(unit !== undefined && { unit }),
    }));
  });
  const to = from + run.length - 1;
  const next = run.at(-1)!.item.joins ? items[to + 1]?.ways.get('noun') : undefined;
  // "Nine players of Ames, six of Boone and two referees".
  if (link === 'of' && next && areOfOneKind([between, next.label])) return undefined;
  return { link, between, rows: evenly(rows, link), from, to, isSure: isSure(ways, link), isMixed };
}

/** "One each in Yuma and Gila counties": two rows. */
function labelsOf({ between, label }: Way): readonly string[] {
  if (!/\beach$/.test(between)) return [label];
  return label.replace(/ [a-z]+s$/, '').split(/, (?:and )?| and /);
}

/** Words that go on where the first clause's did: "12 on suspicion of theft, nine for fraud", "12 for, two against and one spoiled". */
function otherWay({ ways }: Item, link: string, first: Way): Way | undefined {
  if (link === 'vote') return ways.get('be');
  if (link === 'noun') {
    const [people, of] = first.label.split(' of ');
    return of !== undefined && areOfOneKind([people!]) ? goesOn(ways.get('of')) : undefined;
  }
  if (!isLink(link)) return undefined;
  const noun = ways.get('noun');
  if (
    noun &&
    (isRestLabel(noun.label) || state.test(noun.label) || /^(?:would|could|did) /.test(noun.label))
  )
    return noun;
  return [...ways].find(([other, { between }]) => between === '' && isLink(other))?.[1];
}

/** "Nine players of Ames, six of Boone". */
function goesOn(way: Way | undefined): Way | undefined {
  return way?.between === '' ? { ...way, label: `of ${way.label}` } : undefined;
}

/** "Nine for acquittal, two for conviction and one undecided." */
const state =
  /^(?:undecided|unsure|absent|abstain(?:ed|ing)|undeclared|unknown|unclear|unaffiliated|missing|blank|spoiled|spoilt|invalid|elsewhere|abroad|unaccounted)$/i;

function isLink(word: string): boolean {
  return !['noun', 'be', 'vote', 'of', 'any'].includes(word);
}

/** Whether later clauses leave out what the first says; of measures, whether all are in the same. */
function isSure([first, ...others]: readonly Way[], link: string): boolean {
  const isTimed = [first!, ...others].some(({ label }) => isTime(label));
  // "Five robins, four wrens and 12 other birds" are all of the birds.
  if (others.length > 1 && /^others?\b/i.test(others.at(-1)!.label)) return true;
  if (link === 'noun' || link === 'any' || (isTimed && first!.between === '')) return false;
  if (link === 'done') return others.length > 1;
  if (link === 'be') return others.some(({ between }) => between === '') || others.length > 1;
  const plain = (text: string) => text.replace(/s$/, '');
  const areSame = others.every(({ between }) => plain(between) === plain(first!.between));
  const isShorter = others.every(
    ({ between }) => plain(between) === plain(first!.between) || elliptical.test(between),
  );
  if (link === 'of') return first!.between !== '' && isShorter;
  if (link === 'vote' || (areSame && others.length > 1)) return true;
  return others.some(({ between }) => elliptical.test(between));
}

const elliptical =
  /^(?:|others?|more|people|were|was|are|is|each|went|came|(?:others|more|people) (?:were|came|went))$/i;
