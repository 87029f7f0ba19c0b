import { expect, test } from 'vitest';
import { actionOf, hints, keymap, type Where } from '../../source/reading/keymap.ts';

const everywhere: readonly Where[] = [
  ...['story', 'quotes', 'figures', 'route', 'front', 'contents', 'links', 'help', 'prompt'],
] as const;

test('no key has two meanings in one place', () => {
  const seen = new Set<string>();
  for (const { keys, where } of keymap)
    for (const place of where)
      for (const key of keys) {
        expect(seen).not.toContain(`${place} ${key}`);
        seen.add(`${place} ${key}`);
      }
});

test.each(everywhere)('there is a way out of %s, and Ctrl-C quits', (where) => {
  const ways = ['q', 'Esc'].map((key) => actionOf(key, where)?.type);
  expect(ways.some((type) => type === 'leave' || type === 'back')).toBe(true);
  expect(actionOf('Ctrl-C', where)).toEqual({ type: 'interrupt' });
});

test('hands that know less, vim, w3m and newsboat find what they expect', () => {
  const page = { type: 'page', by: 1 };
  for (const key of ['Space', 'f', 'PgDn', '→', 'l']) expect(actionOf(key, 'story')).toEqual(page);
  const back = { type: 'page', by: -1 };
  for (const key of ['b', 'PgUp', '←', 'h']) expect(actionOf(key, 'story')).toEqual(back);
  for (const key of ['j', '↓', 'Enter'])
    expect(actionOf(key, 'story')).toEqual({ type: 'line', by: 1 });
  for (const key of ['k', '↑']) expect(actionOf(key, 'story')).toEqual({ type: 'line', by: -1 });
  for (const key of ['d', 'Ctrl-D'])
    expect(actionOf(key, 'story')).toEqual({ type: 'half', by: 1 });
  for (const key of ['u', 'Ctrl-U'])
    expect(actionOf(key, 'story')).toEqual({ type: 'half', by: -1 });
  for (const key of ['g', 'Home', '<'])
    expect(actionOf(key, 'story')).toEqual({ type: 'edge', to: 'first' });
  for (const key of ['G', 'End', '>'])
    expect(actionOf(key, 'story')).toEqual({ type: 'edge', to: 'last' });
});

test('Enter goes down a line in the story, and from a list to the sentence', () => {
  expect(actionOf('Enter', 'story')).toEqual({ type: 'line', by: 1 });
  for (const where of [
    'quotes',
    'figures',
    'route',
    'contents',
    'links',
    'front',
    'prompt',
  ] as const)
    expect(actionOf('Enter', where)).toEqual({ type: 'go' });
});

test('where text is typed, letters are text', () => {
  for (const key of ['q', 'n', 'g', '/', '?', 'Space'])
    expect(actionOf(key, 'prompt')).toBeUndefined();
});

test('hints are keys that do something there', () => {
  for (const where of everywhere)
    for (const [key] of hints(where)) expect(actionOf(key, where)).toBeDefined();
});
