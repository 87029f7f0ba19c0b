import type { Story } from '../story/story.ts';

/** What a format's reader makes of a source: a story without its finds, and without a headline where none is given. */
export type Draft = Partial<Omit<Story, 'body' | 'quotes' | 'figures' | 'routes'>> &
  Pick<Story, 'body'>;
