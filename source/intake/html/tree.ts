import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

/** Elements within elements: browsers go to 512. Nothing that a person wrote is deeper than this. */
export const deepest = 1000;

/** Thrown where elements are nested deeper than `deepest`: a parser takes the square of the depth. */
export class TooDeep extends Error {}

/** Parses HTML as browsers do with scripts off, to its tree. */
export function parseHtml(html: string): HtmlDocument {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest) throw new TooDeep();
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(html, { scriptingEnabled: false, treeAdapter });
}

export function isElement(node: HtmlNode | HtmlDocument): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is Text {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of a name in a tree, in order. */
export function* elements(
  root: HtmlDocument | HtmlElement,
  ...names: string[]
): Generator<HtmlElement, undefined> {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue;
    if (names.includes(node.tagName)) yield node;
    yield* elements(node, ...names);
  }
  return undefined;
}

/** All text in an element, as it stands there. */
export function textContent(node: HtmlNode): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(textContent).join('') : '';
}
