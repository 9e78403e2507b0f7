/** Measures what is pressed and what is read: sizes below the least of the design (DESIGN.md, 9). */
import type { Page } from '@playwright/test';

/** Least side of a target, px (WCAG 2.5.8), and of a text. Half a pixel is the browser's to round. */
const LEAST = { target: 24 - 0.5, text: 12 - 0.05 };

/** Numbers inside marks: each is said again in the list and in the name of its button. */
const IN_MARKS = '.number, .count, .times, .more, .code';

/** Visible buttons, links and fields smaller than 24 × 24 px; an event's bead counts as part of it. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(({ target: least }) => {
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden');
    // Links in running text are excepted by WCAG 2.5.8.
    const isInline = (element: Element) =>
      getComputedStyle(element).display === 'inline' && element.closest('p, dd, li') !== null;
    return [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter((element) => seen(element) && !isInline(element))
      .flatMap((element) => {
        const parts = [element, ...element.querySelectorAll('.bead'), ...labelsOf(element)];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const width = Math.max(...boxes.map((box) => box.width));
        const height =
          Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
        if (width === 0 || (width >= least && height >= least)) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return [`target of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${name}`];
      });

    function labelsOf(element: Element): Element[] {
      return element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    }
  }, LEAST);
}

/** Visible texts set smaller than 12 px, numbers inside marks excepted. */
export function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    ([{ text: least }, inMarks]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const small: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim();
        const parent = walker.currentNode.parentElement;
        if (!text || !parent || parent.closest(`.visually-hidden, script, style, ${inMarks}`))
          continue;
        if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < least) small.push(`text of ${size} px: ${text}`);
      }
      return small;
    },
    [LEAST, IN_MARKS] as const,
  );
}
