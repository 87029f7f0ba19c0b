import { basename, join } from 'node:path';
import { findFigures } from '../../../source/intake/derive/figures.ts';
import { openGazetteer } from '../../../source/intake/derive/gazetteer.ts';
import { candidatesOf } from '../../../source/intake/derive/ways/weighing/candidates.ts';
import { see, type Seen } from '../../../source/intake/derive/ways/weighing/features.ts';
import {
  sentencesIn,
  type Sentence,
} from '../../../source/intake/derive/ways/weighing/sentences.ts';
import { readStory } from '../../../source/intake/read.ts';
import { casesIn, folders } from '../cases.ts';
import { storiesOf, type Text } from '../stories-in.ts';
import type { Gold } from '../score.ts';

/** A story to learn from: its candidates, its sentences, and the ways that it tells in small letters. */
export type Told = {
  readonly seen: readonly Seen[];
  readonly sentences: readonly Sentence[];
  readonly headline: string;
  readonly ways: Gold['routes'];
  /** How often it is learned from in each round. */
  readonly times: number;
};

/** All the stories to learn from: those of the corpus, and those that are there for their ways alone. */
export async function toldStories(): Promise<Told[]> {
  const cases = casesIn(folders.corpus).map(({ file, story, gold }) => ({
    file: basename(file),
    text: story,
    ways: gold.routes,
    // They are of more kinds, and longer, than those that are there for their ways alone.
    times: gold.routes.length > 0 ? 3 : 1,
  }));
  const ways = storiesOf(join(folders.corpus, 'ways/*.txt')).map(({ file, text, gold }) => ({
    file,
    text,
    ways: gold.routes,
    // A story of a sentence or two has little to learn from.
    times: text.length < 250 ? 3 : 1,
  }));
  return readTold([...cases, ...ways]);
}

/** The same of some stories. */
export async function readTold(
  texts: readonly (Omit<Text, 'gold'> & { ways: Gold['routes']; times?: number })[],
): Promise<Told[]> {
  const gazetteer = await openGazetteer();
  const told: Told[] = [];
  for (const { file, text, ways, times = 1 } of texts) {
    const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
    const { body } = findFigures(story.body, story.headline);
    const sentences = sentencesIn(body);
    const candidates = candidatesOf(body, story.dateline, gazetteer.isKnown, sentences);
    told.push({
      seen: see(candidates, gazetteer, story),
      sentences,
      headline: story.headline ?? '',
      ways: ways.map(({ stops, returns }) => ({ stops: stops.map(lower), returns })),
      times,
    });
  }
  return told;
}

function lower(name: string): string {
  return name.toLowerCase();
}
