/** A key in words, for those who listen: signs are often passed over, and capitals sound as small letters do. */
export function keyName(key: string): string {
  const [, control] = /^Ctrl-(.)$/.exec(key) ?? [];
  if (control !== undefined) return `Control ${control}`;
  return names[key] ?? (/^\p{Lu}$/u.test(key) ? `capital ${key}` : key);
}

const names: Readonly<Record<string, string>> = {
  PgDn: 'Page Down',
  PgUp: 'Page Up',
  Esc: 'Escape',
  'Shift-Tab': 'Shift Tab',
  '→': 'Right',
  '←': 'Left',
  '↓': 'Down',
  '↑': 'Up',
  '<': 'less than',
  '>': 'greater than',
  '{': 'left brace',
  '}': 'right brace',
  '[': 'left bracket',
  ']': 'right bracket',
  '/': 'slash',
  '?': 'question mark',
  '+': 'plus',
  '-': 'minus',
  '=': 'equals',
};
