import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findQuotes } from '../../source/intake/derive/quotes.ts';
import type { Block } from '../../source/story/story.ts';
import type { Finds, Gold } from './score.ts';

/** A story of the corpus, under the name of its files, with what there is to find in it. */
export type Case = { readonly name: string; readonly story: string; readonly gold: Gold };

/** The stories that the finders are worked on against, and those that they are only measured on. */
export const folders = {
  corpus: import.meta.dirname,
  'held out': join(import.meta.dirname, 'held-out'),
} as const;

/** The cases of a folder, by name. */
export function casesIn(folder: string): Case[] {
  return globSync(join(folder, '*.{txt,md,html}'))
    .sort()
    .map((path) => {
      const gold = readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8');
      const name = basename(path).replace(/\.\w+$/, '');
      return { name, story: readFileSync(path, 'utf8'), gold: JSON.parse(gold) as Gold };
    });
}

/** What broadsheet finds in a story. Here the readers of formats and the other finders are put to use. */
export function findsIn(story: string): Promise<Finds> {
  const body = bodyOf(story);
  return Promise.resolve({ quotes: findQuotes(body), figures: [], routes: [] });
}

/** A story's paragraphs, parted by blank lines, its headline left out. */
export function bodyOf(story: string): Block[] {
  return story
    .split(/\n\s*\n/)
    .slice(1)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', text }));
}
