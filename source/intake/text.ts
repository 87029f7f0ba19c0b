import type { Draft } from './draft.ts';
import { readHead } from './text/head.ts';
import { blockReader, textBlocks } from './text/blocks.ts';
import { measureOf } from './text/measure.ts';

/**
 * Reads clean plain text as a wire story is written: a head, then paragraphs by blank lines, or by lines
 * where there are none. Of the text nothing is lost but space at the breaks and the marks of headings and lists.
 */
export function readText(text: string): Draft {
  return beginText(text, true).draft;
}

/**
 * Reads the first piece of a clean plain text, `next` those after it. Only the head is told from the first piece
 * alone, and what most of its lines are like.
 */
export function beginText(text: string, isLast: boolean) {
  const { left, end, ...head } = readHead(text);
  const measure = measureOf(text);
  const next = blockReader(measure);
  const body = [...textBlocks(left, measure), ...next(text.slice(end), isLast)];
  // What stands over nothing is no headline.
  const draft: Draft =
    body.length > 0 || !isLast ? { ...head, body } : { body: textBlocks(text, measure) };
  return { draft, next };
}
