import { cleanLine } from '../story/clean.ts';
import { actionOf, type Action, type Where } from './keymap.ts';
import { isBeyond, isQueued, wait } from './await.ts';
import { readLayer } from './layer.ts';
import { chooseAgain } from './links.ts';
import { replaceStory, type Effect, type Press, type Reading, type Window } from './reading.ts';
import { readFront } from './front.ts';
import type { Story } from '../story/story.ts';
import { readView } from './view.ts';

/** What happens to a reading. */
export type Event =
  | Press
  | { readonly type: 'resize'; readonly window: Window }
  | { readonly type: 'obeyed'; readonly effects: readonly Effect[] }
  | { readonly type: 'told'; readonly message: string }
  | {
      readonly type: 'found';
      readonly slug: string;
      readonly story: Story;
      readonly message: string | undefined;
    };

/** The reading after an event. Pure: what is to be done outside is left in `effects`. */
export function read(reading: Reading, event: Event): Reading {
  switch (event.type) {
    case 'key':
    case 'paste':
      return readPress(reading, event);
    case 'resize':
      return { ...reading, window: event.window };
    case 'obeyed':
      return {
        ...reading,
        effects: reading.effects.filter((effect) => !event.effects.includes(effect)),
      };
    case 'told':
      return { ...reading, message: cleanLine(event.message) };
    case 'found': {
      const replaced = chooseAgain(reading, replaceStory(reading, event.slug, event.story));
      const whole = { ...replaced, message: event.message };
      return reading.awaiting.reduce(readPress, { ...whole, coming: false, awaiting: [] });
    }
  }
}

/** What the reader is before. */
export function whereIs({ layer, open }: Reading): Where {
  return layer?.type ?? open?.view ?? 'front';
}

function readPress(reading: Reading, press: Press): Reading {
  const where = whereIs(reading);
  if (isQueued(reading, press, where)) return wait(reading, press);
  if (press.type === 'paste') return type(reading, press.text);
  const action = actionOf(press.key, where);
  const goesOn = action?.type === 'redraw' || action?.type === 'suspend';
  const awaiting = goesOn ? reading.awaiting : [];
  const before = { ...reading, message: undefined, scrolled: false, awaiting };
  if (!action) return type(before, press.text);
  const after = act(before, action);
  return isBeyond(before, after, action) ? wait(before, press) : after;
}

function act(reading: Reading, action: Action): Reading {
  switch (action.type) {
    case 'interrupt':
      return { ...reading, effects: [...reading.effects, { type: 'quit', status: 130 }] };
    case 'redraw':
    case 'suspend':
      return { ...reading, effects: [...reading.effects, { type: action.type }] };
    default:
      if (reading.layer) return readLayer(reading, reading.layer, action);
      return reading.open ? readView(reading, reading.open, action) : readFront(reading, action);
  }
}

/** The longest query, in characters: more is no search but a paste gone astray. */
const longest = 200;

function type(reading: Reading, text: string): Reading {
  if (reading.layer?.type !== 'prompt') return reading;
  const query = (reading.layer.query + cleanLine(text)).slice(0, longest);
  return { ...reading, layer: { type: 'prompt', query } };
}
