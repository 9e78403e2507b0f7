/** Time running across, from 640 px: the embed's own layout and drawings, with its labels as text. */
import {
  html,
  drawGround,
  drawMarks,
  drawProfile,
  drawReports,
  paints,
  type Markup,
} from '../embed/drawings.ts';
import {
  layoutStacked,
  CROWD,
  mirrorLayout,
  MOVED,
  type HorizontalLayout,
  type PlacedLabel,
  type TextLine,
} from '../timeline/index.ts';
import { textBegins } from '../ui/plain.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { pictureMeasure } from './text-width.ts';

const HEIGHT = 424;
const FIELD_TOP = 8;
const MARGINS = { start: 10, end: 10 };
const WEIGHTS = { text: 420, strong: 640 };

export interface Chart {
  readonly height: number;
  readonly drawing: Markup;
}

/** The chart, `width` px wide. */
export function chartAcross(scene: Scene, pen: Pen, width: number): Chart {
  const { index, sources, hiddenSources, viewport, home, folds, direction, words } = scene;
  const input = {
    ...{ index, sources, hiddenSources, viewport, home, folds, direction, words },
    ...{ width, height: HEIGHT, margins: MARGINS, fieldTop: FIELD_TOP },
    selectedId: null,
    focusedId: null,
    measureText: pictureMeasure,
  };
  const layout = layoutStacked(input, { mirror: mirrorLayout, moved: MOVED, crowd: CROWD });
  const { chart, embed } = scene.language;
  const marks = html`${paints()}${drawGround(layout)}${drawReports(layout, sources, chart)}${drawProfile(layout, chart)}${drawMarks(layout, null, chart)}`;
  const isLtr = direction === 'ltr';
  // A picture does not change as an embed does: room that no label needs is not kept, unless asked for.
  const spare = scene.field ? 0 : Math.max(0, topOf(layout) - FIELD_TOP);
  const note = pen.line(embed.eachShape, {
    ...{ x: isLtr ? 12 : width - 12, y: HEIGHT - 12, size: 12.5, weight: WEIGHTS.text },
    anchor: isLtr ? 'left' : 'right',
    fill: 'ink-2',
  });
  const texts = html`${layout.labels.map((label) => labelOf(label, layout, pen))}${layout.edges.map((edge) => edgeOf(edge, layout, pen))}${note}`; // prettier-ignore
  return {
    height: HEIGHT - spare,
    // Labels of ticks begin at them, in the direction of time.
    drawing: html`<g transform="translate(0 ${-spare})"
      ><g direction="${direction}">${pen.resolved(marks)}</g>${texts}</g
    >`,
  };
}

/** y of the uppermost thing above the line. */
function topOf({ labels, marks, bundles, density, edges, field }: HorizontalLayout): number {
  const tops = [
    ...labels.flatMap(({ y0, pole }) => [y0, ...pole.points.map(({ y }) => y)]),
    ...marks.map(({ y }) => y - 12),
    ...bundles.map(({ y0 }) => y0),
    ...density.map(({ y0 }) => y0 - 18),
    ...edges.map(({ y }) => y - 12),
  ];
  return tops.reduce((top, y) => Math.min(top, y), field.y1);
}

/** In the line form a label before its pole reads "title date"; each line stands where the layout put it. */
function labelOf(label: PlacedLabel, { direction }: HorizontalLayout, pen: Pen): Markup {
  const anchor = textBegins(label.side, direction) ? 'left' : 'right';
  const at = ({ x, y }: TextLine) => ({ x, y, anchor, halo: 'paper' }) as const;
  const { date, title, titleSize, strong, plain, sign } = label;
  const titleLooks = {
    size: titleSize,
    weight: strong ? WEIGHTS.strong : WEIGHTS.text,
    fill: plain ? 'ink-2' : 'ink',
  } as const;
  return html`${pen.line(date.text, { ...at(date), size: 13, weight: WEIGHTS.strong })}${title.map((line) => pen.line(line.text, { ...at(line), ...titleLooks }))}${sign && pen.sign(sign.x, sign.y)}`;
}

/** How many events lie beyond an edge of the period. */
function edgeOf(
  { side, text, x, y }: HorizontalLayout['edges'][number],
  { direction }: HorizontalLayout,
  pen: Pen,
): Markup {
  const anchor = (side === 'earlier') === (direction === 'ltr') ? 'left' : 'right';
  return pen.line(text, { x, y: y + 4.5, size: 13, weight: WEIGHTS.text, anchor, halo: 'paper' });
}
