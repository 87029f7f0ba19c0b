import type { Link } from '../story/story.ts';
import { escapeAddress, escapeInline, escapeStart } from './escape-markdown.ts';

/** The addresses that a document leads to, numbered in the order in which they are first met. */
export type References = Map<string, number>;

/**
 * A text of one or several lines as Markdown's, with the stretches that lead somewhere as numbered references.
 * A line's end that isn't followed by text would end the paragraph, so blank lines are left out.
 */
export function linkedLines(
  text: string,
  links: readonly Link[],
  references: References,
): string[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const linked = linkedText(text, from, to, links, references).trim();
    return linked === '' ? [] : [escapeStart(linked)];
  });
}

/** The definitions of the references, for the end of the document. */
export function definitions(references: References): string {
  return [...references].map(([url, number]) => `[${number}]: <${escapeAddress(url)}>`).join('\n');
}

/** A reference to an address under a text that is Markdown already. */
export function reference(text: string, url: string, references: References): string {
  const number = references.get(url) ?? references.size + 1;
  references.set(url, number);
  return `[${text}][${number}]`;
}

function linkedText(
  text: string,
  from: number,
  to: number,
  links: readonly Link[],
  references: References,
): string {
  let markdown = '';
  let at = from;
  for (const { start, end, url } of links) {
    const [begin, stop] = [Math.max(start, at), Math.min(end, to)];
    const linked = text.slice(begin, stop);
    if (begin >= stop || linked.trim() === '') continue;
    markdown += escapeInline(text.slice(at, begin));
    markdown += reference(escapeInline(linked), url, references);
    at = stop;
  }
  return markdown + escapeInline(text.slice(at, to));
}
