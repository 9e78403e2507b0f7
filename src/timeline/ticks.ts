/** Tick values and their labels, in two tiers. */
import type { TimeScale } from './scale.ts';
import type { MeasureText } from './geometry.ts';
import type { LayoutWords } from './words.ts';

/** What the interval that begins at a tick is: a label names it. */
export type TickUnit =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'lustrum'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour';

export interface Tick {
  readonly ms: number;
  /** End of the interval the tick's label names; where a click on it zooms to. */
  readonly endMs: number;
  readonly x: number;
  /** Null where there is no room or no need for a label. */
  readonly label: string | null;
  /** Left edge of the label (right edge when mirrored); its width. */
  readonly labelX: number;
  readonly labelWidth: number;
  readonly major: boolean;
}

export interface LowerTick {
  readonly ms: number;
  readonly endMs: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelWidth: number;
  /** Whether it is held at the plot's edge because its interval began before it. */
  readonly sticky: boolean;
}

export interface TickLayout {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  /** Empty when the upper tier says it all. */
  readonly lower: readonly LowerTick[];
}

export interface TickInput {
  readonly scale: TimeScale;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'tick'>;
}

export function layoutTicks(input: TickInput): TickLayout {
  void input;
  return { unit: 'year', ticks: [], lower: [] };
}
