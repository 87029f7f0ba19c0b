import type { Draft } from '../draft.ts';
import type { HeadLine } from './head-lines.ts';

type Titles = Pick<Draft, 'kicker' | 'headline' | 'dek'> & { readonly used: readonly HeadLine[] };

/**
 * Which of a head's lines, those of dates and names left out, are kicker, headline and dek. Only over a wire
 * story, which other signs tell, is a short line before the headline a kicker, and a sentence after it a dek.
 */
export function titlesOf(lines: readonly HeadLine[], isWire: boolean): Titles {
  const [first, second] = lines;
  if (!first) return { used: [] };
  const kicker = isWire && second && isKicker(first.text, second.text) ? first : undefined;
  const rest = kicker ? lines.slice(1) : lines;
  const headline = headlineOf(rest, isWire);
  if (!headline) return { used: [] };
  const after = rest[headline.length];
  const dek = isWire && after && isDek(after.text) ? after : undefined;
  const words = headline.map(({ text }) => text).filter((text) => !rule.test(text));
  return {
    ...(kicker && { kicker: kicker.text }),
    headline: words.join(' ').replace(/^(={1,6})\s+(.*?)\s+\1$/, '$2'),
    ...(dek && { dek: dek.text }),
    used: [...(kicker ? [kicker] : []), ...headline, ...(dek ? [dek] : [])],
  };
}

const rule = /^(?:=+|-+)$/;

function isKicker(line: string, next: string): boolean {
  const words = line.split(/\s+/).length;
  return line.length <= 30 && words <= 4 && next.length >= 25 && /[\p{L}\p{N}]$/u.test(line);
}

function isDek(line: string): boolean {
  return line.length >= 40 && line.split(/\s+/).length >= 7;
}

/** The lines that the headline is set in: one, one with a rule under it, or a long one and what was wrapped of it. */
function headlineOf([first, second]: readonly HeadLine[], isWire: boolean): HeadLine[] | undefined {
  if (!first || !isTitle(first.text)) return undefined;
  if (second && !first.parted && rule.test(second.text)) return [first, second];
  const isWrapped = second && !first.parted && second.parted && first.text.length >= 45;
  if (isWrapped && second.text.length <= first.text.length && isTitle(second.text)) {
    return [first, second];
  }
  return isWire || first.parted || !second ? [first] : undefined;
}

function isTitle(line: string): boolean {
  return (
    line.length <= 200 && /[\p{L}\p{N}]/u.test(line) && !/^(?:[-*•>|#]|\d+[.)])\s|[,;:]$/.test(line)
  );
}
