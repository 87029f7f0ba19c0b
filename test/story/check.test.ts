import { describe, expect, test } from 'vitest';
import { check } from '../../source/story/check.ts';
import type { Block, Figure, Link, Quote, Route, Story } from '../../source/story/story.ts';

const figure: Figure = { title: 'Votes', rows: [{ label: 'For', count: 12 }], paragraph: 0 };

const route: Route = {
  stops: [{ name: 'Joplin', latitude: 37.0842, longitude: -94.5133 }, { name: 'Columbia' }],
  returns: false,
};

const quote: Quote = {
  text: 'It rained, It is over.',
  speaker: { name: 'A Witness' },
  paragraph: 0,
};

const sound: Story = {
  headline: 'Rain',
  published: '2019-04-08T20:15',
  body: [
    { type: 'paragraph', text: '“It rained,” a witness said. “It is over.”' },
    { type: 'heading', level: 2, text: 'The vote' },
    { type: 'list', ordered: false, items: ['For', 'Against'] },
    { type: 'figure', figure: 0 },
    { type: 'route', route: 0 },
  ],
  quotes: [quote],
  figures: [figure],
  routes: [route],
};

const withBlocks = (...blocks: Block[]): Story => ({ ...sound, body: [...sound.body, ...blocks] });
const withQuote = (change: Partial<Quote>): Story => ({
  ...sound,
  quotes: [{ ...quote, ...change }],
});
const withFigure = (change: Partial<Figure>): Story => ({
  ...sound,
  figures: [{ ...figure, ...change }],
});
const withRoute = (change: Partial<Route>): Story => ({
  ...sound,
  routes: [{ ...route, ...change }],
});
const withStop = (latitude: number | undefined, longitude: number | undefined): Story =>
  withRoute({
    stops: [
      {
        name: 'Joplin',
        ...(latitude === undefined ? {} : { latitude }),
        ...(longitude === undefined ? {} : { longitude }),
      },
      { name: 'Columbia' },
    ],
  });

const linked = (text: string, ...links: Link[]): Block => ({ type: 'paragraph', text, links });
const withLink = (start: number, end: number, url = 'https://example.org/') =>
  withBlocks(linked('Rain', { start, end, url }));

describe('no fault is found in', () => {
  const rows = [{ label: 'Below zero', count: -1.5, unit: '°C' }];

  test.each<[string, Story]>([
    ['a sound story', sound],
    ['a total that its rows do not come to', withFigure({ total: { label: 'All', count: 99 } })],
    ['a fraction below zero that has a unit', withFigure({ rows })],
    ['the total of such', withFigure({ rows, total: { label: 'All', count: -1.5 } })],
    ['the poles and the date line', withStop(-90, 180)],
    ['a quote that nobody is named for', withQuote({ speaker: null })],
    ['a figure that no paragraph introduces', { ...sound, figures: [{ title: 'A', rows }] }],
    ['a figure that a list introduces', withFigure({ paragraph: 2 })],
    ['text of several lines', withBlocks({ type: 'code', text: 'a\tb\nc' })],
    [
      'links over a whole text and in an item',
      withBlocks(linked('Rain', { start: 0, end: 4, url: 'https://example.org/' }), {
        type: 'list',
        ordered: false,
        items: ['One', 'Two'],
        links: [{ start: 4, end: 7, url: 'http://example.org/?a=b#c' }],
      }),
    ],
    [
      'a quote that goes on in the next paragraph',
      {
        ...withBlocks(
          { type: 'paragraph', text: '“It snowed.' },
          { type: 'heading', level: 6, text: 'The snow' },
          { type: 'paragraph', text: '“It thawed,” a witness said.' },
        ),
        quotes: [{ ...quote, text: 'It snowed. It thawed,', paragraph: 5 }],
      },
    ],
  ])('%s', (_, story) => {
    expect(check(story)).toEqual([]);
  });
});

describe('a fault is found in', () => {
  const stops = route.stops;

  test.each<[string, string, Story]>([
    ['an empty headline', 'headline', { ...sound, headline: ' ' }],
    ['an empty kicker', 'kicker', { ...sound, kicker: '' }],
    ['an empty dek', 'dek', { ...sound, dek: '' }],
    ['an empty name in the byline', 'byline[1]', { ...sound, byline: ['A Reporter', ''] }],
    ['an empty dateline', 'dateline', { ...sound, dateline: '' }],
    ['an empty source', 'source.name', { ...sound, source: { name: '' } }],
    ['an empty title', 'source.title', { ...sound, source: { name: 'A', title: '' } }],
    ['an empty address', 'source.url', { ...sound, source: { name: 'A', url: '' } }],
    ['a file for an address', 'source.url', { ...sound, source: { name: 'A', url: 'file:///a' } }],
    ['a control character', 'headline', { ...sound, headline: 'Rain\u001b[31m' }],
    ['a C1 control character', 'headline', { ...sound, headline: 'Rain\u009b31m' }],
    ['a day that no month has', 'published', { ...sound, published: '2019-02-30' }],
    ['a date in words', 'updated', { ...sound, updated: 'last week' }],
    ['an empty paragraph', 'body[5].text', withBlocks({ type: 'paragraph', text: '' })],
    ['an empty quotation', 'body[5].text', withBlocks({ type: 'quotation', text: '' })],
    ['empty code', 'body[5].text', withBlocks({ type: 'code', text: '\n' })],
    ['an empty heading', 'body[5].text', withBlocks({ type: 'heading', level: 1, text: '' })],
    ['a heading below 1', 'body[5].level', withBlocks({ type: 'heading', level: 0, text: 'A' })],
    ['a heading above 6', 'body[5].level', withBlocks({ type: 'heading', level: 7, text: 'A' })],
    ['a heading between', 'body[5].level', withBlocks({ type: 'heading', level: 1.5, text: 'A' })],
    ['a link of no words', 'body[5].links[0]', withLink(2, 2)],
    ['a link from before its text', 'body[5].links[0]', withLink(-1, 2)],
    ['a link that goes on after its text', 'body[5].links[0]', withLink(0, 5)],
    ['a link from the middle of a character', 'body[5].links[0]', withLink(0.5, 2)],
    ['a link that runs a script', 'body[5].links[0].url', withLink(0, 4, 'javascript:alert(1)')],
    ['a link to no host', 'body[5].links[0].url', withLink(0, 4, 'https://')],
    ['a link with a line end', 'body[5].links[0].url', withLink(0, 4, 'https://a.example/\n')],
    [
      'a list that counts from less than nothing',
      'body[5].start',
      withBlocks({ type: 'list', ordered: true, start: -1, items: ['A'] }),
    ],
    ['an empty list', 'body[5].items', withBlocks({ type: 'list', ordered: true, items: [] })],
    [
      'an empty entry',
      'body[5].items[1]',
      withBlocks({ type: 'list', ordered: true, items: ['A', ''] }),
    ],
    ['a figure that is not there', 'body[5].figure', withBlocks({ type: 'figure', figure: 1 })],
    ['a figure below the first', 'body[5].figure', withBlocks({ type: 'figure', figure: -1 })],
    ['a route that is not there', 'body[5].route', withBlocks({ type: 'route', route: 0.5 })],
    ['a figure set twice', 'body[5].figure', withBlocks({ type: 'figure', figure: 0 })],
    ['a route set twice', 'body[5].route', withBlocks({ type: 'route', route: 0 })],
    ['an empty quote', 'quotes[0].text', withQuote({ text: '' })],
    ['a quote that is nowhere said', 'quotes[0].text', withQuote({ text: 'It snowed.' })],
    ['a quote out of order', 'quotes[0].text', withQuote({ text: 'It is over. It rained,' })],
    [
      'a quote that goes on nowhere',
      'quotes[0].text',
      withQuote({ text: 'It rained, It is over. No.' }),
    ],
    ['a quote in another paragraph', 'quotes[0].text', withQuote({ paragraph: 2 })],
    ['a quote in no paragraph', 'quotes[0].paragraph', withQuote({ paragraph: 5 })],
    ['a quote in a heading', 'quotes[0].paragraph', withQuote({ paragraph: 1 })],
    ['a speaker without a name', 'quotes[0].speaker.name', withQuote({ speaker: { name: '' } })],
    [
      'an empty role',
      'quotes[0].speaker.role',
      withQuote({ speaker: { name: 'A Witness', role: '' } }),
    ],
    ['an empty context', 'quotes[0].context', withQuote({ context: '' })],
    ['an empty title', 'figures[0].title', withFigure({ title: '' })],
    ['a figure without rows', 'figures[0].rows', withFigure({ rows: [] })],
    ['an empty label', 'figures[0].rows[0].label', withFigure({ rows: [{ label: '', count: 1 }] })],
    [
      'an empty unit',
      'figures[0].rows[0].unit',
      withFigure({ rows: [{ label: 'A', count: 1, unit: '' }] }),
    ],
    [
      'a count below zero',
      'figures[0].rows[1].count',
      withFigure({ rows: [...figure.rows, { label: 'A', count: -1 }] }),
    ],
    [
      'half a person',
      'figures[0].rows[0].count',
      withFigure({ rows: [{ label: 'People', count: 0.5 }] }),
    ],
    [
      'an infinite measure',
      'figures[0].rows[0].count',
      withFigure({ rows: [{ label: 'A', count: Infinity, unit: 'miles' }] }),
    ],
    ['no number', 'figures[0].total.count', withFigure({ total: { label: 'All', count: NaN } })],
    ['an empty total', 'figures[0].total.label', withFigure({ total: { label: '', count: 12 } })],
    ['a figure under a figure', 'figures[0].paragraph', withFigure({ paragraph: 3 })],
    ['a figure under no paragraph', 'figures[0].paragraph', withFigure({ paragraph: -1 })],
    ['an untitled route', 'routes[0].title', withRoute({ title: '' })],
    ['a route of one stop', 'routes[0].stops', withRoute({ stops: stops.slice(1) })],
    ['an empty stop', 'routes[0].stops[2].name', withRoute({ stops: [...stops, { name: '' }] })],
    [
      'an empty region',
      'routes[0].stops[2].region',
      withRoute({ stops: [...stops, { name: 'St. Louis', region: '' }] }),
    ],
    ['a latitude alone', 'routes[0].stops[0]', withStop(37, undefined)],
    ['a longitude alone', 'routes[0].stops[0]', withStop(undefined, -94)],
    ['a latitude beyond a pole', 'routes[0].stops[0].latitude', withStop(90.1, 0)],
    ['no latitude', 'routes[0].stops[0].latitude', withStop(NaN, 0)],
    ['a longitude beyond', 'routes[0].stops[0].longitude', withStop(0, -180.1)],
    ['an empty source', 'routes[0].according_to', withRoute({ according_to: '' })],
    ['a route under a heading', 'routes[0].paragraph', withRoute({ paragraph: 1 })],
    ['a route under no paragraph', 'routes[0].paragraph', withRoute({ paragraph: 0.5 })],
  ])('%s, at %s', (_, path, story) => {
    expect(check(story).map((fault) => fault.path)).toEqual([path]);
  });
});

test('a fault says what is wrong', () => {
  expect(check(withQuote({ text: 'It snowed.' }))).toEqual([
    { path: 'quotes[0].text', fault: 'is not found verbatim in body[0]' },
  ]);
});

test('thousands of quotes in one paragraph are each found, the same words twice too', () => {
  const said = Array.from({ length: 4_000 }, (_, at) => `It rained on day ${at % 2_000}.`);
  const text = said.map((one) => `“${one}” Bell said.`).join(' ');
  const quotes = said.map((text) => ({ text, speaker: null, paragraph: 0 }));
  const story: Story = {
    headline: 'Rain',
    body: [{ type: 'paragraph', text }],
    quotes: [...quotes, { text: 'It snowed.', speaker: null, paragraph: 0 }],
    figures: [],
    routes: [],
  };
  expect(check(story)).toEqual([
    { path: 'quotes[4000].text', fault: 'is not found verbatim in body[0]' },
  ]);
});
