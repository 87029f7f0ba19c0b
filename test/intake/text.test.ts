import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeDateline } from '../../source/intake/dateline.ts';
import { blockReader, textBlocks } from '../../source/intake/text/blocks.ts';
import { measureOf } from '../../source/intake/text/measure.ts';
import { readText } from '../../source/intake/text.ts';
import type { Block } from '../../source/story/story.ts';
import { cleanLines } from '../../source/intake/text/clean-lines.ts';

const lines = (...lines: string[]) => lines.join('\n');
const read = (text: string) => takeDateline(readText(text));
const paragraph = (text: string) => ({ type: 'paragraph', text });

const long =
  'The council of Little Marrow voted on Tuesday night to keep the old mill bridge shut until its piers have been looked at by divers, its clerk said.';

describe('the head of a wire story', () => {
  test('is kicker, headline, dates and dateline, with and without blank lines', () => {
    const head = [
      'Local News',
      'Mill bridge stays shut for the winter, council says',
      'Marrow council',
      'Posted at 8:15 PM, Apr 08, 2019',
      'and last updated 2019-04-09 18:33:51-04',
    ];
    for (const gap of ['\n', '\n\n']) {
      expect(read(`${head.join(gap)}\n\nLITTLE MARROW, Kan. — ${long}\n`)).toEqual({
        kicker: 'Local News',
        headline: 'Mill bridge stays shut for the winter, council says',
        published: '2019-04-08T20:15',
        updated: '2019-04-09T18:33:51-04:00',
        dateline: 'LITTLE MARROW, Kan.',
        body: [paragraph('Marrow council'), paragraph(long)],
      });
    }
  });

  test('is headline, dek, byline and a bare date', () => {
    const text = lines(
      'Divers to look at mill bridge',
      'The council wants to know before spring whether it can be saved',
      'By ANNA MARROW and Tom Quill, Staff Writer',
      'April 8, 2019',
      '',
      long,
    );
    expect(read(text)).toEqual({
      headline: 'Divers to look at mill bridge',
      dek: 'The council wants to know before spring whether it can be saved',
      byline: ['ANNA MARROW', 'Tom Quill, Staff Writer'],
      published: '2019-04-08',
      body: [paragraph(long)],
    });
  });

  test.each([
    ['MARROW — ', 'MARROW'],
    ['ST. LOUIS (AP) — ', 'ST. LOUIS (AP)'],
    ['NEW YORK, April 8 (Wire) -- ', 'NEW YORK, April 8 (Wire)'],
    ['PORT-AU-PRINCE, Haiti – ', 'PORT-AU-PRINCE, Haiti'],
    ['ŁÓDŹ, Poland - ', 'ŁÓDŹ, Poland'],
    ['JOHANNESBURG. - ', 'JOHANNESBURG'],
    ['MARROW, Kan. | ', 'MARROW, Kan.'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['Marrow, Kan. — ', 'Marrow, Kan.'],
    ['San José (dpa) - ', 'San José (dpa)'],
    ['La Paz, June 12 (Wire) – ', 'La Paz, June 12 (Wire)'],
    ['QUIMPER. ', 'QUIMPER'],
  ])('has the dateline %j', (start, dateline) => {
    expect(read(`Bridge stays shut\n\n${start}${long}`)).toEqual({
      headline: 'Bridge stays shut',
      dateline,
      body: [paragraph(long)],
    });
  });

  test.each(['NATO — ', 'The BRIDGE — ', 'A — ', 'WELL-KNOWN, he said — '])(
    '%j begins the text',
    (start) => {
      const known = start === 'NATO — ';
      expect(read(`Bridge\n\n${start}${long}`).dateline).toBe(known ? 'NATO' : undefined);
    },
  );

  test.each(['UPDATE: ', 'WATCH LIVE: ', 'Monday — ', 'Ann Quill, a diver — ', 'Bridges: '])(
    '%j is no dateline',
    (start) => {
      expect(read(`Bridge stays shut\n\n${start}${long}`).dateline).toBeUndefined();
    },
  );

  test('has no dateline where those who talk are named in its place', () => {
    const talk = `MARROW: ${long}\n\nQUILL: ${long}\n`;
    expect(read(`Bridge stays shut\n\n${talk}`).dateline).toBeUndefined();
  });

  test.each<[string, object]>([
    ['By Ann Quill\nThe Marrow Mirror', { byline: ['Ann Quill, The Marrow Mirror'] }],
    ['Ann Quill\nBridges correspondent', { byline: ['Ann Quill, Bridges correspondent'] }],
    ['By Ann Quill 14 Mar 2023', { byline: ['Ann Quill'], published: '2023-03-14' }],
    [
      'By Ann Quill\n09/21/2018 03:42 PM ET',
      { byline: ['Ann Quill'], published: '2018-09-21T15:42' },
    ],
    ['November 2, 2021 · 5:06 AM ET', { published: '2021-11-02T05:06' }],
  ])('tells by %j', (line, parts) => {
    for (const dateline of ['', 'MARROW — '])
      expect(read(`Bridge stays shut\n\n${line}\n\n${dateline}${long}`)).toEqual({
        headline: 'Bridge stays shut',
        ...parts,
        ...(dateline !== '' && { dateline: 'MARROW' }),
        body: [paragraph(long)],
      });
  });

  test('has no dek under who wrote the story', () => {
    const lede = 'The bridge at the mill is a hundred years old and shut.';
    expect(read(`Bridge stays shut\nBy Ann Quill\n\n${lede}\n\n${long}`)).toEqual({
      headline: 'Bridge stays shut',
      byline: ['Ann Quill'],
      body: [paragraph(lede), paragraph(long)],
    });
  });

  test('is a headline of two lines', () => {
    const text = lines(
      'The council of Little Marrow keeps the mill bridge',
      'shut for the winter',
      '',
      long,
    );
    expect(read(text).headline).toBe(
      'The council of Little Marrow keeps the mill bridge shut for the winter',
    );
  });

  test('is none over a text that begins at once', () => {
    expect(read(`${long}\n\n${long}`)).toEqual({ body: [paragraph(long), paragraph(long)] });
  });
});

describe('paragraphs', () => {
  const wrapped = lines(
    'The council of Little Marrow voted on Tuesday night to keep the old',
    'mill bridge shut until its piers have been looked at by divers, its',
    'clerk said.',
  );
  const unwrapped = wrapped.replaceAll('\n', ' ');

  test('are unwrapped where lines end for want of room', () => {
    expect(read(`A Bridge\n\n${wrapped}\n\n${wrapped}\n`).body).toEqual([
      paragraph(unwrapped),
      paragraph(unwrapped),
    ]);
  });

  test('begin at an indented line', () => {
    const indented = `  ${wrapped}`;
    expect(read(`A Bridge\n\n${indented}\n${indented}\n${indented}`).body).toEqual([
      paragraph(unwrapped),
      paragraph(unwrapped),
      paragraph(unwrapped),
    ]);
  });

  test('are lines where there are no blank lines', () => {
    expect(read(`A Bridge\n${long}\n${long}`)).toEqual({
      headline: 'A Bridge',
      body: [paragraph(long), paragraph(long)],
    });
  });

  test('of verse keep their lines', () => {
    const verse = lines('The mill is old,', 'the water cold,', 'the bridge is sold.');
    expect(read(`${wrapped}\n\n${verse}\n\n${wrapped}`).body[1]).toEqual(paragraph(verse));
  });

  test('in columns are set as they stand', () => {
    const table = lines(
      'Pier         Depth     Year',
      'North        3.5 m     1901',
      'South        4.5 m     1902',
    );
    expect(read(`A Bridge\n\n${wrapped}\n\n${table}`).body[1]).toEqual({
      type: 'code',
      text: table,
    });
  });

  test('longer than 32 kB are parted at spaces, and never within a character', () => {
    const words = 'word '.repeat(20_000).trim();
    const { body } = read(words);
    expect(body.map((block) => 'text' in block && block.text).join(' ')).toBe(words);
    const emoji = '😀'.repeat(40_000);
    const blocks = read(emoji).body.map((block) => ('text' in block ? block.text : ''));
    expect(blocks.join('')).toBe(emoji);
    for (const text of blocks) {
      expect(text.length).toBeLessThanOrEqual(32_768);
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('headings', () => {
  test.each([
    ['== The vote ==', 2, 'The vote'],
    ['=== The vote ===', 3, 'The vote'],
    ['THE VOTE', 2, 'THE VOTE'],
    ['CHAPTER IV. The Vote', 2, 'CHAPTER IV. The Vote'],
    ['The vote\n========', 2, 'The vote'],
    ['The vote\n--------', 3, 'The vote'],
  ])('%j', (text, level, title) => {
    expect(read(`A Bridge\n\n${long}\n\n${text}\n\n${long}`).body[1]).toEqual({
      type: 'heading',
      level,
      text: title,
    });
  });

  test.each(['The vote', 'NATO.', 'A', '===', 'HE SAID, AND SO DID SHE,', '1234'])(
    '%j is none',
    (text) => {
      expect(read(`A Bridge\n\n${long}\n\n${text}\n\n${long}`).body[1]).toEqual(paragraph(text));
    },
  );
});

describe('lists', () => {
  const listIn = (text: string) => read(`A Bridge\n\n${long}\n\n${text}\n\n${long}`).body[1];

  test('are of labels and counts, whatever stands between them', () => {
    for (const between of [': ', ':', ' — ', ' .... ']) {
      const items = [`For the bridge${between}12`, `Against it${between}1,400`, `Away${between}5%`];
      expect(listIn(items.join('\n'))).toEqual({ type: 'list', ordered: false, items });
    }
    expect(listIn(cleanLines('For the bridge\t12\nAgainst\t3').text)).toMatchObject({
      type: 'list',
    });
    expect(listIn('For the bridge    12\nAgainst           3')).toEqual({
      type: 'list',
      ordered: false,
      items: ['For the bridge: 12', 'Against: 3'],
    });
  });

  test('are one where some entries end in a count and some go on', () => {
    const items = [
      'Chairs: $2.9 million',
      'Beds: $600,000',
      'Lamps: not counted',
      'Rugs: $350,000',
    ];
    for (const first of [0, 1, 2, 3]) {
      const turned = [...items.slice(first), ...items.slice(0, first)];
      const lines = turned.map((item) => `- ${item}`).join('\n');
      expect(listIn(lines)).toEqual({ type: 'list', ordered: false, items: turned });
    }
  });

  test('are of bullets and of numbers, with further lines set in', () => {
    expect(listIn('- One\n  and more\n- Two')).toMatchObject({
      ordered: false,
      items: ['One and more', 'Two'],
    });
    expect(listIn('1. One\n2) Two')).toMatchObject({ ordered: true, items: ['One', 'Two'] });
    expect(listIn('3. One\n4. Two')).toEqual({
      type: 'list',
      ordered: true,
      start: 3,
      items: ['One', 'Two'],
    });
    expect(listIn('4. One\n9. Two')).toMatchObject({ ordered: false, items: ['4. One', '9. Two'] });
  });

  test('stand under the line that introduces them', () => {
    const { body } = read(
      `A Bridge\n\n${long}\n\nThe vote:\nFor: 12\nAgainst: 3\nNo more was said.`,
    );
    expect(body.slice(1)).toMatchObject([
      paragraph('The vote:'),
      { type: 'list', items: ['For: 12', 'Against: 3'] },
      paragraph('No more was said.'),
    ]);
  });
});

test('labels with counts of something are a list, though they would fill a line', () => {
  const lines = ['Sheriff: 412 employees', 'Health: 388 employees'];
  const { body } = read(
    `Staff\n\nWho works there was told.\n\n${lines.join('\n')}\n\nIt pays all.`,
  );
  expect(body.filter(({ type }) => type === 'list')).toMatchObject([{ items: lines }]);
});

test('a tab before a count stays wider than a space', () => {
  expect(cleanLines('Against\t3\nA\tb\n\tC\t$1,000 ').text).toBe(
    'Against         3\nA       b\n        C       $1,000 ',
  );
});

describe('whatever a text is', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '  ',
      long,
      'Word',
      '- a',
      '* b',
      '1. c',
      'For: 3',
      'CHAPTER I',
      '===',
      '----',
      '== x ==',
      '2019-04-08 12:00 INFO started',
      '    set in',
      'A   B   C',
      'By Anna Marrow',
      'MARROW — It rained.',
      'April 8, 2019',
    ),
    fc.lorem({ maxCount: 14 }),
    fc.string(),
  );
  const text = fc.array(line, { maxLength: 30 }).map((all) => all.join('\n'));

  /** The letters and figures of a text: what is left when breaks, bullets, rules and dashes of datelines go. */
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const sorted = (text: string) => [...letters(text)].sort().join('');

  test('every letter of it stands in the story, in order in its body', () => {
    fc.assert(
      fc.property(text, (it) => {
        const draft = readText(it);
        const { body, published, updated, byline, kicker, headline, dek } = draft;
        if (published !== undefined || updated !== undefined) return;
        const texts = body.map((block) =>
          'text' in block ? block.text : 'items' in block ? block.items.join('\n') : '',
        );
        const names = byline?.join(' and ') ?? '';
        const own = it.split('\n').find((one) => {
          const [, rest] = /^by\s+(.*)/i.exec(one) ?? [];
          return rest !== undefined && names.startsWith(rest.trim());
        });
        const by = byline ? `${own?.slice(0, 2)}${names}` : '';
        const numbers = it.split('\n').filter((line) => /^\s*\d{1,3}[.)]\s/.test(line));
        if (numbers.length > 0) return;
        expect(sorted([by, kicker, headline, dek, ...texts].join(''))).toBe(sorted(it));
      }),
      { numRuns: 1000, examples: [['BY\nBy Anna Marrow\nIt rained.']] },
    );
  });

  test('it has the same blocks where it comes in pieces', () => {
    const longLine = fc
      .integer({ min: 30_000, max: 70_000 })
      .map((length) => `${'A word and '.repeat(length / 11)}the end.  `);
    const lines = fc.array(fc.oneof({ weight: 9, arbitrary: line }, longLine), { maxLength: 60 });
    const sizes = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(lines, sizes, (all, sizes) => {
        const text = all.join('\n');
        const measure = measureOf(text);
        const next = blockReader(measure);
        const blocks: Block[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length]!;
          blocks.push(...next(text.slice(at, at + size), false));
          at += size;
        }
        blocks.push(...next('', true));
        expect(blocks).toEqual(textBlocks(text, measure));
      }),
      { numRuns: 300 },
    );
  });
});
