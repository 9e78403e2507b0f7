/**
 * The small values every layout speaks in. All lengths are px; `x0 ≤ x1`,
 * `y0 ≤ y1`, y grows downwards. Text is measured by the caller's function, so
 * that layout stays arithmetic.
 */

export interface Span {
  readonly x0: number;
  readonly x1: number;
}

export interface Rect extends Span {
  readonly y0: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Font {
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in px when set in one line. */
export type MeasureText = (text: string, font: Font) => number;

/** Which way time runs over the screen. */
export type Direction = 'ltr' | 'rtl';

/** Whether two rectangles share any area; edges may touch. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** A span seen in the mirror of a frame `width` px wide. */
export function mirrorSpan<T extends Span>(span: T, width: number): T {
  return { ...span, x0: width - span.x1, x1: width - span.x0 };
}
