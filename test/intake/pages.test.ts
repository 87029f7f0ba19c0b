import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../../source/intake/read.ts';
import { check } from '../../source/story/check.ts';

const directory = new URL('pages/', import.meta.url);

/**
 * What is read of whole pages. A new case is a directory with a `source.html`: `npx vitest run --config
 * .config/vitest.config.ts test/intake/pages.test.ts --update` writes what is read of it, to be looked through.
 */
test.each(readdirSync(directory))('%s', async (slug) => {
  const bytes = readFileSync(new URL(`${slug}/source.html`, directory));
  const { story, removed } = await readStory({ name: `${slug}.html`, bytes }, 'auto');
  expect(removed).toBe(0);
  expect(check(story)).toEqual([]);
  const expected = new URL(`${slug}/expected.json`, directory).pathname;
  await expect(`${JSON.stringify(story, null, 2)}\n`).toMatchFileSnapshot(expected);
});
