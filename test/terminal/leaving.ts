import { expect } from 'vitest';
import type { Key } from './keys.ts';
import type { Terminal } from './terminal.ts';

/** Where a reader may be when it ends, and how to get there. */
export const places: readonly (readonly [where: string, keys: readonly Key[], sight: string])[] = [
  ['the story', [], 'page 1 of'],
  ['a list', ['2'], 'quote 1 of'],
  ['the prompt', ['/', 'ab'], '/ab'],
  ['help', ['?'], 'one line down'],
];

/** The private modes that a program has left other than they were: it sets them with h and unsets them with l. */
function modesLeft(bytes: string): string[] {
  const state = new Map<string, string>();
  for (const [, numbers = '', letter = ''] of bytes.matchAll(/\x1B\[\?([\d;]+)([hl])/g))
    for (const number of numbers.split(';')) state.set(number, letter);
  return [...state].flatMap(([number, letter]) =>
    letter === (number === '25' ? 'h' : 'l') ? [] : [number],
  );
}

/** Holds the terminal to be as a shell left it to the program, at its end or while it is stopped. */
export function expectRestored(terminal: Terminal): void {
  expect(terminal.alternate()).toBe(false);
  expect(terminal.cursorHidden()).toBe(false);
  expect(terminal.title()).toBe('mine');
  expect(terminal.modes()).toMatchObject({
    bracketedPasteMode: false,
    mouseTrackingMode: 'none',
    applicationCursorKeysMode: false,
    applicationKeypadMode: false,
    synchronizedOutputMode: false,
  });
  expect(modesLeft(terminal.bytes())).toEqual([]);
  // Of kitty's keyboard only what asks and answers begins otherwise.
  expect(terminal.bytes()).not.toMatch(/\x1B\[[<=>][\d;]*u/);
}
