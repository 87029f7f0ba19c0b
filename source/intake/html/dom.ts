import { parseHTML } from 'linkedom';
import { attribute, isElement, isText, type HtmlDocument, type HtmlNode } from './tree.ts';

/** Of the DOM what is needed to build a document. */
type DomNode = { appendChild(node: DomNode): void };
type DomElement = DomNode & { setAttribute(name: string, value: string): void };
type DomDocument = {
  readonly head: DomElement;
  readonly body: DomElement;
  readonly documentElement: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
  createComment(text: string): DomNode;
};

/**
 * A parsed page as a DOM: parse5 understands broken HTML as browsers do, linkedom has the interfaces that
 * Readability works by. Scripts and styles are left out, but for the data in JSON-LD.
 */
export function domOf(page: HtmlDocument): DomDocument {
  const { document } = parseHTML(
    '<!DOCTYPE html><html><head></head><body></body></html>',
  ) as unknown as { document: DomDocument };
  const roots = new Map([
    ['html', document.documentElement],
    ['head', document.head],
    ['body', document.body],
  ]);
  const rest: [node: HtmlNode, parent: DomNode, depth: number][] = [];
  for (const node of page.childNodes)
    if (isElement(node)) rest.push([node, document.documentElement, 0]);
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, parent, depth] = next;
    if (isText(node)) parent.appendChild(document.createTextNode(node.value));
    else if ('data' in node) parent.appendChild(document.createComment(node.data));
    else if (isElement(node) && !isLeftOut(node)) {
      const root = roots.get(node.tagName);
      roots.delete(node.tagName);
      const element = root ?? document.createElement(node.tagName);
      for (const { name, value } of node.attrs) element.setAttribute(name, value);
      if (!root) parent.appendChild(element);
      // What is taken from the end is to be taken in order.
      const inner = depth < deepest ? element : parent;
      for (const child of node.childNodes.toReversed()) rest.push([child, inner, depth + 1]);
    }
  }
  return document;
}

/**
 * What is deeper is set beside what it is in, as in browsers at 512: Readability may take the cube of the depth.
 */
const deepest = 150;

function isLeftOut(node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  if (node.tagName === 'script') return attribute(node, 'type') !== 'application/ld+json';
  return node.tagName === 'style' || node.tagName === 'template';
}
