import { expect, test } from 'vitest';
import { findFigures } from '../../../source/intake/derive/figures.ts';
import type { Block } from '../../../source/story/story.ts';

type Rows = readonly (readonly [label: string, count: number])[];

const paragraphs = (text: string): Block[] =>
  text.split('\n\n').map((each) => ({ type: 'paragraph', text: each }));
const told = (text: string, headline?: string) =>
  findFigures(paragraphs(text), headline).figures.map(({ rows, total }) => ({
    rows: rows.map(({ label, count }) => [label, count]),
    total: total?.count,
  }));

test.each<[what: string, text: string, rows: Rows, total: number | undefined]>([
  [
    'who shares what remains, counted themselves',
    'The county gave $1.4 million away.\n\nThe largest share, $420,000, goes to the Lied Street Theater. The symphony will receive $310,000, the children’s museum $275,000 and the river festival $180,000. Five smaller groups share the remaining $215,000.',
    [
      ['Lied Street Theater', 420000],
      ['symphony', 310000],
      ['children’s museum', 275000],
      ['river festival', 180000],
      ['Five smaller groups', 215000],
    ],
    1400000,
  ],
  [
    'what a judge gave to so many',
    'The judge handed prison terms to seven of the accused, fines to three and a suspended sentence to one.',
    [
      ['prison terms', 7],
      ['fines', 3],
      ['suspended sentence', 1],
    ],
    undefined,
  ],
  [
    'who was arrested, two of them one of a kind',
    'Police arrested seven people.\n\nThe arrested are three drivers, two packers, a customs clerk and a farm manager.',
    [
      ['drivers', 3],
      ['packers', 2],
      ['customs clerk', 1],
      ['farm manager', 1],
    ],
    7,
  ],
  [
    'what was given to so many, not how old one is',
    'The judge handed fines to seven of the accused, warnings to three and a suspended sentence to one, a woman of 71.',
    [
      ['fines', 7],
      ['warnings', 3],
      ['suspended sentence', 1],
    ],
    undefined,
  ],
  [
    'what trucks carried, the first of them named',
    'A convoy of 52 trucks arrived: 30 trucks carried millet, 14 carried oil and 8 carried salt.',
    [
      ['millet', 30],
      ['oil', 14],
      ['salt', 8],
    ],
    52,
  ],
  [
    'sums of which the first says of what they are',
    'The service costs 1.9 million euros a year. Upper Austria pays 820,000 euros, Lower Austria 760,000 and the towns along the line 320,000.',
    [
      ['Upper Austria', 820000],
      ['Lower Austria', 760000],
      ['towns along the line', 320000],
    ],
    1900000,
  ],
  [
    'the one of its kind before their sum',
    'Recovered were 22 axe heads, 14 spear points, 6 bracelets and a cup, 43 pieces in all.',
    [
      ['axe heads', 22],
      ['spear points', 14],
      ['bracelets', 6],
      ['cup', 1],
    ],
    43,
  ],
  [
    'the one in one town and another',
    'Hospitals put off 412 operations.\n\nThe hospital in Braga postponed 164, the one in Guimarães 103, Viana do Castelo 88 and Vila Real 57.',
    [
      ['Braga', 164],
      ['Guimarães', 103],
      ['Viana do Castelo', 88],
      ['Vila Real', 57],
    ],
    412,
  ],
  [
    'millions, of which the list says so once',
    'Inspectors have fined traders 1,730 million dong.\n\nFines by place, in millions of dong:\n\nCan Tho: 950\n\nSoc Trang: 560\n\nVinh Long: 220',
    [
      ['Can Tho', 950],
      ['Soc Trang', 560],
      ['Vinh Long', 220],
    ],
    1730,
  ],
  [
    'what was brought in where',
    'Four friends raised £18,450.\n\nCollections in harbour pubs brought in £6,120 and online gifts £9,780. A raffle made £1,850 and a sponsor in Truro gave £700.',
    [
      ['Collections in harbour pubs', 6120],
      ['online gifts', 9780],
      ['raffle', 1850],
      ['sponsor', 700],
    ],
    18450,
  ],
  [
    'one at a town and others elsewhere',
    'Of the 143, 61 came from a farm near Rothbury, 48 from one at Bellingham and 34 from Otterburn.',
    [
      ['Rothbury', 61],
      ['Bellingham', 48],
      ['Otterburn', 34],
    ],
    143,
  ],
  [
    'what some carried, and that others were empty',
    'Fourteen cars left the tracks. Of the derailed cars, nine carried canola, three carried durum wheat and two were empty.',
    [
      ['canola', 9],
      ['durum wheat', 3],
      ['empty', 2],
    ],
    14,
  ],
  [
    'what was done, by what it was done to',
    'The clinic treated 2,318 people.\n\nStaff carried out 1,504 eye tests, fitted 603 pairs of glasses and performed 211 cataract operations.',
    [
      ['eye tests', 1504],
      ['pairs of glasses', 603],
      ['cataract operations', 211],
    ],
    2318,
  ],
  [
    'what they are judged to be',
    'Rangers logged 58 reports. They judged 34 to be genuine, 15 to be other crocodiles and 9 to be floating logs.',
    [
      ['genuine', 34],
      ['other crocodiles', 15],
      ['floating logs', 9],
    ],
    58,
  ],
  [
    'where they are, the thing itself first',
    'The repairs take 1,320 workers: there will be 740 on the roadway itself, 390 on bridges and 180 in the quarries.',
    [
      ['roadway', 740],
      ['bridges', 390],
      ['quarries', 180],
    ],
    1320,
  ],
  [
    'those in one town and another',
    'The judges in Mendoza closed 158 cases, those in San Juan 104 and those in San Luis 65.',
    [
      ['Mendoza', 158],
      ['San Juan', 104],
      ['San Luis', 65],
    ],
    undefined,
  ],
  [
    'who has a part of what a colon leads to, not how many they are',
    'The last of 4,400 school desks came.\n\nThree departments share the desks: Lempira gets 1,900, Intibuca 1,550 and Copan 850.',
    [
      ['Lempira', 1900],
      ['Intibuca', 1550],
      ['Copan', 850],
    ],
    4400,
  ],
  [
    'what was measured in several places',
    'The office gave these depths at noon, in centimetres:\n\nQueenstown: 41\n\nAlexandra: 28.5\n\nGore: 22.5',
    [
      ['Queenstown', 41],
      ['Alexandra', 28.5],
      ['Gore', 22.5],
    ],
    undefined,
  ],
  [
    'those asked who named something',
    'Asked what mattered most, 38 percent of those surveyed named the cost of living, 24 percent health care, 17 percent housing and 9 percent crime.',
    [
      ['cost of living', 38],
      ['health care', 24],
      ['housing', 17],
      ['crime', 9],
    ],
    undefined,
  ],
  [
    'jobs, the last of them not filled again',
    'The foundry will cut 120 jobs. Sixty-five will go in the moulding shop, 30 in finishing and 15 in the offices. Ten apprentices won’t be replaced.',
    [
      ['moulding shop', 65],
      ['finishing', 30],
      ['offices', 15],
      ['apprentices', 10],
    ],
    120,
  ],
  [
    'seats, the ruling party’s among them',
    'The opposition Reform Union won 58 of the 120 seats on Friday. The ruling party took 41, the Alliance of Farmers 12 and smaller parties shared the remaining nine.',
    [
      ['Reform Union', 58],
      ['ruling party', 41],
      ['Alliance of Farmers', 12],
      ['smaller parties', 9],
    ],
    120,
  ],
  [
    'a party of the people',
    'The People’s Unity Congress won 19 of the 27 seats, the Labour Alliance took five and the Young Democrats three.',
    [
      ['People’s Unity Congress', 19],
      ['Labour Alliance', 5],
      ['Young Democrats', 3],
    ],
    27,
  ],
  [
    'what failed and what was rated',
    'Seven of the county’s 52 beaches failed. Thirty-one were rated excellent, 10 good and four sufficient.',
    [
      ['failed', 7],
      ['excellent', 31],
      ['good', 10],
      ['sufficient', 4],
    ],
    52,
  ],
  [
    'types with numbers in their names',
    'The carrier ordered 60 jets: 35 A321neos, 15 A330-900s and 10 A350s.',
    [
      ['A321neos', 35],
      ['A330-900s', 15],
      ['A350s', 10],
    ],
    60,
  ],
  [
    'the first with a verb, those behind it in brackets',
    'Crime novels were the most borrowed, with 14,200 loans, ahead of romances (9,870), biographies (5,310) and cookery books (3,940).',
    [
      ['Crime novels', 14200],
      ['romances', 9870],
      ['biographies', 5310],
      ['cookery books', 3940],
    ],
    undefined,
  ],
  [
    'what cuts fall on',
    'The cuts will fall on sales, with 610 jobs, customer support, with 520, and engineering, with 270. The firm drops 1,400 jobs in all.',
    [
      ['sales', 610],
      ['customer support', 520],
      ['engineering', 270],
    ],
    1400,
  ],
  [
    'a poll that puts sides at shares',
    'It put those in favour of a change at 44 percent and those against at 41 percent, while 15 percent had not made up their minds.',
    [
      ['in favour of a change', 44],
      ['against', 41],
      ['not made up their minds', 15],
    ],
    undefined,
  ],
  [
    'a toll that the rows don’t come to',
    'The office put the number of dead at 19: nine in Vanua West, six on Nakoro and three in Loma.',
    [
      ['Vanua West', 9],
      ['Nakoro', 6],
      ['Loma', 3],
    ],
    19,
  ],
  [
    'a weight of each, where the last was found',
    'Officers found 312 kilos of cocaine, 44 kilos of ketamine and six kilos of heroin under a load of frozen mackerel on a trawler that was brought into port early on Sunday.',
    [
      ['cocaine', 312],
      ['ketamine', 44],
      ['heroin', 6],
    ],
    undefined,
  ],
  [
    'what was done to them, by one means or another',
    'Eighty-eight people were murdered. Sixty-one of them were shot, 18 chopped or stabbed and nine beaten.',
    [
      ['shot', 61],
      ['chopped or stabbed', 18],
      ['beaten', 9],
    ],
    88,
  ],
  [
    'sides of a plan',
    'The plan drew 1,482 letters. Of those, 902 opposed the merger, 517 supported it and 63 took no side.',
    [
      ['opposed', 902],
      ['supported', 517],
      ['took no side', 63],
    ],
    1482,
  ],
  [
    'verdicts',
    'The jury found him guilty on seven of the 12 counts, not guilty on three, and couldn’t agree on two.',
    [
      ['guilty', 7],
      ['not guilty', 3],
      ['couldn’t agree', 2],
    ],
    12,
  ],
  [
    'where people are, treated on the spot',
    'The blast hurt 38 people. Twenty-two are in hospital, 13 were treated on the spot and three refused help.',
    [
      ['in hospital', 22],
      ['treated on the spot', 13],
      ['refused help', 3],
    ],
    38,
  ],
  [
    'names in one list and counts in another',
    'It will close its plants in Fulda, Brno and Győr, with the loss of 310, 220 and 140 jobs respectively.',
    [
      ['Fulda', 310],
      ['Brno', 220],
      ['Győr', 140],
    ],
    undefined,
  ],
  [
    'the same the other way round, where a sentence begins',
    'In Leeds and York, 1,200 and 950 people voted, respectively.',
    [
      ['Leeds', 1200],
      ['York', 950],
    ],
    undefined,
  ],
  [
    'drivers over the limit',
    'Forty-seven drivers were over the limit at these places:\n\nKerimoa – 16\nWhangaruru Road – 12\nDargan’s Flat – 9\nTe Kohanga – 5\nMarsden Bridge – 3',
    [
      ['Kerimoa', 16],
      ['Whangaruru Road', 12],
      ['Dargan’s Flat', 9],
      ['Te Kohanga', 5],
      ['Marsden Bridge', 3],
    ],
    47,
  ],
  [
    'grades',
    'How they did:\n\nA*: 27\nA: 49\nB: 71',
    [
      ['A*', 27],
      ['A', 49],
      ['B', 71],
    ],
    undefined,
  ],
  [
    'what money is for',
    'The grants:\n\nClunbridge Hall - £62,500 for a new roof\nLlanfair Institute - £38,000 for a kitchen\nNorbury Reading Room - £21,750 for heating',
    [
      ['Clunbridge Hall', 62500],
      ['Llanfair Institute', 38000],
      ['Norbury Reading Room', 21750],
    ],
    undefined,
  ],
  [
    'a nickname',
    'The result:\n\nTom Adeyinka (Labour): 3,316\nSandra Crouch (Green): 1,874\nBrian "Biscuit" Tuttle (Free Beer): 402',
    [
      ['Tom Adeyinka (Labour)', 3316],
      ['Sandra Crouch (Green)', 1874],
      ['Brian "Biscuit" Tuttle (Free Beer)', 402],
    ],
    undefined,
  ],
  [
    'titles',
    'Most borrowed:\n\n"The Salt Road" – 214 loans\n"Winter Birds" – 198 loans\n"A House in Lagos" – 177 loans',
    [
      ['"The Salt Road"', 214],
      ['"Winter Birds"', 198],
      ['"A House in Lagos"', 177],
    ],
    undefined,
  ],
  [
    'medals',
    'Gold medal count: New Zealand 11; Australia 8; Fiji 2; Samoa 1.',
    [
      ['New Zealand', 11],
      ['Australia', 8],
      ['Fiji', 2],
      ['Samoa', 1],
    ],
    undefined,
  ],
  [
    'tenants, who are no range up to ten',
    'Of the 88 homes, 37 went to families, 24 to people who had been homeless, 19 to tenants who moved and eight to key workers.',
    [
      ['families', 37],
      ['people who had been homeless', 24],
      ['tenants', 19],
      ['key workers', 8],
    ],
    88,
  ],
  [
    'shares of a sum that says for all that they are money',
    'The takings came to 5,120 euros: 940 in Morlaix, 1,310 in Quimper, 1,180 in Vannes and 1,690 in Rennes.',
    [
      ['Morlaix', 940],
      ['Quimper', 1310],
      ['Vannes', 1180],
      ['Rennes', 1690],
    ],
    5120,
  ],
  [
    'shillings and rupees',
    'Roads get Sh420 million, health Sh310 million and classrooms Sh95 million.',
    [
      ['Roads', 420e6],
      ['health', 310e6],
      ['classrooms', 95e6],
    ],
    undefined,
  ],
  [
    'labels in a list within a sentence',
    'The society gave the entries as follows: Chundan: 19; Iruttukuthy A: 4; Iruttukuthy B: 15; Veppu: 9.',
    [
      ['Chundan', 19],
      ['Iruttukuthy A', 4],
      ['Iruttukuthy B', 15],
      ['Veppu', 9],
    ],
    undefined,
  ],
  [
    'a vote on a second reading',
    'It cleared the House on second reading, with 158 members in favor, 91 against and 12 abstaining.',
    [
      ['in favor', 158],
      ['against', 91],
      ['abstaining', 12],
    ],
    undefined,
  ],
  [
    'what became of each part, though some are missing',
    'The jail holds 613 people. Of them 402 inmates are waiting for trial, 118 have been convicted, 61 are held for federal marshals and 22 for other counties.',
    [
      ['trial', 402],
      ['convicted', 118],
      ['federal marshals', 61],
      ['other counties', 22],
    ],
    613,
  ],
  [
    'how often',
    'In a survey of 640 people, 388 said they would use it at least once a month, 171 now and then and 81 never.',
    [
      ['at least once a month', 388],
      ['now and then', 171],
      ['never', 81],
    ],
    640,
  ],
  [
    'climbers for one peak against another',
    'Ninety-two climbers have permits for Ama Dablam, against 58 for Manaslu and 37 for Himlung Himal. The 187 paid.',
    [
      ['Ama Dablam', 92],
      ['Manaslu', 58],
      ['Himlung Himal', 37],
    ],
    187,
  ],
  [
    'those aboard, the driver among them',
    'The 26 people on the bus were 19 players, three coaches, a trainer, two parents and the driver.',
    [
      ['players', 19],
      ['coaches', 3],
      ['trainer', 1],
      ['parents', 2],
      ['driver', 1],
    ],
    26,
  ],
  [
    'what inspectors did, and how many passed',
    'Inspectors visited 120 kitchens. They closed nine, fined 31 and warned 44; the other 36 passed.',
    [
      ['closed', 9],
      ['fined', 31],
      ['warned', 44],
      ['passed', 36],
    ],
    120,
  ],
  [
    'where boats ended',
    'Of the 40 yachts that started, 21 reached Hobart, 14 put in at Eden and five lost their masts.',
    [
      ['reached Hobart', 21],
      ['put in at Eden', 14],
      ['lost their masts', 5],
    ],
    40,
  ],
  [
    'what became of workers',
    'A year on, 212 of its 380 workers have found other work, 74 have retired, 51 have moved away and 43 are still looking.',
    [
      ['found other work', 212],
      ['retired', 74],
      ['moved away', 51],
      ['still looking', 43],
    ],
    380,
  ],
])('a figure tells %s', (_, text, rows, total) => {
  expect(told(text)).toEqual([{ rows, total }]);
});

test('a line that is only about its count stays beside the figure that it is in', () => {
  const lines =
    'Homes without power:\n\n• 1,250 in Pelorus\n• 830 in Waihopai\n• about 60 in Rai Saddle';
  const { figures, body } = findFigures(paragraphs(lines));
  expect(figures[0]?.rows.at(-1)).toEqual({ label: 'Rai Saddle', count: 60 });
  expect(JSON.stringify(body)).toContain('about 60 in Rai Saddle');
});

test.each([
  [
    'what a quote says of its speakers',
    'She said: “There was 20 of us and two lads joined in March.”',
  ],
  ['points', 'Arsenal, Chelsea and Spurs have 30, 28 and 25 points respectively.'],
  ['days of a month', 'Sessions will be held on 14 and 21 May, and one at Leeds.'],
])('no figure tells %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('a table of several columns in plain text has its totals, those beside it too', () => {
  const table =
    '| Candidate | Party | Votes |\n|---|---|--:|\n| Frempong | NRP | 14,208 |\n| Amoako | Congress | 12,977 |';
  expect(told(`${table}\n\nValid votes came to 27,185.`)).toEqual([
    {
      rows: [
        ['Frempong', 14208],
        ['Amoako', 12977],
      ],
      total: 27185,
    },
  ]);
});

test('rows of a table that are told by their heads are its columns’ again', () => {
  const items = [
    'Team: Bears; Wins: 8; Losses: 2',
    'Team: Lions; Wins: 5; Losses: 5',
    'Team: Total; Wins: 13; Losses: 7',
  ];
  const { figures } = findFigures([{ type: 'list', ordered: false, items }]);
  expect(figures).toMatchObject([
    {
      title: 'Wins',
      rows: [{ label: 'Bears', count: 8 }, { label: 'Lions' }],
      total: { count: 13 },
    },
    { title: 'Losses', rows: [{ count: 2 }, { count: 5 }], total: { count: 7 } },
  ]);
});

test('what is quoted is no part of what is told', () => {
  const text =
    'Twenty-seven boats were late, 14 had no lights, eight carried too many people and three were steered by boys. “One boat for 20 had 46,” he said.';
  expect(told(text)).toMatchObject([{ total: undefined }]);
  expect(JSON.stringify(told(text))).not.toMatch(/46|20/);
});

test('months are no total', () => {
  const text =
    'He pleaded guilty to 15 counts of fraud, four of forgery and one of perjury. He took the money over 20 months.';
  expect(told(text)).toMatchObject([{ total: undefined }]);
});

test('a sentence that breaks off after what a count is of is read to its end', () => {
  const [figure] = told('The port held 12 tonnes, Ames 15 tonnes and Boone 9 of the ');
  expect(figure?.rows.map(([, count]) => count)).toEqual([12, 15, 9]);
});

test('what is measured in parts says in what', () => {
  const list = 'Ames: 12.5\n\nBoone: 8.1\n\nCray City: 6.9';
  const figures = (text: string) => findFigures(paragraphs(text)).figures;
  const [figure] = figures(`Rain since Monday, in millimetres:\n\n${list}`);
  expect(figure?.rows.map(({ unit }) => unit)).toEqual([
    'millimetres',
    'millimetres',
    'millimetres',
  ]);
  const [other] = figures(`Gallons made, in thousands, by county:\n\n${list}`);
  expect(other?.rows[0]?.unit).toBe('thousand');
  expect(figures(`Points so far:\n\n${list}`)).toEqual([]);
});
