import type { Place, Range } from '../layout/line.ts';
import type { Entry, Story } from '../story/story.ts';
import type { View } from '../story/view.ts';
import { viewTexts } from '../story/text.ts';
import { moved } from './moved.ts';

/** All that a reader's session is: what is read, where, and in which window. */
export type Reading = {
  /** The stories that can be read, in running order. */
  readonly edition: readonly Entry[];
  readonly window: Window;
  /** What is shown is listened to: words alone, nothing drawn. */
  readonly linear: boolean;
  /** The measure that the reader asked for, in cells. */
  readonly measure: number | undefined;
  /** Where each story was left, by its slug. */
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
  /** The story that is open; the front page where none is. */
  readonly open: Open | undefined;
  /** The entry chosen on the front page. */
  readonly entry: number;
  /** What stands over the view. */
  readonly layer: Layer | undefined;
  /** What the status line says until the next key. */
  readonly message: string | undefined;
  /** The last key went on by lines or from one to the next of a list: what was there before is known. */
  readonly scrolled: boolean;
  /** More of the open story's text is still being read. */
  readonly coming: boolean;
  /** Keys that wait for it: one that can't be obeyed before, and those after it. */
  readonly awaiting: readonly Press[];
  /** What is still to be done outside, in order. */
  readonly effects: readonly Effect[];
};

/** A key, with what it types, if it types anything; or what is pasted. */
export type Press =
  | { readonly type: 'key'; readonly key: string; readonly text: string }
  | { readonly type: 'paste'; readonly text: string };

/** The terminal's size in cells. */
export type Window = { readonly columns: number; readonly rows: number };

/** Where a reader stopped in a story: the view, and the place in each view that was seen. */
export type Bookmark = {
  readonly view: View;
  readonly places: Readonly<Partial<Record<View, Place>>>;
};

export type Open = {
  readonly slug: string;
  readonly story: Story;
  readonly view: View;
  /** Where the reader is in each view: in the story the top of what is seen, in the others what is chosen. */
  readonly places: Readonly<Record<View, Place>>;
  /** Where Enter was pressed, to go back to. */
  readonly trail: readonly Spot[];
  /** The sentence that Enter went to. */
  readonly marked: readonly Range[];
  readonly search: Search | undefined;
};

type Spot = { readonly view: View; readonly place: Place };

/** A search: what for, and the hit that it stands at. */
export type Search = { readonly query: string; readonly current: Range | undefined };

export type Layer =
  | { readonly type: 'help'; readonly line: number }
  | { readonly type: 'contents' | 'links'; readonly chosen: number }
  | { readonly type: 'prompt'; readonly query: string };

export type Effect =
  | {
      readonly type: 'copy';
      readonly story: Story;
      readonly view: View;
      /** Which of the view's texts. */
      readonly block: number;
      /** What is told when it is done. */
      readonly told: string;
    }
  | { readonly type: 'browse'; readonly url: string }
  | { readonly type: 'quit'; readonly status: number }
  | { readonly type: 'redraw' | 'suspend' };

/** A session before its first key. One story opens at once; of several, the front page lists them. */
export function begin(
  edition: readonly Entry[],
  options: Pick<Reading, 'window' | 'linear' | 'measure' | 'bookmarks' | 'message' | 'coming'>,
): Reading {
  const reading: Reading = {
    edition,
    ...options,
    open: undefined,
    entry: 0,
    layer: undefined,
    scrolled: false,
    awaiting: [],
    effects: [],
  };
  return edition.length === 1 ? openEntry(reading, 0) : reading;
}

/** A story of the edition, open where its bookmark says. */
export function openEntry(reading: Reading, index: number): Reading {
  const entry = reading.edition[index];
  if (!entry) return reading;
  const { view = 'story', places = {} } = reading.bookmarks.get(entry.slug) ?? {};
  const open: Open = {
    slug: entry.slug,
    story: entry.story,
    view,
    places: {
      story: within(entry.story, 'story', places.story),
      quotes: within(entry.story, 'quotes', places.quotes),
      figures: within(entry.story, 'figures', places.figures),
      route: within(entry.story, 'route', places.route),
    },
    trail: [],
    marked: [],
    search: undefined,
  };
  return { ...reading, open, entry: index, layer: undefined };
}

/** A place, brought into a view that may have changed since it was marked; without one, the beginning. */
function within(story: Story, view: View, place: Place = { block: 0, offset: 0 }): Place {
  const texts = viewTexts(story, view);
  const block = Math.max(0, Math.min(place.block, texts.length - 1));
  const length = texts[block]?.length ?? 0;
  return block === place.block && place.offset <= length ? place : { block, offset: 0 };
}

/**
 * A reading in which a story is there as a whole, with what was found in it. The reader's place goes with its text.
 */
export function replaceStory(reading: Reading, slug: string, story: Story): Reading {
  const edition = reading.edition.map((entry) => (entry.slug === slug ? { slug, story } : entry));
  const { open } = reading;
  if (open?.slug !== slug) return { ...reading, edition };
  const places = { ...open.places, story: moved(open.places.story, open.story, story) };
  const search = open.view === 'story' ? movedSearch(open, story) : open.search;
  return { ...reading, edition, open: { ...open, story, places, search } };
}

/** The search in a story's text when finds come in: its hit stays with its words, or is none where they are gone. */
function movedSearch({ search, story: from }: Open, to: Story): Search | undefined {
  if (!search?.current) return search;
  const { block, start } = search.current;
  const place = moved({ block, offset: start }, from, to);
  const current = place.offset === start ? { ...search.current, block: place.block } : undefined;
  return { ...search, current };
}

/** Bookmarks with that of the open story as it is now. */
export function bookmarked({ bookmarks, open }: Reading): Reading['bookmarks'] {
  if (!open) return bookmarks;
  return new Map(bookmarks).set(open.slug, { view: open.view, places: open.places });
}

/** A reading whose open story is changed. */
export function change(reading: Reading, changes: Partial<Open>): Reading {
  return reading.open ? { ...reading, open: { ...reading.open, ...changes } } : reading;
}

/** A reading whose open story is changed and seen in a view. In another view its search stands at no hit yet. */
export function enter(reading: Reading, view: View, changes: Partial<Open>): Reading {
  const { open } = reading;
  const search =
    open?.view === view ? open.search : open?.search && { ...open.search, current: undefined };
  return change(reading, { view, search, ...changes });
}

/** A reading that is at another place of the view it is in. */
export function moveTo(reading: Reading, place: Place): Reading {
  const { open } = reading;
  if (!open) return reading;
  return change(reading, { places: { ...open.places, [open.view]: place } });
}

export function say(reading: Reading, message: string): Reading {
  return { ...reading, message };
}

export function ask(reading: Reading, effect: Effect): Reading {
  return { ...reading, effects: [...reading.effects, effect] };
}
