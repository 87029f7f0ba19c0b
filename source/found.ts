import type { Entry, Story } from './story/story.ts';

/** The name of standard input as a source. */
export const standardInput = '-';

/** The stories that a command asks for. */
export type Found = {
  readonly entries: readonly Entry[];
  /** What there is to tell of them once. */
  readonly notices?: readonly string[];
  /** The whole of a single story, where there is more of it than its entry has. */
  readonly rest?: (() => Promise<Rest>) | undefined;
};

/** A story as a whole, and what there is to tell of it only now. */
type Rest = { readonly story: Story; readonly notices?: readonly string[] };
