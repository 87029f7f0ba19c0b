import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pattern } from '../../source/reading/pattern.ts';
import { findHit, hitsAmong } from '../../source/reading/search.ts';
import { viewTexts } from '../../source/story/text.ts';
import { texts } from '../story/stories.ts';
import { bundled, press, reading, resize } from './readings.ts';

const found = (query: string, text: string) =>
  hitsAmong([text], query, [0]).map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  test.each([
    ['a phrase across a line’s end', 'wide world', 'a wide\nworld', ['wide\nworld']],
    ['across several spaces', 'wide world', 'wide \u00a0 world', ['wide \u00a0 world']],
    ['straight marks for curly ones', `it's "so"`, 'it’s “so”', ['it’s “so”']],
    ['curly marks for straight ones', 'it’s “so”', `it's "so"`, [`it's "so"`]],
    ['letters for those with marks', 'cafe', 'Café cafe\u0301', ['Café', 'cafe\u0301']],
    ['letters with marks for those without', 'café', 'cafe CAFÉ', ['cafe', 'CAFÉ']],
    ['dashes for their like', 'a-b', 'a–b a‑b', ['a–b', 'a‑b']],
    ['any case', 'police', 'Police police', ['Police', 'police']],
    ['with a capital that case alone', 'Police', 'Police police POLICE', ['Police']],
    ['with a capital inside', 'pOlice', 'police pOlice', ['pOlice']],
    [
      'what an expression would mean',
      '(a.b*c)+[d]{1}|^$\\',
      'x(a.b*c)+[d]{1}|^$\\x',
      ['(a.b*c)+[d]{1}|^$\\'],
    ],
    ['Greek', 'αθηνα', 'Αθήνα', ['Αθήνα']],
    ['Chinese', '新闻', '今日新闻', ['新闻']],
  ])('finds %s', (_, query, text, hits) => {
    expect(found(query, text)).toEqual(hits);
  });

  test('of nothing finds nothing', () => {
    expect(pattern('')).toBeUndefined();
    expect(pattern(' \t')).toBeUndefined();
  });

  test('that is any part of a text finds that part', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
        const start = from % characters.length;
        const query = characters.slice(start, start + 1 + (length % 12)).join('');
        if (query.trim() === '') return;
        expect(found(query, text).length).toBeGreaterThan(0);
      }),
    );
  });

  test('of any kind breaks nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), texts, (query, text) => {
        for (const hit of found(query, text)) expect(text).toContain(hit);
      }),
    );
  });
});

describe('the next hit', () => {
  const all = ['a hit here', 'none', 'hit and hit'];
  const places = hitsAmong(all, 'hit', all.keys());

  test('goes round all of them, and back', () => {
    let at = { block: 0, offset: 0 };
    for (const expected of [...places, ...places]) {
      const hit = findHit(all, 'hit', at, 1)!;
      expect(hit).toEqual(expected);
      at = { block: hit.block, offset: hit.end };
    }
    at = { block: 0, offset: 0 };
    for (const expected of [...places.toReversed(), ...places.toReversed()]) {
      const hit = findHit(all, 'hit', at, -1)!;
      expect(hit).toEqual(expected);
      at = { block: hit.block, offset: hit.start };
    }
  });

  test('is none where there is none', () => {
    expect(findHit(all, 'miss', { block: 1, offset: 0 }, 1)).toBeUndefined();
  });
});

describe('in a reading', () => {
  const type = (query: string) => [...query].map((key) => (key === ' ' ? 'Space' : key));
  const search = (query: string) => press(reading(), '/', ...type(query), 'Enter');

  test('a phrase that a line breaks is found whatever the measure', () => {
    for (const columns of [30, 47, 80, 120]) {
      const at = press(
        resize(reading(), columns, 24),
        '/',
        ...type('criminal investigations unit'),
        'Enter',
      );
      const { block, start, end } = at.open!.search!.current!;
      expect(viewTexts(bundled.story, 'story')[block]!.slice(start, end)).toBe(
        'criminal investigations unit',
      );
    }
  });

  test('n and N go through the hits and round', () => {
    const at = search('trafficking');
    const hits = hitsAmong(
      viewTexts(bundled.story, 'story'),
      'trafficking',
      viewTexts(bundled.story, 'story').keys(),
    );
    expect(hits.length).toBeGreaterThan(5);
    const current = (one: typeof at) => one.open!.search!.current;
    expect(current(at)).toEqual(hits[0]);
    expect(current(press(at, 'n', 'n'))).toEqual(hits[2]);
    expect(current(press(at, 'N'))).toEqual(hits.at(-1));
    expect(current(press(at, ...Array<string>(hits.length).fill('n')))).toEqual(hits[0]);
  });

  test('where a view has none it says which have', () => {
    const at = press(reading(), '4', '/', ...type('firearm'), 'Enter');
    expect(at.message).toBe('No “firearm” in this view · story 2 · figures 2');
  });

  test('in a list it chooses what has the hit', () => {
    const at = press(reading(), '2', '/', ...type('expungement'), 'Enter');
    expect(at.open!.places.quotes.block).toBe(3);
    expect(at.open!.search!.current).toMatchObject({ block: 3 });
  });

  test('Esc ends it, an empty one too, n without one says how', () => {
    expect(press(search('police'), 'Esc').open!.search).toBeUndefined();
    expect(press(search('police'), '/', 'Enter').open!.search).toBeUndefined();
    expect(press(reading(), 'n').message).toMatch('/');
  });

  test('Backspace takes back a whole character, then the prompt', () => {
    const at = press(reading(), '/', 'a', '👩‍👩‍👧');
    expect(press(at, 'Backspace').layer).toEqual({ type: 'prompt', query: 'a' });
    expect(press(at, 'Backspace', 'Backspace', 'Backspace').layer).toBeUndefined();
  });
});
