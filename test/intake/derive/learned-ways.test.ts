import { describe, expect, test } from 'vitest';
import { findRoutes } from '../../../source/intake/derive/routes.ts';
import { mayTell } from '../../../source/intake/derive/ways/weighing/may-tell.ts';
import { forms } from '../../../source/intake/derive/ways/weighing/lessons.ts';
import { addTo, tableOf } from '../../../source/intake/derive/ways/weighing/table.ts';
import { trait } from '../../../source/intake/derive/ways/weighing/traits.ts';
import { readWeights, written } from '../../../source/intake/derive/ways/weighing/written.ts';
import type { Block } from '../../../source/story/story.ts';
import { learn } from '../../corpus/learn/learn.ts';
import { readTold } from '../../corpus/learn/told.ts';

const pairs = ['Reno,Elko', 'Lyon,Turin', 'Leeds,York', 'Omaha,Tulsa', 'Graz,Linz', 'Bari,Split'];
const texts = pairs.flatMap((pair, at) => {
  const [from = '', to = ''] = pair.split(',');
  return [
    {
      file: `${at}.txt`,
      text: `A trip\n\nThe bus left ${from} on Monday and drove to ${to}.`,
      ways: [{ stops: [from, to], returns: false }],
    },
    {
      file: `${at}-none.txt`,
      text: `No trip\n\nShops in ${from} are shut, and those in ${to} are open.`,
      ways: [],
    },
  ];
});

describe('weights', () => {
  test('that are learned from the same stories are the same, and read them', async () => {
    const stories = await readTold(texts);
    const weights = learn(stories, 1);
    expect(written(learn(await readTold(texts), 1), forms.steps)).toBe(
      written(weights, forms.steps),
    );
    const body: Block[] = [
      { type: 'paragraph', text: 'The bus left Dover on Monday and drove to Calais.' },
    ];
    const found = await findRoutes(
      body,
      {},
      { steps: tableOf(weights), wholes: new Map(), backs: new Map() },
    );
    expect(found.map(({ route }) => route.stops.map(({ name }) => name))).toEqual([
      ['Dover', 'Calais'],
    ]);
  });

  test('are written as whole parts of one, the small ones left out', () => {
    const weights = new Map([
      [7, [0.5, -0.5, 0, 0.2, -0.2, 0.025, 0, 0.1]],
      [trait(1, 2), [0.01, 0, 0, 0, 0, 0, 0, 0]],
      [0xffffff, [2, -2, 0, 0, 0, 0, 0, 0]],
    ]);
    const [small, large] = [...readWeights(written(weights, forms.steps), forms.steps)];
    expect(small).toEqual([7, [0.5, -0.5, 0, 0.2, -0.2, 0, 0, 0.1]]);
    expect(large).toEqual([0xffffff, [0.625, -0.625, 0, 0, 0, 0, 0, 0]]);
  });

  test('are looked up by their trait', () => {
    const traits = Array.from({ length: 100 }, (_, at) => trait(at));
    const table = tableOf(new Map(traits.map((each, at) => [each, [at, 0, 0, 0, 1, 0, 0, 2]])));
    const sum = new Float64Array(8);
    addTo(sum, trait(41), table);
    addTo(sum, trait(1, 2, 3), table);
    expect([...sum]).toEqual([41, 0, 0, 0, 1, 0, 0, 2]);
  });
});

test('a story without words of going tells of no way', () => {
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  expect(
    mayTell([paragraph('Shops in Reno are shut.'), paragraph('“Elko is fine,” she said.')]),
  ).toBe(false);
  expect(mayTell([paragraph('They left Reno and drove to Elko.')])).toBe(true);
});
