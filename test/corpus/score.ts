import { addsUp } from '../../source/story/figure.ts';
import type { Figure, Quote, Route } from '../../source/story/story.ts';

/** What a case's story holds, as somebody who read it says. */
export type Gold = {
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
  readonly figures: readonly {
    readonly rows: readonly (readonly [label: string, count: number])[];
    readonly total: number | null;
  }[];
  readonly routes: readonly GoldRoute[];
};

/** A way; of each stop the region where the story tells it. */
type GoldRoute = {
  readonly stops: readonly string[];
  readonly returns: boolean;
  readonly regions?: readonly (string | null)[];
};

/** What broadsheet finds in the same story. */
export type Finds = {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly routes: readonly Route[];
};

/** Right of those found and of those that there are. Of counts that ask for no more, `found` is `there`. */
type Count = { readonly right: number; readonly found: number; readonly there: number };

const measures = [
  'quotes',
  'surnames',
  'full names',
  'pronouns',
  'unnamed',
  'rows',
  'totals',
  'flags',
  'routes',
  'stops',
  'regions',
] as const;
export type Measure = (typeof measures)[number];
export type Score = Readonly<Record<Measure, Count>>;

/** Compares what was found with what there is. `story`: the story's text, to tell which speakers go by a pronoun. */
export function score(finds: Finds, gold: Gold, story: string): Score {
  const pairs = gold.quotes.flatMap((quote) => {
    const found = finds.quotes.find(({ text }) => plain(text) === plain(quote.text));
    return found ? [{ quote, found }] : [];
  });
  const named = pairs.filter(({ quote }) => quote.speaker !== null);
  const rightly = named.filter(({ quote, found }) => isSame(found.speaker?.name, quote.speaker));
  const aside = named.filter(({ quote }) => !isNamedBeside(quote, story));
  return {
    quotes: { right: pairs.length, found: finds.quotes.length, there: gold.quotes.length },
    surnames: of(
      named,
      ({ quote, found }) => surname(found.speaker?.name) === surname(quote.speaker),
    ),
    'full names': of(named, (pair) => rightly.includes(pair)),
    pronouns: of(aside, (pair) => rightly.includes(pair)),
    unnamed: of(
      pairs.filter(({ quote }) => quote.speaker === null),
      ({ found }) => found.speaker === null,
    ),
    rows: scoreRows(finds, gold),
    totals: scoreFigures(finds, gold, (figure) => figure.total?.count ?? null),
    flags: scoreFigures(finds, gold, (figure) => addsUp(figure) ?? null),
    routes: scoreRoutes(finds, gold),
    stops: scoreStops(finds, gold),
    regions: scoreRegions(finds, gold),
  };
}

/** The scores of several cases as one. */
export function sum(scores: readonly Score[]): Score {
  const add = (measure: Measure): Count =>
    scores.reduce<Count>(
      (all, { [measure]: { right, found, there } }) => ({
        right: all.right + right,
        found: all.found + found,
        there: all.there + there,
      }),
      { right: 0, found: 0, there: 0 },
    );
  return Object.fromEntries(measures.map((measure) => [measure, add(measure)])) as Score;
}

/** Harmonic mean of precision and recall, from 0 to 1; 1 where there is nothing to find and nothing was found. */
export function f1({ right, found, there }: Count): number {
  return found + there === 0 ? 1 : (2 * right) / (found + there);
}

function of<T>(all: readonly T[], isRight: (one: T) => boolean): Count {
  return { right: all.filter(isRight).length, found: all.length, there: all.length };
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** Whether two names are one; an article before it is no part of a name. */
function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
  const bare = (name: string) => plain(name).toLowerCase().replace(/^the /, '');
  return bare(one ?? '') === bare(other ?? '');
}

function surname(name: string | null | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .replace(/,? (?:jr|sr)\.?$/, '')
    .split(/\s+/)
    .at(-1);
}

/** Whether the speaker's surname stands in the quote's paragraph, outside the quote. */
function isNamedBeside({ text, speaker }: Gold['quotes'][number], story: string): boolean {
  const wanted = plain(text).slice(0, 24);
  const paragraph = story.split(/\n\s*\n/).find((part) => plain(part).includes(wanted)) ?? '';
  return plain(paragraph)
    .toLowerCase()
    .includes(surname(speaker) ?? '');
}

function scoreRows({ figures }: Finds, gold: Gold): Count {
  const rows = (list: readonly (readonly [string, number])[]) =>
    list.map(([label, count]) => `${plain(label).toLowerCase()}\t${count}`);
  const found = rows(
    figures.flatMap((figure) => figure.rows.map(({ label, count }) => [label, count] as const)),
  );
  const there = rows(gold.figures.flatMap((figure) => figure.rows));
  const left = [...found];
  let right = 0;
  for (const row of there) {
    const at = left.indexOf(row);
    if (at === -1) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, found: found.length, there: there.length };
}

/** Compares what each figure says with what that says of the gold which has most of its rows. */
function scoreFigures(
  { figures }: Finds,
  gold: Gold,
  told: (figure: Figure) => number | boolean | null,
): Count {
  const left = [...figures];
  const right = gold.figures.filter(({ rows, total }) => {
    const wanted: Figure = {
      title: '',
      rows: rows.map(([label, count]) => ({ label, count })),
      ...(total !== null && { total: { label: '', count: total } }),
    };
    const shared = (figure: Figure) =>
      scoreRows({ ...noFinds, figures: [figure] }, { ...noGold, figures: [{ rows, total }] }).right;
    const best = Math.max(0, ...left.map(shared));
    const at = best === 0 ? -1 : left.findIndex((figure) => shared(figure) === best);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    return found !== undefined && told(found) === told(wanted);
  }).length;
  return { right, found: figures.length, there: gold.figures.length };
}

const noFinds: Finds = { quotes: [], figures: [], routes: [] };
const noGold: Gold = { quotes: [], figures: [], routes: [] };

function scoreRoutes({ routes }: Finds, gold: Gold): Count {
  const found = routes.map(wayOf);
  const there = gold.routes.map(({ stops, returns }) => way(stops, returns));
  return {
    right: there.filter((one) => found.includes(one)).length,
    found: found.length,
    there: there.length,
  };
}

/** The stops, whichever route they are of and wherever in it. */
function scoreStops({ routes }: Finds, gold: Gold): Count {
  const left = routes.flatMap(({ stops }) => stops.map(({ name }) => plain(name).toLowerCase()));
  const found = left.length;
  const there = gold.routes.flatMap(({ stops }) => stops);
  const right = there.filter((stop) => {
    const at = left.indexOf(plain(stop).toLowerCase());
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
  return { right, found, there: there.length };
}

/** The regions that the story tells of the stops of the routes that were found rightly. */
function scoreRegions({ routes }: Finds, gold: Gold): Count {
  const pairs = gold.routes.flatMap(({ stops, returns, regions = [] }) => {
    const found = routes.find((route) => wayOf(route) === way(stops, returns));
    if (!found) return [];
    return regions.flatMap((region, index) =>
      region === null ? [] : [{ region, found: found.stops[index]?.region }],
    );
  });
  return of(pairs, ({ region, found }) => region === found);
}

/** A route's stops in order in small letters, to compare; one that returns ends in an open way. */
export function way(stops: readonly string[], returns: boolean): string {
  return `${stops.map((stop) => plain(stop).toLowerCase()).join(' > ')}${returns ? ' >' : ''}`;
}

/** The same of a route that was found. */
export function wayOf({ stops, returns }: Route): string {
  return way(
    stops.map(({ name }) => name),
    returns,
  );
}
