import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../source/reading/moved.ts';
import { viewTexts } from '../../source/story/text.ts';
import type { Block, Story } from '../../source/story/story.ts';

const story = (body: readonly Block[]): Story => ({
  headline: 'A headline',
  body,
  quotes: [],
  figures: [],
  routes: [{ stops: [{ name: 'Reno' }, { name: 'Elko' }], returns: false }],
});
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const route: Block = { type: 'route', route: 0 };

test('a place stays with its text where a block comes before it', () => {
  const [before, after] = [
    story(['One.', 'Two.'].map(paragraph)),
    story([paragraph('One.'), route, paragraph('Two.')]),
  ];
  expect(moved({ block: 2, offset: 3 }, before, after)).toEqual({ block: 3, offset: 3 });
  expect(moved({ block: 3, offset: 3 }, after, before)).toEqual({ block: 2, offset: 3 });
});

test('where its text is gone a place goes to the text before', () => {
  const after = story([paragraph('One.'), route, paragraph('Two.')]);
  expect(moved({ block: 2, offset: 1 }, after, story([paragraph('One.')]))).toEqual({
    block: 1,
    offset: 0,
  });
});

test('whatever comes between paragraphs, a place goes there and back', () => {
  const texts = fc.array(fc.constantFrom('One.', 'Two.', 'Three.'), { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (all, at, between) => {
      const body = all.map(paragraph);
      const set = [...body];
      set.splice(between % (body.length + 1), 0, route);
      const [one, other] = [story(body), story(set)];
      const place = { block: 1 + (at % body.length), offset: 2 };
      const there = moved(place, one, other);
      expect(viewTexts(other, 'story')[there.block]).toBe(all[place.block - 1]);
      expect(viewTexts(one, 'story')[moved(there, other, one).block]).toBe(all[place.block - 1]);
    }),
  );
});
