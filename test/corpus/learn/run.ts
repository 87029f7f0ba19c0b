import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeights, written } from '../../../source/intake/derive/ways/weighing/written.ts';
import { crossed } from './cross.ts';
import { learnTogether } from './together.ts';
import { toldStories } from './told.ts';

// node test/corpus/learn/run.ts: learns the weights by which ways are read from the corpus, and writes them.
// node test/corpus/learn/run.ts cross: tells how well they read stories that they weren't learned from.
const target = join(import.meta.dirname, '../../../source/intake/derive/ways/weighing/weights.ts');

const stories = await toldStories();
if (process.argv[2] === 'cross') console.log(await crossed(stories));
else {
  const text = written(learnTogether(stories));
  writeFileSync(
    target,
    `/** What is seen of a name, and what it speaks for: written by test/corpus/learn/run.ts. */\nexport const learned =\n  '${text}';\n`,
  );
  console.log(
    `${stories.length} stories, ${readWeights(text).size} weights, ${text.length} characters`,
  );
}
