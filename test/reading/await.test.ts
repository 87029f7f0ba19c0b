import { describe, expect, test } from 'vitest';
import { read } from '../../source/reading/read.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { sheetLines } from '../../source/reading/sheet-lines.ts';
import { sheet } from '../../source/reading/sheet.ts';
import type { Story } from '../../source/story/story.ts';
import { textOf } from '../layout/sound.ts';
import { entry, press, reading } from './readings.ts';

/** A story of numbered paragraphs, one a row and a blank one before it. */
function story(count: number): Story {
  const body = Array.from({ length: count }, (_, index) => ({
    type: 'paragraph' as const,
    text: `Paragraph ${index + 1} of the ferry's log${index === 5 ? ', with a whale' : ''}.`,
  }));
  return { headline: 'Log', body, quotes: [], figures: [], routes: [] };
}

const beginning = story(40);
const whole = story(400);

const coming = () => reading({ coming: true }, [entry(beginning)]);
const arrive = (before: Reading) =>
  read(before, { type: 'found', slug: 'a-story', story: whole, message: undefined });
const seen = (now: Reading) => sheetLines(sheet(now)).map(textOf).join('\n');

describe('while the rest of a text is read', () => {
  test('it is said that it is, not how much is left', () => {
    expect(seen(coming())).toContain('Reading the rest …');
    expect(seen(coming())).not.toMatch(/%|page \d|min left/);
    expect(seen(arrive(coming()))).toMatch(/page 1 of \d+/);
  });

  test('a hit stays with its words when blocks come before it', () => {
    const body = [
      { type: 'paragraph' as const, text: 'A word of the captain.' },
      ...beginning.body,
    ];
    const found = press(reading({}, [entry(beginning)]), '/', ...'whale', 'Enter');
    const { current } = found.open!.search!;
    const after = read(found, {
      ...{ type: 'found', slug: 'a-story', message: undefined },
      story: { ...beginning, body },
    });
    expect(after.open!.search!.current).toEqual({ ...current, block: current!.block + 1 });
    const gone = read(found, {
      ...{ type: 'found', slug: 'a-story', message: undefined },
      story: { ...beginning, body: body.slice(0, 3) },
    });
    expect(gone.open!.search!.current).toBeUndefined();
  });

  test('what is there already is read as ever', () => {
    const after = press(coming(), 'Space');
    expect(after.open?.places.story.block).toBeGreaterThan(0);
    expect(after.awaiting).toEqual([]);
    expect(press(after, 'b').open?.places.story.block).toBe(0);
    expect(seen(press(coming(), '/', ...'whale', 'Enter'))).toContain('with a whale');
  });

  const cases: readonly (readonly [name: string, keys: readonly string[]])[] = [
    ['the end', ['G']],
    ['the end, and back', ['G', 'k', 'k', 'b']],
    ['more pages than are there', Array<string>(12).fill('Space')],
    ['more lines than are there', Array<string>(90).fill('j')],
    ['the last paragraph that is there', Array<string>(45).fill('}')],
    ['a section that isn’t there yet', [']']],
    ['a search for what isn’t there yet', ['/', ...'Paragraph 333', 'Enter']],
    ['a search and its next match', ['/', ...'graph 333', 'Enter', 'n', 'n']],
    ['the match before the first', ['/', ...'the ferry', 'Enter', 'N', 'N']],
    ['the match after the only one', ['/', ...'whale', 'Enter', 'n']],
    ['the end, then a search', ['G', 'g', '/', ...'whale', 'Enter']],
    ['the end, then another view and back', ['G', '2', '1']],
  ];

  test.each(cases)('keys lead where they would have led in the whole: %s', (_, keys) => {
    const now = press(coming(), ...keys);
    const later = arrive(now);
    const always = press(reading({}, [entry(whole)]), ...keys);
    expect(later.open).toEqual(always.open);
    expect(later.layer).toEqual(always.layer);
    expect(later).toMatchObject({ coming: false, awaiting: [] });
  });

  test('a key that waits is told of, and where the reader is stays', () => {
    const now = press(coming(), 'Space', 'G');
    expect(now.open?.places).toEqual(press(coming(), 'Space').open?.places);
    expect(now.message).toBe('Reading the rest …');
    expect(seen(press(coming(), '/', ...'no such thing', 'Enter'))).toContain('Reading the rest …');
  });

  test('Esc calls off what waits; q and Ctrl-C quit at once; Ctrl-L redraws and calls nothing off', () => {
    const waits = press(coming(), 'G', 'b');
    expect(waits.awaiting).toHaveLength(2);
    const off = press(waits, 'Esc');
    expect(arrive(off).open?.places.story.block).toBe(0);
    expect(press(waits, 'q').effects).toEqual([{ type: 'quit', status: 0 }]);
    expect(press(waits, 'Ctrl-C').effects).toEqual([{ type: 'quit', status: 130 }]);
    const redrawn = press(waits, 'Ctrl-L');
    expect(redrawn).toMatchObject({ effects: [{ type: 'redraw' }], awaiting: waits.awaiting });
  });

  test('what is typed and pasted behind a key that waits comes after it', () => {
    const now = read(press(coming(), 'G', '/'), { type: 'paste', text: 'whale' });
    const later = arrive(press(now, 'Enter'));
    expect(later.open?.search).toMatchObject({ query: 'whale', current: { block: 6 } });
  });
});
