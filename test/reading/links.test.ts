import { describe, expect, test } from 'vitest';
import { width } from '../../source/layout/width.ts';
import { waiting } from '../../source/reading/await.ts';
import { read } from '../../source/reading/read.ts';
import { sheet } from '../../source/reading/sheet.ts';
import type { Story } from '../../source/story/story.ts';
import { linkedStory } from '../story/linked.ts';
import { hear } from './heard.ts';
import { entry, press, reading, resize, rowsOf } from './readings.ts';

const ferry = 'https://example.org/ferry';
const office =
  'https://harbour.example.com/county/office/of/the/ferry/and/of/all/its/boats/index.html';
const story = linkedStory(
  `The [Marrow ferry](${ferry}) left, [the county office](${office}) said.`,
  ...Array<string>(30).fill('A paragraph of several words that leads nowhere.'),
  'All of it is at [https://example.org/all](https://example.org/all).',
  '[A last word](http://example.org/last?word=1) on it.',
);
const at = (...keys: string[]) => press(reading({}, [entry(story)]), ...keys);
const body = (now = at('L')) => rowsOf(sheet(now)).slice(2, -2).filter(Boolean);

test('L lists the links: number, words, address', () => {
  expect(body()).toEqual([
    '› [1] Marrow ferry       example.org/ferry',
    '  [2] the county office  harbour.example.com/county…f/all/its/boats/index.html',
    '      example.org/all',
    '  [3] A last word        http://example.org/last?word=1',
  ]);
  expect(rowsOf(sheet(at('L'))).at(-1)).toMatch(/^ link 1 of 4 .*Enter open .*q quit$/);
});

test('it begins where the reader is, and leads no further than its ends', () => {
  expect(at('G', 'L').layer).toEqual({ type: 'links', chosen: 2 });
  expect(at('}', '}', 'L').layer).toEqual({ type: 'links', chosen: 2 });
  expect(at('L', 'G', 'j').message).toBe('The end');
  expect(at('L', 'k').message).toBe('The beginning');
  expect(at('L', 'j', 'j').layer).toEqual({ type: 'links', chosen: 2 });
});

test('Enter opens what is chosen and the list stays; Esc and q close it', () => {
  const opened = at('L', 'j', 'Enter');
  expect(opened.effects).toEqual([{ type: 'browse', url: office }]);
  expect(opened.layer).toEqual({ type: 'links', chosen: 1 });
  for (const key of ['Esc', 'Backspace', 'q']) expect(press(opened, key).layer).toBeUndefined();
  expect(press(opened, '?').layer).toEqual({ type: 'help', line: 0 });
});

test('it opens from every view', () => {
  for (const view of ['2', '3', '4']) expect(at(view, 'L').layer?.type).toBe('links');
});

test('what is chosen stays when the story comes in whole, and the list closes where it is gone', () => {
  const found = (body: Story['body']) =>
    read(at('L', 'j'), {
      ...{ type: 'found', slug: 'a-story', message: undefined },
      story: { ...story, body },
    });
  const first = linkedStory(`[Another](https://example.org/other)`).body;
  expect(found([...first, ...story.body]).layer).toEqual({ type: 'links', chosen: 2 });
  expect(found(first).layer).toBeUndefined();
});

test('while the rest of a long text is still to come, L waits for it', () => {
  const coming = press({ ...reading({}, [entry(story)]), coming: true }, 'L');
  expect(coming.layer).toBeUndefined();
  expect(coming.message).toBe(waiting);
  const whole = read(coming, { type: 'found', slug: 'a-story', story, message: undefined });
  expect(whole.layer).toEqual({ type: 'links', chosen: 0 });
});

test('a story without links says so', () => {
  const none = press(reading(), 'L');
  expect(none.layer).toBeUndefined();
  expect(none.message).toBe('This story has no links');
});

describe('in any window', () => {
  test('no row is too wide, and in small ones the words are left', () => {
    for (let columns = 1; columns <= 200; columns += 1)
      for (const row of rowsOf(sheet(resize(at('L'), columns, 12))))
        expect(width(row)).toBeLessThanOrEqual(columns);
    expect(rowsOf(sheet(resize(at('L'), 20, 6))).slice(0, 2)).toEqual([
      '› [1] Marrow ferry',
      '  [2] the county …',
    ]);
  });

  test('an address is shortened in its middle', () => {
    expect(rowsOf(sheet(resize(at('L'), 40, 12)))[2]).toBe(
      '  [2] the county off…  harbour…ex.html',
    );
  });
});

test('to those who listen the list is told in words', () => {
  const listening = reading({ linear: true }, [entry(story)]);
  expect(hear(listening, 'L', 'j', 'Esc').slice(0, 6)).toEqual([
    'Links, 1 of 4',
    `* Link 1: Marrow ferry, ${ferry}`,
    `Link 2: the county office, ${office}`,
    'Link: https://example.org/all',
    'Link 3: A last word, http://example.org/last?word=1',
    `* 2 of 4: Link 2: the county office, ${office}`,
  ]);
});
