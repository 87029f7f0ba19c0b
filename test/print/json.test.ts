import fc from 'fast-check';
import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { json } from '../../source/print/json.ts';
import type { Figure, Story } from '../../source/story/story.ts';
import { stories } from './stories.ts';

type Printed = Omit<Story, 'figures'> & {
  figures: (Figure & { sum: number; adds_up?: boolean })[];
};

const printed = (story: Story) => JSON.parse(json(story)) as Printed;

test('what is printed, without what is computed, is the story', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { figures, ...rest } = printed(story);
      const stated = figures.map((figure) =>
        Object.fromEntries(
          Object.entries(figure).filter(([key]) => !['sum', 'adds_up'].includes(key)),
        ),
      );
      expect({ ...rest, figures: stated }).toStrictEqual(JSON.parse(JSON.stringify(story)));
    }),
  );
});

test('keys stand in the order of the format, links with their block, in lines that end in one', () => {
  const body = [
    {
      type: 'paragraph',
      text: 'The river fell.',
      links: [{ start: 4, end: 9, url: 'https://example.org/' }],
    },
  ] as const;
  const text = json({ ...independence2019, byline: ['Mara Quist'], body });
  expect(text).toMatch(/^\{\n {2}"headline": .*\n\}\n$/s);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    ...['headline', 'kicker', 'dek', 'byline', 'dateline', 'source', 'published', 'updated'],
    ...['body', 'quotes', 'figures', 'routes'],
  ]);
  expect((JSON.parse(text) as Story).body).toEqual(body);
});

test('a figure says what its rows come to, and whether they add up where a total is stated', () => {
  const [charges, others] = printed(independence2019).figures;
  expect(charges).toMatchObject({ sum: 34, adds_up: true });
  expect(Object.keys(charges!)).toEqual(['title', 'rows', 'total', 'sum', 'adds_up', 'paragraph']);
  expect(others).toMatchObject({ sum: 18 });
  expect(others).not.toHaveProperty('adds_up');
  const figures = [
    { title: 'Votes', rows: [{ label: 'For', count: 33 }], total: { label: 'All', count: 34 } },
  ];
  expect(printed({ ...independence2019, figures }).figures[0]).toMatchObject({
    sum: 33,
    adds_up: false,
  });
});
