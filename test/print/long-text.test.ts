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

/** A body without what another part of a story is set in; what leads somewhere are addresses in the text. */
function withoutFinds({ body }: Story): Block[] {
  return body.flatMap((block): Block[] => {
    if (block.type === 'figure' || block.type === 'route') return [];
    if (!('links' in block)) return [block];
    const url = 'https://example.org/a/pier';
    return [{ type: 'paragraph', text: url, links: [{ start: 0, end: url.length, url }] }];
  });
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
        const options = { width, columns: 80, linear, palette: looks, links: isPainted };
        let printed = '';
        for await (const piece of longText({ ...story, body: [] }, parted(body, size), options))
          printed += piece;
        const whole = [...text(story, 'story', { ...options, from: 0 })].join('');
        // Links are told from one another within a part.
        const ids = /id=\d+\.\d+/g;
        expect(printed.replace(ids, '')).toBe(whole.replace(ids, ''));
      },
    ),
    { numRuns: 500 },
  );
});
