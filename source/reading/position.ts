import { folio, progress } from '../layout/folio.ts';
import type { Galley } from '../layout/galley.ts';
import type { Place } from '../layout/line.ts';
import type { Figure, Route } from '../story/story.ts';
import { figureTexts, routeTexts } from '../story/text.ts';
import { names } from './bar.ts';
import { galleyOf, geometry } from './geometry.ts';
import { minutesLeft } from './minutes.ts';
import type { Open, Reading } from './reading.ts';

/** Where the reader is in the open view, in words: "Story, page 2 of 5, 3 minutes left", "Quote 2 of 4". */
export function position(reading: Reading, open: Open, next: Place | undefined): string {
  const { view, story, places } = open;
  const galley = galleyOf(reading, open);
  if (galley.texts.length === 0) return names[view];
  if (view === 'quotes') return `Quote ${places.quotes.block + 1} of ${story.quotes.length}`;
  const pages = folio(galley, places[view], geometry(reading, view).body);
  const page = pages && `page ${pages.page + 1} of ${pages.starts.length}`;
  if (view !== 'story') return [names[view], page].filter(Boolean).join(', ');
  return [names[view], page ?? percent(galley, next), left(galley, next)].join(', ');
}

function percent(galley: Galley, next: Place | undefined): string {
  return `${Math.floor(progress(galley, next) * 100)} percent`;
}

function left({ texts }: Galley, next: Place | undefined): string {
  const minutes = minutesLeft(texts, next);
  if (minutes === 0) return 'the end';
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
}

/** What is chosen in the figures or the route, and where that is: "Figure 1 of 2, row 3 of 9: Robbery: 2". */
export function choiceText(open: Open): string {
  const { place, text } = choiceOf(open);
  return `${place}: ${text}`;
}

/** The same where all around it has just been told: a title is no news then. */
export function choicePlace(open: Open): string {
  const { place, text, isTitle } = choiceOf(open);
  return isTitle ? place : `${place}: ${text}`;
}

function choiceOf({ story, places, view }: Open) {
  return view === 'figures'
    ? chosenRow(story.figures, places.figures.block)
    : chosenStop(story.routes, places.route.block);
}

function chosenRow(figures: readonly Figure[], block: number) {
  const { index, texts, part } = partAt(figures.map(figureTexts), block);
  const { length } = figures[index]!.rows;
  const row = part === 0 ? '' : part > length ? ', total' : `, row ${part} of ${length}`;
  return {
    place: `Figure ${index + 1} of ${figures.length}${row}`,
    text: texts[part]!.replace('\t', ': '),
    isTitle: part === 0,
  };
}

function chosenStop(routes: readonly Route[], block: number) {
  const { index, texts, part } = partAt(routes.map(routeTexts), block);
  const route = `Route ${index + 1} of ${routes.length}`;
  const stop = `${part} of ${texts.length - 1}`;
  const place = routes.length > 1 ? `${route}, stop ${stop}` : `Stop ${stop}`;
  const isTitle = part === 0;
  return { place: isTitle ? route : place, text: texts[part]!.replaceAll('\n', '. '), isTitle };
}

/** Which of several a block of theirs belongs to, and which of its parts that is. */
function partAt(all: readonly (readonly string[])[], block: number) {
  let first = 0;
  let index = 0;
  while (index < all.length - 1 && block >= first + all[index]!.length) {
    first += all[index]!.length;
    index += 1;
  }
  return { index, texts: all[index]!, part: block - first };
}
