import type { FigureRow } from '../../story/story.ts';
import type { Item, Way } from './after.ts';
import { verbs } from './verbs.ts';
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
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    const own = item.ways.get(link);
    const way = own ?? (at > from ? otherWay(item, link) : undefined);
    if (!own && way && run.some(({ way: { label } }) => isTime(label))) break;
    if (!way || (isRestLabel(way.label) && run.length < 2)) break;
    run.push({ item, way });
    if (!item.joins || isRestLabel(way.label)) break;
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
  return { link, between, rows: evenly(rows, link), from, to, isSure: isSure(ways, link), isMixed };
}

/** "One each in Yuma and Gila counties": two rows. */
function labelsOf({ between, label }: Way): readonly string[] {
  if (!/\beach$/.test(between)) return [label];
  return label.replace(/ [a-z]+s$/, '').split(/, (?:and )?| and /);
}

/** Words that go on where the first clause's did: "12 on suspicion of theft, nine for fraud", "12 for, two against and one spoiled". */
function otherWay({ ways }: Item, link: string): Way | undefined {
  if (link === 'vote') return ways.get('be');
  if (!isLink(link)) return undefined;
  const noun = ways.get('noun');
  if (noun && (isRestLabel(noun.label) || state.test(noun.label))) return noun;
  return [...ways].find(([other, { between }]) => between === '' && isLink(other))?.[1];
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

/** Rows of things: without a verb that stands before each, and without what follows the last of things in the plural. */
export function evenly(rows: readonly FigureRow[], link: string): readonly FigureRow[] {
  if (link !== 'noun' && link !== 'any') return placed(rows);
  const [verb, second] = rows[0]!.label.split(' ');
  // Trucks carried millet, carried oil
  const isTwice = rows.slice(1).every(({ label }) => label.startsWith(`${second} `));
  if (isTwice && second !== undefined && verbs.test(second))
    return [{ ...rows[0]!, label: rows[0]!.label.slice(verb!.length + 1) }, ...rows.slice(1)];
  const chosen = rows
    .slice(1)
    .every(({ label }) => !label.split(' ').some((word) => verbs.test(word)))
    ? said.exec(rows[0]!.label)?.[1]
    : undefined;
  if (chosen !== undefined) return [{ ...rows[0]!, label: chosen }, ...rows.slice(1)];
  const last = rows.at(-1)!;
  const others = rows.slice(0, -1);
  // Civil, criminal and family cases
  const kind = /^(?!other )(\p{Ll}+) \p{Ll}+s$/u.exec(last.label)?.[1];
  const areKinds = others.every(({ label }) => /^\p{Ll}+$/u.test(label) && !label.endsWith('s'));
  if (kind !== undefined && areKinds && others.length > 1)
    return [...others, { ...last, label: kind }];
  const [, things] = /^(.*?s)\s\S*[^s]$/.exec(last.label) ?? [];
  return things !== undefined && others.every(({ label }) => /s$/.test(label))
    ? [...others, { ...last, label: things }]
    : rows;
}

/** "In schools in Albay, 26,750 in Sorsogon": the first by its town as well; "one at Ames" by its town alone. */
export function placed(rows: readonly FigureRow[]): readonly FigureRow[] {
  const [first, ...others] = rows.map((row) => ({ ...row, label: row.label.replace(another, '') }));
  const town = /^\p{Ll}.* (?:in|at|from|near|outside) (\p{Lu}[\p{L} ’'-]*)$/u.exec(
    first!.label,
  )?.[1];
  const areTowns = others.every(({ label }) => /^\p{Lu}/u.test(label));
  return [town !== undefined && areTowns ? { ...first!, label: town } : first!, ...others];
}

const another = /^(?:one|another|that|those) (?:in|at|from|near|outside) (?=\p{Lu})/u;

/** "Students chose French", where those after it say only what they chose. */
const said =
  /^(?:\p{L}+s )?(?:chose|choose|took|take|had|have|got|want|wanted|need|needed|lack|lacked|named|cited|picked|preferred|spoke|speak|bought|ordered|studied|study|play|played) (?:the |an? )?(.+)$/u;

/** Rows without a verb that several of them begin with, as "carried canola, carried wheat" do beside "empty". */
export function withoutVerb(rows: readonly FigureRow[]): readonly FigureRow[] {
  const verb = rows
    .map(({ label }) => spoken.exec(label)?.[1])
    .find((each, _, all) => each !== undefined && all.indexOf(each) !== all.lastIndexOf(each));
  if (verb === undefined || !verbs.test(verb)) return rows;
  return rows.map((row) =>
    spoken.exec(row.label)?.[1] === verb
      ? { ...row, label: row.label.slice(verb.length + 1) }
      : row,
  );
}

/** A verb before a thing, and no small word between them. */
const spoken =
  /^(\p{Ll}{3,}) (?!(?:the|their|its|his|her|an?|to|from|in|on|at|for|of|with|by|as|out|off|up|down|into|over|against)\b)\p{Ll}/u;
