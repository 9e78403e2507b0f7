/** The canvas of a moving chart as the drawing functions get it: a part of the layout's plane, in the screen's own pixels. */
import type { HorizontalLayout } from '../../../timeline/index.ts';
import type { Paints } from './paints.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './pictures.ts';

export interface Sheet {
  readonly pen: Pen;
  readonly paints: Paints;
  readonly layout: HorizontalLayout;
  /** The words of the labels that ride, by id: they stay the same as long as the ride lasts. */
  readonly words: Map<string, Picture>;
  /** Of the canvas in the layout, px; whole pixels of the screen at the usual ratios. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen in a px of the layout. */
  readonly ratio: number;
}

/** Around the plot for what is wider than its date: beads, halos, the minimap's handles. */
const ROOM = 20;
/** A multiple of this many px is a whole number of pixels of the screen at 1.25, 1.5, 1.75 too. */
const WHOLE = 4;

/** Where the canvas lies: over all that moves, and over nothing else. */
export function sheetArea({
  plot,
  field,
  height: frameHeight,
  minimap,
}: Pick<HorizontalLayout, 'plot' | 'field' | 'height' | 'minimap'>): Pick<
  Sheet,
  'left' | 'top' | 'width' | 'height'
> {
  const whole = (px: number) => Math.floor(px / WHOLE) * WHOLE;
  const left = whole(plot.x0 - ROOM);
  const top = whole(field.y0 - ROOM);
  const foot = minimap ? minimap.y1 + 2 : frameHeight;
  return { left, top, width: whole(plot.x1 + ROOM) - left, height: Math.ceil(foot) - top };
}

/** Lets `draw` write in px of the layout, from wherever it was. */
export function inLayoutPx({ pen, ratio, left, top }: Sheet): void {
  pen.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
}

/** Places that `place` gives are whole pixels of the screen: what lies between them costs many times as much to draw. */
export function inScreenPx(
  sheet: Sheet,
  draw: (place: { readonly x: (px: number) => number; readonly y: (px: number) => number }) => void,
): void {
  const { pen, ratio, left, top } = sheet;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  draw({
    x: (px) => Math.round((px - left) * ratio),
    y: (px) => Math.round((px - top) * ratio),
  });
  inLayoutPx(sheet);
}
