import type { Block, Entry, Story } from './story/story.ts';

/** The name of standard input as a source. */
export const standardInput = '-';

/** The stories that a command asks for. */
export type Found = {
  readonly entries: readonly Entry[];
  /** What there is to tell, by now, of how they were read. */
  readonly notices?: () => readonly string[];
  /** A single story as a whole, where there is more of it than its entry has; asked for once. */
  readonly rest?: (() => Promise<Story>) | undefined;
  /**
   * The blocks of a long text, as they are read, in place of the rest; undefined where the text turns out to be short
   * enough to be looked through for finds.
   */
  readonly blocks?: () => Promise<AsyncIterable<readonly Block[]> | undefined>;
};
