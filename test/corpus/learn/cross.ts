import { findFigures } from '../../../source/intake/derive/figures.ts';
import { findRoutes } from '../../../source/intake/derive/routes.ts';
import type { Learned } from '../../../source/intake/derive/ways/weighing/lessons.ts';
import { readStory } from '../../../source/intake/read.ts';
import { casesIn, folders } from '../cases.ts';
import { f1, score, sum, type Score } from '../score.ts';
import { learnedOf, lessonsOf } from './lessons.ts';
import type { Told } from './told.ts';

/**
 * How many routes are found in the corpus by weights that are learned from the rest of it, a part at a time: so well are
 * stories read that nothing was learned from.
 */
export async function crossed(told: readonly Told[]): Promise<string> {
  const cases = casesIn(folders.corpus);
  const scores: Score[] = [];
  for (let part = 0; part < parts; part++) {
    const isApart = (at: number) => at < cases.length && at % parts === part;
    const rest = told.filter((_, at) => !isApart(at));
    const learned = learnedOf(lessonsOf(rest, times));
    for (const each of cases.filter((_, at) => isApart(at)))
      scores.push(await scoreOf(each, learned));
  }
  const { routes, stops } = sum(scores);
  return `routes ${f1(routes).toFixed(3)} of ${routes.there}, stops ${f1(stops).toFixed(3)} of ${stops.there}`;
}

const parts = 5;
const times = 1;

async function scoreOf(
  { file, story: text, gold }: ReturnType<typeof casesIn>[number],
  learned: Learned,
) {
  const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
  const { body, figures } = findFigures(story.body, story.headline);
  const routes = await findRoutes(body, story, learned);
  return score({ quotes: [], figures, routes: routes.map(({ route }) => route) }, gold, text);
}
