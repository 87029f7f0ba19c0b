import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addFinds } from '../../source/intake/derive/finds.ts';
import { readStory } from '../../source/intake/read.ts';
import type { Story } from '../../source/story/story.ts';
import type { Gold } from './score.ts';

/** A story of the corpus, under the name of its files, with what there is to find in it. */
type Case = {
  readonly name: string;
  readonly file: string;
  readonly story: string;
  readonly gold: Gold;
};

/** The stories that the finders are worked on against, and those that they are only measured on. */
export const folders = {
  corpus: import.meta.dirname,
  'held out': join(import.meta.dirname, 'held-out'),
} as const;

/** The cases of a folder, by name. */
export function casesIn(folder: string): Case[] {
  return globSync(join(folder, '*.{txt,md,html}'))
    .sort()
    .map((file) => {
      const gold = readFileSync(file.replace(/\.\w+$/, '.json'), 'utf8');
      const name = basename(file).replace(/\.\w+$/, '');
      return { name, file, story: readFileSync(file, 'utf8'), gold: JSON.parse(gold) as Gold };
    });
}

/** A file as the program reads it, with what it finds. */
export async function findsIn(file: string): Promise<Story> {
  const { story } = await readStory({ name: file, bytes: readFileSync(file) }, 'auto');
  return addFinds(story);
}
