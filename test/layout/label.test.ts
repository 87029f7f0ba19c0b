import fc from 'fast-check';
import { expect, test } from 'vitest';
import { label } from '../../source/layout/label.ts';
import { width } from '../../source/layout/width.ts';

const empty = (columns: number, rows: number) => ({ columns, rows, cost: () => 0 });
const marks = fc.array(
  fc.record({
    column: fc.nat({ max: 60 }),
    row: fc.nat({ max: 20 }),
    name: fc.constantFrom('Columbia', 'St. Louis', '東京', '', 'x'.repeat(70)),
  }),
  { maxLength: 30 },
);

test('no label overlaps another or leaves the map, however many there are', () => {
  fc.assert(
    fc.property(marks, (places) => {
      const numbered = places.map((place, index) => ({ ...place, number: String(index + 1) }));
      const taken = new Set<string>();
      for (const { column, row, text, cells } of label(numbered, empty(60, 20))) {
        expect(width(text)).toBe(cells);
        expect(row >= 0 && row < 20 && column >= 0 && column + cells <= 60).toBe(true);
        for (let cell = column; cell < column + cells; cell += 1) {
          expect(taken.has(`${cell},${row}`)).toBe(false);
          taken.add(`${cell},${row}`);
        }
      }
    }),
  );
});

test('a name stands to the right, and to the left where there is no room', () => {
  const mark = { row: 5, number: '1', name: 'Joplin' };
  expect(label([{ ...mark, column: 20 }], empty(60, 20))).toEqual([
    { column: 20, row: 5, text: '1', cells: 1 },
    { column: 21, row: 5, text: ' Joplin', cells: 7 },
  ]);
  expect(label([{ ...mark, column: 58 }], empty(60, 20))[1]).toMatchObject({
    column: 51,
    text: 'Joplin ',
  });
});

test('a name goes where it covers least, and a number stays without one that has no room', () => {
  const mark = { column: 3, row: 1, number: '1', name: 'Joplin' };
  const ground = { columns: 20, rows: 3, cost: (_: number, row: number) => (row === 1 ? 4 : 0) };
  expect(label([mark], ground)[1]!.row).not.toBe(1);
  expect(label([mark], empty(5, 3)).map(({ text }) => text)).toEqual(['1']);
});

test('numbers of places in one cell are set apart, so that 1 and 2 are not read as 12', () => {
  const [first, second] = label(
    ['1', '2'].map((number) => ({ column: 9, row: 1, number, name: '' })),
    empty(20, 3),
  );
  expect([first!.column, second!.column]).toEqual([9, 11]);
});
