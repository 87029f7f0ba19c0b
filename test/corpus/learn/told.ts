import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findFigures } from '../../../source/intake/derive/figures.ts';
import { openGazetteer } from '../../../source/intake/derive/gazetteer.ts';
import { candidatesOf } from '../../../source/intake/derive/ways/weighing/candidates.ts';
import { see, type Seen } from '../../../source/intake/derive/ways/weighing/features.ts';
import { readStory } from '../../../source/intake/read.ts';
import { casesIn, folders } from '../cases.ts';
import type { Gold } from '../score.ts';

/** A story to learn from: its candidates, and the ways that it tells in small letters. */
export type Told = { readonly seen: readonly Seen[]; readonly ways: Gold['routes'] };

/** All the stories to learn from: those of the corpus, and those that are there for their ways alone. */
export async function toldStories(): Promise<Told[]> {
  const cases = casesIn(folders.corpus).map(({ file, story, gold }) => ({
    file: basename(file),
    text: story,
    ways: gold.routes,
  }));
  return readTold([...cases, ...waysIn(join(folders.corpus, 'ways'))]);
}

/** A story's text, under the name of its file, and its ways. */
type Text = { readonly file: string; readonly text: string; readonly ways: Gold['routes'] };

/** The same of some stories. */
export async function readTold(texts: readonly Text[]): Promise<Told[]> {
  const gazetteer = await openGazetteer();
  const told: Told[] = [];
  for (const { file, text, ways } of texts) {
    const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
    const { body } = findFigures(story.body, story.headline);
    const seen = see(candidatesOf(body, story.dateline, gazetteer.isKnown), gazetteer, story);
    told.push({
      seen,
      ways: ways.map(({ stops, returns }) => ({ stops: stops.map(lower), returns })),
    });
  }
  return told;
}

function lower(name: string): string {
  return name.toLowerCase();
}

/**
 * The stories of files that have many: each begins with "=== " and its name, and ends in its ways, a line each:
 * "> One > Two > Three", with " <" where it returns.
 */
function waysIn(folder: string): Text[] {
  return globSync(join(folder, '*.txt'))
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
