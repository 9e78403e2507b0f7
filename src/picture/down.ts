/** Time running down, below 640 px: the embed's own layout and drawings, with its rows as text. */
import { drawColumnHeads, drawRows, html, paints, type Markup } from '../embed/drawings.ts';
import { layoutVertical, type VerticalLayout, type VerticalRow } from '../timeline/index.ts';
import type { Chart } from './across.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { pictureMeasure } from './text-width.ts';

const TITLE_SIZE = 15;
const HEAD = 48;

/** The chart, `width` px wide and as high as its rows need. A period is shown by its events alone. */
export function chartDown(scene: Scene, pen: Pen, width: number): Chart {
  const { index, sources, hiddenSources, home, direction, words } = scene;
  const layout = layoutVertical({
    ...{ index, sources, hiddenSources, home, direction, words, width },
    selectedId: null,
    focusedId: null,
    measureText: pictureMeasure,
    fold: scene.fold ?? true,
    density: 'bundled',
    titleSize: TITLE_SIZE,
  });
  const head = drawColumnHeads(layout, {
    messages: scene.language.chart,
    measureText: pictureMeasure,
  });
  return {
    height: HEAD + layout.height,
    drawing: html`${pen.resolved(head)}<g transform="translate(0 ${HEAD})">${pen.resolved(html`${paints(true)}${drawRows(layout, null, scene.language.chart)}`)}${layout.folds.map((fold) => fold.label !== null && foldWords(fold.label, (fold.y0 + fold.y1) / 2, layout, pen))}${layout.rows.map((row) => rowOf(row, layout, pen))}</g>`, // prettier-ignore
  };
}

function rowOf(
  { date, title, titleSize, strong, sign, target }: VerticalRow,
  { direction }: VerticalLayout,
  pen: Pen,
): Markup {
  const anchor = direction === 'ltr' ? 'left' : 'right';
  const looks = {
    size: titleSize,
    weight: strong ? 640 : 420,
    fill: target === 'event' ? 'ink' : 'ink-2',
  } as const;
  return html`${pen.line(date.text, { x: date.x, y: date.y, size: 13, weight: 640, anchor })}${title.map(({ x, y, text }) => pen.line(text, { x, y, anchor, ...looks }))}${sign && pen.sign(sign.x, sign.y)}`; // prettier-ignore
}

function foldWords(
  label: string,
  y: number,
  { textX, textWidth, direction }: VerticalLayout,
  pen: Pen,
): Markup {
  const size = Math.min(13, (13 * textWidth) / pictureMeasure(label, { size: 13, weight: 420 }));
  const anchor = direction === 'ltr' ? 'left' : 'right';
  return pen.line(label, { x: textX, y: y + 4.5, size, weight: 420, fill: 'ink-2', anchor });
}
