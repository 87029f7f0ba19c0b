import fc from 'fast-check';
import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier/plugins/markdown';
import { expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { markdown } from '../../source/print/markdown.ts';
import type { Block, Story } from '../../source/story/story.ts';
import { blockText } from '../../source/story/text.ts';
import { stories, text } from './stories.ts';

/** A node of mdast, as the parser of Prettier gives it. */
type Node = { type: string; value?: string; depth?: number; children?: Node[]; url?: string };

function parse(source: string): Node[] {
  const root = parsers.markdown.parse(source, {} as ParserOptions) as Node;
  return root.children ?? [];
}

function content({ type, value, children }: Node): string {
  if (type === 'break') return ' ';
  return value ?? (children ?? []).map(content).join(type === 'list' ? ' ' : '');
}

const squeezed = (value: string) => value.replace(/\s+/g, ' ').trim();
const bare: Story = { headline: 'Bridge', body: [], quotes: [], figures: [], routes: [] };
const shown = (body: readonly Block[], parts: Partial<Story> = {}) =>
  markdown({ ...bare, ...parts, body }, 'story');
const paragraph = (words: string): Block => ({ type: 'paragraph', text: words });

test.each([
  'Five * and _six_ and <b>bold</b> | and more',
  '1. is how it begins',
  '7) too',
  '# is a number sign',
  '+ is a sign',
  '- is a dash',
  '> is an angle',
  '=== is a rule',
  'Line one\n=== and a rule',
  'Line one\n---',
  'a | b\n--|--',
  'a\n:--',
  '```\nfence\n```',
  '~~~',
  'AT&amp;T &lt; &#42; & Sons',
  '[a](http://example.org) and ![b][1]',
  '[1]: http://example.org',
  '[^1] and [x]',
  'C:\\temp\\* ends in \\',
  '    four spaces',
  '***',
  '$5-$10 and $x$',
  '~~struck~~',
])('%j stays text', (words) => {
  const nodes = parse(shown([paragraph(words), paragraph('Next.')], { headline: words }));
  expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(nodes.map(content).map(squeezed)).toEqual([squeezed(words), squeezed(words), 'Next.']);
});

test('any text stays text, in any block', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const nodes = parse(shown(story.body, { headline: story.headline }));
      const blocks = story.body.map((block) => squeezed(blockText(story, block)));
      expect(nodes.map(content).map(squeezed)).toEqual([squeezed(story.headline), ...blocks]);
    }),
  );
});

test('any text stays text in a table', () => {
  fc.assert(
    fc.property(text, text, (title, label) => {
      const figures = [{ title, rows: [{ label, count: 1 }], total: { label, count: 1 } }];
      const nodes = parse(markdown({ ...bare, figures }, 'figures'));
      const table = nodes.find(({ type }) => type === 'table');
      const cells = table?.children?.map((row) => row.children?.map(content).map(squeezed));
      const name = squeezed(label);
      expect(cells).toEqual([
        [squeezed(title), 'Count'],
        [name, '1'],
        [name, '1'],
      ]);
    }),
  );
});

test('ends in one line feed, whatever the story and the view', () => {
  fc.assert(
    fc.property(
      stories,
      fc.constantFrom('story', 'quotes', 'figures', 'route', 'all'),
      (story, view) => {
        expect(markdown(story, view)).toMatch(/[^\n]\n$/);
      },
    ),
  );
});

test('the head in the order of the page, and the colophon last', () => {
  const lines = markdown({ ...independence2019, byline: ['Mara Quist'] }, 'story').split('\n\n');
  expect(lines.slice(0, 5)).toEqual([
    '**Local News**',
    `# ${independence2019.headline}`,
    `*${independence2019.dek}*`,
    'By Mara Quist',
    'KANSAS CITY, Mo.',
  ]);
  expect(lines.slice(-2)).toEqual([
    '---',
    'Source: Local News\\\n“Human trafficking sting in Independence nets 24 arrests, police say”\\\nPublished April 8, 2019, 8:15 p.m.\\\nUpdated April 9, 2019, 6:33 p.m. UTC−4\n',
  ]);
});

test('the body’s highest headings stand right below the headline', () => {
  const headings = [3, 4, 3].map((level): Block => ({ type: 'heading', level, text: 'Water' }));
  expect(shown(headings)).toBe('# Bridge\n\n## Water\n\n### Water\n\n## Water\n');
  expect(markdown(independence2019, 'story')).toContain('\n## The circuit\n');
});

test('lists that follow one another stay apart, and their lines together', () => {
  const list = (ordered: boolean): Block => ({
    type: 'list',
    ordered,
    items: ['one\ntwo', 'three'],
  });
  expect(shown([list(false), list(false), list(true), list(true)])).toBe(
    [
      '# Bridge',
      '- one\\\n  two\n- three',
      '* one\\\n  two\n* three',
      '1. one\\\n   two\n2. three',
      '1) one\\\n   two\n2) three\n',
    ].join('\n\n'),
  );
});

test('a fence is longer than any run of backticks in its code', () => {
  const code: Block = { type: 'code', text: 'a ```` b\n```' };
  expect(shown([code])).toContain('\n`````\na ```` b\n```\n`````\n');
  expect(shown([{ type: 'code', text: 'a' }])).toContain('\n```\na\n```\n');
});

test('links are numbered references, an address once, also over a list’s items', () => {
  const url = 'https://example.org/a?b=1&copy;<c>';
  const other = 'https://example.org/';
  const source = shown(
    [
      {
        ...paragraph('See the *map* and [it].'),
        links: [
          { start: 8, end: 13, url },
          { start: 18, end: 22, url: other },
        ],
      } as Block,
      {
        type: 'list',
        ordered: false,
        items: ['One', 'two', 'three'],
        links: [{ start: 2, end: 7, url }],
      },
    ],
    { source: { name: 'The Ledger', url: other } },
  );
  expect(source).toContain(
    'See the [\\*map\\*][1] and [\\[it\\]][2].\n\n- On[e][1]\n- [two][1]\n- three\n',
  );
  expect(source).toMatch(/\\\n\[https:\/\/example\.org\/\]\[2\]\n\n\[1\]: .*\n\[2\]: <.*>\n$/);
  const defined = parse(source).filter(({ type }) => type === 'definition');
  expect(defined.map((node) => node.url)).toEqual([url, other]);
});

test('a figure is a table with its total, and says whether the rows add up', () => {
  const source = markdown(independence2019, 'figures');
  expect(source).toContain(
    '| Criminal charges listed by Independence police | Count |\n| :-- | --: |\n| Prostitution | 15 |\n',
  );
  expect(source).toContain(
    '| **Total criminal charges** | **34** |\n\nThe rows add up to the stated total of 34.\n',
  );
  const rows = [{ label: 'For', count: 1033 }];
  const figures = [{ title: 'Votes', rows, total: { label: 'All', count: 1034 } }];
  expect(markdown({ ...bare, figures }, 'figures')).toContain(
    '\nThe rows give 1,033; the story states 1,034.\n',
  );
});

test('a quote is a quotation with who said it', () => {
  const source = markdown(independence2019, 'quotes');
  expect(source).toContain(
    'On the location of the sting\n\n> “I would say that is certainly a hot spot,”\n>\n> — Kris Wade, executive director, The Justice Project of Kansas City\n',
  );
  const quotes = [{ text: 'No.', speaker: null, paragraph: 0 }];
  expect(markdown({ ...bare, quotes }, 'quotes')).toContain('> “No.”\n>\n> — Speaker not named\n');
});

test('a route is its stops in order with the lengths of its legs', () => {
  const source = markdown(independence2019, 'route');
  expect(source).toContain(
    [
      '## Route',
      '**The circuit that alleged pimps or traffickers may travel**',
      'According to Kris Wade, executive director, The Justice Project of Kansas City',
      '1. Joplin, Missouri\n2. Springfield, Missouri: 68 miles\n3. Kansas City, Missouri: 148 miles\n4. Columbia, Missouri: 121 miles\n5. St. Louis, Missouri: 117 miles',
      'Outward 454 miles. Then back to Joplin: 258 miles in a direct line. Lengths are straight lines over the earth, not roads.',
    ].join('\n\n'),
  );
  expect(source).not.toContain('37.0842');
});

test('a route of places that are not located is its order alone', () => {
  const routes = [{ stops: [{ name: 'Harrow' }, { name: 'Ledge' }], returns: false }];
  expect(markdown({ ...bare, routes }, 'route')).toBe(
    '# Bridge\n\n## Route\n\n**Route**\n\n1. Harrow\n2. Ledge: unknown length\n',
  );
});

test('all views follow one another, without those that are empty', () => {
  const headings = (story: Story) =>
    parse(markdown(story, 'all')).flatMap((node) =>
      node.type === 'heading' ? [content(node)] : [],
    );
  expect(headings({ ...independence2019, body: [] }).slice(1)).toEqual([
    'Quotes',
    'Figures',
    'Route',
  ]);
  expect(headings(bare)).toEqual(['Bridge']);
  expect(markdown(bare, 'quotes')).toBe('# Bridge\n\n## Quotes\n\nThis story quotes nobody.\n');
});
