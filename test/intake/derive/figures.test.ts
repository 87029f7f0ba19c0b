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
      'Deputies voted 41-22 to pass it, with five abstentions.',
      [
        ['for', 41],
        ['against', 22],
        ['abstentions', 5],
      ],
      undefined,
    ],
    [
      'The plan was rejected by 31 votes to 17, with two absent.',
      [
        ['for', 17],
        ['against', 31],
        ['absent', 2],
      ],
      undefined,
    ],
    [
      'Seven members of the planning board voted in favour of the scheme, six were against and one abstained.',
      [
        ['in favour', 7],
        ['against', 6],
        ['abstained', 1],
      ],
      undefined,
    ],
    [
      'Forty-three percent said they favored it and 41 percent said they opposed it. Fifteen percent had no opinion.',
      [
        ['favored', 43],
        ['opposed', 41],
        ['no opinion', 15],
      ],
      undefined,
    ],
    [
      'Of the 60 who passed, 24 are joining the Royal Fusiliers, 19 are headed for the Yorkshire Rifles, 10 for the Mercians and the rest will be split.',
      [
        ['Royal Fusiliers', 24],
        ['Yorkshire Rifles', 19],
        ['Mercians', 10],
      ],
      60,
    ],
    [
      'The worst hit is cotton, with 900 ha lost. Barley on 640 ha and rye on 190 ha suffered too, and roots account for 50 ha of the 1,780.',
      [
        ['cotton', 900],
        ['Barley', 640],
        ['rye', 190],
        ['roots', 50],
      ],
      1780,
    ],
    [
      'Guards hauled in 460 kilos. Cannabis with a value of $240, $185 worth of resin and tablets valued at $135 were in the $560 haul.',
      [
        ['Cannabis', 240],
        ['resin', 185],
        ['tablets', 135],
      ],
      560,
    ],
    [
      'Ada Bell had polled 2,614 votes. The Greens’ Jo Cray got 1,377 and independent Ivo Dunn managed 58.',
      [
        ['Ada Bell', 2614],
        ['Jo Cray', 1377],
        ['Ivo Dunn', 58],
      ],
      undefined,
    ],
    [
      'The line cancelled 12 trains, diverted nine and short-terminated six: 27 trains.',
      [
        ['cancelled', 12],
        ['diverted', 9],
        ['short-terminated', 6],
      ],
      27,
    ],
    [
      'Of the 118 pupils, nine earned Grade I, 31 got Grade II and 46 were awarded Grade III. The remaining 32 got Grade IV.',
      [
        ['Grade I', 9],
        ['Grade II', 31],
        ['Grade III', 46],
        ['Grade IV', 32],
      ],
      118,
    ],
    [
      'The herd numbers 90: 41 cows, 30 calves, 18 heifers and a bull.',
      [
        ['cows', 41],
        ['calves', 30],
        ['heifers', 18],
        ['bull', 1],
      ],
      90,
    ],
    [
      'Among the dead were 14 miners, three rescuers and a doctor.',
      [
        ['miners', 14],
        ['rescuers', 3],
        ['doctor', 1],
      ],
      undefined,
    ],
    [
      'Some 310 came. Friday drew 120, Saturday 150 and Sunday, which was wet, 40.',
      [
        ['Friday', 120],
        ['Saturday', 150],
        ['Sunday', 40],
      ],
      310,
    ],
    [
      'The 480 pupils come by bus (212), car (140), bicycle (88) or on foot (40).',
      [
        ['bus', 212],
        ['car', 140],
        ['bicycle', 88],
        ['foot', 40],
      ],
      480,
    ],
    [
      'Of 800 homes, 412 need new roofs, 230 new wiring and 158 new doors.',
      [
        ['new roofs', 412],
        ['new wiring', 230],
        ['new doors', 158],
      ],
      800,
    ],
    [
      'Aboard the ferry were 64 Finns, 22 Swedes, nine Danes and five others.',
      [
        ['Finns', 64],
        ['Swedes', 22],
        ['Danes', 9],
        ['others', 5],
      ],
      undefined,
    ],
    [
      'Wardens counted 81 reports: litter, 40; noise, 22; dogs, 12; other, seven.',
      [
        ['litter', 40],
        ['noise', 22],
        ['dogs', 12],
        ['other', 7],
      ],
      81,
    ],
    [
      'Volunteers saw 31 robins, 22 wrens and 40 other birds.',
      [
        ['robins', 31],
        ['wrens', 22],
        ['other birds', 40],
      ],
      undefined,
    ],
    [
      'Of the 120 flats, 60 will be let at cost, 40 set aside for nurses and 20 put up for sale.',
      [
        ['cost', 60],
        ['nurses', 40],
        ['sale', 20],
      ],
      120,
    ],
    [
      'The board had 210 letters. Noise topped the list with 120, followed by litter at 60 and dogs at 30.',
      [
        ['Noise', 120],
        ['litter', 60],
        ['dogs', 30],
      ],
      210,
    ],
    [
      'The firm will cut 90 posts. The mill bears the brunt with 50. In transport 20 posts are to go, while the shops lose 11.',
      [
        ['mill', 50],
        ['transport', 20],
        ['shops', 11],
      ],
      90,
    ],
    [
      'Some 900 walked. Peru, where it began, sent 400. Another 300 are Chilean, Cuba gave 150 and the remaining 50 come from Spain.',
      [
        ['Peru', 400],
        ['Chilean', 300],
        ['Cuba', 150],
        ['Spain', 50],
      ],
      900,
    ],
    [
      'Fans filled 700 seats. Walkers numbered 410, a further 200 came by bus and 80 arrived on bicycles.',
      [
        ['Walkers', 410],
        ['bus', 200],
        ['bicycles', 80],
      ],
      700,
    ],
    [
      'Forty were well, the nurse said; the state of five was unknown, and three had caught one cold. Of the 48, none left.',
      [
        ['well', 40],
        ['unknown', 5],
        ['one cold', 3],
      ],
      48,
    ],
    [
      'They hauled out 31 tires, 22 carts and six beds that took two men each to lift. Altogether it came to 60 things.',
      [
        ['tires', 31],
        ['carts', 22],
        ['beds', 6],
      ],
      60,
    ],
    [
      'Yes votes came to 301 and no votes to 288. In all, 589 voted.',
      [
        ['Yes votes', 301],
        ['no votes', 288],
      ],
      589,
    ],
    [
      'The jury stood nine for acquittal, two for conviction and one undecided.',
      [
        ['acquittal', 9],
        ['conviction', 2],
        ['undecided', 1],
      ],
      undefined,
    ],
    [
      'Thirty-one students chose French, 22 Spanish and nine German, and of 62 none took Latin.',
      [
        ['French', 31],
        ['Spanish', 22],
        ['German', 9],
      ],
      62,
    ],
    [
      'The state is paying $3 million of the $6 million cost and the county $2 million. The remaining $1 million came from donors.',
      [
        ['state', 3000000],
        ['county', 2000000],
        ['donors', 1000000],
      ],
      6000000,
    ],
    [
      "Some 44% of those asked said yes, 39% said no and 17% didn't know.",
      [
        ['yes', 44],
        ['no', 39],
        ["didn't know", 17],
      ],
      undefined,
    ],
    [
      'The trap held 90 moths. Hawk moths were the commonest with 50, ahead of tigers at 28, and there were 12 emeralds, among them a rare one.',
      [
        ['Hawk moths', 50],
        ['tigers', 28],
        ['emeralds', 12],
      ],
      90,
    ],
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
    [
      'Crews answered 212 calls. Medical emergencies led with 140. Fires accounted for 31, false alarms 28 and traffic accidents 13.',
      [
        ['Medical emergencies', 140],
        ['Fires', 31],
        ['false alarms', 28],
        ['traffic accidents', 13],
      ],
      212,
    ],
    [
      'Of the 61 arrests, city police made 35 and state troopers 19; the marshals took the remaining seven.',
      [
        ['city police', 35],
        ['state troopers', 19],
        ['marshals', 7],
      ],
      61,
    ],
    [
      'The strike idled 11,400 workers. Some 6,200 are in Flint, 3,100 in Lansing and 2,100 in Toledo, Ohio.',
      [
        ['Flint', 6200],
        ['Lansing', 3100],
        ['Toledo', 2100],
      ],
      11400,
    ],
    [
      'Officers recovered 31 guns. Eighteen were handguns, the sheriff said; nine were rifles; and four, he added, were shotguns.',
      [
        ['handguns', 18],
        ['rifles', 9],
        ['shotguns', 4],
      ],
      31,
    ],
    [
      'Ten of the 25 buses will go to Eastside, nine to Westside and six to Central.',
      [
        ['Eastside', 10],
        ['Westside', 9],
        ['Central', 6],
      ],
      25,
    ],
    [
      'Men accounted for 61 of the 88 deaths, compared with 27 for women.',
      [
        ['Men', 61],
        ['women', 27],
      ],
      88,
    ],
    [
      'Sixty-one percent backed the plan, 27 percent opposed it and 12 percent were undecided.',
      [
        ['backed', 61],
        ['opposed', 27],
        ['undecided', 12],
      ],
      undefined,
    ],
    [
      'The plant will cut 900 jobs. Dover loses 500 and Salem 250, and the rest will go in Milton.',
      [
        ['Dover', 500],
        ['Salem', 250],
      ],
      900,
    ],
    [
      'Hail ruined 3,200 acres of corn, 1,900 of soybeans and 400 of sugar beets west of Alder.',
      [
        ['corn', 3200],
        ['soybeans', 1900],
        ['sugar beets', 400],
      ],
      undefined,
    ],
    [
      'The Red Line carried 21,300 riders. The Blue Line had 18,750. Another 6,400 people took the shuttle.',
      [
        ['Red Line', 21300],
        ['Blue Line', 18750],
        ['shuttle', 6400],
      ],
      undefined,
    ],
    [
      'The union stands for 3,400 nurses, 1,200 technicians and 600 aides, 5,200 workers in all.',
      [
        ['nurses', 3400],
        ['technicians', 1200],
        ['aides', 600],
      ],
      5200,
    ],
    [
      'Von den 120 Teilnehmern kamen 70 aus Bayern, 30 aus Hessen und 20 aus Sachsen.',
      [
        ['Bayern', 70],
        ['Hessen', 30],
        ['Sachsen', 20],
      ],
      120,
    ],
    [
      'They left with 17 goats, nine cats and six dogs.',
      [
        ['goats', 17],
        ['cats', 9],
        ['dogs', 6],
      ],
      undefined,
    ],
    [
      'They gave out 19,500 tons. Produce made up the largest part, 9,000, followed by cans at 6,500 and milk with 4,000.',
      [
        ['Produce', 9000],
        ['cans', 6500],
        ['milk', 4000],
      ],
      19500,
    ],
    [
      'The Reds had 48.5 percent, the Blues 41.2 and the Greens 5.',
      [
        ['Reds', 48.5],
        ['Blues', 41.2],
        ['Greens', 5],
      ],
      undefined,
    ],
  ])('%s', (text, rows, total) => {
    const body = [paragraph('Before.'), paragraph(text)];
    const found = findFigures(body);
    expect(brief(body)).toEqual([{ rows, total }]);
    expect(found.body).toEqual(body);
    expect(found.figures[0]!.paragraph).toBe(1);
  });
});

test('rows stand in two paragraphs', () => {
  const body = [
    paragraph('With all 65 seats counted, the Alliance held 28, five short of a majority.'),
    paragraph(
      'The Liberals took 21 and the Greens nine; the remaining seven went to independents.',
    ),
  ];
  expect(brief(body)).toEqual([
    {
      rows: [
        ['Alliance', 28],
        ['Liberals', 21],
        ['Greens', 9],
        ['independents', 7],
      ],
      total: 65,
    },
  ]);
});

describe('rows in lines', () => {
  test.each<[string, Block[], [string, number][], number | undefined]>([
    [
      'are parted by a note',
      [
        paragraph('Calls by station'),
        list('North: 131', 'Harbor: 112'),
        paragraph('(Harbor was shut for a week.)'),
        list('Hill: 98'),
        paragraph('All stations: 341'),
      ],
      [
        ['North', 131],
        ['Harbor', 112],
        ['Hill', 98],
      ],
      341,
    ],
    [
      'have a total of some of them',
      [paragraph('Medical 84\nSurgical 60\nSubtotal, adults 144\nMaternity 22\nTotal 166')],
      [
        ['Medical', 84],
        ['Surgical', 60],
        ['Maternity', 22],
      ],
      166,
    ],
    [
      'are paragraphs of names with numbers',
      [
        paragraph('Calls about ice, by ward:'),
        ...['Ward 1, 31', 'Ward 2, 57', 'Ward 3, 22'].map(paragraph),
        paragraph('That is 110 altogether.'),
      ],
      [
        ['Ward 1', 31],
        ['Ward 2', 57],
        ['Ward 3', 22],
      ],
      110,
    ],
    [
      'are yes and no',
      [paragraph('Shall the armory be sold?\nYes 1,204\nNo 1,377')],
      [
        ['Yes', 1204],
        ['No', 1377],
      ],
      undefined,
    ],
    [
      'say who was elected, and have notes under a star',
      [paragraph('The count:\nIda Boll (Ind) 812 - elected\nSven Harr (Lib)* 640\nAda Noor 311')],
      [
        ['Ida Boll (Ind)', 812],
        ['Sven Harr (Lib)', 640],
        ['Ada Noor', 311],
      ],
      undefined,
    ],
    [
      'go on in another block',
      [paragraph('What worries you?'), list('Rent: 51%', 'Ice: 30%'), paragraph("Don't know 19%")],
      [
        ['Rent', 51],
        ['Ice', 30],
        ["Don't know", 19],
      ],
      undefined,
    ],
    [
      'say the currency of a column once',
      [list('Roads: $1,200,000', 'Pools: 310,000', 'Parks: 290,000', 'Total: $1,800,000')],
      [
        ['Roads', 1_200_000],
        ['Pools', 310_000],
        ['Parks', 290_000],
      ],
      1_800_000,
    ],
    [
      'are grades',
      [list('K: 41', '1: 38', '2: 44', 'Total: 123')],
      [
        ['K', 41],
        ['1', 38],
        ['2', 44],
      ],
      123,
    ],
    [
      'say how it was before',
      [list('Burglary: 12, down from 15', 'Theft: 31, up from 30', 'Arson: 2 (3)')],
      [
        ['Burglary', 12],
        ['Theft', 31],
        ['Arson', 2],
      ],
      undefined,
    ],
    [
      'have their counts first',
      [paragraph('Calls:'), paragraph('58 — speeding\n17 — no seat belt\n4 — no license')],
      [
        ['speeding', 58],
        ['no seat belt', 17],
        ['no license', 4],
      ],
      undefined,
    ],
    [
      'come to about what the story says',
      [
        paragraph('At least 64 people died in the storm.'),
        list('Alder: 24', 'Birch: 19', 'Cedar: 12', 'Dover: 8'),
      ],
      [
        ['Alder', 24],
        ['Birch', 19],
        ['Cedar', 12],
        ['Dover', 8],
      ],
      64,
    ],
    [
      'have their total under a rule',
      [
        {
          type: 'code',
          text: 'Main Street   1,204\nElm Avenue      880\n              -----\n              2,084',
        },
      ],
      [
        ['Main Street', 1204],
        ['Elm Avenue', 880],
      ],
      2084,
    ],
  ])('%s', (_, body, rows, total) => {
    expect(brief(body)).toEqual([{ rows, total }]);
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
      paragraph: 0,
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
        paragraph: 0,
      },
      {
        title: '2019',
        rows: [
          { label: 'North', count: 5 },
          { label: 'East', count: 6 },
        ],
        paragraph: 0,
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
    [
      'measures',
      [paragraph('It dropped 12 inches in Erie, 10 in Buffalo and eight in Rochester.')],
    ],
    [
      'averages',
      [paragraph('The median age is 34 in the city, 41 in the suburbs and 47 on farms.')],
    ],
    [
      'wages',
      [paragraph('Nurses earn $38 an hour in Dayton, $41 in Columbus and $44 in Cleveland.')],
    ],
    ['passes', [paragraph('A family pass will be $140, an adult pass $70 and a child pass $45.')]],
    ['what goods fetch', [paragraph('Corn closed at $4.12, oats at $3.02 and wheat at $5.90.')]],
    ['loot', [paragraph('They took 12 watches, nine rings and a violin worth $40,000.')]],
    ['rates', [paragraph('Turnout was 61 percent in Ames, 58 in Boone and 44 in Clay.')]],
    ['heat', [paragraph('It was 104 in Salina, 101 in Hays and 99 in Colby on Sunday.')]],
    ['goals', [paragraph('Crown 2, Polonia 4. It was the sixth win in 6 games.')]],
    ['what players scored', [paragraph('Bell scored 22, Cray 14 and Dunn nine.')]],
    ['entrance fees', [paragraph('Admission: adults $7, seniors $6, children $3.')]],
    [
      'ages of persons',
      [paragraph('The finalists were Ishaan, 11; Nora, 13; Deshawn, 14; and Lily, 12.')],
    ],
    ['marks of players', [paragraph('Alder (4-4-2): Farrant 7; Shaw 6, Bell 7, Ince 8, Moody 6.')]],
    [
      'years that are compared',
      [paragraph('It lost $12 million in 2021, $9 million in 2022 and $3 million last year.')],
    ],
    ['limits', [paragraph('The new limits:'), list('Main Street: 25', 'Mill Street: 20')]],
    ['fees', [paragraph('Fees this season:'), list('Daily pass: $6', 'Season pass: $195')]],
    ['standings', [paragraph('Ames 12 3\nBoone 10 5\nClay 4 11')]],
    ['heirs', [paragraph('She leaves two sons, three daughters and nine grandchildren.')]],
    [
      'numbers of several kinds',
      [
        paragraph('What it left:'),
        list('12 homes destroyed', '$2 million in damage', '4 bridges out'),
      ],
    ],
    ['lengths', [paragraph('The rivers:'), list('Yukon: 1,979 miles', 'Tana: 584 miles')]],
    ['what a ship has', [list('Length: 112 metres', 'Crew: 64', 'Speed: 21 knots')]],
    ['gusts', [paragraph('Peak gusts, km/h'), list('Arden: 141', 'Belle Isle: 122')]],
    [
      'heat in towns',
      [
        paragraph('High temperatures on Sunday, as the weather service measured them:'),
        paragraph('Salina 109\nHays 111\nColby 107'),
      ],
    ],
    [
      'a league',
      [{ type: 'code', text: 'East    W   L\nAmes   12   3\nBoone  10   5\nClay    4  11' }],
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
