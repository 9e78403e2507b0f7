/** Labels on poles. */
import type { Point, Rect } from './geometry.ts';

export interface Pole {
  /** Where the label stands, and where the pole lands. */
  readonly x: number;
  readonly anchorX: number;
  /** From the cap height of the date down to the bead. */
  readonly y0: number;
  readonly y1: number;
  /** The corners, top to bottom: two, or four when it bends. */
  readonly points: readonly Point[];
  readonly dashed: boolean;
}

export interface TextLine extends Point {
  readonly text: string;
  readonly width: number;
}

export interface PlacedLabel extends Rect {
  /** Id of the event or of the bundle. */
  readonly id: string;
  readonly target: 'event' | 'bundle';
  readonly form: 'full' | 'line';
  /** Text after its pole, or mirrored before it; in reading direction. */
  readonly side: 'after' | 'before';
  /** Lowest row it takes, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly pole: Pole;
  /**
   * Baselines. `x` is the edge of the text that faces the pole: text-anchor
   * `start` when `side` is after, `end` when before (as seen in left to right).
   */
  readonly date: TextLine;
  readonly title: readonly TextLine[];
  readonly titleSize: number;
  /** Several sources: 640 weight. */
  readonly strong: boolean;
  /** Centre of the sign of dispute. */
  readonly sign: Point | null;
  readonly selected: boolean;
  readonly focused: boolean;
  /** While a gesture lasts: it meets a more important label and should be faded out. */
  readonly crowded: boolean;
}
