/**
 * Resolves backspaces as paper does: what is struck over a character takes its place. Bold by striking twice
 * and underlining leave the character and are a way of writing; `removed` counts all other backspaces.
 * Works line by line.
 */
export function resolveOverstrike(text: string): { text: string; removed: number } {
  if (!text.includes('\b')) return { text, removed: 0 };
  const lines = text.split('\n').map(resolveLine);
  return {
    text: lines.map((line) => line.text).join('\n'),
    removed: lines.reduce((sum, line) => sum + line.removed, 0),
  };
}

function resolveLine(line: string): { text: string; removed: number } {
  if (!line.includes('\b')) return { text: line, removed: 0 };
  const struck: string[] = [];
  let at = 0;
  let removed = 0;
  // A character with the marks that stand on it, 30 at most (the bound of UAX 15, section 13).
  for (const [character] of line.matchAll(/\x08|[^\x08][\p{M}\u200C\u200D]{0,30}/gu)) {
    if (character === '\b') {
      at = Math.max(0, at - 1);
      removed++;
      continue;
    }
    const under = struck[at];
    if (under !== undefined && (under === character || under === '_' || character === '_'))
      removed--;
    if (under === undefined || character !== '_') struck[at] = character;
    at++;
  }
  return { text: struck.join(''), removed };
}
