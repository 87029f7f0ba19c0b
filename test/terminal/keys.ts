/** The keys that have names; every other text is typed as it stands. `Ctrl-` and `Alt-` go before one character. */
export type Key = keyof typeof named | keyof typeof cursor | (string & {});

/** What a terminal sends for a key (xterm's table); cursor keys differ where the program asked for application mode. */
export function keyBytes(key: Key, applicationCursor: boolean): string {
  const final = lookUp(cursor, key);
  if (final !== undefined) return `\x1B${applicationCursor ? 'O' : '['}${final}`;
  const [, modifier, character = ''] = /^(Ctrl|Alt)-(.)$/su.exec(key) ?? [];
  if (modifier === 'Alt') return `\x1B${character}`;
  if (modifier === 'Ctrl') {
    return String.fromCharCode(character.toUpperCase().charCodeAt(0) & 0x1f);
  }
  return lookUp(named, key) ?? key;
}

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

const cursor = { Up: 'A', Down: 'B', Right: 'C', Left: 'D', Home: 'H', End: 'F' };

const named = {
  Enter: '\r',
  Escape: '\x1B',
  Tab: '\t',
  'Shift-Tab': '\x1B[Z',
  Space: ' ',
  Backspace: '\x7F',
  Insert: '\x1B[2~',
  Delete: '\x1B[3~',
  PageUp: '\x1B[5~',
  PageDown: '\x1B[6~',
  F1: '\x1BOP',
};
