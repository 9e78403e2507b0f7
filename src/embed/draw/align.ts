/**
 * Brings a part of the document in line with new markup and leaves alone what is
 * the same: a button keeps its focus, a press its click, an open passage stays open.
 *
 * Children with a `data-key` are known by it, the others by their place. Styles
 * come as `data-style` and are set through the object model, because a strict
 * content security policy forbids `style` in markup.
 */
import type { Markup } from './html.ts';

/** Shows `markup` as the content of `node`. The only place where markup becomes elements. */
export function show(node: Element, markup: Markup): void {
  if (!node.firstChild) {
    // The first time there is nothing to leave alone.
    node.innerHTML = markup.text;
    dress(node);
    return;
  }
  const template = document.createElement('template');
  template.innerHTML = markup.text;
  alignChildren(node, template.content);
}

function alignChildren(node: Element, wanted: ParentNode): void {
  const keys = new Set([...wanted.children].map(keyOf));
  for (const child of [...node.children]) if (!keys.has(keyOf(child))) child.remove();
  const known = new Map([...node.children].map((child) => [keyOf(child), child]));
  let at = node.firstChild;
  // What is new moves over as it is.
  for (const child of [...wanted.childNodes]) {
    const key = keyOf(child);
    const own = key === null ? (isAlike(at, child) ? at : null) : (known.get(key) ?? null);
    if (own === at && at) at = at.nextSibling;
    else node.insertBefore(own ?? child, at);
    if (own) alignNode(own, child);
    else dress(child);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function alignNode(node: Node, wanted: Node): void {
  if (!(node instanceof Element) || !(wanted instanceof Element)) {
    if (node.nodeValue !== wanted.nodeValue) node.nodeValue = wanted.nodeValue;
    return;
  }
  for (const { name } of [...node.attributes])
    // What the reader has opened, and what the object model has set.
    if (name !== 'open' && name !== 'style' && !wanted.hasAttribute(name))
      node.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  setStyle(node, wanted.getAttribute('data-style') ?? '');
  alignChildren(node, wanted);
}

/** Sets the styles in what has just come. */
function dress(node: Node): void {
  if (!(node instanceof Element)) return;
  const dressOne = (own: Element) => setStyle(own, own.getAttribute('data-style') ?? '');
  dressOne(node);
  node.querySelectorAll('[data-style]').forEach(dressOne);
}

function setStyle(node: Element, style: string): void {
  if ((styles.get(node) ?? '') === style) return;
  (node as HTMLElement | SVGElement).style.cssText = style;
  styles.set(node, style);
}

/** What was set last, because a browser gives back a style in its own words. */
const styles = new WeakMap<Element, string>();

function isAlike(node: Node | null, wanted: Node): boolean {
  return node !== null && node.nodeName === wanted.nodeName && keyOf(node) === null;
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute('data-key') : null;
}
