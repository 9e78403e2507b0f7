/** What a vertical frame is made of, and what it is made from. */
import type { Direction, MeasureText, Point, Rect } from '../geometry.ts';
import type { ItemIndex } from '../events/item-index.ts';
import type { TimelineSource } from '../events/item.ts';
import type { Bead, Dash } from '../mark.ts';
import type { SourceColumn } from './columns.ts';
import type { Viewport } from '../time/viewport.ts';
import type { LayoutWords } from '../words.ts';

/** How a date is drawn along the vertical axis. */
export type VerticalBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'stroke'; readonly half: number; readonly dash: Dash }
  | {
      readonly kind: 'box';
      readonly unit: 'month' | 'season' | 'year';
      readonly y0: number;
      readonly y1: number;
      readonly dash: Dash;
    }
  | { readonly kind: 'soft'; readonly y0: number; readonly y1: number; readonly dash: Dash }
  | {
      readonly kind: 'bar';
      readonly y0: number;
      readonly y1: number;
      readonly start: 'cap' | 'fuzzy' | 'open';
      readonly end: 'cap' | 'fuzzy' | 'open';
      readonly dash: Dash;
    };

export interface RowReport {
  readonly source: TimelineSource;
  readonly x: number;
  readonly y: number;
  /** Events of a bundle this source reports; 1 for an event. */
  readonly count: number;
}

export interface VerticalRow extends Rect {
  readonly id: string;
  readonly target: 'event' | 'bundle';
  /** Ids of its events: one, or those of the bundle. */
  readonly ids: readonly string[];
  /** Centre of the bead and of the date's line. */
  readonly y: number;
  readonly body: VerticalBody;
  /** Null for a bundle, whose mark is a square with a plus sign. */
  readonly bead: Bead | null;
  readonly vague: boolean;
  /** Baselines; `x` is where the text starts. */
  readonly date: Point & { readonly text: string };
  readonly title: readonly (Point & { readonly text: string })[];
  readonly titleSize: number;
  readonly strong: boolean;
  /** Centre of the sign of dispute. */
  readonly sign: Point | null;
  readonly reports: readonly RowReport[];
  /** Reports beyond what stacked columns can show; 0 mostly. */
  readonly moreReports: number;
  /** From the outermost report to the axis. */
  readonly connector: { readonly x0: number; readonly x1: number; readonly strong: boolean } | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly selected: boolean;
  readonly focused: boolean;
}

export interface VerticalFold {
  readonly y0: number;
  readonly y1: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Null where there is no room for words. */
  readonly label: string | null;
}

export interface VerticalLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly axisX: number;
  readonly textX: number;
  readonly textWidth: number;
  readonly columns: readonly SourceColumn[];
  /** More sources than columns: shapes stand side by side from the axis outwards. */
  readonly stacked: boolean;
  readonly rows: readonly VerticalRow[];
  readonly folds: readonly VerticalFold[];
  /** The axis between the breaks. */
  readonly axis: readonly { readonly y0: number; readonly y1: number }[];
}

/** Rows under each other, and the breaks between them. */
export type VerticalStack = Pick<VerticalLayout, 'rows' | 'folds' | 'height'>;

export interface VerticalInput {
  readonly index: ItemIndex;
  readonly sources: readonly TimelineSource[];
  readonly hiddenSources?: ReadonlySet<string>;
  readonly home: Viewport;
  readonly width: number;
  /** Quiet years folded to breaks (default), or drawn at their length. */
  readonly fold?: boolean;
  /** `bundled` gathers single-source events that stand close together, as the embed does. Default `all`. */
  readonly density?: 'all' | 'bundled';
  /** Px to add before each row and after the last, once it is known how they stand without. None unless given. */
  readonly gapsOf?: ((close: VerticalStack) => readonly number[]) | undefined;
  /** Default 16. */
  readonly titleSize?: number;
  readonly selectedId?: string | null;
  readonly focusedId?: string | null;
  readonly direction?: Direction;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'events' | 'period' | 'foldSpell'>;
}
