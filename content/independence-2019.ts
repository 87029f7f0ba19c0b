import type { Story } from '../source/story/story.ts';

const wade = {
  name: 'Kris Wade',
  role: 'executive director, The Justice Project of Kansas City',
} as const;

export const independence2019 = {
  kicker: 'Local News',
  headline: 'Police say undercover trafficking sting led to 24 arrests in Independence',
  dek: 'Four victims of human trafficking were rescued and one missing person was found, according to police.',
  dateline: 'KANSAS CITY, Mo.',
  source: {
    name: 'Local News',
    title: 'Human trafficking sting in Independence nets 24 arrests, police say',
  },
  published: '2019-04-08T20:15',
  updated: '2019-04-09T18:33:51-04:00',
  body: [
    {
      type: 'paragraph',
      text: 'Police said an undercover sting against human trafficking led to the arrest of 24 people last week in Independence, Missouri.',
    },
    {
      type: 'paragraph',
      text: 'Homeland Security Investigations ran the operation along with the criminal investigations unit of the Independence Police Department, police said. They said its aim was to fight crimes of human trafficking and prostitution in Independence.',
    },
    {
      type: 'paragraph',
      text: 'The investigation lasted two days. Its focus was a hotel close to Noland Road and Interstate 70.',
    },
    {
      type: 'paragraph',
      text: 'Four victims of human trafficking were rescued, and one missing person was found through the investigation, police said.',
    },
    { type: 'heading', level: 2, text: 'Arrests and charges' },
    {
      type: 'paragraph',
      text: 'In the Independence investigation, the people arrested included 15 for prostitution, two for promoting it and three for patronizing it. Police said the ages of people involved in the prostitution arrests ran from the late teens to the 50s.',
    },
    {
      type: 'paragraph',
      text: 'In a breakdown of the results, Independence police listed nine kinds of criminal charges and put their total at 34.',
    },
    { type: 'figure', figure: 0 },
    {
      type: 'paragraph',
      text: 'Five more results are listed after that total. The breakdown closes with a count of the people arrested: 24 in all.',
    },
    { type: 'figure', figure: 1 },
    { type: 'heading', level: 2, text: 'The location' },
    {
      type: 'paragraph',
      text: 'Groups in metropolitan Kansas City that oppose human trafficking said the location of the sting came as no surprise to them.',
    },
    {
      type: 'paragraph',
      text: '“I would say that is certainly a hot spot,” Kris Wade said. She is executive director at The Justice Project of Kansas City.',
    },
    {
      type: 'paragraph',
      text: 'According to Wade, the area has been the target of multiple operations, federal as well as local.',
    },
    {
      type: 'paragraph',
      text: '“I think a lot of it is just because it’s off the highway,” she said. “It’s convenient for people to get on and off and to travel to.”',
    },
    { type: 'heading', level: 2, text: 'The circuit' },
    {
      type: 'paragraph',
      text: 'Wade said she has taken part in operations in which alleged pimps or traffickers were arrested. They run a circuit that goes through Kansas City, she said.',
    },
    {
      type: 'paragraph',
      text: 'From Joplin they may travel by way of Springfield to Kansas City, she said, cross over to Columbia, then St. Louis, and after that take the route back.',
    },
    { type: 'route', route: 0 },
    { type: 'heading', level: 2, text: 'Victims and prostitution' },
    {
      type: 'paragraph',
      text: 'Prostitutes and victims of human trafficking often blend together. Wade said the two are not the same.',
    },
    {
      type: 'paragraph',
      text: '“Either force, fraud or coercion has to be involved if the victim is 18 or over,” she said. “And if they’re 18 or under they’re automatically considered a victim, but not everything rises to level of human trafficking.”',
    },
    {
      type: 'paragraph',
      text: 'Many who are in prostitution, most of them women, feel that no other options are open to them, Wade said. For that reason, she said, it is less a bad choice than a decision.',
    },
    {
      type: 'paragraph',
      text: 'Groups like hers are working toward the decriminalization of prostitution.',
    },
    {
      type: 'paragraph',
      text: '“When you’re carrying a prostitution conviction in a state where there is no expungement of anything, it gets very difficult for people down the road,” she said.',
    },
    { type: 'paragraph', text: 'Credit line in the original report: Independence police.' },
  ],
  quotes: [
    {
      text: 'I would say that is certainly a hot spot,',
      speaker: wade,
      paragraph: 12,
      context: 'On the location of the sting',
    },
    {
      text: 'I think a lot of it is just because it’s off the highway, It’s convenient for people to get on and off and to travel to.',
      speaker: wade,
      paragraph: 14,
      context: 'On the area that multiple operations have targeted',
    },
    {
      text: 'Either force, fraud or coercion has to be involved if the victim is 18 or over, And if they’re 18 or under they’re automatically considered a victim, but not everything rises to level of human trafficking.',
      speaker: wade,
      paragraph: 21,
      context: 'On the difference between victims of human trafficking and prostitutes',
    },
    {
      text: 'When you’re carrying a prostitution conviction in a state where there is no expungement of anything, it gets very difficult for people down the road,',
      speaker: wade,
      paragraph: 24,
      context: 'On living with a conviction for prostitution',
    },
  ],
  figures: [
    {
      title: 'Criminal charges listed by Independence police',
      rows: [
        { label: 'Prostitution', count: 15 },
        { label: 'Patronizing prostitution', count: 3 },
        { label: 'Promoting prostitution', count: 2 },
        { label: 'Felon in possession of a firearm', count: 1 },
        { label: 'Possession of illegal drugs/controlled substance', count: 3 },
        { label: 'Possession of drug paraphernalia', count: 3 },
        { label: 'Interfering/resisting', count: 3 },
        { label: 'Aiding in the commission misdemeanor', count: 3 },
        { label: 'Parties (providing false identification)', count: 1 },
      ],
      total: { label: 'Total criminal charges', count: 34 },
      paragraph: 6,
    },
    {
      title: 'Other results listed by Independence police',
      rows: [
        { label: 'Driving while revoked', count: 1 },
        { label: 'Warrants', count: 10 },
        { label: 'Firearms recovered', count: 2 },
        { label: 'Missing persons located', count: 1 },
        { label: 'Human trafficking victims rescued', count: 4 },
      ],
      paragraph: 8,
    },
  ],
  routes: [
    {
      title: 'The circuit that alleged pimps or traffickers may travel',
      stops: [
        { name: 'Joplin', region: 'Missouri', latitude: 37.0842, longitude: -94.5133 },
        { name: 'Springfield', region: 'Missouri', latitude: 37.209, longitude: -93.2923 },
        { name: 'Kansas City', region: 'Missouri', latitude: 39.0997, longitude: -94.5786 },
        { name: 'Columbia', region: 'Missouri', latitude: 38.9517, longitude: -92.3341 },
        { name: 'St. Louis', region: 'Missouri', latitude: 38.627, longitude: -90.1994 },
      ],
      returns: true,
      according_to: `${wade.name}, ${wade.role}`,
      paragraph: 17,
    },
  ],
} as const satisfies Story;
