/** The four views of a story. */
export const views = ['story', 'quotes', 'figures', 'route'] as const;
export type View = (typeof views)[number];

/** What is said of a view where a story has nothing for it. */
export const absence: Readonly<Record<View, string>> = {
  story: 'This story has no text.',
  quotes: 'This story quotes nobody.',
  figures: 'This story has no figures.',
  route: 'This story tells of no route.',
};
