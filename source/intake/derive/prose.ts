import type { FigureRow } from '../../story/story.ts';
import { number, readNumber, type Amount } from './number.ts';
import { findNamed } from './named.ts';
import { leadingTotal, statedTotal, sumOf, type Total } from './total.ts';

/** Rows that a text gives in its sentences: 15 for one thing, three for another and two for a third. */
type ProseFigure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
};

/** The groups of labels and counts in a paragraph's sentences, in order; `before` is the text that leads to it. */
export function findProseFigures(text: string, before = ''): ProseFigure[] {
  let led = before;
  return pieces(text, sentenceBreak).flatMap((sentence) => {
    led = `${led.slice(-400)} ${sentence}`;
    const clauses = pieces(sentence, clauseBreak)
      .slice(0, most)
      .map((clause) => readClause(clause));
    const linked = series(clauses, (link) => link !== 'noun');
    const found = linked.length > 0 ? linked : series(clauses, (link) => link === 'noun');
    const figures = found.flatMap((each) => toFigure(each, sentence, led));
    const named = figures.length > 0 ? undefined : findNamed(sentence);
    if (!named) return figures;
    const total = statedTotal(sentence, named.rows) ?? leadingTotal(led, named.rows);
    return [{ ...named, ...(total && { total }) }];
  });
}

/** No sentence goes on with more clauses. */
const most = 100;

/** Splits a text before each match, in one pass. */
function pieces(text: string, separator: RegExp): string[] {
  return text.split(separator).filter((piece) => piece.trim() !== '');
}

const sentenceBreak = /(?<=[.!?]["”’]?)\s+(?=["“‘(]?[\p{Lu}\d$€£])|\n/u;

/** Before a number that a clause begins with. */
const near = `(?:another |about |some |nearly |at least |only |just |roughly )?${number}\\b`;
const clauseBreak = new RegExp(
  `(?<=[,;:])\\s(?:(?:and|while|but|plus|with)\\s)?(?=${near})|[—–]\\s?(?=${near})|\\s(?:and|while|but)\\s(?=${near})`,
  'i',
);

/** A number and, for each word after it that may lead to a label, that label and what stands between. */
type Clause = { readonly amount: Amount; readonly ways: ReadonlyMap<string, Way> };
type Way = { readonly between: string; readonly label: string };

const counted = new RegExp(
  `^(?<lead>.{0,300}?)(?<![\\w.,$€£-])(?<count>${number})(?![\\w-]|[.,:]\\d)`,
  'i',
);

/** Reads a clause from the first number in it that leads to a label. */
function readClause(text: string): Clause | undefined {
  let rest = text.slice(0, 600);
  let noun: Clause | undefined;
  for (let tries = 0; tries < 4; tries++) {
    const match = counted.exec(rest);
    const { lead = '', count = '' } = match?.groups ?? {};
    const amount = readNumber(count);
    if (!match || !amount) return noun;
    rest = rest.slice(match[0].length);
    const isYear = /^(?:19|20)\d\d$/.test(count);
    const isCount = amount.unit !== undefined || Number.isSafeInteger(amount.count);
    const ways = waysTo(rest);
    if (!isYear && isCount && !notCounted.test(lead) && !calendar.test(rest) && ways.size > 0) {
      if ([...ways.keys()].some((way) => way !== 'noun')) return { amount, ways };
      noun ??= { amount, ways };
    }
  }
  return noun;
}

const leading = /(?<= )(?:for|from|with|in|on|at|to|as|against|toward|towards|by|of)(?= )/gi;
const voted =
  /^(?<between>(?: [\p{L}’'-]{1,24}){0,3}?) (?<label>in favor|for|yes|against|no|opposed|in opposition|abstained|abstaining|abstentions?|absent)(?=[.,;:!?]|\s*$)/iu;

/** The ways from a number to a label, by the words that lead to it; at most six words lie between. */
function waysTo(rest: string): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const votes = voted.exec(rest)?.groups;
  if (votes) ways.set('vote', { between: votes.between!.trim(), label: votes.label! });
  const phrase = /^(?:,? [\p{L}’'-]{1,24}){1,40}/u.exec(rest)?.[0] ?? '';
  for (const { 0: link, index } of phrase.matchAll(leading)) {
    const between = phrase.slice(0, index).trim();
    if (between.split(' ').length > 6) break;
    const label = labelIn(rest.slice(index + link.length));
    if (label !== undefined && !ways.has(link.toLowerCase()))
      ways.set(link.toLowerCase(), { between, label });
  }
  const noun =
    /^(?: [\p{L}’'-]{2,24}){1,4}?(?=[.,;:!?)]|\s*$| (?:in|on|at|from|during|after|before|for|with|to|by|as|were|was|and|that|who)\b)/u.exec(
      rest,
    );
  if (noun && !/^ (?:more|fewer|less|other|others)\b/.test(noun[0]))
    ways.set('noun', { between: '', label: noun[0].trim() });
  return ways;
}

function labelIn(text: string): string | undefined {
  const label = (/^ ([^.,;:!?"“”()]{2,100})/.exec(text)?.[1] ?? '').replace(trailing, '').trim();
  return /\p{L}{2}/u.test(label) || /^(?:19|20)\d\d$/.test(label) ? label : undefined;
}

/** Words before a number that make it something else than a count: an age, an hour, a name. */
const notCounted =
  /(?:\b(?:ages?|aged|at|by|until|till|before|since|between|from|to|no\.|number|route|interstate|highway|i|room|page|chapter|section|grade|district|channel|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))|[#(-])\s?$/i;

const calendar =
  /^\s*(?:[ap]\.?m\b|o.clock|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|feet|degrees)\b/i;

/** What ends a label though no mark does. */
const trailing =
  /\s+(?:(?:the )?(?:police|officials|authorities|officers|prosecutors|he|she|they)\s+(?:said|say)|according to .*|and|while|but|plus)$/i;

type Series = { readonly link: string; readonly between: string; readonly rows: FigureRow[] };

/** Neighbouring clauses that one word leads to the label in, the later ones as short as it allows. */
function series(
  clauses: readonly (Clause | undefined)[],
  isWanted: (link: string) => boolean,
): Series[] {
  const found: Series[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const link = [...(clauses[at + 1]?.ways.keys() ?? [])].find(
      (word) => isWanted(word) && clauses[at]?.ways.has(word),
    );
    if (link === undefined) continue;
    const run: { amount: Amount; way: Way }[] = [];
    for (let next = at; next < clauses.length; next++) {
      const clause = clauses[next];
      const way = clause?.ways.get(link);
      if (!clause || !way) break;
      run.push({ amount: clause.amount, way });
    }
    if (
      !isSeries(
        run.map(({ way }) => way),
        link,
      )
    )
      continue;
    at += run.length - 1;
    const isMeasured = link === 'of' && /^\p{L}+$/u.test(run[0]!.way.between);
    const rows = run.map(({ amount: { count, unit }, way }) => ({
      label: way.label,
      count,
      ...withUnit(unit ?? (isMeasured ? way.between : undefined)),
    }));
    found.push({ link, between: run[0]!.way.between, rows });
  }
  return found;
}

function withUnit(unit: string | undefined) {
  return unit === undefined ? {} : { unit };
}

/** Whether later clauses leave out what the first says; of measures, whether all are in the same. */
function isSeries(run: readonly Way[], link: string): boolean {
  if (new Set(run.map(({ label }) => label.toLowerCase())).size < run.length) return false;
  const [first, ...others] = run;
  const areSame = others.every(({ between }) => between === first!.between);
  if (link === 'of') return areSame && first!.between !== '';
  if (areSame && run.length > 2) return true;
  return (
    link === 'noun' || link === 'vote' || others.some(({ between }) => elliptical.test(between))
  );
}

const elliptical =
  /^(?:|others?|more|people|were|was|each|went|came|(?:others|more|people) (?:were|came|went))$/i;

/**
 * Nouns alone are a figure only where their total is said: others are just what there was. The first number is the
 * total of the others where it leads to them by a colon, or they are nouns, and it is what they come to.
 */
function toFigure(
  { link, between, rows }: Series,
  sentence: string,
  before: string,
): ProseFigure[] {
  const title = titleOf(link, between);
  const [first, ...others] = rows;
  const stated = statedTotal(sentence, rows);
  const leads = link === 'noun' || (/[:—–]/.test(sentence) && first!.count >= 10);
  if (!stated && leads && others.length > 1 && first!.count === sumOf(others)) {
    const label = link === 'noun' ? `Total ${first!.label}` : 'Total';
    return [{ title, rows: others, total: { label, count: first!.count } }];
  }
  const total = stated ?? leadingTotal(before, rows);
  if (link === 'noun' && total?.count !== sumOf(rows)) return [];
  return [{ title, rows, ...(total && { total }) }];
}

function titleOf(link: string, between: string): string {
  if (link === 'vote') return 'Votes';
  if (between === '' || link === 'of' || link === 'noun') return 'Counts in the text';
  return `${between.charAt(0).toUpperCase()}${between.slice(1)} ${link} …`;
}
