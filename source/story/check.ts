import { isAddress } from './address.ts';
import { isDate } from './date.ts';
import { quotePieces } from './quote.ts';
import type { Block, Figure, FigureRow, Link, Quote, Route, Stop, Story } from './story.ts';
import { blockText } from './text.ts';

/** What is wrong with a story, and where: `figures[0].rows[2].count`. */
export type Fault = { readonly path: string; readonly fault: string };

/**
 * What is wrong with a story that its type can't say; nothing where it is sound. A total that the rows don't
 * come to is no fault: it is the source's, and is shown.
 */
export function check(story: Story): Fault[] {
  return [
    ...checkHead(story),
    ...story.body.flatMap((block, index) => checkBlock(block, `body[${index}]`)),
    ...checkPlacing(story),
    ...story.quotes.flatMap((quote, index) => checkQuote(story, quote, `quotes[${index}]`)),
    ...story.figures.flatMap((figure, index) => checkFigure(story, figure, `figures[${index}]`)),
    ...story.routes.flatMap((route, index) => checkRoute(story, route, `routes[${index}]`)),
  ];
}

function checkHead({ headline, kicker, dek, byline, dateline, source, ...dates }: Story): Fault[] {
  const { published, updated } = dates;
  return [
    ...checkText(headline, 'headline'),
    ...checkText(kicker, 'kicker'),
    ...checkText(dek, 'dek'),
    ...(byline ?? []).flatMap((name, index) => checkText(name, `byline[${index}]`)),
    ...checkText(dateline, 'dateline'),
    ...checkText(source?.name, 'source.name'),
    ...checkText(source?.title, 'source.title'),
    ...checkAddress(source?.url, 'source.url'),
    ...checkDate(published, 'published'),
    ...checkDate(updated, 'updated'),
  ];
}

function checkDate(date: string | undefined, path: string): Fault[] {
  const sound = date === undefined || isDate(date);
  return unless(sound, path, 'is not an ISO 8601 date that exists');
}

function checkBlock(block: Block, path: string): Fault[] {
  switch (block.type) {
    case 'heading':
      return [
        ...unless(
          isWithin(block.level, 1, 6),
          `${path}.level`,
          'is not a whole number from 1 to 6',
        ),
        ...checkText(block.text, `${path}.text`),
        ...checkLinks(block.text, block.links, path),
      ];
    case 'paragraph':
    case 'quotation':
      return [
        ...checkText(block.text, `${path}.text`),
        ...checkLinks(block.text, block.links, path),
      ];
    case 'code':
      return checkText(block.text, `${path}.text`);
    case 'list':
      return [
        ...unless(block.items.length > 0, `${path}.items`, 'is empty'),
        ...block.items.flatMap((text, index) => checkText(text, `${path}.items[${index}]`)),
        ...checkLinks(block.items.join('\n'), block.links, path),
      ];
    case 'figure':
    case 'route':
      return [];
  }
}

function checkLinks(text: string, links: readonly Link[] = [], path: string): Fault[] {
  return links.flatMap(({ start, end, url }, index) => [
    ...unless(
      isWithin(start, 0, text.length) && isWithin(end, start + 1, text.length),
      `${path}.links[${index}]`,
      'is not a stretch of the text',
    ),
    ...checkAddress(url, `${path}.links[${index}].url`),
  ]);
}

function checkAddress(url: string | undefined, path: string): Fault[] {
  return unless(url === undefined || isAddress(url), path, 'is not an http or https address');
}

/** Every figure and route block names one that there is, and none is set twice. */
function checkPlacing({ body, figures, routes }: Story): Fault[] {
  const set = new Set<string>();
  return body.flatMap((block, index) => {
    if (block.type !== 'figure' && block.type !== 'route') return [];
    const number = block.type === 'figure' ? block.figure : block.route;
    const count = block.type === 'figure' ? figures.length : routes.length;
    const path = `body[${index}].${block.type}`;
    const name = `${block.type}s[${number}]`;
    if (!isWithin(number, 0, count - 1)) return [{ path, fault: `there is no ${name}` }];
    if (set.has(name)) return [{ path, fault: `${name} is set before` }];
    set.add(name);
    return [];
  });
}

function checkQuote(story: Story, quote: Quote, path: string): Fault[] {
  const { text, speaker, paragraph, context } = quote;
  const faults = [
    ...checkText(text, `${path}.text`),
    ...checkText(speaker?.name, `${path}.speaker.name`),
    ...checkText(speaker?.role, `${path}.speaker.role`),
    ...checkText(context, `${path}.context`),
    ...checkParagraph(story, paragraph, `${path}.paragraph`),
  ];
  if (faults.length > 0 || isSpoken(story, quote)) return faults;
  return [{ path: `${path}.text`, fault: `is not found verbatim in body[${paragraph}]` }];
}

/** Whether a quote stands in its paragraph, or begins in it and goes on in those after it. */
function isSpoken(story: Story, { text, paragraph }: Quote): boolean {
  let rest = text.trim();
  for (let index = paragraph; index < story.body.length; index++) {
    const block = story.body[index];
    if (!block || !holdsText(block)) continue;
    const pieces = quotePieces({ text: rest }, blockText(story, block));
    if (pieces.length === 0) return false;
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
    ...checkParagraph(story, paragraph, `${path}.paragraph`),
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

function checkParagraph({ body }: Story, paragraph: number | undefined, path: string): Fault[] {
  if (paragraph === undefined) return [];
  const block = body[paragraph];
  if (!block) return [{ path, fault: `there is no body[${paragraph}]` }];
  const fault = `body[${paragraph}] is not a paragraph, a list or a quotation`;
  return unless(holdsText(block), path, fault);
}

/** Whether somebody can be quoted in a block, or a figure introduced. */
function holdsText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quotation';
}

function checkText(text: string | undefined, path: string): Fault[] {
  return [
    ...unless(text === undefined || text.trim() !== '', path, 'is empty'),
    // A tab and a line's end are text.
    ...unless(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(text ?? ''), path, 'has a control character'),
  ];
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

function unless(sound: boolean, path: string, fault: string): Fault[] {
  return sound ? [] : [{ path, fault }];
}
