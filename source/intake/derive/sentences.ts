import { beforeNames, months } from '../../story/abbreviations.ts';
import { isCounting, type Count } from './counts.ts';
import { matches } from './matches.ts';
import type { Found } from './numbers.ts';
import { isOpenAfter } from './open-marks.ts';

/** A sentence of a text with the counts in it, whose places are the sentence's. */
export type Sentence = {
  readonly text: string;
  /** Where in the text it begins. */
  readonly start: number;
  readonly counts: readonly Count[];
  /** Whether it begins within quotation marks. */
  readonly isQuoted: boolean;
};

/** The sentences of a text that have counts, of its numbers. */
export function countedSentences(text: string, numbers: readonly Found[]): Sentence[] {
  if (numbers.length < 2) return [];
  const counts = withOther(text, withPercent(text, numbers).filter(isCounting));
  if (counts.length < 2) return [];
  const sentences: Sentence[] = [];
  let next = 0;
  let read = 0;
  let isQuoted = false;
  const push = (start: number, end: number) => {
    const from = next;
    while (next < counts.length && counts[next]!.start < end) next++;
    if (next === from) return;
    isQuoted = isOpenAfter(text.slice(read, start), isQuoted);
    read = start;
    const own = counts
      .slice(from, Math.min(next, from + most))
      .map(({ amount, start: at, end: to }): Count => ({
        amount,
        start: at - start,
        end: to - start,
      }));
    sentences.push({ text: text.slice(start, end), start, counts: own, isQuoted });
  };
  let start = 0;
  for (const { 0: gap, index } of matches(sentenceBreak, text)) {
    push(start, index);
    start = index + gap.length;
  }
  push(start, text.length);
  return sentences;
}

/** Counts with "the other was a boy", who is one, where others are counted before. */
function withOther(text: string, counts: readonly Found[]): readonly Found[] {
  const single = matches(amid, text).map(({ 0: article, index }): Found => {
    return { text, amount: { count: 1 }, start: index, end: index + article.length };
  });
  const others = matches(other, text).map(({ index }): Found => {
    const start = index + 'the '.length;
    return { text, amount: { count: 1 }, start, end: start + 'other'.length };
  });
  if (others.length + single.length === 0) return counts;
  return [...counts, ...others, ...single].sort((one, next) => one.start - next.start);
}

const other = /(?<=\b(?:and|while) )the other(?= (?:was|is|had|went|came|died|will)\b)/g;

/** "Two fillies, a donkey and 31 hens". */
const amid =
  /(?<=(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)) [a-z]{2,20}, )an?(?= [a-z]{2,20}(?:,? and|,) (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)/gi;

/** Numbers that leave out the percent of the one before them: "28.4 percent, the Greens 17". */
function withPercent(text: string, numbers: readonly Found[]): readonly Found[] {
  let before: Found | undefined;
  return numbers.map((number) => {
    const gap = before ? text.slice(before.end, number.start) : '';
    const isLeftOut =
      before?.amount.unit === '%' &&
      number.amount.unit === undefined &&
      number.amount.count < 100 &&
      !/\b(?:up|down|rose|fell|by) $/.test(
        text.slice(Math.max(0, before.start - 6), before.start),
      ) &&
      gap.length < 80 &&
      !/[.!?]\s/.test(gap) &&
      !/\b(?:from|in|of|on|by|to|than) $/.test(gap) &&
      (/^(?:[,;.)]|\s(?:and|while)\b|$)/.test(text.slice(number.end, number.end + 8)) ||
        isLikeBefore(gap, text.slice(number.end, number.end + 12)));
    before = isLeftOut ? { ...number, amount: { ...number.amount, unit: '%' } } : number;
    return before;
  });
}

/** "61 percent in Ames, 58 in Boone": the same word leads to both names. */
function isLikeBefore(gap: string, after: string): boolean {
  const [, link] = /^ (in|at|from|for|to|among|on|against|by) /.exec(after) ?? [];
  const [, before] = /^ (?:[a-z]+ ){0,4}?(in|at|from|for|to|among|on|against|by) /.exec(gap) ?? [];
  return link !== undefined && link === before;
}

/** No sentence goes on with more counts. */
const most = 100;

const short = [...beforeNames, ...months, '\\p{Lu}'].join('|');

/** Where a sentence ends, and not an abbreviation. */
const sentenceBreak = new RegExp(
  `(?<=[.!?]["”’]?)(?<!\\b(?:${short})\\.)\\s+(?=["“‘(]?[\\p{Lu}\\d$€£])|\\n`,
  'gu',
);
