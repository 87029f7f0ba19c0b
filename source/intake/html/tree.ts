import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

/** Elements within elements: browsers go to 512. Nothing that a person wrote is deeper than this. */
const deepest = 1000;

/** Elements on a page: more take a gigabyte. */
const most = 1_000_000;

/** Thrown where a page has more elements, or nests them deeper, than there is time and memory to parse; says so. */
export class Unbounded extends Error {}

/** Parses HTML as browsers do with scripts off, to its tree; throws what is `Unbounded`. */
export function parseHtml(html: string): HtmlDocument {
  let depth = 0;
  let count = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest) throw new Unbounded(`nested more than ${deepest} elements deep`);
      if (++count > most) throw new Unbounded(`of more than ${most} elements`);
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
