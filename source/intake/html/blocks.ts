import type { Block, Link } from '../../story/story.ts';
import { part } from '../text/part.ts';
import { gridOf } from './grid.ts';
import { Inline, joinLines, type Linked } from './inline.ts';
import { blockNames, unseen } from './elements.ts';
import { itemsOf, linesOf, startOf } from './lines.ts';
import { marksAround } from './marks.ts';
import { tableBlocks } from './table.ts';
import {
  attribute,
  elements,
  isElement,
  isText,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

/** `base`: where relative addresses lead from. `alternatives`: whether pictures are told in words. */
type Options = { readonly base?: string | undefined; readonly alternatives?: boolean };

/** The blocks of a page, or of a part of one, with all its text. */
export function htmlBlocks(root: HtmlDocument | HtmlElement, options: Options): Block[] {
  const walk = new Walk(options);
  walk.children(root);
  return walk.finish();
}

class Walk {
  readonly #options: Options;
  readonly #blocks: Block[] = [];
  readonly #inline: Inline;
  #kind: 'paragraph' | 'quotation' = 'paragraph';

  constructor(options: Options) {
    this.#options = options;
    this.#inline = new Inline(options.base);
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  children(parent: HtmlDocument | HtmlElement): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.#inline.add(node.value);
      else if (isElement(node)) this.#element(node);
    }
  }

  #element(element: HtmlElement): void {
    const name = element.tagName;
    if (unseen.has(name)) return;
    if (!blockNames.has(name)) return this.#phrase(element);
    this.#flush();
    this.#block(element);
    this.#flush();
  }

  /** An element within a line. */
  #phrase(element: HtmlElement): void {
    switch (element.tagName) {
      case 'br':
        // A second one is an empty line, which parts paragraphs.
        if (this.#inline.isAtBreak) this.#flush();
        else this.#inline.breakLine();
        break;
      case 'img':
        if (this.#options.alternatives) this.#inline.add(attribute(element, 'alt') ?? '');
        break;
      case 'a':
        this.#inline.link(attribute(element, 'href'), () => this.children(element));
        break;
      default: {
        const [before, after] = marksAround(element);
        this.#inline.add(before);
        this.children(element);
        this.#inline.add(after);
      }
    }
  }

  #block(element: HtmlElement): void {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) {
      const { text, links } = joinLines(this.#within(element).flatMap(linesOf));
      const words = text.replaceAll('\n', ' ');
      this.#add({ type: 'heading', level: Number(level), text: words, ...withLinks(links) }, text);
      return;
    }
    switch (element.tagName) {
      case 'blockquote': {
        const around = this.#kind;
        this.#kind = 'quotation';
        this.children(element);
        this.#flush();
        this.#kind = around;
        break;
      }
      case 'pre': {
        const text = preformatted(element).replace(/\s+$/, '');
        this.#add({ type: 'code', text }, text);
        break;
      }
      case 'ul':
      case 'ol':
        this.#list(element);
        break;
      case 'table':
        this.#table(element);
        break;
      default:
        this.children(element);
    }
  }

  /** A list, unless its entries hold more than lines and lists: then what they hold, one after the other. */
  #list(list: HtmlElement): void {
    const hasText = list.childNodes.some((node) => isText(node) && node.value.trim() !== '');
    if (hasText) return this.children(list);
    const entries = list.childNodes.filter(isElement).map((entry) => this.#within(entry));
    const isPlain = entries.flat().every(({ type }) => type === 'list' || type === this.#kind);
    if (!isPlain) {
      for (const block of entries.flat()) this.#blocks.push(block);
      return;
    }
    const ordered = list.tagName === 'ol';
    const items = entries.flatMap((blocks) => itemsOf(blocks, ordered));
    const { text, links } = joinLines(items);
    const texts = items.map((item) => item.text);
    const start = ordered ? startOf(list) : {};
    this.#add({ type: 'list', ordered, ...start, items: texts, ...withLinks(links) }, text);
  }

  /** A table, unless it is one for the layout: then what its cells hold, one after the other. */
  #table(table: HtmlElement): void {
    const caption = elements(table, 'caption').next().value;
    const isAlone = elements(table, 'table').next().done;
    const grid = isAlone ? gridOf(table, (cell) => this.#line(cell)) : undefined;
    if (!grid || grid.columns < 2) {
      this.children(table);
      return;
    }
    if (caption) for (const block of this.#within(caption)) this.#blocks.push(block);
    for (const block of tableBlocks(grid)) this.#blocks.push(block);
  }

  /** The text of a cell, unless it holds more than a paragraph. */
  #line(cell: HtmlElement): Linked | undefined {
    const blocks = this.#within(cell);
    return blocks.length <= 1 && blocks.every(isParagraph)
      ? joinLines(blocks.flatMap(linesOf))
      : undefined;
  }

  /** The blocks of an element alone. */
  #within(element: HtmlElement): Block[] {
    const walk = new Walk(this.#options);
    walk.#kind = this.#kind;
    walk.children(element);
    return walk.finish();
  }

  /** Adds a block that has any text. */
  #add(block: Block, text: string): void {
    if (text.trim() !== '') this.#blocks.push(block);
  }

  #flush(): void {
    if (this.#inline.isEmpty) {
      this.#inline.take();
      return;
    }
    const { text, links } = this.#inline.take();
    if (links.length > 0) this.#blocks.push({ type: this.#kind, text, links });
    else for (const piece of part(text)) this.#blocks.push({ type: this.#kind, text: piece });
  }
}

function isParagraph({ type }: Block): boolean {
  return type === 'paragraph' || type === 'quotation';
}

function withLinks(links: readonly Link[]): { links?: readonly Link[] } {
  return links.length > 0 ? { links } : {};
}

/** The text of what keeps its white space. */
function preformatted(node: HtmlNode): string {
  if (isText(node)) return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(preformatted).join('');
}
