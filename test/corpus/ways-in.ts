import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFinds } from '../../source/intake/derive/finds.ts';
import { readStory } from '../../source/intake/read.ts';
import { folders } from './cases.ts';
import { score, sum, type Gold, type Score } from './score.ts';

/** A story's text, under the name of its file, and its ways. */
export type Text = { readonly file: string; readonly text: string; readonly ways: Gold['routes'] };

/**
 * The stories of files that have many, which a glob tells: each begins with "=== " and its name, and ends in its ways, a line each:
 * "> One > Two > Three", with " <" where it returns.
 */
export function waysIn(files: string): Text[] {
  return globSync(files)
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split(/^=== /m).slice(1))
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const first = lines.findIndex((line) => line.startsWith('> '));
      const text = lines.slice(0, first === -1 ? undefined : first).join('\n');
      const ways = first === -1 ? [] : lines.slice(first).map(wayIn);
      return { file: `${name}.txt`, text, ways };
    });
}

function wayIn(line: string): Gold['routes'][number] {
  const stops = line.replace(/ <$/, '').split(/ ?> /).slice(1);
  return { stops, returns: line.endsWith(' <') };
}

/**
 * The stories that ways are only measured on: plain ones, long ones, such as tell their ways in every other manner, and
 * wires that tell them in pieces.
 */
export const waysHeldOut = {
  wires: join(folders['held out'], 'ways/wires.txt'),
  long: join(folders['held out'], 'ways/long.txt'),
  wide: join(folders['held out'], 'ways/wide.txt'),
  pieces: join(folders['held out'], 'ways/pieces.txt'),
} as const;

/** How many of the ways of files' stories are found; of nothing else is told there what there is to find. */
export async function scoreWays(files: string): Promise<Score> {
  const scores: Score[] = [];
  for (const { file, text, ways } of waysIn(files)) {
    const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
    const { routes } = await addFinds(story);
    const gold = { quotes: [], figures: [], routes: ways };
    scores.push(score({ quotes: [], figures: [], routes }, gold, text));
  }
  return sum(scores);
}
