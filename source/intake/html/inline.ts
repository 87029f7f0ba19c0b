import type { Link } from '../../story/story.ts';
import { address } from '../links.ts';

/** A text with the links in it. */
export type Linked = { readonly text: string; readonly links: readonly Link[] };

/** Gathers the text of a line or a paragraph from pieces of HTML: white space between words is one space. */
export class Inline {
  // Kept apart: a string that grows would be copied at each look into it.
  #pieces: string[] = [];
  #length = 0;
  #links: Link[] = [];
  readonly #base: string | undefined;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  get isEmpty(): boolean {
    return this.#pieces.every((piece) => piece.trim() === '');
  }

  get isAtBreak(): boolean {
    return this.#last.endsWith('\n');
  }

  add(text: string): void {
    const spaced = text.replace(/[ \t\n\f\r]+/g, ' ');
    const begins = this.#length === 0 || /[ \n]$/.test(this.#last);
    this.#push(begins && spaced.startsWith(' ') ? spaced.slice(1) : spaced);
  }

  /** Ends the line: after an empty one a new line is nothing. */
  breakLine(): void {
    const last = this.#pieces.pop() ?? '';
    this.#length -= last.length;
    this.#push(last.replace(/ $/, ''));
    if (this.#length > 0) this.#push('\n');
  }

  /** Adds what `gather` adds as the words of a link. */
  link(reference: string | undefined, gather: () => void): void {
    const [index, start] = [this.#pieces.length, this.#length];
    gather();
    const words = this.#pieces.slice(index).join('');
    const isFragment = reference === undefined || reference.startsWith('#');
    const url = isFragment ? undefined : address(reference, this.#base);
    if (url === undefined || words.trim() === '' || this.#isHere(url)) return;
    const from = start + words.length - words.trimStart().length;
    this.#links.push({ start: from, end: start + words.trimEnd().length, url });
  }

  /** What was gathered, without space around it; begins anew. */
  take(): Linked {
    const text = this.#pieces.join('').replace(/(?<![ \n])[ \n]+$/, '');
    const links = this.#links.filter(({ start, end }) => start < end && end <= text.length);
    this.#pieces = [];
    this.#length = 0;
    this.#links = [];
    return { text, links };
  }

  /** Whether an address leads only to another place on the page. */
  #isHere(url: string): boolean {
    return url.includes('#') && url.split('#')[0] === this.#base?.split('#')[0];
  }

  get #last(): string {
    return this.#pieces.at(-1) ?? '';
  }

  #push(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

/** Linked texts with line feeds between them. */
export function joinLines(lines: readonly Linked[]): Linked {
  let text = '';
  const links: Link[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const at = text.length;
    for (const { start, end, url } of line.links)
      links.push({ start: start + at, end: end + at, url });
    text += line.text;
  }
  return { text, links };
}

/** Linked texts with `between` between them. */
export function joined(texts: readonly Linked[], between: string): Linked {
  let text = '';
  const links: Link[] = [];
  for (const [index, each] of texts.entries()) {
    if (index > 0) text += between;
    const at = text.length;
    for (const { start, end, url } of each.links)
      links.push({ start: start + at, end: end + at, url });
    text += each.text;
  }
  return { text, links };
}

/** The beginning of a linked text, to `end`. */
export function cut({ text, links }: Linked, end: number): Linked {
  return {
    text: text.slice(0, end),
    links: links
      .filter(({ start }) => start < end)
      .map((link) => ({ ...link, end: Math.min(link.end, end) })),
  };
}
