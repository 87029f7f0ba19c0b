import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../source/story/check.ts';
import { clean } from '../../../source/story/clean.ts';
import type { Block } from '../../../source/story/story.ts';
import { hostile } from '../../story/hostile.ts';
import { findRoutes, names, paragraph, waysIn } from './routes-in.ts';

test('stops are located at the likeliest namesakes, with their regions', async () => {
  const text =
    'They went from Joplin to Springfield to Kansas City, then over to Columbia and St. Louis.';
  const [route] = await findRoutes([paragraph(text)]);
  expect(route!.stops).toEqual([
    { name: 'Joplin', region: 'Missouri', latitude: 37.08, longitude: -94.51 },
    { name: 'Springfield', region: 'Missouri', latitude: 37.22, longitude: -93.3 },
    { name: 'Kansas City', region: 'Missouri', latitude: 39.1, longitude: -94.58 },
    { name: 'Columbia', region: 'Missouri', latitude: 38.95, longitude: -92.33 },
    { name: 'St. Louis', region: 'Missouri', latitude: 38.63, longitude: -90.2 },
  ]);
});

test('a stop that nobody knows keeps its name and its order', async () => {
  const [route] = await findRoutes([paragraph('They rode from Waco to Xyzzyville to Austin.')]);
  expect(route!.stops[1]).toEqual({ name: 'Xyzzyville' });
  expect(names(route!)).toBe('Waco > Xyzzyville > Austin');
});

describe('according to', () => {
  const way = 'go from Joplin to Springfield to Rolla';

  test.each([
    [[`They ${way}, organizer Bette Lindqvist said.`], 'Bette Lindqvist, organizer'],
    [[`They ${way}, state biologists said.`], 'state biologists'],
    [[`They ${way}, the navy said.`], 'the navy'],
    [['Bette Lindqvist, who leads it, waved.', `They ${way}, Lindqvist said.`], 'Bette Lindqvist'],
    [['“Yes,” Bette Lindqvist said.', `She said they ${way}.`], 'Bette Lindqvist'],
    [[`They ${way}, police said.`], 'police'],
    [[`According to the police, they ${way}.`], 'police'],
    [[`They ${way}.`], undefined],
    [[`They said they ${way}.`], undefined],
    [[`They ${way}, where they are told what to do.`], undefined],
    [[`They ${way}, as officials had said.`], undefined],
  ])('%s: %s', async (texts, speaker) => {
    const [route] = await findRoutes(texts.map(paragraph));
    expect(route!.according_to).toBe(speaker);
    expect(route!.paragraph).toBe(texts.length - 1);
  });
});

test('a route that is told twice is one', async () => {
  const text = 'The bus runs from Waco to Austin to San Antonio.';
  expect(await waysIn(text, text)).toHaveLength(1);
});

const piece = fc.constantFrom(
  ...[
    'from ',
    'to ',
    'Joplin',
    'Springfield',
    'St. Louis',
    ', ',
    ' and ',
    'then over to ',
    'They went ',
    '. ',
    ', Mo.',
    'back',
    '\n',
    ' said',
    'Stage 1: ',
    ' – ',
    'left ',
    '\ud83d\ude00',
  ],
  ...hostile.map(([, it]) => clean(it).text),
);
const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    texts.map(paragraph),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(texts, { maxLength: 5 }),
    }),
    fc.constant<Block>({ type: 'figure', figure: 0 }),
  ),
  { maxLength: 5 },
);

test('whatever the body, routes are sound', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.option(texts, { nil: undefined }), async (body, dateline) => {
      const routes = await findRoutes(body, { dateline });
      const faults = check({ headline: 'A', body, quotes: [], figures: [], routes });
      expect(faults.filter(({ path }) => path.startsWith('routes'))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'From A',
  'to Joplin ',
  'Joplin, ',
  'from Joplin to Springfield, ',
  'Stage 1: Lyon\n',
  'A',
  'St. ',
  'said ',
  'left Joplin. ',
  'Aa-',
  'They said, ',
])(
  'takes a long run of "%s" in one pass',
  async (unit) => {
    const long = unit.repeat(Math.ceil(200_000 / unit.length));
    const body: Block[] = [paragraph(long), { type: 'list', ordered: false, items: [long, long] }];
    await expect(findRoutes(body)).resolves.toBeDefined();
  },
  20_000,
);

test('a route over crossheads that number its days has the name that stands above them', async () => {
  const body: Block[] = [
    { type: 'heading', level: 2, text: 'The high route' },
    paragraph('Day 1: Zermatt to Sion'),
    paragraph('Day 2: Martigny, in rain that never stopped.'),
    paragraph('Day 3: Chamonix'),
  ];
  const [route] = await findRoutes(body);
  expect(route!.title).toBe('The high route');
  expect(names(route!)).toBe('Zermatt > Sion > Martigny > Chamonix');
});

test('a country or a state is a stop in its middle, and a division keeps the name that the text gives', async () => {
  const [route] = await findRoutes([
    paragraph('They drove from Oklahoma to Kansas to Nebraska and on to Regina, Saskatchewan.'),
  ]);
  expect(route!.stops.map(({ name, region }) => [name, region])).toEqual([
    ['Oklahoma', 'United States'],
    ['Kansas', 'United States'],
    ['Nebraska', 'United States'],
    ['Regina', 'Saskatchewan'],
  ]);
  expect(route!.stops[1]!.latitude).toBeCloseTo(38.5, -1);
});
