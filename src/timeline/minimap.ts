/** Focus and context: the whole span, small, and the window on it. */
import type { Rect, Span } from './geometry.ts';
import type { TimeScale } from './scale.ts';

export interface MinimapLayout extends Rect {
  /** Of the home viewport over the minimap; `invert` turns a drag into a time. */
  readonly scale: TimeScale;
  readonly baseline: number;
  /** Small bars, stacked; `filled` is how many fit, the rest are only counted in `total`. */
  readonly bars: readonly (Rect & { readonly soft: boolean })[];
  /** The viewport; never narrower than 24 px. `whole` when it is all of home: drawn without fill. */
  readonly window: Span & { readonly whole: boolean };
  readonly labels: readonly { readonly ms: number; readonly x: number; readonly text: string }[];
  readonly labelBaseline: number;
}
