import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../source/intake/error.ts';
import { readStory } from '../../source/intake/read.ts';
import { check } from '../../source/story/check.ts';
import { honest, hostile } from '../story/hostile.ts';

type Input = Parameters<typeof readStory>[1];

const read = (
  text: string | Uint8Array,
  name = 'source',
  more: object = {},
  input: Input = 'auto',
) => readStory({ name, bytes: Buffer.from(text), ...more }, input);

const sentence =
  'The council of Little Marrow voted on Tuesday night to keep the old mill bridge shut.';

describe('a format is told', () => {
  const html = `<!DOCTYPE html><title>Bridge</title><body><p>${sentence}</p>`;
  const markdown = `# Bridge\n\n${sentence} See [the map](https://example.org/map).\n`;
  const json = JSON.stringify({
    headline: 'Bridge',
    body: [{ type: 'paragraph', text: sentence }],
    quotes: [],
    figures: [],
    routes: [],
  });
  const text = `Bridge\n\n${sentence}\n`;

  test.each<[string, string, string, object]>([
    ['by its name: a.html', html, 'a.html', {}],
    ['by its name: a.md', markdown, 'a.md', {}],
    ['by its name: a.JSON', json, 'a.JSON', {}],
    ['by its name: a.txt', text, 'a.txt', {}],
    ['by its name: an address with a query', html, 'https://example.org/a.html?b=c.txt', {}],
    ['by its type: HTML', html, 'a.txt', { contentType: 'text/html; charset=utf-8' }],
    ['by its type: Markdown', markdown, 'a', { contentType: 'text/markdown' }],
    ['by its type: JSON', json, 'a', { contentType: 'application/feed+json' }],
    ['by its content: HTML', html, 'https://example.md', {}],
    ['by its content: Markdown, sent as text', markdown, 'a', { contentType: 'text/plain' }],
    ['by its content: Markdown', markdown, 'a', {}],
    ['by its content: JSON', `\n ${json}`, 'a', {}],
    ['by its content: text', text, 'a', {}],
  ])('%s', async (_, source, name, more) => {
    const { story } = await read(source, name, more);
    expect(story.headline).toBe('Bridge');
    expect(story.body[0]).toMatchObject({
      type: 'paragraph',
      text: expect.stringContaining(sentence) as string,
    });
    expect(story.body).toHaveLength(1);
  });

  test('as text where it is sent as such, and where it is a log of objects', async () => {
    const page = await read(html, 'a.html', { contentType: 'text/plain' });
    expect(JSON.stringify(page.story)).toContain('<title>');
    const log = await read('{"level": 1}\n{"level": 2}\n');
    expect(log.story.body).toMatchObject([{ text: '{"level": 1}' }, { text: '{"level": 2}' }]);
  });

  test('but for where it is said', async () => {
    const { story } = await read(html, 'a.html', {}, 'text');
    expect(JSON.stringify(story)).toContain('<title>');
  });

  test.each([
    '# a comment\nset -e\n# another\n',
    '<3 is what she wrote.\n\nHe wrote nothing.',
    '* * *\n\nOnce upon a time.',
    '{ nothing }',
  ])('as text where there is no sign of another: %j', async (source) => {
    const { story } = await read(source);
    const all = story.body.map((block) => ('text' in block ? block.text : ''));
    expect([story.headline, ...all].join('\n')).toContain(source.split('\n')[0]);
  });
});

describe('an encoding is that of', () => {
  const textOf = async (bytes: Uint8Array, contentType?: string, name = 'a.txt') => {
    const { story } = await read(bytes, name, contentType === undefined ? {} : { contentType });
    return story.body.map((block) => ('text' in block ? block.text : '')).join('\n');
  };
  const said = 'Am Fluß “schneit” es – für 5 €.';
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', Buffer.from(said), undefined],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${said}`), undefined],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${said}`, 'utf16le'), undefined],
    ['UTF-16 in the other order', Buffer.from(`\uFEFF${said}`, 'utf16le').swap16(), undefined],
    [
      'windows-1252 where it is no UTF-8',
      latin('Am Flu\xDF \x93schneit\x94 es \x96 f\xFCr 5 \x80.'),
      undefined,
    ],
    [
      'what HTTP declares',
      latin('Am Flu\xDF \x93schneit\x94 es \x96 f\xFCr 5 \x80.'),
      'text/plain; charset="ISO-8859-1"',
    ],
    [
      'the mark before what HTTP declares',
      Buffer.from(`\uFEFF${said}`),
      'text/plain; charset=iso-8859-2',
    ],
    ['UTF-8 where what is declared is not known', Buffer.from(said), 'text/plain; charset=marrow'],
  ])('%s', async (_, bytes, contentType) => {
    expect(await textOf(bytes, contentType)).toBe(said);
  });

  test('a page’s own declaration, but for UTF-16, which it could not be read in', async () => {
    const page = (charset: string, text: string) =>
      `<!DOCTYPE html><head>${charset}</head><p>${text}</p>`;
    const polish = latin('\xAF\xF3\xB3w'); // Żółw in ISO 8859-2
    const bytes = Buffer.concat([latin('<!DOCTYPE html><meta charset=iso-8859-2><p>'), polish]);
    expect(await textOf(bytes, undefined, 'a.html')).toBe('Żółw');
    const old = page('<meta http-equiv="Content-Type" content="text/html; charset=utf-16">', said);
    expect(await textOf(Buffer.from(old), undefined, 'a.html')).toBe(said);
  });
});

describe('one line is said of', () => {
  const random = Uint8Array.from(
    { length: 3000 },
    (_, index) => (index * 7919 + (index >> 3) * 104729) % 256,
  );

  test.each<[string, string | Uint8Array, string, object]>([
    ['nothing', '', 'is empty', {}],
    ['space', ' \n\t\r\n ', 'holds no text', {}],
    ['a page of nothing', '<!DOCTYPE html><html><body></body></html>', 'holds no text', {}],
    ['what nothing is left of', '\x1B[2J\x07', 'holds no text', {}],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'is a PDF, not text', {}],
    ['a picture', '\x89PNG\r\n\x1A\n', 'is a picture, not text', {}],
    ['a program', '\x7FELF\x02\x01\x01', 'is a program, not text', {}],
    ['what is compressed', gzipSync(sentence), 'is compressed, not text', {}],
    ['a binary', random, 'is binary, not text', {}],
    [
      'a small binary',
      deflateRawSync(Buffer.alloc(100)).subarray(0, 4).fill(1),
      'is binary, not text',
      {},
    ],
    ['UTF-16 that does not say so', Buffer.from(sentence, 'utf16le'), 'is binary, not text', {}],
    [
      'an encoding that is not known',
      Buffer.from('f\xFCr', 'latin1'),
      'is in an encoding that is not known: marrow',
      { contentType: 'text/plain; charset=marrow' },
    ],
    ['JSON cut short', '{"headline": "Bri', 'is JSON that is cut short, at line 1, column 18', {}],
    [
      'a page of too many elements',
      '<p>'.repeat(1_000_001),
      'is HTML of more than 1000000 elements',
      {},
    ],
    [
      'a page nested too deeply',
      '<div>'.repeat(100_000),
      'is HTML nested more than 1000 elements deep',
      {},
    ],
    ['a page of 21 MB', `<p>${'word '.repeat(4_200_000)}`, 'is HTML of more than 20 MB', {}],
  ])('%s', async (_, source, fault, more) => {
    const bytes =
      typeof source === 'string'
        ? Buffer.from(source, /[\x80-\xFF]/.test(source) ? 'latin1' : 'utf8')
        : source;
    const error: unknown = await read(bytes, 'source', more).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).message).toBe(`source ${fault}`);
  });

  test('a name that would act on the terminal', async () => {
    await expect(read('', 'a\x1B[2J\nb')).rejects.toMatchObject({ message: 'a b is empty' });
  });
});

describe('however a text is nested or long, it is read', () => {
  test.each<[string, string, string]>([
    ['quotations in Markdown', 'a.md', `${'>'.repeat(100_000)} ${sentence}`],
    ['lists in Markdown', 'a.md', `${'- '.repeat(50_000)}${sentence}`],
    ['brackets in Markdown', 'a.md', `${'['.repeat(50_000)} ${sentence}`],
    ['HTML in Markdown', 'a.md', `${'<div>'.repeat(5000)}\n\n${sentence}`],
    ['emphasis in Markdown', 'a.md', `${'*a _b '.repeat(20_000)} ${sentence}`],
    ['Markdown of 3 MB', 'a.md', `${'word '.repeat(600_000)}${sentence}`],
    ['a page of tags that are never closed', 'a.html', `${'<b><i>x</p>'.repeat(400)}${sentence}`],
    ['a page of many elements', 'a.html', `${'<p>x</p>'.repeat(60_000)}${sentence}`],
    ['one line of 100 MB', 'a.txt', `${'word '.repeat(20_000_000)}${sentence}`],
    ['one word of 10 MB', 'a.txt', `${'x'.repeat(10_000_000)} ${sentence}`],
  ])('%s', async (_, name, text) => {
    const { story } = await read(text, name);
    const last = story.body.at(-1);
    const end =
      last && 'text' in last ? last.text : last && 'items' in last ? last.items.join(' ') : '';
    expect(end).toContain(sentence.slice(-20));
    for (const block of story.body) {
      if ('text' in block && !('links' in block))
        expect(block.text.length).toBeLessThanOrEqual(32_768);
    }
  });
});

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]|[^\x20-\x7E]/gu, (character) => `&#${character.codePointAt(0)};`);

const sources: Record<Exclude<Input, 'auto'>, (text: string) => string> = {
  text: (text) =>
    `Bridge ${text}\n\n${sentence} ${text} and on.\n\nFor ${text}: 12\nAgainst ${text}: 3\n`,
  markdown: (text) =>
    `# Bridge ${text}\n\n${sentence} [${text} and](https://example.org/${text}) on.\n\n- ${text} 12\n- x${text}\n\n> ${text} x\n\n\`${text}\`\n`,
  html: (text) =>
    `<title>Bridge ${text}</title><meta name=author content="${escapeHtml(text)}"><article><h1>Bridge</h1><p>${sentence} ${text}, ${escapeHtml(text)} <a href="https://example.org/${escapeHtml(text)}">and ${escapeHtml(text)}</a> on.</p><ul><li>${text} x</ul><pre>${text}</pre></article>`,
  json: (text) =>
    JSON.stringify({
      headline: `Bridge ${text}`,
      byline: [`A ${text}`],
      body: [
        {
          type: 'paragraph',
          text: `${sentence} ${text}`,
          links: [{ start: 4, end: 11, url: 'https://example.org/' }],
        },
      ],
      quotes: [{ text: `shut. ${text}`, speaker: { name: `A ${text}` }, paragraph: 0 }],
      figures: [{ title: `A ${text}`, rows: [{ label: `A ${text}`, count: 3 }] }],
      routes: [{ stops: [{ name: `A ${text}` }, { name: 'B' }], returns: false }],
    }),
};

/** What no text of a story may hold. */
const harmful = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202D\u202E\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/u;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(Object.entries(sources))('what is hostile is taken out of %s', (format, source) => {
  test.each(hostile)('%s', async (_, text, __, removed) => {
    // What a quote says must stand in its paragraph: here a text on one line.
    const line = format === 'json' ? text.replace(/[\r\n\v\f\x85\u2028\u2029"“”]/g, '') : text;
    const result = await read(source(line).toWellFormed(), 'source', {}, format as Input);
    expect(check(result.story)).toEqual([]);
    for (const text of textsOf(result.story)) expect(text).not.toMatch(harmful);
    // The standards of Markdown and of HTML have a replacement character for a null, and drop others.
    const isParsed = format === 'html' || (format === 'markdown' && text.includes('\0'));
    if (removed > 0 && !isParsed && line === text) expect(result.removed).toBeGreaterThan(0);
  });

  test.each(honest)('and honest text is left: %s', async (_, text) => {
    if (/\n|[<>*_`\\[\]&]/.test(text) && format !== 'json') return;
    if (/["“”‘’]|\n/.test(text) && format === 'json') return;
    const { story, removed } = await read(source(text), 'source', {}, format as Input);
    expect(removed).toBe(0);
    const words = text.trim();
    expect(textsOf(story.body).join('\n').replace(/\s+/g, ' ')).toContain(
      words.replace(/\s+/g, ' '),
    );
  });
});
