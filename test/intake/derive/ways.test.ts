import { describe, expect, test } from 'vitest';
import type { Block } from '../../../source/story/story.ts';
import { findRoutes, names, paragraph, waysIn } from './routes-in.ts';

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
      'The line between Swansea and Shrewsbury is open. Trains call at Llanelli and Llandrindod Wells.',
      'Swansea > Llanelli > Llandrindod Wells > Shrewsbury',
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
    expect(await waysIn('Before.', text)).toEqual([route]);
  });

  test('and another, of somebody else', async () => {
    const texts = [
      'He fled from Kyiv to Lviv and on to Kraków.',
      'Her sister went from Odesa to Varna by bus, and from there to Sofia.',
    ];
    expect(await waysIn(...texts)).toEqual(['Kyiv > Lviv > Kraków', 'Odesa > Varna > Sofia']);
  });

  test('and what is told after it of others is no part of it', async () => {
    const texts = [
      'The storm came ashore near Gulfport, passed over Hattiesburg and weakened at Meridian.',
      'Shelters are open in Jackson and Natchez.',
      'A second storm was seen near Tupelo.',
    ];
    expect(await waysIn(...texts)).toEqual(['Gulfport > Hattiesburg > Meridian']);
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
  expect(await waysIn('The tour in March. Dates:', ...lines)).toEqual([
    'Portland > Eugene > Boise',
  ]);
});
