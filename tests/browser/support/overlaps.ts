/** Measures texts on the page: which of them lie on one another. */
import type { Page } from '@playwright/test';

export interface TextBox {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a font leaves empty above its capitals and below its letters, as a share of its box. */
const LEADING = 0.18;

/**
 * For each element that `selector` finds, the ink of its texts, one box a line, px in the window.
 * Only what the eye can see counts: not what is faded out, or there for screen readers alone.
 */
export function textBoxes(page: Page, selector: string): Promise<TextBox[][]> {
  return page.locator(selector).evaluateAll((elements, leading) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden');
    const boxesOf = (element: Element): TextBox[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: TextBox[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.textContent?.trim();
        if (!text || !node.parentElement || !isSeen(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
          const trim = (bottom - top) * leading;
          if (width > 2) boxes.push({ text, left, right, top: top + trim, bottom: bottom - trim });
        }
      }
      return boxes;
    };
    return elements.map(boxesOf).filter((boxes) => boxes.length > 0);
  }, LEADING);
}

/** Do the boxes share more than half a pixel in both directions? */
function meet(a: TextBox, b: TextBox): boolean {
  const slack = 0.5;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** Each pair of texts of different elements that lie on one another, as "a × b". */
export function overlaps(elements: readonly (readonly TextBox[])[]): string[] {
  return elements.flatMap((boxes, i) =>
    elements
      .slice(i + 1)
      .flatMap((others) =>
        boxes.flatMap((a) => others.filter((b) => meet(a, b)).map((b) => `${a.text} × ${b.text}`)),
      ),
  );
}
