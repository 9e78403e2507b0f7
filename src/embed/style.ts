/**
 * The embed's looks, as sheets that a document or a shadow root adopts: a strict
 * content security policy allows that, and twenty embeds share one sheet.
 */
const sheets = new Map<string, CSSStyleSheet>();

/** Gives the root that `node` is in this style, once. */
export function adopt(node: Node, css: string): void {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  // Not in browsers before 2023, nor in pages without a screen.
  if (!('adoptedStyleSheets' in Document.prototype)) {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.documentElement : root).append(style);
    return;
  }
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
