import { isTooLong, longest } from './looked.ts';
import type { Story } from './story.ts';
import { countText } from './text.ts';

/** The four views of a story. */
export const views = ['story', 'quotes', 'figures', 'route'] as const;
export type View = (typeof views)[number];

/** What is said of a view where a story has nothing for it: of one that was never looked through, that it wasn't. */
export function absence(story: Pick<Story, 'body'>, view: View): string {
  if (view === 'story' || !isTooLong(story.body)) return absent[view];
  return `This text is not looked through for ${found[view]}: it has more than ${countText(longest)} characters.`;
}

const absent: Readonly<Record<View, string>> = {
  story: 'This story has no text.',
  quotes: 'This story quotes nobody.',
  figures: 'This story has no figures.',
  route: 'This story tells of no route.',
};

const found = { quotes: 'quotes', figures: 'figures', route: 'routes' } as const;
