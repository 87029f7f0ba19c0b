import { describe, expect, test } from 'vitest';
import { htmlBlocks } from '../../../source/intake/html/blocks.ts';
import { parseHtml } from '../../../source/intake/html/tree.ts';

const blocksOf = (html: string) => htmlBlocks(parseHtml(`<table>${html}</table>`), {});

const code = (...lines: string[]) => [{ type: 'code', text: lines.join('\n') }];

describe('cells that go over several columns or rows', () => {
  test.each<[string, string, object[]]>([
    [
      'leave what is beside them under its head',
      '<tr><th>Ward<th>Yes<th>No</tr><tr><td>1<td>400<td>300</tr><tr><td colspan=2>Not counted</td><td>77</td></tr>',
      code('Ward    Yes   No', '1       400  300', 'Not counted   77'),
    ],
    [
      'leave two rows of heads over their columns',
      '<tr><th rowspan=2>Town<th colspan=2>Votes<tr><th>Yes<th>No<tr><td>Marrow<td>400<td>300',
      code('Town    Votes', '        Yes  No', 'Marrow  400  300'),
    ],
    [
      'are told where they begin',
      '<tr><td rowspan=2>Dam<td>Anna<td>4<tr><td>Otto<td>5<tr><td>Ferry<td>Ines<td>6',
      code('Dam    Anna  4', '       Otto  5', 'Ferry  Ines  6'),
    ],
    [
      'reach no further than the rows that belong together',
      '<tbody><tr><td rowspan=9>a<td>b<td>c</tbody><tbody><tr><td>d<td>e<td>f</tbody>',
      code('a  b  c', 'd  e  f'),
    ],
    [
      'reach as far as these do where they say 0',
      '<tbody><tr><td rowspan=0>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g</tbody><tbody><tr><td>h<td>i<td>j',
      code('a  b  c', '   d  e', '   f  g', 'h  i  j'),
    ],
    [
      'are paragraphs where they go over the whole table, above it or below it',
      `<tr><th colspan=3>The vote<tr><td>a<td>b<td>c<tr><td colspan=100>${'word '.repeat(30)}`,
      [
        { type: 'paragraph', text: 'The vote' },
        ...code('a  b  c'),
        { type: 'paragraph', text: 'word '.repeat(30).trim() },
      ],
    ],
    [
      'keep the labels of a figure with their counts',
      '<tr><th colspan=3>The vote<tr><th colspan=2>Party<th>Votes<tr><td><td>Bears<td>8<tr><td><td>Foxes<td>2',
      [
        { type: 'paragraph', text: 'The vote' },
        { type: 'paragraph', text: 'Party: Votes' },
        { type: 'list', ordered: false, items: ['Bears: 8', 'Foxes: 2'] },
      ],
    ],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test.each(['-1', 'two', '', '0', '1'])('go over one where they say "%s"', (number) => {
    const span = `colspan="${number}"`;
    const html = `<tr><td>a<td>b<td>c<tr><td ${span}>d<td>e<td>f`;
    expect(blocksOf(html)).toEqual(code('a  b  c', 'd  e  f'));
  });

  test('cost nothing where they say millions', () => {
    const spans = 'colspan=1000000 rowspan=99999999999999999999';
    const row = `<tr>${`<td ${spans}>a`.repeat(30)}`;
    const start = performance.now();
    blocksOf(row.repeat(1000));
    blocksOf(`<tr>${`<td ${spans}>a`.repeat(3000)}${'<tr><td>b'.repeat(3000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(blocksOf(`<tr><td ${spans}>a<td>b<tr><td>c<td>d`)).toEqual(code('a  b', '   c  d'));
  });
});

test('the rows of a figure may have their labels in heads', () => {
  expect(blocksOf('<tr><th>Dam<td>12<tr><th>Ferry<td>3')).toEqual([
    { type: 'list', ordered: false, items: ['Dam: 12', 'Ferry: 3'] },
  ]);
});

test('a table may have more rows than a function takes arguments', () => {
  expect(blocksOf('<tr><td>a<td>b'.repeat(150_000))).toHaveLength(1);
});

describe('by the row', () => {
  const long = 'word '.repeat(25).trim();

  test.each<[string, string, string[]]>([
    [
      'each cell stands behind its head',
      `<tr><th>Animal<th>Seen?<th>Note:<tr><td>Bears<td>8<td>${long}<tr><td>Foxes<td><td>None`,
      [`Animal: Bears; Seen? 8; Note: ${long}`, 'Animal: Foxes; Note: None'],
    ],
    [
      'each cell stands behind all its heads',
      `<tr><th rowspan=2>Town<th colspan=2>Votes<th rowspan=2>Note<tr><th>Yes<th>No<tr><td>Dam<td>4<td>3<td>${long}<tr><td colspan=2>Not counted<td>2<tr><td>Mill<td colspan=2>none`,
      [
        `Town: Dam; Votes, Yes: 4; Votes, No: 3; Note: ${long}`,
        'Not counted; Votes, No: 2',
        'Town: Mill; Votes: none',
      ],
    ],
    [
      'what reaches down is told with each row, unless it is long',
      `<tr><th>Town<th>Who<th>Note<tr><td rowspan=2>Dam<td>Anna<td rowspan=2>${long}<tr><td>Otto`,
      [`Town: Dam; Who: Anna; Note: ${long}`, 'Town: Dam; Who: Otto'],
    ],
    [
      'heads that are long are told once',
      `<tr><th>Town<th>${long}<th>No<tr><td>Dam<td>4<td>3<tr><td>Mill<td>5<td>6`,
      [`Town; ${long}; No`, 'Dam; 4; 3', 'Mill; 5; 6'],
    ],
    [
      'cells stand alone where there are no heads',
      `<tr><td>Dam<td>4<td>${long}<tr><td>Mill<td>5<td>6`,
      [`Dam; 4; ${long}`, 'Mill; 5; 6'],
    ],
    [
      'two cells without heads are a label and what it is of',
      `<tr><td>Where:<td>The dam<tr><td>What<td>${long}`,
      ['Where: The dam', `What: ${long}`],
    ],
  ])('%s', (_, html, items) => {
    expect(blocksOf(html)).toEqual([{ type: 'list', ordered: false, items }]);
  });

  test('links keep their words, and are where these are told first', () => {
    const link = (words: string) => `<a href="https://a.example/${words[0]}">${words}</a>`;
    const [list] = blocksOf(
      `<tr><th>${link('Town:')}<th>Who<th>Note<tr><td rowspan=2>${link('Dam')}<td>Anna<td>old<br>${link('mill')}<tr><td>${link('Otto')} B.<td>${link('x')}`,
    );
    if (list?.type !== 'list') throw new Error('No list');
    expect(list.items).toEqual([
      'Town: Dam; Who: Anna; Note: old mill',
      'Town: Dam; Who: Otto B.; Note: x',
    ]);
    const text = list.items.join('\n');
    expect(list.links?.map(({ start, end, url }) => [start, text.slice(start, end), url])).toEqual([
      [0, 'Town', 'https://a.example/T'],
      [6, 'Dam', 'https://a.example/D'],
      [32, 'mill', 'https://a.example/m'],
      [53, 'Otto', 'https://a.example/O'],
      [68, 'x', 'https://a.example/x'],
    ]);
  });
});

test('numbers stand flush right under their heads, words flush left', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = `<tr><th>Crime<th>Count<th>Share<th>Trend</tr>${row('Theft', '1,012', '50%', 'up')}${row('Arson', '8', '4.5%', '3rd')}`;
  expect(blocksOf(table)).toEqual(
    code('Crime  Count  Share  Trend', 'Theft  1,012    50%  up', 'Arson      8   4.5%  3rd'),
  );
});
