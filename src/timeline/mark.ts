/** The geometry of one mark, by the precision of its date. */
import type { Span } from './geometry.ts';

export type Dash = 'solid' | 'dashed' | 'dotted';
/** How a bar ends: a cap, a fade of 24 px, a long fade where no end is given, or cut by the frame. */
export type BarEnd = 'cap' | 'fuzzy' | 'open' | 'cut';

export type MarkBody =
  /** Collapsed: the bead says it all. */
  | { readonly kind: 'none' }
  /** An exact day: a stroke 2 px wide, this far above and below the centre. */
  | { readonly kind: 'stroke'; readonly half: number; readonly dash: Dash }
  /** Some time within. `unit` decides fill and edge. */
  | {
      readonly kind: 'box';
      readonly unit: 'month' | 'season' | 'year';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    }
  /** Decade or century: no edges. `cut0`, `cut1`: px of it outside the frame at either side, so that the fade is honest. */
  | { readonly kind: 'soft'; readonly x0: number; readonly x1: number; readonly dash: Dash }
  /** Lasted, or open at one end. `x0`, `x1` include fades. */
  | {
      readonly kind: 'bar';
      readonly x0: number;
      readonly x1: number;
      readonly start: BarEnd;
      readonly end: BarEnd;
      /** Length of the fade at whichever end is `fuzzy` or `open`, before the frame cut it. */
      readonly fade: number;
    };

export interface Bead {
  readonly r: number;
  /** Number of sources when more than one. */
  readonly count: number | null;
  /** Size of the number. */
  readonly size: number;
  readonly hollow: boolean;
}

export interface Mark extends Span {
  readonly id: string;
  /** Centre of the bead: where the pole lands. */
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly body: MarkBody;
  readonly bead: Bead;
  /** Bead and pole are dashed. */
  readonly vague: boolean;
  readonly disputed: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  /** Whether the anchor itself is in view; if not, the mark is a bar that crosses the frame and its bead is held at the edge. */
  readonly anchored: boolean;
}
