import type { Story } from '../story/story.ts';
import { viewTexts } from '../story/text.ts';
import type { View } from '../story/view.ts';

/** What the reader is before: a view, or what stands over it. */
export type Where = View | 'front' | 'contents' | 'links' | 'help' | 'prompt';

/** What a key asks for. */
export type Action =
  | { readonly type: 'page' | 'line' | 'half' | 'paragraph' | 'section'; readonly by: 1 | -1 }
  | { readonly type: 'edge'; readonly to: 'first' | 'last' }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'go' | 'back' | 'leave' | 'prompt' | 'contents' | 'links' | 'help' }
  | { readonly type: 'match'; readonly by: 1 | -1 }
  | { readonly type: 'measure'; readonly by: 1 | -1 | 0 }
  | { readonly type: 'copy' | 'browse' | 'redraw' | 'suspend' | 'interrupt' | 'erase' };

type Binding = {
  readonly keys: readonly string[];
  readonly action: Action;
  readonly help: string;
  readonly where: readonly Where[];
  /** What the status line says of it, where there is room. */
  readonly hint?: string;
};

const lists: readonly Where[] = ['quotes', 'figures', 'route'];
const views: readonly Where[] = ['story', ...lists];
const menus: readonly Where[] = ['contents', 'links', 'front'];
const paged: readonly Where[] = [...views, ...menus, 'help'];
const all: readonly Where[] = [...paged, 'prompt'];

/** Every key, what it does and where. What is first serves where two do. */
export const keymap: readonly Binding[] = [
  bind('Space f PgDn → l', { type: 'page', by: 1 }, 'next page', paged, 'next'),
  bind('b PgUp ← h', { type: 'page', by: -1 }, 'previous page', paged),
  bind('j ↓', { type: 'line', by: 1 }, 'one line down; in a list, the next', paged),
  bind('k ↑', { type: 'line', by: -1 }, 'one line up; in a list, the one before', paged),
  bind('Enter', { type: 'line', by: 1 }, 'one line down', ['story', 'help']),
  bind(
    'Enter',
    { type: 'go' },
    'from a quote, a figure or a stop to its sentence',
    lists,
    'in story',
  ),
  bind('Enter', { type: 'go' }, 'open what is chosen', menus, 'open'),
  bind('d Ctrl-D', { type: 'half', by: 1 }, 'half a page down', paged),
  bind('u Ctrl-U', { type: 'half', by: -1 }, 'half a page up', paged),
  bind('g Home <', { type: 'edge', to: 'first' }, 'first page', paged),
  bind('G End >', { type: 'edge', to: 'last' }, 'last page', paged),
  bind('}', { type: 'paragraph', by: 1 }, 'next paragraph', ['story']),
  bind('{', { type: 'paragraph', by: -1 }, 'previous paragraph', ['story']),
  bind(']', { type: 'section', by: 1 }, 'next section', ['story']),
  bind('[', { type: 'section', by: -1 }, 'previous section', ['story']),
  bind('Tab', { type: 'turn', by: 1 }, 'next view', views, 'view'),
  bind('Shift-Tab', { type: 'turn', by: -1 }, 'previous view', views),
  bind('Tab', { type: 'line', by: 1 }, 'the next entry of contents, links or stories', menus),
  bind('Shift-Tab', { type: 'line', by: -1 }, 'the entry before', menus),
  bind('1', { type: 'view', view: 'story' }, 'the story', views),
  bind('2', { type: 'view', view: 'quotes' }, 'its quotes', views),
  bind('3', { type: 'view', view: 'figures' }, 'its figures', views),
  bind('4', { type: 'view', view: 'route' }, 'its route', views),
  bind('/', { type: 'prompt' }, 'search the text', views, 'search'),
  bind('n', { type: 'match', by: 1 }, 'next match', views),
  bind('N', { type: 'match', by: -1 }, 'previous match', views),
  bind('t', { type: 'contents' }, 'contents', views),
  bind('L', { type: 'links' }, 'links, to be opened in the browser', views),
  bind('+', { type: 'measure', by: 1 }, 'wider measure', views),
  bind('-', { type: 'measure', by: -1 }, 'narrower measure', views),
  bind('=', { type: 'measure', by: 0 }, 'default measure', views),
  bind('y', { type: 'copy' }, 'copy the quote, the figure, the route or the paragraph', views),
  bind('o', { type: 'browse' }, 'open the source in the browser', views),
  bind('?', { type: 'help' }, 'these keys', [...views, ...menus], 'keys'),
  bind('Esc Backspace', { type: 'back' }, 'back one level', paged),
  bind('q', { type: 'leave' }, 'leave one level; at the top, quit', paged, 'quit'),
  bind('Enter', { type: 'go' }, 'search', ['prompt'], 'search'),
  bind('Esc', { type: 'back' }, 'give the search up', ['prompt'], 'give up'),
  bind('Backspace', { type: 'erase' }, 'take the last character back', ['prompt']),
  bind('Ctrl-L', { type: 'redraw' }, 'redraw; with a screen reader, tell again', all),
  bind('Ctrl-Z', { type: 'suspend' }, 'suspend', all),
  bind('Ctrl-C', { type: 'interrupt' }, 'quit at once', all),
];

/**
 * The first key of each that the status line tells of where the reader is, with what it says, in order. In a view
 * of the open story that holds nothing those are left out that go somewhere from what is there.
 */
export function hints(
  where: Where,
  open?: { readonly story: Story; readonly view: View },
): readonly (readonly [key: string, hint: string])[] {
  const isEmpty = open?.view === where && viewTexts(open.story, open.view).length === 0;
  return keymap.flatMap(({ keys, action, hint, where: places }) =>
    hint !== undefined && places.includes(where) && !(isEmpty && goes.includes(action.type))
      ? [[keys[0]!, hint] as const]
      : [],
  );
}

const goes: readonly Action['type'][] = ['page', 'go'];

/** What a key asks for where the reader is; undefined where it does nothing. */
export function actionOf(key: string, where: Where): Action | undefined {
  return table.get(`${where} ${key}`);
}

const table = new Map(
  keymap
    .flatMap(({ keys, action, where }) =>
      where.flatMap((one) => keys.map((key) => [`${one} ${key}`, action] as const)),
    )
    .reverse(),
);

function bind(
  keys: string,
  action: Action,
  help: string,
  where: readonly Where[],
  hint?: string,
): Binding {
  return { keys: keys.split(' '), action, help, where, ...(hint !== undefined && { hint }) };
}
