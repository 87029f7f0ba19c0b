import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { csv } from '../../source/print/csv.ts';
import type { Story } from '../../source/story/story.ts';

const story = (parts: Partial<Story>): Story => ({ ...independence2019, ...parts });
const quoted = (text: string) =>
  csv(story({ quotes: [{ text, speaker: null, paragraph: 1 }] }), 'quotes').slice(
    'quote,speaker,role,paragraph\r\n'.length,
    -',,,1\r\n'.length,
  );

test('figures are their rows, without the total that the rows come to', () => {
  const lines = csv(independence2019, 'figures').split('\r\n');
  expect(lines[0]).toBe('figure,label,count,paragraph');
  expect(lines[1]).toBe('Criminal charges listed by Independence police,Prostitution,15,6');
  expect(lines).toHaveLength(1 + 9 + 5 + 1);
  expect(lines.at(-1)).toBe('');
});

test('a unit stands with its label', () => {
  const rows = [{ label: 'Turnout', count: -0.5, unit: '%' }];
  expect(csv(story({ figures: [{ title: 'Vote', rows }] }), 'figures')).toBe(
    'figure,label,count,paragraph\r\nVote,Turnout (%),-0.5,\r\n',
  );
});

test('quotes have their speaker, the speaker’s role and the paragraph', () => {
  const lines = csv(independence2019, 'quotes').split('\r\n');
  expect(lines[0]).toBe('quote,speaker,role,paragraph');
  expect(lines[1]).toBe(
    '"I would say that is certainly a hot spot,",Kris Wade,"executive director, The Justice Project of Kansas City",12',
  );
});

test('a route is its stops in order, with the length of the leg that leads to each', () => {
  expect(csv(independence2019, 'route').split('\r\n')).toEqual([
    'order,name,region,latitude,longitude,leg_miles',
    '1,Joplin,Missouri,37.0842,-94.5133,',
    '2,Springfield,Missouri,37.209,-93.2923,67.8',
    '3,Kansas City,Missouri,39.0997,-94.5786,148.1',
    '4,Columbia,Missouri,38.9517,-92.3341,120.9',
    '5,St. Louis,Missouri,38.627,-90.1994,117.1',
    '',
  ]);
});

test('a stop that is not located has neither place nor length', () => {
  const routes = [{ stops: [{ name: 'Harrow' }, { name: 'Ledge' }], returns: false }];
  expect(csv(story({ routes }), 'route').split('\r\n').slice(1, 3)).toEqual([
    '1,Harrow,,,,',
    '2,Ledge,,,,',
  ]);
});

test.each([
  ['plain', 'plain'],
  ['a "word", and\nanother', '"a ""word"", and\nanother"'],
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  [' =1', "' =1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1+1', "'－1+1"],
  ['＠SUM', "'＠SUM"],
  ['=HYPERLINK("http://example.org","x")', '"\'=HYPERLINK(""http://example.org"",""x"")"'],
  ['-12.5', '-12.5'],
  ['+3', '+3'],
  ['2+2', '2+2'],
  ['— a dash', '— a dash'],
])('%j is written %j', (text, cell) => {
  expect(quoted(text)).toBe(cell);
});

test.each(['quotes', 'figures', 'route'] as const)(
  '%s of a story without any are a header',
  (view) => {
    const none = csv(story({ quotes: [], figures: [], routes: [] }), view);
    expect(none).toMatch(/^[a-z_,]+\r\n$/);
  },
);
