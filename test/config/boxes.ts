import fc from 'fast-check';
import type Yoga from 'yoga-layout';

type Box = {
  readonly direction: number;
  readonly grow: number;
  readonly width: number | `${number}%` | 'auto';
  readonly padding: number;
  /** The cells of the text in a box without children. */
  readonly text: number;
  readonly children: readonly Box[];
};

/** Boxes within boxes, those at the ends with a text to be wrapped. */
export const boxes = fc.letrec<{ box: Box }>((tie) => ({
  box: fc.record({
    direction: fc.integer({ min: 0, max: 3 }),
    grow: fc.integer({ min: 0, max: 2 }),
    width: fc.oneof(fc.nat(40), fc.constantFrom('50%', '100%', 'auto')),
    padding: fc.nat(2),
    text: fc.nat(60),
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('box'), { maxLength: 3 })),
  }),
})).box;

/** Where Yoga places a box and those in it on a page of so many columns. */
export function layOut(yoga: typeof Yoga, box: Box, columns: number): unknown {
  const node = build(yoga, box);
  node.calculateLayout(columns, undefined, yoga.DIRECTION_LTR);
  const layout = read(node);
  node.freeRecursive();
  return layout;
}

type Node = ReturnType<typeof Yoga.Node.create>;

function build(yoga: typeof Yoga, box: Box): Node {
  const node = yoga.Node.create();
  node.setFlexDirection(box.direction);
  node.setFlexGrow(box.grow);
  node.setWidth(box.width);
  node.setPadding(yoga.EDGE_ALL, box.padding);
  if (box.children.length === 0) node.setMeasureFunc((columns) => wrapped(box.text, columns));
  box.children.forEach((child, index) => node.insertChild(build(yoga, child), index));
  return node;
}

function wrapped(cells: number, columns: number): { width: number; height: number } {
  const width = Math.max(1, Math.min(columns, cells));
  return { width, height: Math.ceil(cells / width) };
}

function read(node: Node): unknown {
  const children = Array.from({ length: node.getChildCount() }, (_, index) => node.getChild(index));
  return [node.getComputedLayout(), children.map(read)];
}
