import { expect, test } from 'vitest';
import { findFigures } from '../../../source/intake/derive/figures.ts';
import { readStory } from '../../../source/intake/read.ts';
import { addFinds } from '../../../source/intake/derive/finds.ts';

/** Each row as "label count", then what the story says that they come to, or "no total". */
async function told(text: string): Promise<string[]> {
  const bytes = Buffer.from(`Ames Town counts\n\n${text}`);
  const { story } = await readStory({ name: 'wire.txt', bytes }, 'text');
  return findFigures(story.body, story.headline).figures.map(({ rows, total }) =>
    [...rows.map(({ label, count }) => `${label} ${count}`), total?.count ?? 'no total'].join(', '),
  );
}

test.each<[what: string, text: string, figure: string]>([
  [
    'rain by place after a dash',
    'Rain in millimetres to 9 a.m., by station:\n\nAmes - 41.5\nBoone - 38\nCray - 12.2',
    'Ames 41.5, Boone 38, Cray 12.2, no total',
  ],
  [
    'what age groups won',
    'Cups won, all age groups:\n\nAmes Otters – 14\nBoone Pikes – 9\nCray Herons – 3',
    'Ames Otters 14, Boone Pikes 9, Cray Herons 3, no total',
  ],
  [
    'works in order of their cost',
    'The works, in order of cost:\n\n* Culvert at Mill Lane: $310,000\n* Footpath to the school: $48,000',
    'Culvert at Mill Lane 310000, Footpath to the school 48000, no total',
  ],
  [
    'places after a comma, whose numbers are no ages',
    'Houses reported damaged:\n\n- Great Ames, 14\n- Little Ames, 6\n- Boone Cay, 2',
    'Great Ames 14, Little Ames 6, Boone Cay 2, no total',
  ],
  [
    'gifts in brackets, of a giver with a number',
    'The biggest gifts so far:\n\nAmes Bakers ($9,400)\nLegion Branch 12 ($2,150)\nA class at Boone School ($310.50)',
    'Ames Bakers 9400, Legion Branch 12 2150, A class at Boone School 310.5, no total',
  ],
  [
    'admissions, of those who were admitted',
    'Some 31 people were admitted with the flu last week.\n\nAdmissions by age:\n\n0-17: 9\n18-64: 8\n65 and over: 12',
    '0-17 9, 18-64 8, 65 and over 12, 31',
  ],
  [
    'what is said to give so many, after the list',
    'Beds set aside:\n\n* Ames General: 40\n* Boone Annex: 35\n* Cray House: 12\n\nThat gives the county 90 beds, the office said.',
    'Ames General 40, Boone Annex 35, Cray House 12, 90',
  ],
  [
    'months in a sentence, parted by semicolons',
    'In all 20 died. The sergeant gave the monthly figures: January, 6; February, 3; March, 4 and April, 7.',
    'January 6, February 3, March 4, April 7, 20',
  ],
  [
    'answers with the words that lead to them',
    'Asked how they got to work, people said: car or van, 58.5 percent; on foot, 22 percent; bus, 19.5 percent.',
    'car or van 58.5, on foot 22, bus 19.5, no total',
  ],
  [
    'calls by station and season',
    'Calls by station, May to July: Ames 41; Boone 37; Cray 12.',
    'Ames 41, Boone 37, Cray 12, no total',
  ],
  [
    'titles that were voted for',
    'Pupils at six schools voted, and it was close: "Plow Mary" got 214, "Salt Lake" 187 and "Gus" 31.',
    'Plow Mary 214, Salt Lake 187, Gus 31, no total',
  ],
  [
    'a vote with an object',
    'Twenty-four members voted against the plan and nine for it, while two abstained.',
    'against 24, for 9, abstained 2, no total',
  ],
  [
    'votes cast',
    'Members cast 804 votes for a strike and 212 against; 11 papers were spoiled.',
    'for 804, against 212, spoiled 11, no total',
  ],
  [
    'votes to somebody’s votes',
    'Bell took 3,104 votes to Cray’s 2,988, the clerk Ann Dunn said. Independent Max Ewing had 141. In all, 6,233 were counted.',
    'Bell 3104, Cray 2988, Max Ewing 141, 6233',
  ],
  [
    'who is told with whom he was of',
    'Those hurt were eight players of the Ames Otters, five of the Boone Pikes, three spectators and two cooks.',
    'players of the Ames Otters 8, of Boone Pikes 5, spectators 3, cooks 2, no total',
  ],
  [
    'causes that deaths were from',
    'Twelve have died since May. Six deaths were from illness, four were suicides and two were ruled homicides.',
    'illness 6, suicides 4, homicides 2, 12',
  ],
  [
    'how soon, of those before',
    'In the month 940 buses came. Of these, 610 were cleared within half an hour, 250 within an hour and 80 took longer.',
    'cleared within half an hour 610, within an hour 250, took longer 80, 940',
  ],
  [
    'the whole apart from its parts, and the rest under no name',
    'Of 210 dogs brought to four parks, 90 were Labradors, 51 poodles and 40 terriers. The other 29 nobody could name.',
    'Labradors 90, poodles 51, terriers 40, other 29, 210',
  ],
  [
    'what the number of the dead was brought to, wrong as it is',
    'Farmers lost 31 cows, 22 goats and nine sheep, bringing the number of animals dead to 66.',
    'cows 31, goats 22, sheep 9, 66',
  ],
  [
    'boats that sank, one of them alone',
    'The harbor master said six sailboats, three skiffs and a houseboat went down.',
    'sailboats 6, skiffs 3, houseboat 1, no total',
  ],
  [
    'what was seized',
    'Officers sealed 41 kilns, 18 foundries and six tanneries in a week.',
    'kilns 41, foundries 18, tanneries 6, no total',
  ],
  [
    'whom, the first of them alone',
    'Those held are the driver, two porters, three waiters and a retired officer.',
    'driver 1, porters 2, waiters 3, retired officer 1, no total',
  ],
  [
    'what was done to things, by the things',
    'The nurses stitched 40 wounds, pulled 212 teeth, gave 903 injections and delivered four babies.',
    'wounds 40, teeth 212, injections 903, babies 4, no total',
  ],
  [
    'by what they were struck',
    'Fourteen died. Six people drowned in floods, four were killed by falling walls, two died in a landslide and two were struck by lightning.',
    'drowned in floods 6, killed by falling walls 4, died in a landslide 2, struck by lightning 2, 14',
  ],
  [
    'a list without the clause after it',
    'The museum counted 312 bronze coins, 127 silver coins and nine gold coins; some 40 lumps are still to be cleaned.',
    'bronze coins 312, silver coins 127, gold coins 9, no total',
  ],
  [
    'those over an age',
    'Of the cases, children made up 163, people over 65 made up 155 and 86 were others. In all 404 fell ill.',
    'children 163, people over 65 155, others 86, 404',
  ],
  [
    'what workers do',
    'It found that 39.5 percent of workers ride a bus, 37 percent drive, 14.5 percent stay home and 9 percent walk or cycle.',
    'ride a bus 39.5, drive 37, stay home 14.5, walk or cycle 9, no total',
  ],
  [
    'hours that are no row',
    'By 11 a.m. motorcycles had drawn 214 tickets, private cars 131 and tricycles 58.',
    'motorcycles 214, private cars 131, tricycles 58, no total',
  ],
  [
    'where, in a clause of where',
    'The coach left with 57. It stopped in Ames, where 11 of them got off, and in Boone, where 19 left. The remaining 27 stayed on to Cray.',
    'Ames 11, Boone 19, Cray 27, 57',
  ],
  [
    'who has the rest, and with it a balance',
    'All 19 seats are filled. Labour took six, the Greens five and Union four. Independents hold the other four and, with them, the balance of power.',
    'Labour 6, Greens 5, Union 4, Independents 4, 19',
  ],
  [
    'the hurt, of whom the dead are no total',
    'Eighteen people died. Those hurt were taken to three hospitals: 11 went to Ames, six to Boone and two to Cray.',
    'Ames 11, Boone 6, Cray 2, no total',
  ],
  [
    'shares that a heading says are percent',
    'Turnout in percent:\n\nAmes: 52.6\nBoone: 49.1\nCray: 46',
    'Ames 52.6, Boone 49.1, Cray 46, no total',
  ],
  [
    'what a box held, and its total',
    'Contents of the lost boxes, by the owner:\n\n- empty: 29\n- furniture: 14\n- tyres: 7\n- Total: 50',
    'empty 29, furniture 14, tyres 7, 50',
  ],
  [
    'a column that one label reaches',
    'Gold medals\n\nNew Ames       14\nBoone          9\nUpper Cray Bay 4\nDunn           1',
    'New Ames 14, Boone 9, Upper Cray Bay 4, Dunn 1, no total',
  ],
  [
    'deaths by place, of those who were killed',
    'The flood killed 29 people, the office said.\n\nDeaths by town:\n\nAmes: 14\nBoone: 8\nCray: 5',
    'Ames 14, Boone 8, Cray 5, 29',
  ],
  [
    'tonnes of each',
    'The load of 310 tonnes:\n\n- 220 tonnes of maize\n- 55 tonnes of beans\n- 35 tonnes of oil',
    'maize 220, beans 55, oil 35, 310',
  ],
  [
    'trains of a kind',
    'The railway cancelled 96 fast, 410 regional and 31 night and car trains.',
    'fast 96, regional 410, night and car 31, no total',
  ],
  [
    'medals',
    'They brought home 17 medals. They won five gold medals, four silver and eight bronze.',
    'gold 5, silver 4, bronze 8, 17',
  ],
  [
    'what a judge gave',
    'The judge sentenced 17. She jailed eight of them, gave suspended terms to six and fined three.',
    'jailed 8, suspended terms 6, fined 3, 17',
  ],
  [
    'who died, with his mate',
    'Eleven were killed. Those who died were eight passengers, the driver, his mate and a tyre seller who had stood in the road.',
    'passengers 8, driver 1, mate 1, tyre seller 1, 11',
  ],
  [
    'where it lay, by weight',
    'Of the haul of 412 kg, 260 kg lay beneath the floor, 118 kg in the tanks and 34 kg in a raft.',
    'floor 260, tanks 118, raft 34, 412',
  ],
  [
    'what was done, told of one thing',
    'Members granted 13 applications, refused four and put off two for a visit.',
    'granted 13, refused 4, put off 2, no total',
  ],
  [
    'of whom some died',
    'Thirteen died. Seven women, four men and two children died.',
    'women 7, men 4, children 2, 13',
  ],
  [
    'rows of which the first is the sum of the others by chance',
    'Passengers on the first night:\n\nAmes: 11\nBoone: 8\nCray: 2\nDunn: 1',
    'Ames 11, Boone 8, Cray 2, Dunn 1, no total',
  ],
  [
    'a whole that no word calls one, large as it is',
    'Staff: 100\nMen: 60\nWomen: 40',
    'Men 60, Women 40, 100',
  ],
  [
    'a last row that is the sum of the others by chance, where another total is told',
    'They voted:\n\n- yes: 40\n- no: 25\n- abstained: 65\n\nThe club counted 130 ballots.',
    'yes 40, no 25, abstained 65, 130',
  ],
  [
    'candidates without their parties',
    'The independent Jo Cray polled 2,014 votes, Libertarian Max Ewing 1,804 and Ann Bell 912.',
    'Jo Cray 2014, Max Ewing 1804, Ann Bell 912, no total',
  ],
  [
    'teams and parties by their whole names',
    'The Green Bay Packers won 12 games, the Dallas Cowboys nine and the Socialist Workers Party four.',
    'Green Bay Packers 12, Dallas Cowboys 9, Socialist Workers Party 4, no total',
  ],
  [
    'admissions of this year, not those of the last',
    'Last year 30 people were admitted.\n\nAdmissions by age this year:\n\n0-17: 9\n18-64: 8\n65 and over: 12',
    '0-17 9, 18-64 8, 65 and over 12, no total',
  ],
  [
    'a dozen of each sex',
    'Seven women and five men were sworn on Monday.',
    'women 7, men 5, no total',
  ],
])('finds %s', async (_, text, figure) => {
  expect(await told(text)).toEqual([figure]);
});

test.each([
  ['a score', 'Ames Town beat St Clare 3 to 1, dropped 8 on Friday and struck 14 on Sunday.'],
  ['what a player did', 'She scored 28 points, grabbed 11 rebounds and blocked three shots.'],
  ['two thieves and two women', 'Two men and two women ran off.'],
  ['ages', 'Those hurt:\n\n- Ann Bell, 14\n- Max Ewing, 6\n- Jo Cray, 2'],
  [
    'ages of who lost jobs',
    'They lost their jobs:\n\n- Ann Bell, 34\n- Max Ewing, 41\n- Jo Cray, 36',
  ],
  [
    'ages of a group',
    'Winners in the older age group:\n\nAnn Bell - 52\nMax Ewing - 61\nJo Cray - 58',
  ],
  ['what a company did', 'The company bought 14 trucks, sold six and leased three.'],
  ['what a team did', 'Ames won 12 games, lost seven and tied three.'],
  ['what a fire did', 'The fire burned 300 acres, destroyed 12 homes and hurt two firefighters.'],
  ['saves', 'On Tuesday they issued 12 saves, nine blocks and four steals.'],
  ['seats and who sat', 'The bus had 40 seats. Some 39 men and a driver had come.'],
  ['what lies on a table', 'On the table are two cups, three forks and a knife.'],
  ['times of a race', 'The 100 meters:\n\nBell - 9.5\nCray - 9.1\nEwing - 8.8'],
  ['a table of contents', 'Contents of this paper\n\nNews: 12\nSports: 14\nComics: 20'],
  ['words in marks', 'He had a "mere" 12, she a "full" nine and they a "paltry" four.'],
])('finds no figure in %s', async (_, text) => {
  expect(await told(text)).toEqual([]);
});

test('calls a total by what it is of, and not by what goes on after that', () => {
  const text = 'They found 264 beehives in an orchard.';
  const list = 'They belong to:\n\nAmes: 120\nBoone: 84\nCray: 60';
  const body = `${text}\n\n${list}`.split('\n\n').map((each) => ({
    type: 'paragraph' as const,
    text: each,
  }));
  expect(findFigures(body).figures[0]?.total?.label).toBe('Total beehives');
});

test.each([
  [
    '“We will never give up,” Bell said. “They took everything we had” drew loud cheers.',
    'We will never give up, They took everything we had',
  ],
  ['Mayor Ann Bell spoke at noon. “Nobody told us” got a laugh.', 'Nobody told us'],
])('keeps what was said where a verb of a title follows: %s', async (text, quote) => {
  const bytes = Buffer.from(`Ames Town\n\n${text}`);
  const { story } = await readStory({ name: 'wire.txt', bytes }, 'text');
  expect((await addFinds(story)).quotes.map((each) => each.text)).toEqual([quote]);
});

test('takes a title that is voted for as nobody’s words', async () => {
  const text =
    'Plow\n\nThird graders cast ballots last week: "Plow Mary" got 377 votes and "Gus" 46.';
  const { story } = await readStory({ name: 'wire.txt', bytes: Buffer.from(text) }, 'text');
  expect((await addFinds(story)).quotes).toEqual([]);
});
