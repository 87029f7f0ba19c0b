import { checkText, isWithin, unless } from './fault.ts';
import type { Fault } from './fault.ts';
import { passageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { quotePieces } from './quote.ts';
import type { Block, Figure, FigureRow, Quote, Route, Stop, Story } from './story.ts';
import { blockText } from './text.ts';

/** What is wrong with the quotes, the figures and the routes of a story. */
export function checkFinds(story: Story): Fault[] {
  const heard = new Map<number, Heard>();
  return [
    ...story.quotes.flatMap((quote, index) => checkQuote(story, quote, `quotes[${index}]`, heard)),
    ...story.figures.flatMap((figure, index) => checkFigure(story, figure, `figures[${index}]`)),
    ...story.routes.flatMap((route, index) => checkRoute(story, route, `routes[${index}]`)),
  ];
}

/** A block that quotes were looked for in, and the character up to which the last one went. */
type Heard = { readonly passage: Passage; until: number };

function checkQuote(story: Story, quote: Quote, path: string, heard: Map<number, Heard>): Fault[] {
  const { text, speaker, paragraph, context } = quote;
  const faults = [
    ...checkText(text, `${path}.text`),
    ...checkText(speaker?.name, `${path}.speaker.name`),
    ...checkText(speaker?.role, `${path}.speaker.role`),
    ...checkText(context, `${path}.context`),
    ...checkParagraph(story, paragraph, `${path}.paragraph`),
  ];
  if (faults.length > 0 || isSpoken(story, quote, heard)) return faults;
  return [{ path: `${path}.text`, fault: `is not found verbatim in body[${paragraph}]` }];
}

/** Whether a quote stands in its paragraph, or begins in it and goes on in those after it. */
function isSpoken(story: Story, { text, paragraph }: Quote, heard: Map<number, Heard>): boolean {
  let rest = text.trim();
  for (let index = paragraph; index < story.body.length; index++) {
    const block = story.body[index];
    if (!block || !holdsText(block)) continue;
    const here = heard.get(index) ?? { passage: passageOf(blockText(story, block)), until: 0 };
    heard.set(index, here);
    const pieces = quotePieces({ text: rest }, here.passage, here.until);
    if (pieces.length === 0) return false;
    here.until = pieces.at(-1)?.end ?? 0;
    // A space joins the pieces.
    rest = rest.slice(pieces.reduce((length, { start, end }) => length + end - start + 1, 0));
    if (rest === '') return true;
  }
  return false;
}

function checkFigure(story: Story, { title, rows, total, paragraph }: Figure, path: string) {
  const measured = rows.some(({ unit }) => unit !== undefined);
  return [
    ...checkText(title, `${path}.title`),
    ...unless(rows.length > 0, `${path}.rows`, 'is empty'),
    ...rows.flatMap((row, index) =>
      checkRow(row, row.unit !== undefined, `${path}.rows[${index}]`),
    ),
    ...(total ? checkRow(total, measured, `${path}.total`) : []),
    ...checkParagraph(story, paragraph, `${path}.paragraph`, holdsFigure),
  ];
}

/** What is `measured`, in a unit, may be a fraction and below zero. What is counted may not. */
function checkRow({ label, count, unit }: FigureRow, measured: boolean, path: string): Fault[] {
  const sound = measured ? Number.isFinite(count) : isWithin(count, 0, Number.MAX_SAFE_INTEGER);
  const wanted = measured ? 'a finite number' : 'a whole number from 0 up';
  return [
    ...checkText(label, `${path}.label`),
    ...unless(sound, `${path}.count`, `is not ${wanted}`),
    ...checkText(unit, `${path}.unit`),
  ];
}

function checkRoute(story: Story, { title, stops, according_to, paragraph }: Route, path: string) {
  return [
    ...checkText(title, `${path}.title`),
    ...unless(stops.length >= 2, `${path}.stops`, 'has fewer than two stops'),
    ...stops.flatMap((stop, index) => checkStop(stop, `${path}.stops[${index}]`)),
    ...checkText(according_to, `${path}.according_to`),
    ...checkParagraph(story, paragraph, `${path}.paragraph`),
  ];
}

function checkStop({ name, region, latitude, longitude }: Stop, path: string): Fault[] {
  const both = (latitude === undefined) === (longitude === undefined);
  return [
    ...checkText(name, `${path}.name`),
    ...checkText(region, `${path}.region`),
    ...unless(both, path, 'has a latitude or a longitude without the other'),
    ...unless(Math.abs(latitude ?? 0) <= 90, `${path}.latitude`, 'is not from -90 to 90'),
    ...unless(Math.abs(longitude ?? 0) <= 180, `${path}.longitude`, 'is not from -180 to 180'),
  ];
}

function checkParagraph(
  { body }: Story,
  paragraph: number | undefined,
  path: string,
  holds = holdsText,
): Fault[] {
  if (paragraph === undefined) return [];
  const block = body[paragraph];
  if (!block) return [{ path, fault: `there is no body[${paragraph}]` }];
  const fault = `body[${paragraph}] is not a paragraph, a list or a quotation`;
  return unless(holds(block), path, fault);
}

/** Whether a figure may be from a block: a table's, too. */
function holdsFigure(block: Block): boolean {
  return block.type === 'code' || holdsText(block);
}

/** Whether somebody can be quoted in a block, or a way told. */
function holdsText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quotation';
}
