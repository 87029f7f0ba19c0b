import type { Place } from '../layout/line.ts';
import { moveBy } from '../layout/paging.ts';
import { sections } from './contents.ts';
import { galleyOf, geometry } from './geometry.ts';
import type { Action } from './keymap.ts';
import { choose, divide, turnList, turnQuote } from './list.ts';
import { goToEdge, isSame, moveParagraph, turnHalf, turnPage } from './move.ts';
import { edgeText } from './roam.ts';
import { moveTo, say, type Open, type Reading } from './reading.ts';

type Move = Extract<Action, { type: 'page' | 'line' | 'half' | 'paragraph' | 'section' | 'edge' }>;

/** A reading after a move in its open view; at an end it says so. */
export function scroll(reading: Reading, open: Open, action: Move): Reading {
  const place = open.places[open.view];
  if (galleyOf(reading, open).texts.length === 0) return reading;
  const to = open.view === 'story' ? inStory(reading, open, action) : inList(reading, open, action);
  const scrolled = action.type === 'line' || (open.view === 'story' && action.type === 'half');
  if (!isSame(to, place)) return { ...moveTo(reading, to), scrolled };
  return say(reading, edgeText(action));
}

function inStory(reading: Reading, open: Open, action: Move): Place {
  const place = open.places.story;
  const galley = galleyOf(reading, open);
  const { body } = geometry(reading, 'story');
  switch (action.type) {
    case 'page':
      return turnPage(galley, place, action.by, body);
    case 'line':
      return moveBy(galley, place, action.by, body);
    case 'half':
      return turnHalf(galley, place, action.by, body);
    case 'paragraph':
      return moveParagraph(galley, place, action.by);
    case 'section':
      return moveSection(open, place, action.by);
    case 'edge':
      return goToEdge(galley, action.to, body);
  }
}

function moveSection({ story }: Open, place: Place, by: 1 | -1): Place {
  const { block, offset } = place;
  const starts = sections(story).map((section) => section.block);
  const to =
    by > 0
      ? starts.find((start) => start > block)
      : starts.findLast((start) => start < block || (start === block && offset > 0));
  return to === undefined ? place : { block: to, offset: 0 };
}

function inList(reading: Reading, open: Open, action: Move): Place {
  const place = open.places[open.view];
  const galley = galleyOf(reading, open);
  const shape = geometry(reading, open.view);
  const { body } = shape;
  const { list, full } = divide(shape, galley.texts.length);
  const isQuotes = open.view === 'quotes';
  switch (action.type) {
    case 'page':
      return isQuotes
        ? turnQuote(galley, place, action.by, full)
        : turnList(galley, place, action.by, body);
    case 'half':
      return choose(galley, place, action.by * Math.ceil((isQuotes ? list : body) / 2));
    case 'edge':
      return choose(galley, place, action.to === 'first' ? -Infinity : Infinity);
    case 'line':
    case 'paragraph':
    case 'section':
      return choose(galley, place, action.by);
  }
}
