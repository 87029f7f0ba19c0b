import type { Block, Story } from '../story/story.ts';
import { cleanStory } from './clean-story.ts';
import { takeDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { filled, finish } from './finish.ts';
import { linkAddresses } from './links.ts';
import type { Source } from './open.ts';
import type { Lines } from './text/clean-lines.ts';

type Cleaned<Content> = { readonly content: Content; readonly removed: number };

/**
 * The story that a draft is, clean and without its finds. `from` is what the draft was read from where it is clean
 * already. Throws a `SourceError` where nothing is left.
 */
export function draftStory(draft: Draft, source: Source, from?: Lines): Cleaned<Story> {
  const { body, ...head } = takeDateline(draft);
  const cleaned = cleanStory({ headline: '', ...head, ...noFinds, body: [] });
  const blocks = cleanBlocks(body, from);
  const story = finish({ ...cleaned.story, body: blocks.content }, source);
  return { content: story, removed: cleaned.removed + blocks.removed };
}

/** Blocks without what could act on a terminal, and with the addresses that stand in them as links. */
export function cleanBlocks(blocks: readonly Block[], from?: Lines): Cleaned<readonly Block[]> {
  const linked = blocks.map(linkAddresses);
  // The parts of a clean text are clean too, but for a turn of direction that a break may have parted from its end.
  if (from?.turns === false) return { content: filled(linked), removed: 0 };
  const { story, removed } = cleanStory({ headline: '', ...noFinds, body: linked });
  return { content: filled(story.body), removed };
}

const noFinds = { quotes: [], figures: [], routes: [] };
