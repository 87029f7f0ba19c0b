import type { Entry } from './story/story.ts';
import { moved } from './reading/moved.ts';
import type { Bookmark, Reading } from './reading/reading.ts';

type Bookmarks = Reading['bookmarks'];

/**
 * Bookmarks of stories in places of other readings of them. They are kept in places of the text as it is read, since
 * what is found in it, which is set among its blocks, comes only after the first frame and may be found otherwise
 * another day.
 */
export function placedIn(
  bookmarks: Bookmarks,
  from: readonly Entry[],
  to: readonly Entry[],
): Bookmarks {
  return new Map(
    [...bookmarks].map(([slug, bookmark]) => [slug, inOther(bookmark, slug, from, to)]),
  );
}

function inOther(
  bookmark: Bookmark,
  slug: string,
  from: readonly Entry[],
  to: readonly Entry[],
): Bookmark {
  const [one, other] = [from, to].map((all) => all.find((entry) => entry.slug === slug)?.story);
  const place = bookmark.places.story;
  if (!one || !other || one === other || !place) return bookmark;
  return { ...bookmark, places: { ...bookmark.places, story: moved(place, one, other) } };
}
