import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAt } from '../../source/layout/paging.ts';
import { galleyOf, geometry } from '../../source/reading/geometry.ts';
import { actionOf, keymap } from '../../source/reading/keymap.ts';
import { read, whereIs } from '../../source/reading/read.ts';
import { bookmarked, type Reading } from '../../source/reading/reading.ts';
import { views } from '../../source/story/view.ts';
import { viewTexts } from '../../source/story/text.ts';
import { stories } from '../story/stories.ts';
import { bundled, entry, press, reading, resize } from './readings.ts';

const keys = [...new Set(keymap.flatMap((binding) => binding.keys)), 'z', 'é', '日'];

/** The word of the story that is seen first. */
function firstWord(at: Reading): string {
  const open = at.open!;
  const { body } = geometry(at, 'story');
  const place = { ...at, open: { ...open, view: 'story' as const } };
  const [line] = pageAt(galleyOf(place, place.open), open.places.story, body).lines;
  const { block, start } = line!.at;
  return viewTexts(open.story, 'story')[block]!.slice(start).trimStart().split(/\s/)[0]!;
}

describe('any keys in any order', () => {
  const events = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...keys).map((key) => ({ key })) },
      fc.record({
        columns: fc.integer({ min: 1, max: 200 }),
        rows: fc.integer({ min: 1, max: 60 }),
      }),
      fc.string({ unit: 'binary', maxLength: 20 }).map((paste) => ({ paste })),
    ),
    { maxLength: 40 },
  );

  test('leave the reader somewhere in the story', () => {
    fc.assert(
      fc.property(fc.array(stories, { minLength: 1, maxLength: 3 }), events, (several, all) => {
        const edition = several.map((story, index) => entry(story, `story-${index}`));
        let at = reading({}, edition);
        for (const event of all) {
          if ('key' in event) at = press(at, event.key);
          else if ('paste' in event) at = read(at, { type: 'paste', text: event.paste });
          else at = resize(at, event.columns, event.rows);
          if (!at.open) continue;
          for (const view of views) {
            const texts = viewTexts(at.open.story, view);
            const { block, offset } = at.open.places[view];
            expect(block).toBeLessThan(Math.max(1, texts.length));
            expect(offset).toBeLessThanOrEqual(texts[block]?.length ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the place', () => {
  test.each(['j', 'Space', 'd', '}', ']', 'G'])(
    'is kept to the word through any resize and measure, after %s',
    (key) => {
      let at = press(reading(), key, key);
      const word = firstWord(at);
      fc.assert(
        fc.property(
          fc.integer({ min: 20, max: 300 }),
          fc.integer({ min: 6, max: 100 }),
          fc.constantFrom('+', '-', '='),
          (columns, rows, measure) => {
            const { block, offset } = at.open!.places.story;
            at = press(resize(at, columns, rows), measure);
            expect(at.open!.places.story).toMatchObject({ block, offset });
            const text = viewTexts(bundled.story, 'story')[block]!;
            const seen = text.indexOf(firstWord(at));
            expect(seen).toBeLessThanOrEqual(offset + word.length);
          },
        ),
        { numRuns: 60 },
      );
      expect(firstWord(resize(press(at, '='), 80, 24))).toBe(word);
    },
  );

  test('is kept through a view and back', () => {
    const at = press(reading(), 'Space', 'j', 'j');
    const word = firstWord(at);
    const back = press(at, '2', 'j', '3', 'Space', '4', 'j', 'Tab');
    expect(back.open!.view).toBe('story');
    expect(firstWord(back)).toBe(word);
  });

  test('is kept by a bookmark', () => {
    const at = press(reading(), 'Space', 'Space', '2', 'j');
    const again = reading({ bookmarks: bookmarked(at) });
    expect(again.open!.view).toBe('quotes');
    expect(again.open!.places).toEqual(at.open!.places);
  });

  test('that a bookmark of another story makes is no place: it is brought into this one', () => {
    const far = { block: 999, offset: 999_999 };
    const mark = { view: 'quotes' as const, places: { story: far, quotes: far, route: far } };
    const bookmarks = new Map([[bundled.slug, mark]]);
    const at = reading({ bookmarks });
    for (const view of views) {
      const { block, offset } = at.open!.places[view];
      const texts = viewTexts(bundled.story, view);
      expect(block).toBeLessThan(texts.length);
      expect(offset).toBeLessThanOrEqual(texts[block]!.length);
    }
  });
});

describe('pages', () => {
  test('forward to the end and back to the beginning are the same pages', () => {
    const places = [];
    let at = reading();
    while (at.message !== 'The end') {
      places.push(at.open!.places.story);
      at = press(at, 'Space');
    }
    expect(places.length).toBeGreaterThan(4);
    expect(press(reading(), 'G').open!.places.story).toEqual(places.at(-1));
    for (const place of places.toReversed()) {
      expect(at.open!.places.story).toEqual(place);
      at = press(at, 'b');
    }
    expect(at.message).toBe('The beginning');
  });
});

describe('lists', () => {
  test('Enter on each quote goes to the sentence in which it was said, Esc comes back', () => {
    for (const [index, quote] of bundled.story.quotes.entries()) {
      const chosen = press(reading(), '2', ...Array<string>(index).fill('j'));
      const there = press(chosen, 'Enter');
      expect(there.open!.view).toBe('story');
      const [range] = there.open!.marked;
      expect(range!.block).toBe(quote.paragraph + 1);
      const sentence = viewTexts(bundled.story, 'story')[range!.block]!.slice(
        range!.start,
        range!.end,
      );
      expect(sentence).toContain(quote.text.split(/[,.] (?=\p{Lu})/u)[0]);
      const back = press(there, 'Esc');
      expect(back.open).toMatchObject({ view: 'quotes', marked: [], trail: [] });
      expect(back.open!.places.quotes.block).toBe(index);
    }
  });

  test('Enter on a stop goes to the sentence that names it, on a row to that of its figure', () => {
    const stop = press(reading(), '4', 'j', 'j', 'Enter').open!;
    const sentence = (at: typeof stop) => {
      const [range] = at.marked;
      return viewTexts(bundled.story, 'story')[range!.block]!.slice(range!.start, range!.end);
    };
    expect(sentence(stop)).toMatch(/^From Joplin they may travel by way of Springfield/);
    const row = press(reading(), '3', 'j', 'Enter').open!;
    expect(sentence(row)).toMatch(/^In a breakdown of the results/);
    const warrants = press(reading(), '3', 'G', 'Enter').open!;
    expect(sentence(warrants)).toBe('Five more results are listed after that total.');
  });

  test('y copies, o tells that there is no address', () => {
    const copied = press(reading(), '2', 'j', 'y');
    const told = 'Copied the quote';
    expect(copied.effects).toMatchObject([{ type: 'copy', view: 'quotes', block: 1, told }]);
    expect(press(reading(), 'o')).toMatchObject({ effects: [], message: /no address/ });
  });
});

describe('y in the story', () => {
  const copied = (at: Reading) => {
    const [effect] = press(at, 'y').effects;
    return effect?.type === 'copy' && viewTexts(effect.story, effect.view)[effect.block];
  };
  const hotel = press(reading(), '/', ...'hotel', 'Enter');

  test('copies the paragraph of the hit, while that is seen', () => {
    expect(hotel.open!.places.story.block).toBe(0);
    expect(copied(hotel)).toMatch(/^The investigation lasted two days/);
    expect(copied(press(hotel, 'j', 'j'))).toMatch(/^The investigation lasted two days/);
    expect(copied(press(hotel, 'Esc'))).toMatch(/^Local News/);
    const on = press(hotel, 'Space', 'Space');
    expect(copied(on)).toBe(viewTexts(bundled.story, 'story')[on.open!.places.story.block]);
  });

  test('copies the paragraph of the sentence that Enter went to', () => {
    expect(copied(press(reading(), '2', 'G', 'Enter'))).toMatch(/^“When you’re carrying/);
    expect(copied(press(reading(), '3', 'j', 'Enter'))).toMatch(/In a breakdown of the results/);
    expect(copied(press(reading(), '4', 'j', 'j', 'Enter'))).toMatch(/From Joplin they may travel/);
  });

  test('takes no hit of another view for one of the story', () => {
    const found = press(reading(), '2', '/', ...'prostitution', 'Enter');
    expect(found.open!.search!.current).toMatchObject({ block: 3 });
    const there = press(found, 'Enter');
    expect(copied(there)).toMatch(/^“When you’re carrying/);
    expect(copied(press(there, 'n', 'n'))).toMatch(/^Many who are in prostitution/);
    const back = press(there, 'n', 'Esc').open;
    expect(back).toMatchObject({ view: 'quotes', search: { current: undefined } });
    expect(copied(press(found, 't', 'Enter'))).toMatch(/^Local News/);
  });
});

describe('layers', () => {
  test('q leaves one level, at the top it quits', () => {
    const two = [bundled, entry({ ...bundled.story, headline: 'Another' })];
    let at = press(reading({}, two), 'Enter', '2', 'Enter', '?');
    expect(whereIs(at)).toBe('help');
    at = press(at, 'q');
    expect(whereIs(at)).toBe('story');
    at = press(at, 'q');
    expect(whereIs(at)).toBe('quotes');
    at = press(at, 'q');
    expect(whereIs(at)).toBe('front');
    expect(at.effects).toEqual([]);
    expect(press(at, 'q').effects).toEqual([{ type: 'quit', status: 0 }]);
  });

  test('Ctrl-C quits with 130 wherever one is', () => {
    for (const way of [[], ['?'], ['t'], ['/', 'x'], ['2'], ['3']])
      expect(press(reading(), ...way, 'Ctrl-C').effects).toEqual([{ type: 'quit', status: 130 }]);
  });

  test('what was obeyed is no longer asked for', () => {
    const at = press(reading(), 'y', 'Ctrl-L');
    const [first, second] = at.effects;
    const after = read(at, { type: 'obeyed', effects: [first!] });
    expect(after.effects).toEqual([second]);
  });

  test('contents goes to a section', () => {
    const at = press(reading(), 't', 'j', 'j', 'Enter');
    expect(viewTexts(bundled.story, 'story')[at.open!.places.story.block]).toBe('The location');
    expect(press(at, 't').layer).toEqual({ type: 'contents', chosen: 2 });
    const steps = press(reading(), ']', ']').open!.places.story;
    expect(steps).toEqual(at.open!.places.story);
    expect(press(at, '[', '[').open!.places.story).toEqual({ block: 0, offset: 0 });
  });

  test('the front page keeps the place of a story that was left', () => {
    const two = [bundled, entry({ ...bundled.story, headline: 'Another' })];
    const at = press(reading({}, two), 'Enter', 'Space', 'q', 'j', 'Enter', 'q', 'k', 'Enter');
    expect(at.open!.places.story).toEqual(press(reading(), 'Space').open!.places.story);
  });
});

test('pasted text is no keys', () => {
  const at = read(reading(), { type: 'paste', text: 'q2jjj' });
  expect(at).toEqual(reading());
  const asked = read(press(reading(), '/'), { type: 'paste', text: 'two\nlines\x1B[31m' });
  expect(asked.layer).toEqual({ type: 'prompt', query: 'two lines' });
});

test('every action of the keymap does something somewhere', () => {
  const starts = [
    press(reading(), 'Space', 'j'),
    press(reading(), '/', 'p', 'o', 'Enter'),
    press(reading(), '2', 'j'),
    press(reading(), '2', 'Enter'),
    press(reading({}, [bundled, entry(bundled.story)]), 'j'),
    press(reading(), 't', 'j'),
    press(reading(), '?', 'j'),
    press(reading(), '/', 'x'),
  ];
  for (const { keys: all, help } of keymap)
    for (const key of all) {
      const changed = starts.some(
        (at) => actionOf(key, whereIs(at)) && JSON.stringify(press(at, key)) !== JSON.stringify(at),
      );
      expect(changed, `${key}: ${help}`).toBe(true);
    }
});
