import { describe, expect, test } from 'vitest';
import { independence2019 as story } from '../../content/independence-2019.ts';
import { addsUp, sum } from '../../source/story/figure.ts';
import { quotePieces } from '../../source/story/quote.ts';
import type { Figure } from '../../source/story/story.ts';
import { dateText } from '../../source/story/date.ts';

const paragraphs = story.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

/** The facts of the report that stand in prose: the patterns of each are found in one and the same paragraph. */
const facts: [fact: string, ...patterns: RegExp[]][] = [
  ['the sting was undercover', /undercover sting/],
  ['the sting was against human trafficking', /sting against human trafficking/],
  ['24 people were arrested', /led to the arrest of 24 people/],
  ['the arrests were last week', /arrest of 24 people last week/],
  ['the arrests were in Independence, Missouri', /arrest.* in Independence, Missouri/],
  ['police say so of the arrests', /^Police said .*24 people/],
  [
    'the Independence Police Department took part',
    /operation.*criminal investigations unit of the Independence Police Department/,
  ],
  [
    'Homeland Security Investigations took part',
    /Homeland Security Investigations ran the operation/,
  ],
  ['police say so of who took part', /Homeland Security.*Police Department, police said/],
  ['the aim was to fight prostitution', /They said its aim was to fight crimes.* prostitution/],
  ['the aim was to fight human trafficking', /They said its aim was .* human trafficking/],
  ['the aim was in Independence', /its aim .* in Independence\.$/],
  ['it lasted two days', /investigation lasted two days/],
  ['a hotel was its focus', /focus was a hotel/],
  ['the hotel is near Noland Road', /hotel close to Noland Road/],
  ['the hotel is near Interstate 70', /hotel close to .* Interstate 70/],
  ['one missing person was located', /one missing person was found through the investigation/],
  ['four victims were rescued', /Four victims of human trafficking were rescued/],
  ['police say so of the rescue', /Four victims.*one missing person.*, police said\.$/],
  ['groups in the metro were not surprised', /Groups in metropolitan Kansas City.*no surprise/],
  ['the groups oppose human trafficking', /^Groups.* that oppose human trafficking said/],
  ['the location did not surprise them', /the location of the sting came as no surprise to them/],
  ['Wade is an executive director', /Kris Wade said\. She is executive director/],
  ['Wade is at The Justice Project of Kansas City', /Wade.* at The Justice Project of Kansas City/],
  ['multiple operations targeted the area', /Wade.* the area .* target of multiple operations/],
  ['the operations were federal and local', /multiple operations, federal as well as local/],
  ['Wade says so of the operations', /^According to Wade/],
  ['Wade has been part of operations', /^Wade said she has taken part in operations/],
  ['the operations led to arrests', /operations in which .* were arrested/],
  ['who was arrested is alleged', /alleged pimps or traffickers were arrested/],
  ['they run a circuit through Kansas City', /They run a circuit .* through Kansas City, she said/],
  [
    'the circuit may lead through five cities',
    /From Joplin they may travel by way of Springfield to Kansas City.* to Columbia, then St\. Louis/,
  ],
  ['the circuit may lead back', /they may .* take the route back/],
  ['Wade says so of the circuit', /From Joplin they may .*, she said,/],
  ['15 were arrested for prostitution', /Independence.* arrested included 15 for prostitution/],
  ['three were arrested for patronizing', /prostitution.* three for patronizing it/],
  ['two were arrested for promoting', /prostitution.* two for promoting it/],
  ['victims and prostitutes often blend', /Prostitutes and victims .* often blend together/],
  ['Wade says that they differ', /Wade said the two are not the same/],
  [
    'the ages ran from late teens to 50s',
    /prostitution arrests ran from the late teens to the 50s/,
  ],
  ['police say so of the ages', /Police said the ages of people involved/],
  ['many feel without options', /^Many who are in prostitution.* feel that no other options/],
  ['most are women', /Many who are in prostitution, most of them women/],
  ['it is more of a decision', /For that reason.* it is less a bad choice than a decision/],
  ['Wade says so of the decision', /options are open to them, Wade said\..* she said,/],
  ['groups like hers work to decriminalize', /Groups like hers are working.* decriminalization/],
  ['Independence police broke the results down', /breakdown of the results, Independence police/],
  ['the stated total of criminal charges is 34', /criminal charges and put their total at 34/],
  ['the breakdown counts 24 arrested people', /breakdown .* count of the people arrested: 24/],
  ['the report credits Independence police', /original report: Independence police/],
];

test.each(facts)('%s', (_, ...patterns) => {
  const found = paragraphs.filter((text) => patterns.every((pattern) => pattern.test(text)));
  expect(found).toHaveLength(1);
});

describe('the report', () => {
  test('names its section, its title and where it is from', () => {
    expect(story.kicker).toBe('Local News');
    expect(story.source.title).toBe(
      'Human trafficking sting in Independence nets 24 arrests, police say',
    );
    expect(story.dateline).toBe('KANSAS CITY, Mo.');
  });

  test('has the time it was posted, no zone, and the time it was updated, with its offset', () => {
    expect(dateText(story.published)).toBe('April 8, 2019, 8:15 p.m.');
    expect(story.updated).toBe('2019-04-09T18:33:51-04:00');
  });

  test('has a headline and a dek that leave police what police say', () => {
    expect(story.headline).toMatch(/^Police say .* 24 arrests in Independence$/);
    expect(story.dek).toMatch(/^Four victims .* one missing person .*, according to police\.$/);
  });
});

describe('the quotes', () => {
  const spoken = [
    ['I would say that is certainly a hot spot,'],
    [
      'I think a lot of it is just because it’s off the highway,',
      'It’s convenient for people to get on and off and to travel to.',
    ],
    [
      'Either force, fraud or coercion has to be involved if the victim is 18 or over,',
      'And if they’re 18 or under they’re automatically considered a victim, but not everything rises to level of human trafficking.',
    ],
    [
      'When you’re carrying a prostitution conviction in a state where there is no expungement of anything, it gets very difficult for people down the road,',
    ],
  ];

  test('are verbatim, and say who speaks', () => {
    expect(story.quotes.map(({ text }) => text)).toEqual(spoken.map((pieces) => pieces.join(' ')));
    for (const { speaker } of story.quotes) {
      expect(speaker).toEqual({
        name: 'Kris Wade',
        role: 'executive director, The Justice Project of Kansas City',
      });
    }
  });

  test('stand in their paragraphs between marks, and nothing else does', () => {
    const marked = paragraphs.flatMap((text) => text.match(/(?<=“)[^”]*(?=”)/g) ?? []);
    expect(marked).toEqual(spoken.flat());
    const pieces = story.quotes.map((quote) => {
      const block = story.body[quote.paragraph];
      const text = block?.type === 'paragraph' ? block.text : '';
      return quotePieces(quote, text).map(({ start, end }) => text.slice(start, end));
    });
    expect(pieces).toEqual(spoken);
  });

  test('are ascribed to Wade where they stand', () => {
    const said = paragraphs.filter((text) => text.includes('“'));
    expect(said).toHaveLength(4);
    for (const text of said) expect(text).toMatch(/” (?:Kris Wade|she) said\./);
  });
});

describe('the figures', () => {
  const [charges, results] = story.figures;

  test('list the nine charges, which come to their stated total', () => {
    expect(charges.rows.map(({ label, count }) => [label, count])).toEqual([
      ['Prostitution', 15],
      ['Patronizing prostitution', 3],
      ['Promoting prostitution', 2],
      ['Felon in possession of a firearm', 1],
      ['Possession of illegal drugs/controlled substance', 3],
      ['Possession of drug paraphernalia', 3],
      ['Interfering/resisting', 3],
      ['Aiding in the commission misdemeanor', 3],
      ['Parties (providing false identification)', 1],
    ]);
    expect(charges.total).toEqual({ label: 'Total criminal charges', count: 34 });
    expect(addsUp(charges)).toBe(true);
  });

  test('list the five other results, without a total', () => {
    expect(results.rows.map(({ label, count }) => [label, count])).toEqual([
      ['Driving while revoked', 1],
      ['Warrants', 10],
      ['Firearms recovered', 2],
      ['Missing persons located', 1],
      ['Human trafficking victims rescued', 4],
    ]);
    expect(addsUp(results)).toBeUndefined();
  });

  test('are Independence police’s, and introduced by the paragraph before them', () => {
    for (const [index, { title, paragraph }] of story.figures.entries()) {
      expect(title).toMatch(/ listed by Independence police$/);
      expect(story.body[paragraph + 1]).toEqual({ type: 'figure', figure: index });
    }
  });

  test('never give the people arrested as a sum or a total', () => {
    const counts = story.figures.flatMap((figure: Figure) => [
      ...figure.rows.map(({ count }) => count),
      figure.total?.count,
      sum(figure),
    ]);
    expect(counts).not.toContain(24);
  });

  test('in prose are the report’s and no others', () => {
    const prose = paragraphs.join('\n').replace(/“[^”]*”/g, '');
    expect(prose.match(/\d+/g)).toEqual(['24', '70', '15', '50', '34', '24']);
  });
});

describe('the route', () => {
  const [route] = story.routes;

  test('leads through five Missouri cities in Wade’s order, and back', () => {
    expect(route.stops.map(({ name, region }) => `${name}, ${region}`)).toEqual([
      'Joplin, Missouri',
      'Springfield, Missouri',
      'Kansas City, Missouri',
      'Columbia, Missouri',
      'St. Louis, Missouri',
    ]);
    expect(route.returns).toBe(true);
  });

  test('is Wade’s account of what may be', () => {
    expect(route.according_to).toMatch(/^Kris Wade, executive director/);
    expect(route.title).toMatch(/alleged pimps or traffickers may travel$/);
    expect(story.body[route.paragraph + 1]).toEqual({ type: 'route', route: 0 });
  });

  test('has its stops in Missouri on the map', () => {
    for (const { latitude, longitude } of route.stops) {
      expect(latitude).toBeGreaterThan(36);
      expect(latitude).toBeLessThan(40.62);
      expect(longitude).toBeGreaterThan(-95.78);
      expect(longitude).toBeLessThan(-89.09);
    }
  });
});
