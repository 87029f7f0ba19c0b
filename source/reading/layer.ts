import { clusters } from '../layout/width.ts';
import { sections } from './contents.ts';
import { search } from './find.ts';
import { helpLines, helpPage } from './help.ts';
import type { Action } from './keymap.ts';
import { readLinks } from './links.ts';
import { enter, say, type Layer, type Reading } from './reading.ts';
import { roamList } from './roam-list.ts';
import { edgeText, roam } from './roam.ts';

/** A reading after an action on what stands over its view. */
export function readLayer(reading: Reading, layer: Layer, action: Action): Reading {
  if (action.type === 'back' || action.type === 'leave') return { ...reading, layer: undefined };
  switch (layer.type) {
    case 'help': {
      const page = helpPage(reading);
      const { body } = page;
      const last = Math.max(0, helpLines(page).length - body);
      const from = Math.min(last, layer.line);
      const line = roam(action, from, last, body);
      if (line === undefined) return reading;
      if (line === from) return say(reading, edgeText(action));
      return { ...reading, layer: { type: 'help', line } };
    }
    case 'contents':
      return readContents(reading, layer.chosen, action);
    case 'links':
      return readLinks(reading, layer.chosen, action);
    case 'prompt':
      return readPrompt(reading, layer.query, action);
  }
}

function readContents(reading: Reading, chosen: number, action: Action): Reading {
  const { open } = reading;
  if (!open) return reading;
  const all = sections(open.story);
  const roamed = roamList(reading, { type: 'contents', chosen }, all.length, action);
  if (roamed || action.type !== 'go') return roamed ?? reading;
  const places = { ...open.places, story: { block: all[chosen]?.block ?? 0, offset: 0 } };
  const closed = { ...reading, layer: undefined };
  return enter(closed, 'story', { places, marked: [], trail: [] });
}

function readPrompt(reading: Reading, query: string, action: Action): Reading {
  const closed = { ...reading, layer: undefined };
  if (action.type === 'go') return search(closed, query);
  if (action.type !== 'erase') return reading;
  if (query === '') return closed;
  const erased = [...clusters(query)].slice(0, -1).join('');
  return { ...reading, layer: { type: 'prompt', query: erased } };
}
