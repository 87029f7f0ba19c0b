import type { Link } from '../../story/story.ts';
import { address } from '../links.ts';

/** A text with the links in it. */
export type Linked = { readonly text: string; readonly links: readonly Link[] };

/** Gathers the text of a line or a paragraph from pieces of HTML: white space between words is one space. */
export class Inline {
  #text = '';
  #links: Link[] = [];
  readonly #base: string | undefined;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  add(text: string): void {
    const spaced = text.replace(/[ \t\n\f\r]+/g, ' ');
    const begins = this.#text === '' || /[ \n]$/.test(this.#text);
    this.#text += begins && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
  }

  /** Ends the line: after an empty one a new line is nothing. */
  breakLine(): void {
    this.#text = this.#text.replace(/ $/, '');
    if (this.#text !== '') this.#text += '\n';
  }

  get isAtBreak(): boolean {
    return this.#text.endsWith('\n');
  }

  /** Adds what `gather` adds as the words of a link. */
  link(reference: string | undefined, gather: () => void): void {
    const start = this.#text.length;
    gather();
    const words = this.#text.slice(start);
    // What leads to another place on the page leads nowhere here.
    const leads = reference !== undefined && !reference.startsWith('#');
    const url = leads ? address(reference, this.#base) : undefined;
    if (url === undefined || words.trim() === '') return;
    const from = start + words.length - words.trimStart().length;
    this.#links.push({ start: from, end: start + words.trimEnd().length, url });
  }

  /** What was gathered, without space around it; begins anew. */
  take(): Linked {
    const text = this.#text.replace(/[ \n]+$/, '');
    const links = this.#links.filter(({ end }) => end <= text.length);
    this.#text = '';
    this.#links = [];
    return { text, links };
  }
}

/** Linked texts with line feeds between them. */
export function joinLines(lines: readonly Linked[]): Linked {
  let text = '';
  const links: Link[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const at = text.length;
    links.push(
      ...line.links.map(({ start, end, url }) => ({ start: start + at, end: end + at, url })),
    );
    text += line.text;
  }
  return { text, links };
}
