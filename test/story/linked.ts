import type { Block, Link, Story } from '../../source/story/story.ts';

/** A text and its links from words in brackets with their addresses: "on [the pier](https://example.org/)". */
export function linkedText(written: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  let text = '';
  for (const [all, words, url] of written.matchAll(/\[([^\]]*)\]\(([^)]*)\)|[^[]+|\[/g)) {
    if (words !== undefined && url !== undefined)
      links.push({ start: text.length, end: text.length + words.length, url });
    text += words ?? all;
  }
  return { text, links };
}

/** A story of paragraphs that are written so. */
export function linkedStory(...paragraphs: readonly string[]): Story {
  const body = paragraphs.map((written): Block => ({ type: 'paragraph', ...linkedText(written) }));
  return { headline: 'Rain on the pier', body, quotes: [], figures: [], routes: [] };
}
