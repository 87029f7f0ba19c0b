import type { Token } from './sequence.ts';

/** A key as the keymap names it, and what it types. */
type Stroke = { readonly key: string; readonly text: string };

/** The key that sent a character or a sequence; undefined where it is none that the keymap could have. */
export function stroke({ type, text }: Token): Stroke | undefined {
  if (type === 'character') return characterKey(text);
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { letter = '', number = '', code, shifted, field } = parts;
  const held = heldWith(field);
  if (code !== undefined) return codeKey(Number(code), Number(shifted ?? 0), held);
  const key = letters[letter] ?? numbers[number];
  return key === undefined || (held !== 'nothing' && held !== 'Shift')
    ? undefined
    : { key, text: '' };
}

/**
 * Keys as sequences: by a letter or a number as DEC's terminals have them, and by their character's code, as
 * kitty and xterm send them where another program has left them so.
 */
const forms = [
  /^(?:\[(?:1?;(?<field>[\d:]+))?|O)(?<letter>[A-Z])$/,
  /^\[(?<number>\d)(?:;(?<field>[\d:]+))?~$/,
  /^\[(?<code>\d{1,7})(?::(?<shifted>\d{1,7})?[\d:]*)?(?:;(?<field>[\d:]*)(?:;[\d:]*)?)?u$/,
  /^\[27;(?<field>\d+);(?<code>\d{1,7})~$/,
];

const letters: Readonly<Record<string, string>> = {
  ...{ A: '↑', B: '↓', C: '→', D: '←', H: 'Home', F: 'End', Z: 'Shift-Tab', M: 'Enter' },
};

const numbers: Readonly<Record<string, string>> = {
  ...{ 1: 'Home', 3: 'Backspace', 4: 'End', 5: 'PgUp', 6: 'PgDn', 7: 'Home', 8: 'End' },
};

/** Codes that aren't characters': of the editing keys, and of kitty's keypad. */
const codes: Readonly<Record<number, string>> = {
  ...{ 8: 'Backspace', 9: 'Tab', 13: 'Enter', 27: 'Esc', 127: 'Backspace', 57414: 'Enter' },
  ...{ 57417: '←', 57418: '→', 57419: '↑', 57420: '↓', 57421: 'PgUp', 57422: 'PgDn' },
  ...{ 57423: 'Home', 57424: 'End' },
};

type Held = 'nothing' | 'Shift' | 'Ctrl' | 'another';

/** What a key is held with: a sum of bits and one. A key that is let go is as none. */
function heldWith(field = '1'): Held {
  const [sum, event] = field.split(':');
  if (event === '3') return 'another';
  // The locks of capitals and numbers change nothing.
  const bits = ((Number(sum) || 1) - 1) & ~(64 | 128);
  return bits === 0 ? 'nothing' : bits === 1 ? 'Shift' : bits === 4 ? 'Ctrl' : 'another';
}

function codeKey(code: number, shifted: number, held: Held): Stroke | undefined {
  if (held === 'another' || !isCharacter(shifted) || !isCharacter(code)) return undefined;
  const name = codes[code];
  const character = String.fromCodePoint(code);
  if (held === 'Ctrl') return { key: `Ctrl-${character.toUpperCase()}`, text: '' };
  if (name === 'Tab' && held === 'Shift') return { key: 'Shift-Tab', text: '' };
  if (name !== undefined) return { key: name, text: '' };
  // Private characters stand for keys that have none.
  if (code < 32 || /[\p{Cc}\p{Co}\p{Cs}]/u.test(character)) return undefined;
  if (held === 'nothing') return characterKey(character);
  return characterKey(shifted > 0 ? String.fromCodePoint(shifted) : character.toUpperCase());
}

function isCharacter(code: number): boolean {
  return code <= 0x10ffff;
}

function characterKey(character: string): Stroke {
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
