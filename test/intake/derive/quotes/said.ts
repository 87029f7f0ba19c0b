import { findQuotes } from '../../../../source/intake/derive/quotes.ts';

/** Who speaks in paragraphs, and what is said, in order. */
export function said(...paragraphs: string[]): [speaker: string | null, text: string][] {
  const body = paragraphs.map((text) => ({ type: 'paragraph', text }) as const);
  return findQuotes(body).map(({ speaker, text }) => [speaker?.name ?? null, text]);
}

/** Who speaks in paragraphs, in order. */
export function speakers(...paragraphs: string[]): (string | null)[] {
  return said(...paragraphs).map(([speaker]) => speaker);
}
