import type { Key } from 'ink';

/** A key as the keymap names it, and what it types. */
type Stroke = { readonly key: string; readonly text: string };

/** The keys in what Ink hands over: one, or a run of characters that were typed faster than they were read. */
export function strokes(input: string, key: Key): Stroke[] {
  if (key.eventType === 'release') return [];
  const named = names.find(([flag]) => key[flag]);
  if (named) return [{ key: key.tab && key.shift ? 'Shift-Tab' : named[1], text: '' }];
  if (key.ctrl) return [{ key: `Ctrl-${input.toUpperCase()}`, text: '' }];
  if (key.meta) return [{ key: `Alt-${input}`, text: '' }];
  return Array.from(input, stroke);
}

const names = [
  ['upArrow', '↑'],
  ['downArrow', '↓'],
  ['leftArrow', '←'],
  ['rightArrow', '→'],
  ['pageDown', 'PgDn'],
  ['pageUp', 'PgUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['backspace', 'Backspace'],
  ['delete', 'Backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[];

function stroke(character: string): Stroke {
  const name = controls[character];
  if (name !== undefined) return { key: name, text: character === ' ' ? ' ' : '' };
  const code = character.codePointAt(0)!;
  // Control characters are letters from @ on that Ctrl was held with.
  if (code < 32) return { key: `Ctrl-${String.fromCodePoint(code + 64)}`, text: '' };
  return { key: character, text: character };
}

const controls: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\x1B': 'Esc',
  '\x7F': 'Backspace',
  '\b': 'Backspace',
};
