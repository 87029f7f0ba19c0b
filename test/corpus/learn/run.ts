import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from './learn.ts';
import { toldStories } from './told.ts';

// node test/corpus/learn/run.ts: learns the weights by which ways are read from the corpus, and writes them.
const target = join(import.meta.dirname, '../../../source/intake/derive/ways/weights.ts');
const times = 6;
/** Weights are written as whole numbers of this part of one; a thing that speaks for less is left out. */
const parts = 50;
const least = 3;

const stories = await toldStories();
const learned = Array.from({ length: times }, (_, at) => learn(stories, at + 1));
const names = [...learned[0]!.keys()].sort();
const lines = names.flatMap((name) => {
  const weights = learned[0]!
    .get(name)!
    .map((_, action) => learned.reduce((sum, each) => sum + each.get(name)![action]!, 0) / times)
    .map((weight) => Math.round(weight * parts));
  if (weights.every((weight) => Math.abs(weight) < least)) return [];
  return [`${name}\t${weights.map((weight) => (weight === 0 ? '' : weight)).join(',')}`];
});
const text = JSON.stringify(lines.join('\n'));
writeFileSync(
  target,
  `/** What is seen of a name, and what it speaks for: written by test/corpus/learn/run.ts. */\nexport const learned =\n  ${text};\n`,
);
console.log(`${stories.length} stories, ${lines.length} weights, ${text.length} characters`);
