import type { Entry, Story } from './story/story.ts';

/** The stories that a command asks for. */
export type Found = {
  readonly entries: readonly Entry[];
  /** What there is to tell of them once. */
  readonly notices?: readonly string[];
  /** The whole of a single story, where there is more of it than its entry has. */
  readonly rest?: (() => Promise<Story>) | undefined;
};
