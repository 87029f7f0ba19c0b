import type { FigureRow } from '../../story/story.ts';
import { isNear, plainWords, totalOf } from './lead.ts';
import { isOfAnotherTime } from './near-total.ts';
import type { Found } from './numbers.ts';
import type { Total } from './total.ts';

/** The numbers that may be the total of those whom a sentence tells of: of people who were hurt none is that of the dead. */
export function ofFate(numbers: readonly Found[], sentence: string): readonly Found[] {
  return hurt.test(sentence) ? numbers.filter((found) => !isOfDead(found)) : numbers;
}

const hurt = /^(?:Of )?(?:those|the) (?:hurt|injured|wounded|survivors)\b/i;

/** The number of those of whom a heading of rows says what became of them: "34 people were admitted", "Admissions by age". */
export function fateTotal(
  numbers: readonly Found[],
  heading: string,
  rows: readonly FigureRow[],
): Total | undefined {
  const [, fate = ''] = /^\W*(?:the |all |new )?(\p{L}+)\b/iu.exec(heading) ?? [];
  const suffered = fates.get(fate.toLowerCase());
  const isOfIt = dead.test(heading)
    ? isOfDead
    : ({ text, end }: Found) => suffered?.test(text.slice(end, end + 50));
  const near = numbers.find(
    (found) =>
      isOfIt(found) && isNear({ label: '', ...found.amount }, rows) && !isOfAnotherTime(found),
  );
  return near && totalOf({ label: plainWords(near), ...near.amount });
}

/** "Deaths by province". */
const dead = /^\W*(?:the )?(?:deaths?|dead|fatalities|death toll)\b/i;

function isOfDead({ text, start, end }: Found): boolean {
  return (
    /^(?: [a-z]+){0,2} (?:dead|died|killed|lost their lives|deaths)\b/.test(
      text.slice(end, end + 40),
    ) ||
    /\b(?:claim|kill)(?:s|ed|ing) (?:at least )?$/i.test(text.slice(Math.max(0, start - 20), start))
  );
}

const fates = new Map(
  [
    ['admissions', 'admitted'],
    ['arrests', 'arrested'],
    ['convictions', 'convicted'],
    ['detentions', 'detained'],
    ['evacuations', 'evacuated'],
    ['injuries', 'hurt|injured'],
    ['rescues', 'rescued'],
  ].map(([noun = '', verb]) => [
    noun,
    new RegExp(`^(?: [a-z]+)? (?:were|was|are|have been|had been) (?:newly )?(?:${verb})\\b`),
  ]),
);
