import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../source/reading/read.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { sheet } from '../../source/reading/sheet.ts';
import { tell } from '../../source/reading/tell.ts';
import { views } from '../../source/story/view.ts';
import { viewTexts } from '../../source/story/text.ts';
import { stories } from '../story/stories.ts';
import { hear, hearAll, heard } from './heard.ts';
import { bundled, entry, press, reading, resize, rowsOf } from './readings.ts';

const listening = (options: Partial<Reading> = {}, edition = [bundled]) =>
  reading({ ...options, linear: true }, edition);
const keyOf = (view: (typeof views)[number]) => String(views.indexOf(view) + 1);
const two = [bundled, entry({ ...bundled.story, headline: 'Another story' }, 'another')];

/** Arrows, boxes, blocks, geometric shapes, dingbats, braille, and the marks of what is cut or chosen. */
const drawn = /[\u2190-\u21FF\u2500-\u25FF\u2700-\u27BF\u2800-\u28FF›‹…·]/u;

/** All that is told, and then all but the reader's own remarks: a word may be broken, between pages too. */
function run(texts: readonly string[]): string {
  const own = texts.filter((text) => !/^(?:\w+, page \d|Chosen: |Keys: )/.test(text));
  return [...texts, ...own].join('').replace(/\s/g, '');
}

const wordsOf = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean);

describe.each([
  [80, 24],
  [40, 12],
  [20, 6],
  [300, 100],
])('in a window of %d by %d', (columns, rows) => {
  const at = (key: string) => press(listening({ window: { columns, rows } }), key);

  test.each(views)('all words of %s are told by paging and by lines', (view) => {
    for (const key of ['Space', 'j']) {
      const told = run(hearAll(at(keyOf(view)), key));
      for (const word of wordsOf(viewTexts(bundled.story, view)))
        expect(told, `by ${key}`).toContain(word);
    }
  });

  test.each(views)('what the screen shows of the text of %s is told too', (view) => {
    const told = run(hearAll(at(keyOf(view)), 'Space'));
    let seen = press(reading({ window: { columns, rows } }), keyOf(view));
    for (let page = 0; page < 400 && seen.message !== 'The end'; page += 1) {
      for (const { spans } of sheet(seen).body.lines)
        for (const span of spans)
          if (span.at !== undefined)
            for (const word of wordsOf([span.text])) expect(told).toContain(word);
      seen = press(seen, 'Space');
    }
    expect(seen.message).toBe('The end');
  });
});

test('nothing drawn is told, in any window', () => {
  const walk = ['Space', '2', 'j', '3', 'j', 'G', '4', 'Space', 'j', '?', 'G', 'q', 't', 'j', 'q'];
  const search = ['1', '/', 'p', 'o', 'l', 'Enter', 'n', '2', 'Enter', '+', 'y', 'o', 'q', 'q'];
  for (const columns of [1, 2, 7, 20, 38, 80, 160, 300])
    for (const rows of [1, 2, 5, 6, 24, 60])
      for (const edition of [[bundled], two]) {
        const start = listening({ window: { columns, rows } }, edition);
        const told = [
          ...heard(tell(undefined, start)),
          ...hear(start, 'Enter', ...walk, ...search),
        ];
        expect(told.filter((text) => drawn.test(text))).toEqual([]);
      }
});

test('any story is told to its last word', () => {
  fc.assert(
    fc.property(
      stories,
      fc.constantFrom(...views),
      fc.constantFrom('Space', 'j', 'd'),
      fc.integer({ min: 20, max: 120 }),
      fc.integer({ min: 1, max: 50 }),
      (story, view, key, columns, rows) => {
        const window = { columns, rows };
        const at = press(listening({ window }, [entry(story)]), keyOf(view));
        const told = run(hearAll(at, key)).replace(/\(link\d+\)/g, '');
        const texts = viewTexts(story, view).join('\n').split('\n');
        // By half pages what is chosen in a list leaps over others.
        if (key === 'd' && view !== 'story') expect(told).not.toBe('');
        else for (const word of wordsOf(texts)) expect(told).toContain(word);
      },
    ),
    { numRuns: 150 },
  );
});

describe('where one is, is told in words', () => {
  test('at first, with the keys that matter', () => {
    const told = heard(tell(undefined, listening()));
    expect(told[0]).toBe('Story, page 1 of 5, 3 minutes left');
    expect(told[1]).toBe('Local News');
    expect(told.at(-1)).toBe(
      'Keys: Space: next, Tab: view, slash: search, question mark: keys, q: quit',
    );
  });

  test('at each page, before its text', () => {
    const pages = hearAll(listening(), 'Space').filter((text) => text.startsWith('Story, '));
    expect(pages).toEqual([
      'Story, page 1 of 5, 3 minutes left',
      'Story, page 2 of 5, 2 minutes left',
      'Story, page 3 of 5, 2 minutes left',
      'Story, page 4 of 5, 1 minute left',
      'Story, page 5 of 5, the end',
    ]);
  });

  test('of a quote, which is told whole however low the window', () => {
    const told = hear(listening({ window: { columns: 80, rows: 3 } }), '2', 'j', 'j', 'Space');
    expect(told.filter((text) => /^Quote/.test(text))).toEqual([
      'Quote 1 of 4',
      'Quote 2 of 4',
      'Quote 3 of 4',
      'Quote 4 of 4',
    ]);
    const whole = told.join(' ');
    for (const { text } of bundled.story.quotes) expect(whole).toContain(`“${text}”`);
    expect(whole).toContain('Said by Kris Wade, executive director, The Justice Project of Kansas');
    expect(whole).not.toMatch(/—|\s{2}/);
  });

  test('of a figure’s rows, its total and whether it adds up', () => {
    const figures = press(listening(), '3');
    expect(heard(tell(listening(), figures)).at(-1)).toBe('Chosen: Figure 1 of 2');
    expect(hear(figures, 'j', 'j', 'j')).toEqual([
      'Figure 1 of 2, row 1 of 9: Prostitution: 15',
      'Figure 1 of 2, row 2 of 9: Patronizing prostitution: 3',
      'Figure 1 of 2, row 3 of 9: Promoting prostitution: 2',
    ]);
    const total = press(figures, ...Array<string>(9).fill('j'));
    expect(hear(total, 'j', 'j')).toEqual([
      'Figure 1 of 2, total: Total criminal charges: 34',
      'The 9 rows add up to the stated 34.',
      'Figure 2 of 2: Other results listed by Independence police',
    ]);
  });

  test('of a figure whose rows don’t come to its total', () => {
    const rows = [{ label: 'Found', count: 2 }];
    const wrong = { title: 'Things', rows, total: { label: 'All', count: 3 } };
    const story = { ...bundled.story, body: [], quotes: [], routes: [], figures: [wrong] };
    const told = hear(listening({}, [entry(story)]), '3');
    expect(told).toContain('The 1 rows add up to 2; the stated total is 3.');
  });

  test('of stops, with the leg that leads to each', () => {
    expect(hear(press(listening(), '4'), 'j', 'j')).toEqual([
      'Stop 1 of 5: Joplin, Missouri',
      'the start',
      'Stop 2 of 5: Springfield, Missouri',
      '68 miles, 109 kilometres from Joplin',
    ]);
  });

  test('of several routes, with which of them it is', () => {
    const [route] = bundled.story.routes;
    const story = { ...bundled.story, routes: [route!, route!] };
    const at = press(listening({}, [entry(story)]), '4', 'G');
    expect(heard(tell(press(at, 'k'), at))[0]).toBe(
      'Route 2 of 2, stop 5 of 5: St. Louis, Missouri',
    );
  });

  test('of the contents, as a list in which one is chosen', () => {
    expect(hear(listening(), 't', 'j', 'G', 'j')).toEqual([
      'Contents, 1 of 5',
      `* ${bundled.story.headline}`,
      'Arrests and charges',
      'The location',
      'The circuit',
      'Victims and prostitution',
      '* 2 of 5: Arrests and charges',
      '* 5 of 5: Victims and prostitution',
      'The end',
    ]);
  });

  test('of the front page', () => {
    const start = listening({}, two);
    expect(heard(tell(undefined, start)).slice(0, 3)).toEqual([
      'Stories, 1 of 2',
      `* ${bundled.story.headline}`,
      'Another story',
    ]);
    expect(hear(start, 'j', 'j')).toEqual(['* 2 of 2: Another story', 'The end']);
    expect(hear(start, 'Enter')[0]).toBe('Story, page 1 of 5, 3 minutes left');
  });

  test('of a view that has nothing', () => {
    const bare = entry({ headline: 'Bare', body: [], quotes: [], figures: [], routes: [] });
    expect(hear(listening({}, [bare]), '2', '3', '4')).toEqual([
      ...['Quotes', 'This story quotes nobody.'],
      ...['Figures', 'This story has no figures.'],
      ...['Route', 'This story tells of no route.'],
    ]);
    const opened = heard(tell(undefined, press(listening({}, [bare]), '4')));
    expect(opened.at(-1)).toBe('Keys: Tab: view, slash: search, question mark: keys, q: quit');
  });
});

describe('what is known isn’t told again', () => {
  test('a line down tells the lines that come into sight, a line up the one above', () => {
    const down = hear(listening(), 'j');
    expect(down[0]).toBe('Heading: Arrests and charges');
    expect(down.join(' ')).not.toContain('Local News');
    expect(hear(press(listening(), 'Space'), 'k')).toEqual([
      'was found through the investigation, police said.',
    ]);
  });

  test('a paragraph on tells from there', () => {
    const told = hear(listening(), '}');
    expect(told[0]).toMatch(/^Story, page 1/);
    expect(told[1]).toMatch(/^Police said an undercover sting/);
  });

  test('help and search that are left tell where one is again', () => {
    const at = press(listening(), 'Space', '?');
    expect(hear(at, 'q')).toEqual(['Story, page 2 of 5, 2 minutes left']);
    expect(hear(press(at, 'q', '/'), 'Esc')).toEqual(['Story, page 2 of 5, 2 minutes left']);
    expect(hear(press(at, 'q'), '1')).toEqual(['Story, page 2 of 5, 2 minutes left']);
  });

  test('a new size alone is silent, and so is what was obeyed', () => {
    const at = press(listening(), 'o');
    expect(at.message).toBeDefined();
    expect(tell(at, resize(at, 40, 10))).toEqual([]);
    const asked = press(listening(), 'y');
    expect(tell(asked, read(asked, { type: 'obeyed', effects: asked.effects }))).toEqual([]);
  });

  test('Ctrl-L tells all of it again', () => {
    const at = press(listening(), '3', 'j');
    const again = hear(at, 'Ctrl-L');
    expect(again[0]).toBe('Figures, page 1 of 1');
    expect(again.at(-1)).toBe('Chosen: Figure 1 of 2, row 1 of 9: Prostitution: 15');
  });

  test('pages passed over in one go are not told', () => {
    const start = listening();
    const told = heard(tell(start, press(start, ...Array<string>(200).fill('Space'))));
    expect(told.slice(0, 2)).toEqual(['The end', 'Story, page 5 of 5, the end']);
    expect(told.length).toBeLessThan(24);
  });
});

describe('what the screen shows by a style is told', () => {
  test('the sentence that Enter goes to', () => {
    const told = hear(press(listening(), '2', 'j', 'j', 'j'), 'Enter');
    expect(told.slice(0, 2)).toEqual([
      'Story, page 5 of 5, the end',
      'Highlighted: “When you’re carrying a prostitution conviction in a state where there is no expungement of anything, it gets very difficult for people down the road,” she said.',
    ]);
    expect(hear(press(listening(), '2', 'Enter'), 'Esc')[0]).toBe('Quote 1 of 4');
  });

  test('each hit, in its sentence', () => {
    const at = press(listening(), '/', ...'hot spot');
    const told = hear(at, 'Enter', 'n', 'Esc');
    const sentence = '“I would say that is certainly a hot spot,” Kris Wade said.';
    expect(told).toContain(`“hot spot” 1 of 1, 1 in quotes: ${sentence}`);
    expect(told.at(-1)).toBe('The search is over');
  });

  test('a hit in a list, and where there is none', () => {
    const figures = press(listening(), '3', '/', ...'warrants');
    expect(hear(figures, 'Enter')).toEqual([
      '“warrants” 1 of 1, 1 in story',
      'Figure 2 of 2, row 2 of 5: Warrants: 10',
    ]);
    const none = hear(press(listening(), '/', ...'joplin', 'Enter', '2'), 'n');
    expect(none[0]).toMatch(/^No “joplin” in this view, \d+ in story, 1 in route$/);
  });

  test('ends, as often as one comes to them', () => {
    const end = press(listening(), 'G');
    expect(hear(end, 'Space', 'Space', 'j')).toEqual(['The end', 'The end', 'The end']);
    expect(hear(press(listening(), '?'), 'k', 'G', 'j').filter((one) => /^The /.test(one))).toEqual(
      ['The beginning', 'The end'],
    );
  });
});

test('help tells every key in words', () => {
  const told = hear(press(listening({ window: { columns: 80, rows: 200 } })), '?');
  expect(told.slice(0, 3)).toEqual([
    'Keys, 1 to 45 of 45',
    'Reading',
    'Space, f, Page Down, Right, l: next page',
  ]);
  for (const line of told.slice(1)) expect(line.split(':')[0]).toMatch(/^[\w ,]+$/);
  const seen = rowsOf(sheet(press(reading({ window: { columns: 80, rows: 200 } }), '?')));
  for (const row of seen.slice(1, -1).filter((one) => /\S {2,}\S/.test(one)))
    expect(told.join('\n')).toContain(row.trim().split(/ {2,}/)[1]);
});

test('keys never tell more than a page', () => {
  const rows = 12;
  let at = listening({ window: { columns: 60, rows } });
  for (const key of ['Space', 'd', '}', ']', 'G', 'g', 'j', 'n', 'b']) {
    const after = press(at, key);
    expect(heard(tell(at, after)).length).toBeLessThanOrEqual(rows + 2);
    at = after;
  }
});
