import { isoDate } from '../date.ts';

type Dates = { readonly published?: string; readonly updated?: string };

/**
 * When a story was published and updated, from a line that says nothing else: "Posted at 8:15 PM, Apr 08, 2019",
 * "and last updated 2019-04-09 18:33:51-04", "Published May 3, 2021 | Updated May 4, 2021", "April 8, 2019 · 5:06 AM ET".
 */
export function datesOf(line: string): Dates | undefined {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined;
  let dates: Dates = {};
  for (const piece of line
    .replace(/ [|•·] (?=(?:at )?\d{1,2}[:.]\d\d)/g, ', ')
    .split(/\s*[|•·;]\s*|(?<!and|last)[,\s]+(?=(?:and )?(?:last )?updated)/i)) {
    const [, word = '', text = ''] = said.exec(piece) ?? [];
    const date = isoDate(text);
    if (date === undefined) return undefined;
    dates = /updated|modified/i.test(word)
      ? { ...dates, updated: date }
      : { ...dates, published: date };
  }
  return dates;
}

const said =
  /^(?:and )?((?:first |originally |last )?(?:posted|published|updated|modified|filed)|date)?:?\s*(?:at |on )?(.*)$/i;
