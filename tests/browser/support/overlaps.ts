/** Measures texts on the page: which of them lie on one another, and which leave the page. */
import type { Page } from '@playwright/test';

export interface TextBox {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room that the font gives above capitals and below the baseline, where no ink is, as a share of the line. */
const LEADING = 0.18;

/**
 * The ink of every text that `selector` finds and a reader can see: one box for each line, px in the window.
 * Texts that are faded out, for screen readers alone or scrolled away are not there for the eye.
 */
export function textBoxes(page: Page, selector: string): Promise<TextBox[][]> {
  return page.locator(selector).evaluateAll((elements, leading) => {
    const boxesOf = (element: Element): TextBox[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const boxes: TextBox[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!text.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
          if (width < 2 || height < 2) continue;
          const trim = height * leading;
          boxes.push({
            text: text.textContent.trim(),
            left,
            right,
            top: top + trim,
            bottom: bottom - trim,
          });
        }
      }
      return boxes;
    };
    return elements
      .filter((element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map(boxesOf)
      .filter((boxes) => boxes.length > 0);
  }, LEADING);
}

function meet(a: TextBox, b: TextBox): boolean {
  const slack = 0.5;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** Each pair of texts from different labels that lie on one another, as "a × b". */
export function overlaps(labels: readonly (readonly TextBox[])[]): string[] {
  const found: string[] = [];
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1)) {
      for (const a of label) {
        for (const b of other) if (meet(a, b)) found.push(`${a.text} × ${b.text}`);
      }
    }
  });
  return found;
}
