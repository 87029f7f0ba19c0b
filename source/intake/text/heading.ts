import type { Block } from '../../story/story.ts';

/** The heading that a line standing alone is: between equals signs, in capitals, or a chapter's. */
export function heading(line: string): Block | undefined {
  if (line.length > 120) return undefined;
  const [, marks, text] = /^(={2,6})\s+(\S.*?)\s+\1$/.exec(line) ?? [];
  if (marks !== undefined && text !== undefined) {
    return { type: 'heading', level: marks.length, text };
  }
  return isCapitals(line) || isChapter(line)
    ? { type: 'heading', level: 2, text: line }
    : undefined;
}

/** The heading in the first two lines of a chunk, of which the second underlines the first. */
export function underlinedHeading([line, rule]: readonly string[]): Block | undefined {
  if (line === undefined || rule === undefined || !/^ *(?:={3,}|-{3,})$/.test(rule))
    return undefined;
  const text = line.trim();
  const length = rule.trim().length;
  const fits = length >= text.length * 0.6 && length <= text.length * 2;
  if (!fits || text.length > 120 || !/\p{L}/u.test(text)) return undefined;
  return { type: 'heading', level: rule.includes('=') ? 2 : 3, text };
}

/** Short, of words in capitals, and not a sentence. Told without Unicode's properties, which are slow to compile. */
function isCapitals(line: string): boolean {
  const [first = ''] = line;
  return (
    line.length <= 60 &&
    line === line.toUpperCase() &&
    first !== first.toLowerCase() &&
    /[A-Z\u00C0-\u2E7F]{4}/.test(line) &&
    !/[=|/\\<>[\]{}_#*+@;]|[.,:;—–-]$/.test(line)
  );
}

function isChapter(line: string): boolean {
  return /^(?:chapter|part|book|act|scene|canto) (?:\d+|[ivxlc]+)(?:[.:—–-].*)?$/i.test(line);
}
