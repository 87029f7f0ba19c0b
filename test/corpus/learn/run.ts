import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossed } from './cross.ts';
import { lessonsOf, writtenOf } from './lessons.ts';
import { toldStories } from './told.ts';

// node test/corpus/learn/run.ts: learns the weights by which ways are read from the corpus, and writes them.
// node test/corpus/learn/run.ts cross: tells how well they read stories that they weren't learned from.
const target = join(import.meta.dirname, '../../../source/intake/derive/ways/weighing/weights.ts');

const stories = await toldStories();
if (process.argv[2] === 'cross') console.log(await crossed(stories));
else {
  const parts = Object.entries(writtenOf(lessonsOf(stories, 3)));
  writeFileSync(
    target,
    `/** What is seen of a story's names, and what it speaks for: written by test/corpus/learn/run.ts. */\nexport const written = {\n${parts
      .map(([name, text]) => `  ${name}:\n    '${text}',\n`)
      .join('')}};\n`,
  );
  console.log(
    `${stories.length} stories, ${parts.map(([name, text]) => `${name} ${text.length}`).join(', ')} characters`,
  );
}
