import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRoutes as findAll } from '../../../source/intake/derive/routes.ts';
import { check } from '../../../source/story/check.ts';
import { clean } from '../../../source/story/clean.ts';
import type { Block, Route } from '../../../source/story/story.ts';
import { hostile } from '../../story/hostile.ts';

const findRoutes = async (...body: Parameters<typeof findAll>) =>
  (await findAll(...body)).map(({ route }) => route);
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const names = ({ stops, returns }: Route) =>
  stops.map(({ name }) => name).join(' > ') + (returns ? ' > back' : '');
const find = async (...texts: string[]) => (await findRoutes(texts.map(paragraph))).map(names);

describe('a way through places is found', () => {
  test.each([
    [
      'She said they may go from Joplin to Springfield to Kansas City, then over to Columbia and St. Louis and then make the route back.',
      'Joplin > Springfield > Kansas City > Columbia > St. Louis > back',
    ],
    [
      'From Joplin they travel by way of Springfield to Kansas City, cross over to Columbia, then St. Louis.',
      'Joplin > Springfield > Kansas City > Columbia > St. Louis',
    ],
    [
      'The first stage runs from Lyon to Grenoble. The second goes from Grenoble to Turin, and the last ends in Milan.',
      'Lyon > Grenoble > Turin > Milan',
    ],
    [
      'The storm made landfall near Lake Charles, Louisiana, on Monday. It moved north to Shreveport, then turned east over Vicksburg, Mississippi.',
      'Lake Charles > Shreveport > Vicksburg',
    ],
    [
      'The ship left Trieste on Monday, called at Zadar and arrived in Ancona.',
      'Trieste > Zadar > Ancona',
    ],
    [
      'Trucks drove from Trieste to Rijeka to Zadar and back to Trieste.',
      'Trieste > Rijeka > Zadar > back',
    ],
    [
      'Monks are walking from Oklahoma City to Washington, D.C., by way of Little Rock and Memphis.',
      'Oklahoma City > Little Rock > Memphis > Washington',
    ],
    [
      'They work a circuit: Nashville, Louisville and Cincinnati.',
      'Nashville > Louisville > Cincinnati > back',
    ],
    [
      'The tour opens in Memphis. It then goes to Nashville and Knoxville before returning to Memphis.',
      'Memphis > Nashville > Knoxville > back',
    ],
    [
      'She plays Omaha on Friday, Lincoln on Saturday and Topeka on Sunday on the tour.',
      'Omaha > Lincoln > Topeka',
    ],
    ['The route ran Tucson → Phoenix → Reno.', 'Tucson > Phoenix > Reno'],
    ['The balloon flew from Sapporo to Sendai.', 'Sapporo > Sendai'],
    [
      'It was taken out of Aleppo by car, handed over in Gaziantep and driven on to Istanbul.',
      'Aleppo > Gaziantep > Istanbul',
    ],
    [
      'The line between Swansea and Shrewsbury is open. Trains call at Llanelli and Llandovery.',
      'Swansea > Llanelli > Llandovery > Shrewsbury',
    ],
    [
      'The first trucks reached Gilgit. They had been driven from Islamabad through Abbottabad.',
      'Islamabad > Abbottabad > Gilgit',
    ],
    [
      'The bus broke down near Reims and outside Metz on its way from Paris to Stuttgart.',
      'Paris > Reims > Metz > Stuttgart',
    ],
    [
      'They left Oklahoma City, slept in a church at Shawnee, in tents near Seminole, and will not go on to Fort Smith.',
      'Oklahoma City > Shawnee > Seminole',
    ],
    [
      'She crossed into Idaho at Coeur d’Alene, rode to Missoula and reached Helena.',
      'Coeur d’Alene > Missoula > Helena',
    ],
    [
      'Walkers start at Saint-Jean-Pied-de-Port, climb to Pamplona and end in Burgos.',
      'Saint-Jean-Pied-de-Port > Pamplona > Burgos',
    ],
    [
      'The storm passed over Guadeloupe, skirted Puerto Rico and reached the Bahamas.',
      'Guadeloupe > Puerto Rico > Bahamas',
    ],
    [
      'The herd reached Waco on Friday. It had left Laredo in May and been driven past San Antonio.',
      'Laredo > San Antonio > Waco',
    ],
    [
      'They walk from Salzburg to Trieste next month. They plan to sleep in Villach and Udine.',
      'Salzburg > Villach > Udine > Trieste',
    ],
    [
      'The bus pulled out of Reno at dawn. In Winnemucca a tire blew. It got to Elko at noon.',
      'Reno > Winnemucca > Elko',
    ],
    [
      'A truck stolen from a yard in Tulsa was driven to Joplin and found outside Springfield, Missouri.',
      'Tulsa > Joplin > Springfield',
    ],
    [
      'She left the old church in Lyon on foot. A farmer in Bourgoin-Jallieu gave her milk. She slept in Grenoble.',
      'Lyon > Bourgoin-Jallieu > Grenoble',
    ],
    [
      'The show opens in Linz and moves to Graz. Villach has it next. A concert in Trieste ends the tour.',
      'Linz > Graz > Villach > Trieste',
    ],
    [
      'The flight had reached Denver from Boise, having left Seattle at noon.',
      'Seattle > Boise > Denver',
    ],
    [
      'The steamer is due back in Bergen on Sunday. She sailed from Bergen in May and called at Trondheim and Bodø.',
      'Bergen > Trondheim > Bodø > back',
    ],
    [
      'The relay: Omaha to Lincoln on Friday, Lincoln to Topeka on Saturday and Topeka to Tulsa on Sunday, by bus.',
      'Omaha > Lincoln > Topeka > Tulsa',
    ],
    [
      'He rode from Turin to Milan, in Lombardy, and on to Verona. A cousin in Madrid paid.',
      'Turin > Milan > Verona',
    ],
    [
      'The convoy set out from Lviv, went round Warsaw to Poznań and ended in Berlin.',
      'Lviv > Poznań > Berlin',
    ],
  ])('%s', async (text, route) => {
    expect(await find('Before.', text)).toEqual([route]);
  });

  test('and another, of somebody else', async () => {
    const texts = [
      'He fled from Kyiv to Lviv and on to Kraków.',
      'Her sister went from Odesa to Varna by bus, and from there to Sofia.',
    ];
    expect(await find(...texts)).toEqual(['Kyiv > Lviv > Kraków', 'Odesa > Varna > Sofia']);
  });

  test('and what is told after it of others is no part of it', async () => {
    const texts = [
      'The storm came ashore near Gulfport, passed over Hattiesburg and weakened at Meridian.',
      'Shelters are open in Jackson and Natchez.',
      'A second storm was seen near Tupelo.',
    ];
    expect(await find(...texts)).toEqual(['Gulfport > Hattiesburg > Meridian']);
  });

  test('in a list of stops', async () => {
    const items = ['Sept. 9: Leeds', 'Sept. 12: York', 'Sept. 15: Newcastle'];
    const body: Block[] = [
      paragraph('The tour stops, in order:'),
      { type: 'list', ordered: false, items },
    ];
    expect((await findRoutes(body)).map(names)).toEqual(['Leeds > York > Newcastle']);
  });

  test('in a list of stages, and it returns where it began', async () => {
    const items = [
      'Stage 1: Lyon to Grenoble (112 km)',
      'Stage 2: Grenoble – Turin',
      'Stage 3: Turin – Lyon',
    ];
    const body: Block[] = [{ type: 'list', ordered: true, items }];
    expect((await findRoutes(body)).map(names)).toEqual(['Lyon > Grenoble > Turin > back']);
  });
});

test('a way is found in lines that are each a paragraph', async () => {
  const lines = [
    'March 3, Portland, Ore.',
    'March 5, Eugene, Ore.',
    'March 8, Boise, Idaho',
    'Doors open at 7 p.m.',
  ];
  expect(await find('The tour in March. Dates:', ...lines)).toEqual(['Portland > Eugene > Boise']);
});

describe('no way is found in', () => {
  test.each([
    'From Boston to Austin, she said, growers ask for the same things.',
    'The choir has singers from Dover, Canterbury and Hastings.',
    'The company has offices in Fresno, Yakima and Boise.',
    'The conductor moved from Prague to London as a child.',
    'People from London to New York watched.',
    'The lanes run along Main Street from First Avenue to Ninth Avenue.',
    'Talks went from Zurich to London and back without a deal.',
    'She was born in Tulsa and ran the branches from Houston to Atlanta for years.',
    'The team flew home to Omaha after games in Denver, Portland and Seattle.',
    'She got a letter from Whitcomb to Penhallow.',
    'The count rose from 12 to 15 in Boise.',
    'Three people died in Ohio, two in Kentucky and one in Tennessee.',
    'First prize went to a choir from Tacoma, second to Duluth and third to Reno.',
    'The airline will stop flying to Bari, Split and Tirana.',
    'Leeds travel to Hull after a 3-2 win at Norwich and go to Derby on Friday.',
    'The highway is closed from Golden to Boulder, and people in Denver were told to stay home.',
    'Cases were found in Omaha, Lincoln and Topeka, and in Tulsa.',
    'She started as a clerk in Omaha, was a teacher in Lincoln and moved from Lincoln to Topeka to be principal.',
    'The bakery opens shops in Omaha, Lincoln and Topeka this year, and one in Tulsa.',
    'He leaves a daughter in Omaha, a son in Lincoln and a sister in Topeka.',
    'Founded in Lille in 1911, it moved to Roubaix in 1920 and was sold to a group in Milan in 2001.',
    'If the ice allows, they will sail from Nuuk to Qaanaaq and Thule.',
    '',
  ])('%s', async (text) => {
    expect(await find(text)).toEqual([]);
  });
});

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
  ])('%s: %s', async (texts, speaker) => {
    const [route] = await findRoutes(texts.map(paragraph));
    expect(route!.according_to).toBe(speaker);
    expect(route!.paragraph).toBe(texts.length - 1);
  });
});

test('a route that is told twice is one', async () => {
  const text = 'The bus runs from Waco to Austin to San Antonio.';
  expect(await find(text, text)).toHaveLength(1);
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
