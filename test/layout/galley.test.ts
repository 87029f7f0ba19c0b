import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independence2019 } from '../../content/independence-2019.ts';
import { folio, progress } from '../../source/layout/folio.ts';
import { galley, type Galley } from '../../source/layout/galley.ts';
import type { Line, Place } from '../../source/layout/line.ts';
import { isSeen, lastPage, moveBy, pageAt, pageBefore } from '../../source/layout/paging.ts';
import { views } from '../../source/story/view.ts';
import type { Story } from '../../source/story/story.ts';
import { viewTexts } from '../../source/story/text.ts';
import { stories } from '../story/stories.ts';
import { expectSound, textOf } from './sound.ts';

const top: Place = { block: 0, offset: 0 };
const allLines = ({ takes, take }: Galley) =>
  Array.from({ length: takes }, (_, index) => take(index)).flat();

describe.each(views)('the bundled story, set as %s', (view) => {
  test.each([false, true])('is sound at every measure from 1 to 250 (linear: %s)', (linear) => {
    const texts = viewTexts(independence2019, view);
    for (let measure = 1; measure <= 250; measure += 1) {
      const set = galley(independence2019, view, { measure, rows: 22, linear });
      expectSound(allLines(set), measure, texts);
    }
  });

  test('says in words all that it draws', () => {
    const set = galley(independence2019, view, { measure: 72, rows: 22, linear: true });
    expect(allLines(set).map(textOf).join('\n')).not.toMatch(/[\u2500-\u259f\u2800-\u28ff]/);
  });
});

test.each([
  ['Boats counted:', ['', 'Boats counted:', '', 'Ferries  2', 'No total of these rows is stated.']],
  ['On Monday there were these boats:', undefined],
  ['All in all. Boats counted', undefined],
])('a figure under %j has its title once', (text, lines) => {
  const figure = { title: 'Boats counted', rows: [{ label: 'Ferries', count: 2 }] };
  const story: Story = {
    headline: 'Harbour',
    body: [
      { type: 'paragraph', text },
      { type: 'figure', figure: 0 },
    ],
    quotes: [],
    figures: [figure],
    routes: [],
  };
  const frame = { measure: 40, rows: 22, linear: false };
  const shown = allLines(galley(story, 'story', frame)).map(textOf);
  expect(shown.filter((line) => line.includes('Boats counted'))).toHaveLength(1);
  if (lines) expect(shown.slice(1).map((line) => line.replace(/ +█+$/, ''))).toEqual(lines);
  expect(allLines(galley(story, 'figures', frame)).map(textOf)).toContain('Boats counted');
});

const frames = fc.record({
  measure: fc.integer({ min: 1, max: 120 }),
  rows: fc.integer({ min: 1, max: 40 }),
  linear: fc.boolean(),
});

describe('any story in any frame', () => {
  test('is sound in every view', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...views), frames, (story, view, frame) => {
        const set = galley(story, view, frame);
        expectSound(allLines(set), frame.measure, viewTexts(story, view));
      }),
      { numRuns: 200 },
    );
  });

  test('its pages are all its lines but blank ones, in order, and none is too high', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...views), frames, (story, view, frame) => {
        const set = galley(story, view, frame);
        if (set.takes === 0) return;
        const seen: Line[] = [];
        const starts: Place[] = [];
        for (let place: Place | undefined = top; place;) {
          const { lines, next }: ReturnType<typeof pageAt> = pageAt(set, place, frame.rows);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(frame.rows);
          starts.push(place);
          seen.push(...lines);
          place = next;
        }
        const written = (lines: readonly Line[]) => lines.filter(({ spans }) => spans.length > 0);
        expect(written(seen).map(textOf)).toEqual(written(allLines(set)).map(textOf));
        // The pages that are counted are those that are turned.
        const counted = folio(set, top, frame.rows)!;
        expect(counted.starts.slice(1)).toEqual(starts.slice(1));
        for (const [index, start] of starts.entries())
          expect(folio(set, start, frame.rows)?.page).toBe(index);
      }),
      { numRuns: 200 },
    );
  });

  test('the page before a place reaches up to it, and the last page to the end', () => {
    fc.assert(
      fc.property(
        stories,
        frames,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (story, frame, part) => {
          const set = galley(story, 'story', frame);
          const { starts } = folio(set, top, frame.rows)!;
          const place = starts[Math.floor(part * (starts.length - 1))]!;
          const before = pageBefore(set, place, frame.rows);
          const next = before && pageAt(set, before, frame.rows).next;
          // Where no page may begin that ends right before it, the page goes on past it.
          if (before && JSON.stringify(next) !== JSON.stringify(place))
            expect(isSeen(set, place, before, frame.rows)).toBe(true);
          else if (!before) expect(place).toEqual(starts[0]);
          expect(pageAt(set, lastPage(set, frame.rows), frame.rows).next).toBeUndefined();
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a line down and a line up again is where one was', () => {
    fc.assert(
      fc.property(stories, frames, fc.nat({ max: 30 }), (story, frame, steps) => {
        const set = galley(story, 'story', frame);
        let place = top;
        const path = [place];
        for (let step = 0; step < steps; step += 1) {
          const next = moveBy(set, place, 1, frame.rows);
          if (pageAt(set, place, frame.rows).next === undefined) break;
          place = next;
          path.push(place);
        }
        for (const expected of path.toReversed().slice(1)) {
          place = moveBy(set, place, -1, frame.rows);
          expect(pageAt(set, place, frame.rows).lines[0]).toBe(
            pageAt(set, expected, frame.rows).lines[0],
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('no page of the bundled story leaves a heading alone, a widow or an orphan, or splits a table', () => {
  for (const rows of [12, 17, 20, 22, 30, 41])
    for (const measure of [40, 60, 72]) {
      const set = galley(independence2019, 'story', { measure, rows, linear: false });
      for (let place: Place | undefined = top; place;) {
        const { lines, next }: ReturnType<typeof pageAt> = pageAt(set, place, rows);
        const last = lines.at(-1)!;
        expect(last.spans.some(({ style }) => style === 'crosshead')).toBe(false);
        if (next) {
          const { block } = last.at;
          const own = set.take(set.takeOf(block)).filter(({ spans }) => spans.length > 0);
          const shown = own.filter((line) => lines.includes(line)).length;
          const isText = independence2019.body[block - 1]?.type === 'paragraph';
          if (isText && shown < own.length && own.length > 3) {
            expect(shown).toBeGreaterThan(1);
            expect(own.length - shown).toBeGreaterThan(1);
          }
          if (!isText && own.length <= rows) expect([0, own.length]).toContain(shown);
        }
        place = next;
      }
    }
});

test('progress is by characters: nothing at the top, all at the end', () => {
  const set = galley(independence2019, 'story', { measure: 72, rows: 20, linear: false });
  expect(progress(set, top)).toBe(0);
  expect(progress(set, undefined)).toBe(1);
  expect(progress(set, { block: 2, offset: 0 })).toBeCloseTo(0.12, 1);
});
