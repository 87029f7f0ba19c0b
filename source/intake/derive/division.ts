import type { FigureRow } from '../../story/story.ts';
import { matches } from './matches.ts';
import { number, readNumber } from './number.ts';

/** A vote whose sides stand as a score, where the story also tells who took neither. */
type Division = {
  readonly rows: readonly FigureRow[];
  readonly start: number;
  readonly end: number;
};

/** The votes of a text that part more than two: "28-14 with three abstentions", "by 402 votes to 188, 61 abstaining". */
export function divisionsIn(text: string): Division[] {
  if (!/\babst|\babsent/i.test(text)) return [];
  return matches(division, text).flatMap(({ 0: found, index: start, groups }): Division[] => {
    const [one, other, third] = [groups?.one, groups?.other, groups?.third].map(
      (digits) => readNumber(digits ?? '')?.count,
    );
    if (one === undefined || other === undefined || third === undefined) return [];
    const isLost = lost.test(text.slice(Math.max(0, start - 80), start));
    // A vote that was lost had fewer for it, whichever is told first.
    const isTurned = isLost && one > other;
    const [ayes, noes] = isTurned ? [other, one] : [one, other];
    const rows = [
      { label: 'for', count: ayes },
      { label: 'against', count: noes },
      { label: groups?.label ?? '', count: third },
    ];
    return [{ rows, start, end: start + found.length }];
  });
}

const division = new RegExp(
  `(?<![\\w.,-])(?<one>\\d{1,3}(?:,\\d{3})?)(?: votes)?(?:[-–]| to )(?<other>\\d{1,3}(?:,\\d{3})?)(?![\\w-]|[.,]\\d)(?:[^.\\d]{0,90}?[ (])(?<third>${number}) (?:(?:members?|others?|votes?|people|were|councill?ors|senators|deputies) ){0,2}(?<label>abstentions?|abstained|abstaining|absent|absences)\\b`,
  'gi',
);

/** What says that a vote was lost. */
const lost =
  /\b(?:reject\w*|defeat\w*|failed|fell|lost|turned down|voted down|killed)\b[^.;]{0,60}$/i;
