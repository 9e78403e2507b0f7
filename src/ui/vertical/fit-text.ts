/**
 * Narrows an SVG text that is wider than its place. Where a font has no narrow
 * forms, its letters are set closer and condensed; where it has, nothing changes.
 */
import type { Attachment } from 'svelte/attachments';

/** Attach to a `text` element; `maxPx` is its room. */
export function fitText(maxPx: number): Attachment<SVGTextElement> {
  return (node) => {
    // jsdom draws no text.
    if (!('getComputedTextLength' in node) || node.getComputedTextLength() <= maxPx) return;
    node.setAttribute('textLength', String(maxPx));
    node.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    return () => {
      node.removeAttribute('textLength');
    };
  };
}
