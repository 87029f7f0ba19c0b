import type { FigureRow } from '../../story/story.ts';
import { divisionsIn } from './division.ts';
import { figuresIn } from './in-sentence.ts';
import { gather, type Gathered, type TotalOf } from './gather.ts';
import { numbersIn, type Found } from './numbers.ts';
import { respectiveIn } from './respective.ts';
import { countedSentences } from './sentences.ts';
import { leadingTotal } from './lead.ts';
import { ofFate } from './fate.ts';
import { nearTotal } from './near-total.ts';
import { withoutVerb } from './even-rows.ts';
import { firstSentence } from './lines.ts';
import { tellApart } from './tell-apart.ts';
import { areMeasures, arePrices } from './uncounted.ts';
import { totalAfter, type Around } from './told.ts';
import { statedTotal, sumOf, type Total } from './total.ts';

/** Rows that a text gives in its sentences: 15 for one thing, three for another and two for a third. */
export type ProseFigure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: Total;
};

/** The groups of labels and counts in the sentences of a text that has these numbers, in order. */
export function findProseFigures(
  text: string,
  numbers: readonly Found[],
  { before, after }: Around,
): readonly ProseFigure[] {
  const votes = [
    ...divisionsIn(text).map((each) => ({ title: 'Votes', ...each })),
    ...respectiveIn(text).map((each) => ({ title: 'Counts in the text', ...each })),
  ];
  const all = countedSentences(text, numbers);
  // A sentence with a vote tells no other figure.
  const sentences = all.filter(({ start, text: { length } }) =>
    votes.every((vote) => vote.start >= start + length || vote.end <= start),
  );
  if (sentences.length === 0) return votes.map(plain);
  const above = once(() => before(0));
  const led = (to: number) => {
    const end = countBefore(numbers, to);
    const own = numbers.slice(Math.max(0, end - most), end);
    return own.length < most ? [...above(), ...own] : own;
  };
  const around = (at: number): Around => {
    const { start, text: sentence } = sentences[at]!;
    const next = text.slice(start + sentence.length, start + sentence.length + 300).trim();
    return {
      before: (to) => led(start + to),
      after: next === '' ? after : firstSentence(next),
    };
  };
  const found = sentences.flatMap((sentence, at) =>
    figuresIn(sentence, () => around(at)).map((figure) => ({
      ...figure,
      rows: tellApart(withoutVerb(figure.rows)),
      at: sentence,
    })),
  );
  const isLine = !text.includes('\n');
  const whole = { text, numbers, led, after };
  const gathered = (isLine ? gather(sentences, totalsIn(whole)) : []).filter(
    (figure) =>
      ((figure.isExact && (figure.isLed || figure.rows.length > 2)) ||
        !isUncounted(figure, text)) &&
      found
        .filter(({ at }) => at.start < figure.end && at.start + at.text.length > figure.start)
        .every(
          ({ rows, total }) =>
            (rows.length < figure.rows.length &&
              (figure.isExact || total?.count !== sumOf(rows))) ||
            (rows.length === figure.rows.length && !total && figure.total),
        ),
  );
  const others = found.filter(({ at }) =>
    gathered.every(({ start, end }) => at.start >= end || at.start + at.text.length <= start),
  );
  return [
    ...votes,
    ...gathered,
    ...others.map(({ at, ...figure }) => ({ ...figure, start: at.start })),
  ]
    .sort((one, other) => one.start - other.start)
    .map(plain);
}

/** A figure whose rows two neighbouring paragraphs give between them. */
export function findAcross(
  first: string,
  second: string,
  { before, after }: Around,
): ProseFigure | undefined {
  const text = `${first.slice(-longest)} ${second.slice(0, longest)}`;
  const border = Math.min(first.length, longest);
  if (text.includes('\n')) return undefined;
  const numbers = numbersIn(text);
  if (numbers.length < 3) return undefined;
  const above = once(() => before(0));
  const led = (to: number) => [...above(), ...numbers.slice(0, countBefore(numbers, to))];
  const found = gather(countedSentences(text, numbers), totalsIn({ text, numbers, led, after }));
  const across = found.find(({ start, end, total, rows, isLed }) => {
    const isSure = isLed || total?.count === sumOf(rows);
    return isSure && start < border && end > border && !isUncounted({ rows, start, end }, text);
  });
  return across && plain(across);
}

/** No more of each of two paragraphs is read as one text, in characters. */
const longest = 1000;

/** Whether the sentences of rows say that they are prices or measures. */
function isUncounted({ rows, start, end }: Pick<Gathered, 'rows' | 'start' | 'end'>, text: string) {
  const from = Math.max(0, start - 100);
  const told = { rows, sentence: text.slice(from, end), start: start - from, end: end - from };
  return arePrices(told) || areMeasures(told);
}

function plain({ title, rows, total }: ProseFigure): ProseFigure {
  return { title, rows: withoutVerb(rows), ...(total && { total }) };
}

type Numbers = {
  readonly text: string;
  readonly numbers: readonly Found[];
  readonly led: (to: number) => readonly Found[];
  readonly after: string;
};

/** Looks for the total of rows before them, in their text after them, and in what follows it. */
function totalsIn({ text, numbers, led, after }: Numbers): TotalOf {
  let known: { readonly start: number; readonly numbers: readonly Found[] } | undefined;
  return (rows, { start }, { end, things }, off) => {
    const from = countBefore(numbers, end);
    const sentence = text.slice(text.lastIndexOf('. ', start) + 1, start).trimStart();
    if (known?.start !== start) known = { start, numbers: led(start) };
    const total =
      leadingTotal(known.numbers, rows) ?? leadingTotal(numbers.slice(from, from + most), rows);
    if (total) return { total, isSaid: false };
    const said = statedTotal(text.slice(end, end + longest / 4), rows);
    const isSaid = said !== undefined && Math.abs(said.count - sumOf(rows)) <= 0.15 * said.count;
    const other = isSaid
      ? said
      : (totalAfter(after, rows) ?? nearTotal(ofFate(known.numbers, sentence), rows, off, things));
    return other && { total: other, isSaid };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** As many numbers before rows in their text may be their total. */
const most = 40;

/** How many of a text's numbers begin before a character: they stand in order. */
function countBefore(numbers: readonly Found[], to: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]!.start < to) low = middle + 1;
    else high = middle;
  }
  return low;
}
