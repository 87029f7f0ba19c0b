import { describe, expect, test } from 'vitest';
import { readStory } from '../../source/intake/read.ts';

const read = async (text: string) =>
  (
    await readStory(
      { name: 'walk.md', bytes: Buffer.from(text), url: 'https://walks.example/a/' },
      'markdown',
    )
  ).story;

const bodyOf = async (text: string) => (await read(`${text}\n`)).body;

describe('blocks', () => {
  test.each<[string, string, object[]]>([
    [
      'wrapped paragraphs',
      'One\ntwo  \nthree\n\nfour',
      [{ text: 'One two\nthree' }, { text: 'four' }],
    ],
    [
      'text without its marks',
      '**One** *two* `four  _five_` \\* &amp; &copy; x^2',
      [{ text: 'One two four _five_ * & © x^2' }],
    ],
    [
      'what is struck out, which would else be said',
      '~~One~~ <del>two</del> <s>[three](b)</s>',
      [{ text: '~~One~~ ~~two~~ ~~three~~', links: [{ start: 18, end: 23 }] }],
    ],
    [
      'tasks',
      '- [x] one\n- [ ] *two*\n- [y] three\n\n[x] four',
      [{ items: ['☑ one', '☐ two', '[y] three'] }, { text: '[x] four' }],
    ],
    [
      'headings',
      '## One\n\nTwo\n---',
      [
        { type: 'heading', level: 2, text: 'One' },
        { type: 'heading', level: 2, text: 'Two' },
      ],
    ],
    [
      'lists within lists',
      '- one\n  - two\n- three',
      [{ type: 'list', ordered: false, items: ['one', 'two', 'three'] }],
    ],
    ['numbered lists', '1. one\n2. two', [{ type: 'list', ordered: true, items: ['one', 'two'] }]],
    [
      'lists that count on',
      '10. ten\n11. eleven',
      [{ type: 'list', ordered: true, start: 10, items: ['ten', 'eleven'] }],
    ],
    [
      'code',
      '```js\nlet a = "<b>";\n\n  a()\n```',
      [{ type: 'code', text: 'let a = "<b>";\n\n  a()' }],
    ],
    [
      'quotations',
      '> one\n> two\n>\n> - three',
      [
        { type: 'quotation', text: 'one two' },
        { type: 'list', items: ['three'] },
      ],
    ],
    ['pictures by their words', 'See ![the mill](mill.jpg).', [{ text: 'See the mill.' }]],
    [
      'HTML',
      '<p align=center>One<br>two</p>\n\n<details>\n\nthree <b>four</b>\n\n</details>\n<script>x</script>',
      [{ text: 'One\ntwo' }, { text: 'three four' }],
    ],
    [
      'labels with their counts in a table',
      '| Walk | Miles |\n|:--|--:|\n| Dam | 12 |\n| Ferry | 3.5 |',
      [{ text: 'Walk: Miles' }, { type: 'list', ordered: false, items: ['Dam: 12', 'Ferry: 3.5'] }],
    ],
    [
      'other tables in columns',
      '|a|b|c|\n|-|-|-|\n|dddd|e|日本|\n|1|2|3|',
      [{ type: 'code', text: 'a     b  c\ndddd  e  日本\n1     2  3' }],
    ],
    [
      'tables with links by the row',
      '|Team|Won|\n|-|-|\n|[Bears](https://b.example)|all 8|\n|Lions|5 of 8|',
      [
        {
          type: 'list',
          items: ['Team: Bears; Won: all 8', 'Team: Lions; Won: 5 of 8'],
          links: [{ start: 6, end: 11, url: 'https://b.example/' }],
        },
      ],
    ],
    [
      'cells that take several columns or rows, in their own columns',
      '<table><tr><th rowspan=2>Town<th colspan=2>Votes</tr><tr><th>Yes<th>No</tr><tr><td>Elgin<td>10 up<td>20</tr><tr><td colspan=2>Not counted<td>77</tr></table>',
      [
        {
          type: 'code',
          text: 'Town   Votes\n       Yes    No\nElgin  10 up  20\nNot counted   77',
        },
      ],
    ],
    [
      'tables as wide as the measure of prose in columns',
      `|a|b|c|\n|-|-|-|\n|${'d'.repeat(64)}|e|f|`,
      [{ type: 'code' }],
    ],
    ['wider ones by the row', `|a|b|c|\n|-|-|-|\n|${'d'.repeat(65)}|e|f|`, [{ type: 'list' }]],
    [
      'wide tables by the row',
      `|a|b|c|\n|-|-|-|\n|${'d '.repeat(60)}|e|f|`,
      [{ type: 'list', items: [`a: ${'d '.repeat(60).trim()}; b: e; c: f`] }],
    ],
  ])('%s', async (_, text, blocks) => {
    expect(await bodyOf(text)).toMatchObject(blocks);
    expect(await bodyOf(text)).toHaveLength(blocks.length);
  });

  test('links, absolute, relative, by reference and bare', async () => {
    const text =
      'The [dam *road*](../dam), <https://a.example>, [map][m], [x](javascript:x) and https://b.example/c.\n\n[m]: https://maps.example';
    const [block] = await bodyOf(text);
    const words =
      'The dam road, https://a.example, map, [x](javascript:x) and https://b.example/c.';
    expect(block).toMatchObject({ text: words });
    const links = block && 'links' in block ? (block.links ?? []) : [];
    expect(links.map(({ start, end, url }) => [words.slice(start, end), url])).toEqual([
      ['dam road', 'https://walks.example/dam'],
      ['https://a.example', 'https://a.example/'],
      ['map', 'https://maps.example/'],
      ['https://b.example/c', 'https://b.example/c'],
    ]);
  });
});

describe('the head', () => {
  test('is the first heading and the lines under it', async () => {
    const story = await read(
      '# Three walks\n\nBy Ines Tarn\n\nJune 1, 2020\n\nMARROW — They all begin at the mill.\n',
    );
    expect(story).toMatchObject({
      headline: 'Three walks',
      byline: ['Ines Tarn'],
      published: '2020-06-01',
      dateline: 'MARROW',
      body: [{ type: 'paragraph', text: 'They all begin at the mill.' }],
    });
  });

  test.each([
    ['Updated June 1, 2020', { updated: '2020-06-01' }],
    ['June 1, 2020', { published: '2020-06-01' }],
  ])('has the date under the byline, which Markdown joins to it: %s', async (line, dates) => {
    const story = await read(`# Three walks\n\nBy Ines Tarn\n${line}\n\nThey begin here.\n`);
    expect(story).toMatchObject({ byline: ['Ines Tarn'], ...dates });
  });

  test('is the front matter', async () => {
    const story = await read(
      '---\ntitle: "Three walks: all of them"\nauthors:\n  - name: Ines Tarn\n  - Otto Brand\ndate: 2020-06-01\nlastmod: 2020-06-02T10:00:00+02:00\ndescription: Along the river\ncategory: Walks\nsource: The Guide\ndraft: true\n---\n# Three walks: all of them\n\nText.\n',
    );
    expect(story).toEqual({
      headline: 'Three walks: all of them',
      byline: ['Ines Tarn', 'Otto Brand'],
      published: '2020-06-01',
      updated: '2020-06-02T10:00:00+02:00',
      dek: 'Along the river',
      kicker: 'Walks',
      source: { name: 'The Guide', url: 'https://walks.example/a/' },
      body: [{ type: 'paragraph', text: 'Text.' }],
      quotes: [],
      figures: [],
      routes: [],
    });
  });

  test.each([
    ['a rule above the text', '---\n\nOne.\n\n---\n\nTwo.'],
    ['YAML that is broken', '---\ntitle: "One\n---\n\nTwo.'],
    ['YAML that blows up', '---\na: &a [x, x]\nb: [*a, *a]\ntitle: One\n---\n\nTwo.'],
  ])('is not %s', async (_, text) => {
    const story = await read(text);
    expect(story.headline).toBe('walk');
    expect(JSON.stringify(story.body)).toContain('One');
    expect(JSON.stringify(story.body)).toContain('Two.');
  });
});
