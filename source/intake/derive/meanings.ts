import type { Count } from './counts.ts';
import { sumOf } from './total.ts';

/** Counts of a sentence as they may be meant; whether they are only meant so where their sum is told. */
type Meant = { readonly counts: readonly Count[]; readonly isSummed?: boolean };

/** The ways in which the counts of a sentence may be meant: of one unit alone, with one more, as parts of a sum of money. */
export function meaningsOf(text: string, counts: readonly Count[]): Meant[] {
  const ones = onesMore(text, counts);
  const each = ones.length > 0 ? [{ counts: [...counts, ...ones], isSummed: true }] : [];
  // One that a number stands before, and one that none does, come to another by chance.
  if (counts.length < 2) return ones.length > 1 ? each : [];
  const units = new Set(counts.map(({ amount }) => amount.unit));
  const one = oneMore(text, counts);
  // “The driver” is one of a list where its sum needs one more.
  const driver = oneMore(text, counts, true);
  const within = oneWithin(text, counts);
  const first = oneFirst(text, counts);
  const ofUnit = units.size > 1 ? [...units] : [];
  return [
    { counts },
    ...(one ? [{ counts: [...counts, one] }] : []),
    ...(first && counts.length > 1 ? [{ counts: [first, ...counts, ...(one ? [one] : [])] }] : []),
    ...sharedOut(counts).map((each) => ({ counts: each })),
    ...likeFirst(counts).map((each) => ({ counts: each, isSummed: true })),
    ...ofUnit.map((unit) => ({ counts: counts.filter(({ amount }) => amount.unit === unit) })),
    ...each,
    ...(within ? [{ counts: within, isSummed: true }] : []),
    ...(driver ? [{ counts: [...counts, driver], isSummed: true }] : []),
  ];
}

/** Counts that go on from a sum of money, as parts of it: "5,120 euros: 940 in Ames, 1,310 in Boone, 2,870 in Cray". */
function sharedOut(counts: readonly Count[]): Count[][] {
  const at = counts.findIndex(({ amount: { unit } }) => unit !== undefined && unit !== '%');
  const [sum, ...others] = counts.slice(at === -1 ? counts.length : at);
  if (!sum || others.length < 2 || others.some(({ amount }) => amount.unit !== undefined))
    return [];
  const { count, unit } = sum.amount;
  const off = Math.abs(count - sumOf(others.map(({ amount }) => ({ label: '', ...amount }))));
  return off <= 0.15 * count
    ? [[sum, ...others.map((each) => ({ ...each, amount: { ...each.amount, unit: unit! } }))]]
    : [];
}

/** Sums of which only the first says of what they are: "Ames pays 820,000 euros, Boone 760,000 and Cray 320,000". */
function likeFirst([first, ...others]: readonly Count[]): Count[][] {
  const unit = first?.amount.unit;
  const areSums = others.every(({ amount }) => amount.unit === undefined && amount.count >= 1000);
  if (unit === undefined || unit === '%' || others.length === 0 || !areSums) return [];
  return [[first!, ...others.map((each) => ({ ...each, amount: { ...each.amount, unit } }))]];
}

/** The one of a kind that a list ends with: "14 miners, three rescuers and a doctor", or "the doctor" where he is known. */
function oneMore(text: string, counts: readonly Count[], isKnown = false): Count | undefined {
  const { end } = counts.at(-1)!;
  const [, before, article = ''] = last.exec(text.slice(end, end + 160)) ?? [];
  if (before === undefined || /^the\b/.test(article) !== isKnown) return undefined;
  const start = end + before.length;
  return { amount: { count: 1 }, start, end: start + article.length };
}

const last =
  /^((?: [\p{L}’'-]{1,24}){1,6},? and )((?:an?|the)(?: single| lone)?,?(?: (?:very|rather|quite) [a-z]{2,20})?)(?= [\p{L}-]{2,24}(?: [\p{L}-]{2,24}){0,3}?(?:[.,;)]| (?:in|on|at|from|were|was|had|have|has|make|made|named|called|among|with)\b|$))/u;

/** The one of a kind that a list begins with: "Those held are the driver, two porters and a clerk". */
function oneFirst(text: string, [next]: readonly Count[]): Count | undefined {
  const head = text.slice(0, next!.start);
  const [whole, article = ''] = begin.exec(head) ?? [];
  if (whole === undefined) return undefined;
  const start = head.length - whole.length;
  return { amount: { count: 1 }, start, end: start + article.length };
}

const begin =
  /(?<=\b(?:are|were|include|included|including) )(an?|the)(?: [\p{Ll}-]{2,24}){1,3}, $/u;

/** The ones of their kinds that a list ends with: "three drivers, two packers, a clerk and a manager". */
function onesMore(text: string, counts: readonly Count[]): Count[] {
  const { end } = counts.at(-1)!;
  const [list = ''] = singles.exec(text.slice(end, end + 200)) ?? [];
  return Array.from(
    list.matchAll(/(?<=(?:,|\band) )(?:an?|the|his|her)(?= )/g),
    ({ 0: article, index }) => ({
      amount: { count: 1 },
      start: end + index,
      end: end + index + article.length,
    }),
  );
}

/** The counts with the one of a kind that stands before the last, their sum: "six bracelets and a cup, 43 pieces in all". */
function oneWithin(text: string, counts: readonly Count[]): Count[] | undefined {
  const [before, sum] = [counts.at(-2), counts.at(-1)!];
  if (!before || counts.length < 3) return undefined;
  const gap = text.slice(before.end, sum.start);
  const [, lead = '', article = ''] =
    /^((?: [\p{L}’'-]{1,24}){1,4},? and )(an?)(?: [\p{L}-]{2,24}){1,3}(?:,|:| —| –) $/u.exec(gap) ??
    [];
  const start = before.end + lead.length;
  const one = { amount: { count: 1 }, start, end: start + article.length };
  return article === '' ? undefined : [...counts.slice(0, -1), one, sum];
}

const singles =
  /^(?: [\p{L}’'-]{1,24}){1,4}(?:(?:,|,? and) (?:an?|the|his|her) [\p{L}-]{2,24}(?: [\p{L}-]{2,24}){0,2}?){2,4}(?=[.;)]|$| who\b)/u;
