import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { galley } from '../../source/layout/galley.ts';
import { numbersOf } from '../../source/layout/linked.ts';
import type { Line } from '../../source/layout/line.ts';
import { viewTexts } from '../../source/story/text.ts';
import type { Story } from '../../source/story/story.ts';
import { linkedStory, linkedText } from '../story/linked.ts';
import { stories } from '../story/stories.ts';
import { expectSound, textOf } from './sound.ts';

const [ferry, office] = ['https://example.org/ferry', 'https://example.org/office'];

function lines(story: Story, measure: number, linear = false): Line[] {
  const { takes, take } = galley(story, 'story', { measure, rows: 20, linear });
  return Array.from({ length: takes }, (_, index) => take(index)).flat();
}

const shown = (story: Story, measure: number, linear = false) =>
  lines(story, measure, linear).map(textOf);

const story = linkedStory(
  `The [Marrow ferry](${ferry}) left, [the county office](${office}) said; [it](${ferry}) came back.`,
);

test('words that lead somewhere have a number, and the addresses are listed at the end', () => {
  expect(shown(story, 40)).toEqual([
    'Rain on the pier',
    '',
    'The Marrow ferry[1] left, the county',
    'office[2] said; it[1] came back.',
    '',
    'Links',
    `[1] ${ferry}`,
    `[2] ${office}`,
  ]);
});

test('to those who listen it is said in words', () => {
  expect(shown(story, 40, true)).toEqual([
    'Rain on the pier',
    '',
    'The Marrow ferry (link 1) left, the',
    'county office (link 2) said; it (link 1)',
    'came back.',
    '',
    'Heading: Links',
    `Link 1: ${ferry}`,
    `Link 2: ${office}`,
  ]);
});

test('the list comes after the colophon', () => {
  const sourced = { ...story, source: { name: 'Marrow Post' } };
  expect(shown(sourced, 40).slice(4)).toEqual([
    '',
    '─'.repeat(12),
    'Source: Marrow Post',
    '',
    'Links',
    `[1] ${ferry}`,
    `[2] ${office}`,
  ]);
});

test('an address that stands in the text has no number and isn’t listed', () => {
  const bare = linkedStory(
    `All is at [${ferry}](${ferry}) and [example.org](https://example.org/).`,
  );
  expect(shown(bare, 72).slice(2)).toEqual([`All is at ${ferry} and example.org.`]);
});

test('in headings, quotations and lists too', () => {
  const heading = linkedText(`[Boats](${ferry})`);
  const said = linkedText(`“[Nobody](${office})”`);
  const kinds: Story = {
    ...story,
    body: [
      { type: 'heading', level: 2, ...heading },
      { type: 'quotation', ...said },
      {
        type: 'list',
        ordered: true,
        items: ['one boat', 'two'],
        links: [{ start: 4, end: 12, url: ferry }],
      },
    ],
  };
  expect(shown(kinds, 40).slice(2, 6)).toEqual(['Boats[1]', '  “Nobody[2]”', '', '1. one boat']);
  // A link that goes on in the next item is numbered at its end.
  expect(shown(kinds, 40)[6]).toBe('2. two[1]');
  for (let measure = 1; measure <= 40; measure += 1)
    expectSound(lines(kinds, measure), measure, viewTexts(kinds, 'story'));
});

test('what is linked and its mark lead there, and no more', () => {
  const spans = lines(story, 72)[2]!.spans.map(({ text, target }) => [text, target?.url]);
  expect(spans.slice(0, 4)).toEqual([
    ['The ', undefined],
    ['Marrow ferry', ferry],
    ['[1]', ferry],
    [' left, ', undefined],
  ]);
  const [first, again] = lines(story, 72)[2]!.spans.filter(({ text }) => text === '[1]');
  expect(first!.target!.id).not.toBe(again!.target!.id);
});

describe('at every measure', () => {
  const long = linkedStory(
    `Of [a word](${ferry}), “[said](${office})” (see [harbourmaster-general](${ferry})), and/or—[x](${office})[y](${ferry}).`,
    `京都[の駅](${office})から大阪[まで](${ferry})の`,
  );

  test.each([false, true])('lines are sound (linear: %s)', (linear) => {
    for (let measure = 1; measure <= 120; measure += 1)
      expectSound(lines(long, measure, linear), measure, viewTexts(long, 'story'));
  });

  test('a mark is on the line of its word, where that has room for both', () => {
    for (let measure = 14; measure <= 120; measure += 1) {
      const all = shown(long, measure);
      for (const line of all.slice(0, all.indexOf('Links')))
        expect(line).not.toMatch(/^[\]\d]|^\[/);
    }
  });

  test('behind it lines break where they would without it', () => {
    const dash = linkedStory(`The [harbour](${ferry})—closed since—opens`);
    expect(shown(dash, 18).slice(2, 5)).toEqual(['The harbour[1]—', 'closed since—opens', '']);
    const ideographs = linkedStory(`京都[の駅](${office})から大阪`);
    expect(shown(ideographs, 12).slice(3, 5)).toEqual(['京都の駅[1]', 'から大阪']);
  });

  test('else it is whole on the next', () => {
    const word = linkedStory(`The [harbourmaster](${ferry}), he`);
    const body = (measure: number) => shown(word, measure).join('|');
    expect(body(14)).toContain('|The|harbourmaster|[1], he|');
    expect(body(15)).toContain('|The|harbourmaster|[1], he|');
    expect(body(16)).toContain('|The|harbourmaster|[1], he|');
    expect(body(17)).toContain('|The|harbourmaster[1],|he|');
  });
});

test('what is shown without the marks is the text', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 90 }), (story, measure) => {
      const texts = viewTexts(story, 'story');
      for (const { at, spans } of lines(story, measure))
        for (const { text, at: from } of spans)
          if (from !== undefined)
            expect(texts[at.block]!.slice(from, from + text.length)).toBe(text);
    }),
  );
});

test('a story that is too long to look through has no numbers', () => {
  const body = Array.from({ length: 50_001 }, () => story.body[0]!);
  const long = { ...story, body };
  expect(numbersOf(long).size).toBe(0);
  const take = galley(long, 'story', { measure: 72, rows: 20, linear: false }).take(1);
  expect(take.map(textOf)[1]).toMatch(/^The Marrow ferry left,/);
});
