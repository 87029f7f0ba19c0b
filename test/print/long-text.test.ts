import fc from 'fast-check';
import { expect, test } from 'vitest';
import { palette, plain } from '../../source/print/paint.ts';
import { longText, text } from '../../source/print/text.ts';
import type { Block, Story } from '../../source/story/story.ts';
import { stories } from '../story/stories.ts';

async function* parted(body: readonly Block[], size: number) {
  for (let at = 0; at < body.length; at += size)
    yield await Promise.resolve(body.slice(at, at + size));
}

/** A body with the blocks of several, and none that another part of a story is set in. */
function withoutFinds({ body }: Story): Block[] {
  return body.filter(({ type }) => type !== 'figure' && type !== 'route');
}

test('a long text is printed part by part as it is as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      stories,
      stories,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 90 }),
      fc.boolean(),
      fc.boolean(),
      async (one, other, size, width, linear, isPainted) => {
        const body = [...withoutFinds(one), ...withoutFinds(other)];
        const story = { ...one, body };
        const looks = isPainted ? palette('dark', true) : plain;
        const options = { width, columns: 80, linear, palette: looks };
        let printed = '';
        for await (const piece of longText({ ...story, body: [] }, parted(body, size), options))
          printed += piece;
        expect(printed).toBe([...text(story, 'story', { ...options, from: 0 })].join(''));
      },
    ),
    { numRuns: 500 },
  );
});
