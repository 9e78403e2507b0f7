/** Above the line: profile, poles, what each date covers, beads and bundles, in the order of the drawing at rest. */
import type { DensityColumn, Mark, PlacedLabel } from '../../../timeline/index.ts';
import { drawnBead, peakPlace } from '../geometry.ts';
import { drawBody } from './draw-bodies.ts';
import {
  paintShape,
  pictureOf,
  stamp,
  textPicture,
  type Picture,
  type PicturePen,
} from './pictures.ts';
import { inScreenPx, type Sheet } from './sheet.ts';
import { dashed, strokeAll } from './strokes.ts';

export interface MarkOptions {
  readonly muted: { readonly has: (id: string) => boolean };
  /** How much the tallest column stands for, in words. */
  readonly peakWords: (n: number) => string;
  /** A number in the reader's digits. */
  readonly numeral: (n: number) => string;
}

/** Shown for context alone: paler, as in the drawing at rest. */
export const MUTED_ALPHA = 0.3;

export function drawMarks(sheet: Sheet, { muted, peakWords, numeral }: MarkOptions): void {
  const { pen, layout, paints } = sheet;
  const { density, labels, marks, bundles, plot } = layout;
  pen.globalAlpha = 0.55;
  fillColumns(sheet, density, paints.mark);
  pen.globalAlpha = 1;
  drawPoles(sheet, labels, muted);
  if (density.length > 0) drawPeak(sheet, peakWords(layout.densityPeak));
  const isClipped = marks.some(reachesOut);
  if (isClipped) {
    pen.save();
    pen.beginPath();
    pen.rect(plot.x0, 0, plot.x1 - plot.x0, layout.height);
    pen.clip();
  }
  for (const mark of marks) {
    if (mark.body.kind === 'none') continue;
    pen.globalAlpha = muted.has(mark.id) ? MUTED_ALPHA : 1;
    drawBody(sheet, mark);
  }
  pen.globalAlpha = 1;
  if (isClipped) pen.restore();
  inScreenPx(sheet, (place) => {
    for (const mark of marks) {
      const bead = mark.anchored && drawnBead(mark);
      const picture = bead && beadPicture(sheet, mark, bead, numeral);
      if (!picture) continue;
      pen.globalAlpha = muted.has(mark.id) ? MUTED_ALPHA : 1;
      stamp(pen, picture, place.x(mark.x), place.y(mark.y));
    }
    for (const bundle of bundles) {
      pen.globalAlpha = muted.has(bundle.id) ? MUTED_ALPHA : 1;
      const words = numeral(bundle.count);
      stamp(pen, bundlePicture(sheet, bundle, words), place.x(bundle.x), place.y(bundle.y));
    }
    pen.globalAlpha = 1;
  });
}

/** Whether a mark's fades may lie beyond the plot: all else is cut at its edges already. */
function reachesOut({ body }: Mark): boolean {
  if (body.kind === 'soft') return true;
  return (
    body.kind === 'bar' && [body.start, body.end].some((end) => end !== 'cap' && end !== 'cut')
  );
}

/**
 * Columns on whole pixels of the screen: a rectangle between pixels takes many times as long to
 * fill, and there are hundreds in every frame. Neighbours of one height are one rectangle.
 */
export function fillColumns(sheet: Sheet, columns: readonly DensityColumn[], color: string): void {
  const first = columns[0];
  if (!first) return;
  const { pen } = sheet;
  pen.fillStyle = color;
  inScreenPx(sheet, (place) => {
    const foot = place.y(first.y1);
    let [left, right, top] = [0, 0, foot];
    for (const { x0, x1, y0 } of columns) {
      const [from, to, height] = [
        place.x(Math.min(x0, x1)),
        place.x(Math.max(x0, x1)),
        place.y(y0),
      ];
      // Of a mirrored profile the next column is the one before.
      if (height === top && (from === right || to === left)) {
        [left, right] = [Math.min(left, from), Math.max(right, to)];
        continue;
      }
      pen.fillRect(left, top, right - left, foot - top);
      [left, right, top] = [from, to, height];
    }
    pen.fillRect(left, top, right - left, foot - top);
  });
}

/** Poles of one kind in one stroke. */
function drawPoles(
  { pen, paints }: Sheet,
  labels: readonly PlacedLabel[],
  muted: MarkOptions['muted'],
): void {
  for (const dash of ['solid', 'dashed'] as const)
    for (const pale of [false, true]) {
      const poles = labels.flatMap(({ id, pole, crowded }) =>
        !crowded && pole.dashed === (dash === 'dashed') && muted.has(id) === pale ? pole : [],
      );
      if (poles.length === 0) continue;
      pen.globalAlpha = pale ? MUTED_ALPHA : 1;
      dashed(pen, dash, () => {
        strokeAll(pen, paints.line2, 1, () => {
          for (const { points } of poles)
            points.forEach(({ x, y }, i) => {
              if (i === 0) pen.moveTo(x, y);
              else pen.lineTo(x, y);
            });
        });
      });
    }
  pen.globalAlpha = 1;
}

/** How much the tallest column stands for. */
function drawPeak(sheet: Sheet, words: string): void {
  const { pen, layout, paints } = sheet;
  const { x, y } = peakPlace(layout.density);
  const align = layout.direction === 'ltr' ? 'left' : 'right';
  const picture = textPicture(sheet, words, {
    font: paints.font(420, 12),
    fill: paints.ink2,
    align,
  });
  inScreenPx(sheet, (place) => {
    stamp(pen, picture, place.x(x), place.y(y));
  });
}

function beadPicture(
  sheet: Sheet,
  { selected }: Mark,
  bead: NonNullable<Mark['bead']>,
  numeral: MarkOptions['numeral'],
): Picture {
  const { r, hollow, count, size } = bead;
  const { paints } = sheet;
  const half = r + (selected ? 6 : 2);
  const words = count === null ? '' : numeral(count);
  const look = `bead ${r} ${hollow} ${words} ${size} ${selected}`;
  return pictureOf(sheet, look, [half, half], (pen) => {
    const disc = (radius: number) => {
      const path = new Path2D();
      path.arc(0, 0, radius, 0, 2 * Math.PI);
      return path;
    };
    if (selected) paintShape(pen, disc(r + 4), { fill: paints.paper, edge: paints.ink, width: 2 });
    if (hollow) {
      const [fill, edge] = [paints.paper, paints.mark];
      paintShape(pen, disc(r - 0.25), { fill, edge, width: 1.75, dash: [2.6, 1.8] });
    } else paintShape(pen, disc(r), { fill: paints.mark, edge: paints.paper, width: 1.5 });
    writeMiddle(pen, words, { y: size * 0.36, fill: paints.paper, font: paints.font(720, size) });
  });
}

function bundlePicture(
  sheet: Sheet,
  { x0, x1, y0, y1, selected }: Sheet['layout']['bundles'][number],
  words: string,
): Picture {
  const { paints } = sheet;
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const look = `bundle ${words} ${halfWidth} ${halfHeight} ${selected}`;
  return pictureOf(sheet, look, [halfWidth + 2, halfHeight + 2], (pen) => {
    const path = new Path2D();
    path.roundRect(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight, 4);
    paintShape(pen, path, { fill: paints.paper, edge: paints.ink, width: selected ? 3 : 1.5 });
    writeMiddle(pen, words, { y: 4.1, fill: paints.ink, font: paints.font(680, 11.5) });
  });
}

function writeMiddle(
  pen: PicturePen,
  words: string,
  { y, fill, font }: { readonly y: number; readonly fill: string; readonly font: string },
): void {
  pen.font = font;
  pen.textAlign = 'center';
  pen.fillStyle = fill;
  pen.fillText(words, 0, y);
}
