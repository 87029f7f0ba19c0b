import type { Draft } from './draft.ts';
import { readHead } from './text/head.ts';
import { textBlocks } from './text/blocks.ts';

/**
 * Reads clean plain text as a wire story is written: a head, then paragraphs by blank lines, or by lines
 * where there are none. Of the text nothing is lost but space at the breaks and the marks of headings and lists.
 */
export function readText(text: string): Draft {
  const { left, end, ...head } = readHead(text);
  const body = [...textBlocks(left), ...textBlocks(text, end)];
  // What stands over nothing is no headline.
  return body.length > 0 ? { ...head, body } : { body: textBlocks(text) };
}
