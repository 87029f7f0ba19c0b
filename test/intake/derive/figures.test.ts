import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../source/intake/derive/figures.ts';
import { check } from '../../../source/story/check.ts';
import { clean } from '../../../source/story/clean.ts';
import type { Block } from '../../../source/story/story.ts';
import { hostile } from '../../story/hostile.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const list = (...items: string[]): Block => ({ type: 'list', ordered: false, items });
const brief = (body: readonly Block[]) =>
  findFigures(body).figures.map(({ rows, total }) => ({
    rows: rows.map(({ label, count }) => [label, count]),
    total: total?.count,
  }));

describe('a breakdown in lines', () => {
  const body = [
    paragraph('The harbor office broke down the results of the weekend:'),
    paragraph('No life jackets: 9\nExpired permit: 5 \nSpeeding: 3\nNo lights: 1'),
    paragraph('*Total Citations: 18'),
    paragraph('Boats towed: 2\nCourses assigned: 11\nSwimmers warned: 7'),
    paragraph('*Total number of people stopped: 24'),
    paragraph('Patrols go on.'),
  ];

  test('has its total, and what is a total of something else stays in the body', () => {
    const { figures, body: set } = findFigures(body);
    expect(figures).toEqual([
      {
        title: 'The harbor office broke down the results of the weekend',
        rows: [
          { label: 'No life jackets', count: 9 },
          { label: 'Expired permit', count: 5 },
          { label: 'Speeding', count: 3 },
          { label: 'No lights', count: 1 },
        ],
        total: { label: 'Total Citations', count: 18 },
        paragraph: 0,
      },
      {
        title: 'The harbor office broke down the results of the weekend, continued',
        rows: [
          { label: 'Boats towed', count: 2 },
          { label: 'Courses assigned', count: 11 },
          { label: 'Swimmers warned', count: 7 },
        ],
        paragraph: 0,
      },
    ]);
    expect(set).toEqual([
      body[0],
      { type: 'figure', figure: 0 },
      { type: 'figure', figure: 1 },
      body[4],
      body[5],
    ]);
  });

  test('is found with every line a paragraph of its own', () => {
    const lines = body.flatMap((block) =>
      'text' in block ? block.text.split('\n').map(paragraph) : [block],
    );
    expect(brief(lines)).toEqual(brief(body));
  });
});

test('a list becomes the figure, and its introduction the title', () => {
  const intro = paragraph('The money goes to three things:');
  const { figures, body } = findFigures([intro, list('Roof: $1.2 million', 'Vans: $300,000')]);
  expect(figures[0]).toMatchObject({ title: 'The money goes to three things', paragraph: 0 });
  expect(body).toEqual([intro, { type: 'figure', figure: 0 }]);
});

test('a heading is a title', () => {
  const body: Block[] = [
    { type: 'heading', level: 2, text: 'Calls by ward' },
    list('North: 3', 'East: 5'),
  ];
  expect(findFigures(body).figures[0]).toEqual({
    title: 'Calls by ward',
    rows: [
      { label: 'North', count: 3 },
      { label: 'East', count: 5 },
    ],
  });
});

describe('a total', () => {
  const rows = ['Too warm: 12', 'No soap: 8', 'Pests: 5'];

  test.each([
    ['in the line below', [list(...rows), paragraph('Total: 25')], 25],
    ['in the last entry', [list(...rows, 'Total: 25')], 25],
    ['in the line above', [paragraph(['Total: 25', ...rows].join('\n'))], 25],
    ['that disagrees', [paragraph([...rows, 'Total faults: 26'].join('\n'))], 26],
    ['in the introduction', [paragraph('They found a total of 25 faults:'), list(...rows)], 25],
    ['before a colon', [paragraph('They found 25 faults:'), list(...rows)], 25],
    ['in the sentence below', [list(...rows), paragraph('That makes 25 in all.')], 25],
    ['that is the first row', [list('Faults found: 25', ...rows)], 25],
    ['that is the last row', [list(...rows, 'All faults: 25')], 25],
    [
      'in the paragraph before',
      [paragraph('There were 25 faults.'), paragraph('By kind:'), list(...rows)],
      25,
    ],
    ['of another unit', [paragraph([...rows, 'Total cost: $25'].join('\n'))], undefined],
    ['of people', [paragraph([...rows, 'Total people warned: 26'].join('\n'))], undefined],
    ['of another size', [paragraph([...rows, 'Total meals: 2,500'].join('\n'))], undefined],
    [
      'that is part of another number',
      [paragraph('They found 125 faults:'), list(...rows)],
      undefined,
    ],
  ])('%s', (_, body, total) => {
    expect(brief(body)).toEqual([
      {
        rows: [
          ['Too warm', 12],
          ['No soap', 8],
          ['Pests', 5],
        ],
        total,
      },
    ]);
  });
});

describe('in prose', () => {
  test.each([
    [
      'Fifteen people were arrested for theft, three for fraud and two for forgery, police said.',
      [
        ['theft', 15],
        ['fraud', 3],
        ['forgery', 2],
      ],
      undefined,
    ],
    [
      'In the investigation, 15 were arrested for theft, three for fraud.',
      [
        ['theft', 15],
        ['fraud', 3],
      ],
      undefined,
    ],
    [
      'Police arrested 20 people: 15 for theft, three for fraud and two for aiding and abetting.',
      [
        ['theft', 15],
        ['fraud', 3],
        ['aiding and abetting', 2],
      ],
      20,
    ],
    [
      'The budget has $1.2 million for roads, $800,000 for parks and $400,000 for pools, a total of $2.4 million.',
      [
        ['roads', 1_200_000],
        ['parks', 800_000],
        ['pools', 400_000],
      ],
      2_400_000,
    ],
    [
      'Trucks carried 90 tons of maize, 40 tons of beans and 12 tons of oil.',
      [
        ['maize', 90],
        ['beans', 40],
        ['oil', 12],
      ],
      undefined,
    ],
    [
      'Seven voted for, two against, and one abstained.',
      [
        ['for', 7],
        ['against', 2],
        ['abstained', 1],
      ],
      undefined,
    ],
    [
      'They have 21 new players; 12 are freshmen, five are juniors and four are seniors.',
      [
        ['freshmen', 12],
        ['juniors', 5],
        ['seniors', 4],
      ],
      21,
    ],
    [
      'Nineteen were held on drug charges, 12 on suspicion of theft and nine for fraud.',
      [
        ['drug charges', 19],
        ['suspicion of theft', 12],
        ['fraud', 9],
      ],
      undefined,
    ],
    [
      'Of 88 people, 51 were men, 24 were women and the other 13 were children.',
      [
        ['men', 51],
        ['women', 24],
        ['children', 13],
      ],
      88,
    ],
    [
      'Ames received 412 votes, Boyle 388 and Cray 97.',
      [
        ['Ames', 412],
        ['Boyle', 388],
        ['Cray', 97],
      ],
      undefined,
    ],
    [
      'Ames received 412 votes to 388 for Boyle and 97 for Cray.',
      [
        ['Ames', 412],
        ['Boyle', 388],
        ['Cray', 97],
      ],
      undefined,
    ],
    [
      'Schools take 52 percent of the budget, police 21 percent and parks 12 percent.',
      [
        ['Schools', 52],
        ['police', 21],
        ['parks', 12],
      ],
      undefined,
    ],
    [
      'They named a pool (214 votes), sidewalks (188) and tennis courts (41).',
      [
        ['pool', 214],
        ['sidewalks', 188],
        ['tennis courts', 41],
      ],
      undefined,
    ],
    [
      'The reasons: rodents, four; no hot water, three; sewage, two.',
      [
        ['rodents', 4],
        ['no hot water', 3],
        ['sewage', 2],
      ],
      undefined,
    ],
    [
      'Eleven died: five in Pinal County, four in Gila County and one each in Yuma and Ajo.',
      [
        ['Pinal County', 5],
        ['Gila County', 4],
        ['Yuma', 1],
        ['Ajo', 1],
      ],
      11,
    ],
    [
      'The court ruled on 94 claims. It granted 51, denied 29 and put off 14.',
      [
        ['granted', 51],
        ['denied', 29],
        ['put off', 14],
      ],
      94,
    ],
    [
      'Teams saw 415 homes: 31 destroyed, 142 with major damage and 242 unharmed.',
      [
        ['destroyed', 31],
        ['major damage', 142],
        ['unharmed', 242],
      ],
      415,
    ],
    [
      'Voltara sold 41,200 cars, up from 36,900. Ampere sold 28,400. Currentline sold 12,150. In all, 81,750 were sold.',
      [
        ['Voltara', 41_200],
        ['Ampere', 28_400],
        ['Currentline', 12_150],
      ],
      81_750,
    ],
    [
      'The 30 vehicles were 14 pickups, eight sedans and seven trailers.',
      [
        ['pickups', 14],
        ['sedans', 8],
        ['trailers', 7],
      ],
      30,
    ],
    [
      'The 34 charges include 15 for theft, eight for fraud and five for assault.',
      [
        ['theft', 15],
        ['fraud', 8],
        ['assault', 5],
      ],
      undefined,
    ],
    [
      'They made 17 rescues: eight on Saturday, seven on Sunday and three on Monday.',
      [
        ['Saturday', 8],
        ['Sunday', 7],
        ['Monday', 3],
      ],
      17,
    ],
  ])('%s', (text, rows, total) => {
    const body = [paragraph('Before.'), paragraph(text)];
    const found = findFigures(body);
    expect(brief(body)).toEqual([{ rows, total }]);
    expect(found.body).toEqual(body);
    expect(found.figures[0]!.paragraph).toBe(1);
  });
});

test('a total stands in the headline', () => {
  const body = [paragraph('Eleven people died in Kerman, eight in Yazd.')];
  expect(findFigures(body, 'Quake kills 19').figures[0]!.total).toEqual({
    label: 'Total',
    count: 19,
  });
  expect(findFigures(body, 'Quake kills 29').figures[0]).not.toHaveProperty('total');
});

test('rows after a total are named by what stands before them, and by no total', () => {
  const rows = [
    list('Oak: 3', 'Elm: 4'),
    paragraph('*Total trees: 7'),
    list('Vans: 2', 'Boats: 5'),
  ];
  expect(findFigures(rows).figures.map(({ title }) => title)).toEqual(['Figures', 'Figures']);
  expect(findFigures([paragraph('The count:'), ...rows]).figures[1]!.title).not.toContain('7');
});

test('a table has its labels beside the ranks', () => {
  const text = 'Rank | Port | Tons\n1 | Velde | 620\n2 | Marle | 410\n3 | Oost | 90';
  expect(findFigures([{ type: 'code', text }]).figures).toEqual([
    {
      title: 'Tons',
      rows: [
        { label: 'Velde', count: 620 },
        { label: 'Marle', count: 410 },
        { label: 'Oost', count: 90 },
      ],
    },
  ]);
});

test('a table of two columns is a figure, of more a figure for each', () => {
  const two: Block = {
    type: 'code',
    text: 'Ward     Calls\nNorth      212\nEast        96\nTotal      308',
  };
  expect(brief([two])).toEqual([
    {
      rows: [
        ['North', 212],
        ['East', 96],
      ],
      total: 308,
    },
  ]);
  const three: Block = {
    type: 'code',
    text: '| Ward | 2018 | 2019 |\n|---|---|---|\n| North | 2 | 5 |\n| East | 3 | 6 |',
  };
  expect(findFigures([three])).toEqual({
    figures: [
      {
        title: '2018',
        rows: [
          { label: 'North', count: 2 },
          { label: 'East', count: 3 },
        ],
      },
      {
        title: '2019',
        rows: [
          { label: 'North', count: 5 },
          { label: 'East', count: 6 },
        ],
      },
    ],
    body: [three],
  });
});

describe('no figure is found in', () => {
  test.each<[string, Block[]]>([
    [
      'ages',
      [paragraph('The ages of the winners:'), list('Dale Whitcomb: 17', 'Orla Penhallow: 52')],
    ],
    ['times and telephones', [list('Doors: 7 p.m.', 'Show: 8 p.m.', 'Phone: 555-0142')]],
    ['the score of a match', [paragraph('Final score'), paragraph('Larks: 17\nTigers: 24')]],
    [
      'steps',
      [{ type: 'list', ordered: true, items: ['Drain 2 gallons.', '10 minutes later, stop'] }],
    ],
    ['a recipe', [paragraph('Ingredients:'), list('2 cups flour', '3 eggs')]],
    ['a table of contents', [paragraph('Storms ..... 3\nFloods ..... 7\nFires ..... 15')]],
    ['years', [list('Mill Lane school: 1952', 'Harbor school: 1987')]],
    ['names with ages', [list('Dale Whitcomb (17)', 'Orla Penhallow (52)', 'Ivo Karsten (41)')]],
    [
      'nouns without a total',
      [paragraph('The wing has 48 beds, 6 operating rooms and 12 offices.')],
    ],
    ['one row', [paragraph('Attendance: 412')]],
    ['prices', [paragraph('Tickets cost $8 for adults and $4 for children.')]],
    ['temperatures', [paragraph('It will be 84 on Monday, 88 on Tuesday and 91 on Wednesday.')]],
    [
      'games and their scores',
      [paragraph('Alder 28, Brule 14\nCasper 21, Dunn 20\nEllis 35, Hope 0')],
    ],
    ['a score', [paragraph('The bill failed 58 to 41, and 27-19 in the Senate.')]],
    [
      'deeds of one who came to no total',
      [paragraph('She scored 28, grabbed 11 and blocked three.')],
    ],
    [
      'two counts that come to a third',
      [paragraph('Larks scored four runs and won 12 games. Ruiz struck out eight.')],
    ],
    ['sentences', [paragraph('He was 34 in 2010. She moved at 7 for work, and at 8 for rest.')]],
  ])('%s', (_, body) => {
    expect(findFigures(body)).toEqual({ figures: [], body });
  });
});

describe('what a figure does not say stays', () => {
  test('beside it in the block', () => {
    const { body } = findFigures([
      paragraph('The count:\nOak: 3\nElm: 4\nAsh trees will be felled.'),
    ]);
    expect(body).toEqual([
      paragraph('The count:'),
      { type: 'figure', figure: 0 },
      paragraph('Ash trees will be felled.'),
    ]);
  });

  test('with its links where they lie', () => {
    const text = 'See here\nOak: 3\nElm: 4\nand there';
    const links = [
      { start: 4, end: 8, url: 'https://example.org/a' },
      { start: text.indexOf('there'), end: text.length, url: 'https://example.org/b' },
    ];
    const { body } = findFigures([{ type: 'paragraph', text, links }]);
    expect(body).toEqual([
      { type: 'paragraph', text: 'See here', links: [links[0]] },
      { type: 'figure', figure: 0 },
      { type: 'paragraph', text: 'and there', links: [{ ...links[1], start: 4, end: 9 }] },
    ]);
  });

  test.each<[string, Block]>([
    ['for notes', list('Oak: 3 (up from 2)', 'Elm: 4')],
    [
      'for links',
      {
        ...list('Oak: 3', 'Elm: 4'),
        links: [{ start: 0, end: 3, url: 'https://example.org' }],
      } as Block,
    ],
  ])('whole, %s', (_, block) => {
    const found = findFigures([block]);
    expect(found.figures).toHaveLength(1);
    expect(found.figures[0]!.paragraph).toBe(0);
    expect(found.body).toEqual([block]);
  });
});

const piece = fc.constantFrom(
  'Oak: 3',
  'Elm — 4',
  'Total: 7',
  'Total trees: 9',
  '15 arrests',
  'Ash  12',
  'Vans 3',
  '',
  'A sentence stands here.',
  'They counted 7 trees:',
  'Fifteen for theft, three for fraud and two for forgery',
  'Rain: 3.2 inches',
  'Votes: 12%',
  '- 4',
  ': 5',
  'Oak: 3 (old)',
);
const text = fc.oneof(
  piece,
  fc.string().map((it) => clean(it).text),
  fc.constantFrom(...hostile.map(([, it]) => it)).map((it) => clean(it).text),
);
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    fc.array(text, { minLength: 1, maxLength: 8 }).map((lines) => paragraph(lines.join('\n'))),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(text, { minLength: 1, maxLength: 8 }),
    }),
    fc
      .array(text, { minLength: 1, maxLength: 8 })
      .map((lines): Block => ({ type: 'code', text: lines.join('\n') })),
    text.map((it): Block => ({ type: 'heading', level: 2, text: it })),
  ),
  { maxLength: 8 },
);

describe('whatever the body', () => {
  const words = (body: readonly Block[]) =>
    body
      .flatMap((block) => {
        if (block.type === 'list') return block.items;
        return 'text' in block ? block.text.split('\n') : [];
      })
      .filter((line) => line.trim() !== '');

  test('the story is as sound as it was, and every line is in it or is a row', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const found = findFigures(body);
        const story = { headline: 'A', quotes: [], routes: [] };
        const faults = check({ ...story, figures: [], body }).length;
        expect(check({ ...story, ...found }).length).toBeLessThanOrEqual(faults);
        const rows = found.figures.flatMap(({ rows, total }) => [
          ...rows,
          ...(total ? [total] : []),
        ]);
        const left = words(found.body);
        const lost = words(body).filter((line) => !left.includes(line));
        for (const line of lost) {
          const isRow = rows.some(({ label }) => line.includes(label));
          const cells = line
            .trim()
            .split(/\s*[|│]\s*|\s{2,}/)
            .filter(Boolean);
          const isHead = found.figures.some(({ title }) =>
            cells.every((cell) => title.includes(cell)),
          );
          expect(isRow || isHead || /^[\s|+:=_─━│┼-]*$/.test(line), line).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('figures found once are not found again', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const once = findFigures(body);
        expect(once.body.filter(({ type }) => type === 'figure').length).toBeLessThanOrEqual(
          once.figures.length,
        );
      }),
    );
  });
});

test.each([
  ['digits', '1'],
  ['spaces', ' '],
  ['counts', '3 for a, '],
  ['commas', '1,'],
  ['words', 'one hundred and '],
  ['dots', '. '],
  ['leaders', 'a ....'],
  ['clauses', 'three people were killed in A, '],
  ['colons', ': '],
  ['lines', 'a: 1\n'],
  ['dashes', '- '],
  ['totals', 'total of 3 '],
  ['bars', '| '],
  ['open parentheses', 'a: 1 ('],
  ['tabs', '\t'],
])(
  'takes a long run of %s in one pass',
  (_, unit) => {
    const long = unit.repeat(Math.ceil(200_000 / unit.length));
    const body: Block[] = [paragraph(long), { type: 'code', text: long }, list(long, long)];
    expect(() => findFigures(body)).not.toThrow();
  },
  20_000,
);
