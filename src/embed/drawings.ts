/**
 * The face of this folder for whoever draws the same timeline as a picture: pure functions
 * from a layout to markup, and what makes markup. Nothing here knows a page.
 */
export { drawColumnHeads } from './draw/column-heads.ts';
export { drawGround, drawReports } from './draw/ground.ts';
export { drawMarks } from './draw/marks.ts';
export { drawProfile } from './draw/profile.ts';
export { drawRows } from './draw/rows.ts';
export { paints, WORDMARK } from './draw/drawing.ts';
export { attributes, html, Markup } from './draw/html.ts';
