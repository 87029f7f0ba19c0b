import { isSeen } from '../layout/paging.ts';
import { views } from '../story/view.ts';
import { sectionAt, sections } from './contents.ts';
import { match } from './find.ts';
import { galleyOf, geometry, measures } from './geometry.ts';
import type { Action } from './keymap.ts';
import { showLinks } from './links.ts';
import { ask, say, type Open, type Reading } from './reading.ts';
import { scroll } from './scroll.ts';
import { goBack, goToSentence, leave, turnTo } from './travel.ts';

/** A reading after an action on its open view. */
export function readView(reading: Reading, open: Open, action: Action): Reading {
  const { view, story, places } = open;
  switch (action.type) {
    case 'page':
    case 'line':
    case 'half':
    case 'paragraph':
    case 'section':
    case 'edge':
      return scroll(reading, open, action);
    case 'view':
      return turnTo(reading, action.view);
    case 'turn':
      return turnTo(reading, views.at((views.indexOf(view) + action.by) % views.length)!);
    case 'go':
      return goToSentence(reading, open);
    case 'back':
      return goBack(reading, open);
    case 'leave':
      return leave(reading, open);
    case 'prompt':
      return { ...reading, layer: { type: 'prompt', query: '' } };
    case 'match':
      return match(reading, action.by);
    case 'contents': {
      const chosen = sectionAt(sections(story), places.story.block);
      return { ...reading, layer: { type: 'contents', chosen } };
    }
    case 'links':
      return showLinks(reading, open);
    case 'help':
      return { ...reading, layer: { type: 'help', line: 0 } };
    case 'measure':
      return setMeasure(reading, open, action.by);
    case 'copy':
      return copy(reading, open);
    case 'browse':
      return browse(reading, open);
    default:
      return reading;
  }
}

function setMeasure(reading: Reading, { view }: Open, by: 1 | -1 | 0): Reading {
  if (by === 0) return say({ ...reading, measure: undefined }, 'Default measure');
  const now = geometry(reading, view).measure;
  const { least, most, step } = measures;
  const wanted = Math.min(most, Math.max(Math.min(least, now), now + by * step));
  const { measure } = geometry({ ...reading, measure: wanted }, view);
  return say({ ...reading, measure }, `Measure ${measure}`);
}

function copy(reading: Reading, open: Open): Reading {
  const { story, view } = open;
  const names = { story: 'paragraph', quotes: 'quote', figures: 'figure', route: 'route' };
  if (galleyOf(reading, open).texts.length === 0) return say(reading, 'There is nothing to copy');
  const block = pointedAt(reading, open);
  return ask(reading, { type: 'copy', story, view, block, told: `Copied the ${names[view]}` });
}

/** The block that the reader means: in the story that of the hit or the sentence gone to, while it is seen. */
function pointedAt(reading: Reading, open: Open): number {
  const { view, places, search, marked } = open;
  if (view !== 'story') return places[view].block;
  const galley = galleyOf(reading, open);
  const { body } = geometry(reading, view);
  const shown = [...(search?.current ? [search.current] : []), ...marked].find(({ block, start }) =>
    isSeen(galley, { block, offset: start }, places.story, body),
  );
  return (shown ?? places.story).block;
}

function browse(reading: Reading, { story }: Open): Reading {
  const url = story.source?.url;
  return url === undefined
    ? say(reading, 'The story gives no address to open')
    : ask(reading, { type: 'browse', url });
}
