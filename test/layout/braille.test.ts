import { expect, test } from 'vitest';
import { dots, pattern, pen } from '../../source/layout/braille.ts';

function drawn(
  columns: number,
  rows: number,
  path: readonly [number, number][],
  dash = 1,
  gap = 0,
) {
  const drawing = dots(columns, rows);
  const context = pen(drawing, dash, gap);
  path.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  return [...drawing.cells].map(pattern).join('');
}

test.each([
  [
    'across',
    [
      [0, 0],
      [5, 0],
    ],
    '⠉⠉⠉',
  ],
  [
    'down',
    [
      [1, 0],
      [1, 3],
    ],
    '⢸⠀⠀',
  ],
  [
    'aslant',
    [
      [0, 3],
      [5, 1],
    ],
    '⣀⠤⠒',
  ],
  [
    'past the edges',
    [
      [-9, 2],
      [99, 2],
    ],
    '⠤⠤⠤',
  ],
  [
    'out of sight',
    [
      [-9, -9],
      [99, -9],
    ],
    '⠀⠀⠀',
  ],
] as const)('a line %s', (_, path, expected) => {
  expect(
    drawn(
      3,
      1,
      path.map(([x, y]) => [x, y]),
    ),
  ).toBe(expected);
});

test('a dash is so many dots and a gap too, on round corners', () => {
  expect(
    drawn(
      6,
      1,
      [
        [-1, 0],
        [11, 0],
      ],
      3,
      3,
    ),
  ).toBe('⠉⠀⠈⠉⠀⠈');
  expect(
    drawn(
      3,
      2,
      [
        [0, -1],
        [0, 3],
        [5, 3],
      ],
      1,
      1,
    ),
  ).not.toContain('⡇');
});

test('a path is closed to where it began', () => {
  const drawing = dots(2, 1);
  const context = pen(drawing);
  context.moveTo(0, 0);
  context.lineTo(3, 0);
  context.lineTo(3, 3);
  context.closePath();
  expect(drawing.cells[0]! & 0x10).toBe(0x10);
});
