import { findFigures } from '../../../source/intake/derive/figures.ts';
import { findRoutes } from '../../../source/intake/derive/routes.ts';
import { tableOf, type Weights } from '../../../source/intake/derive/ways/table.ts';
import { readStory } from '../../../source/intake/read.ts';
import { casesIn, folders } from '../cases.ts';
import { f1, score, sum } from '../score.ts';
import { learnTogether } from './together.ts';
import { toldStories } from './told.ts';

// node test/corpus/learn/cross.ts: how many routes are found in the corpus by weights that were learned from the rest
// of it, a fifth at a time.
const parts = 5;
const times = 3;

const cases = casesIn(folders.corpus);
const told = await toldStories();
const scores = [];
for (let part = 0; part < parts; part++) {
  const isApart = (at: number) => at < cases.length && at % parts === part;
  const weights = tableOf(
    learnTogether(
      told.filter((_, at) => !isApart(at)),
      times,
    ),
  );
  for (const each of cases.filter((_, at) => isApart(at)))
    scores.push(await scoreOf(each, weights));
}
const { routes, stops } = sum(scores);
console.log(`routes ${f1(routes).toFixed(3)} of ${routes.there}, stops ${f1(stops).toFixed(3)}`);

async function scoreOf({ file, story: text, gold }: (typeof cases)[number], weights: Weights) {
  const { story } = await readStory({ name: file, bytes: Buffer.from(text) }, 'auto');
  const { body, figures } = findFigures(story.body, story.headline);
  const routes = await findRoutes(body, story, weights);
  return score({ quotes: [], figures, routes: routes.map(({ route }) => route) }, gold, text);
}
