/** How much text each element of a tree holds, told once for all: asking each element costs time that grows with the square. */

export interface TextMeasure {
  /** Letters, white space included. */
  readonly all: number;
  /** Letters that are no part of a link: a list of links is long, and no story. */
  readonly plain: number;
}

const NONE: TextMeasure = { all: 0, plain: 0 };

/** A lookup of the measure of `root` and every element in it. O(n), without recursion: pages nest deeply. */
export function measureText(root: Element): (element: Element) => TextMeasure {
  const measures = new Map<Node, { all: number; plain: number }>();
  const stack: { node: Node; parent?: Node; isDone: boolean }[] = [{ node: root, isDone: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, parent } = item;
    if (item.isDone) {
      const own = measures.get(node);
      const outer = parent && measures.get(parent);
      if (!own || !outer) continue;
      outer.all += own.all;
      if ((node as Element).localName !== 'a') outer.plain += own.plain;
    } else if (node.nodeType === 3) {
      const length = node.textContent?.length ?? 0;
      const outer = parent && measures.get(parent);
      if (outer) Object.assign(outer, { all: outer.all + length, plain: outer.plain + length });
    } else if (node.nodeType === 1) {
      measures.set(node, { all: 0, plain: 0 });
      stack.push({ ...item, isDone: true });
      for (const child of node.childNodes) stack.push({ node: child, parent: node, isDone: false });
    }
  }
  return (element) => measures.get(element) ?? NONE;
}
