/**
 * The zones of a horizontal frame, from its size: what happened above the axis,
 * who reports it below. The axis stands as low as the lanes allow, and the
 * lanes give way before the field gets too low to read.
 */
import type { Rect, Span } from './geometry.ts';
import { METRICS, ZOOM_METRICS, type ZoomClass, type ZoomMetrics } from './metrics.ts';

export interface FrameInput {
  readonly width: number;
  readonly height: number;
  readonly below: 'lanes' | 'stacked';
  readonly margins: { readonly start: number; readonly end: number };
  readonly gutter: number;
  readonly fieldTop: number;
  readonly minimap: boolean;
  readonly laneCount: number;
  readonly zoom: ZoomClass;
}

export interface Frame {
  readonly plot: Span;
  readonly axis: Span & { readonly y: number };
  readonly field: Rect;
  readonly laneArea: { readonly y0: number; readonly y1: number };
  readonly laneHeight: number;
  readonly minimap: Rect | null;
  readonly zoom: ZoomMetrics;
  readonly twoTiers: boolean;
}

/** Lanes and axis never take more of the height than this. */
const BELOW_SHARE = 0.62;
/** Rows of shapes that hang from the axis where there are no lanes. */
const STACK_ROWS = 10;
export const STACK_STEP = 11;

/** Where there are no lanes there is little height: smaller titles on closer rows. */
function compact(zoom: ZoomMetrics): ZoomMetrics {
  return {
    ...zoom,
    row: 19,
    titleSize: 13,
    level: Math.max(16, zoom.level - 4),
    foot: zoom.foot - 3,
    fade: Math.round(zoom.fade * 0.625),
  };
}

/** Zones in logical px (time runs to the right). A frame too small for anything still has a field of some rows. */
export function frameOf(input: FrameInput): Frame {
  const { width, height, margins, gutter, fieldTop, laneCount } = input;
  const zoom =
    input.below === 'stacked' ? compact(ZOOM_METRICS[input.zoom]) : ZOOM_METRICS[input.zoom];
  const twoTiers = input.zoom === 'months' || input.zoom === 'days';
  const head = twoTiers ? METRICS.laneHeadTwoTiers : METRICS.laneHead;
  const foot = input.minimap ? METRICS.foot - (twoTiers ? 5 : 0) : 0;
  const available = Math.max(
    height - fieldTop - METRICS.fieldMin,
    Math.min(height * BELOW_SHARE, height - 120),
    0,
  );
  const wanted = input.below === 'lanes' ? zoom.lane * laneCount : STACK_STEP * STACK_ROWS;
  const room = Math.max(0, Math.min(wanted, available - head - foot));
  const laneHeight =
    input.below === 'lanes' && laneCount > 0
      ? Math.max(METRICS.laneMin, Math.min(zoom.lane, Math.floor(room / laneCount)))
      : 0;
  const area = input.below === 'lanes' ? Math.min(room, laneHeight * laneCount) : room;
  const y = Math.round(height - foot - area - head);
  const plot = {
    x0: margins.start + gutter,
    x1: Math.max(margins.start + gutter + 40, width - margins.end),
  };
  return {
    plot,
    axis: { x0: margins.start, x1: plot.x1, y },
    field: { ...plot, y0: Math.min(fieldTop, y - 60), y1: y },
    laneArea: { y0: y + head, y1: y + head + area },
    laneHeight,
    minimap: input.minimap
      ? {
          ...plot,
          y0: height - METRICS.minimapFoot - METRICS.minimapHeight,
          y1: height - METRICS.minimapFoot,
        }
      : null,
    zoom,
    twoTiers,
  };
}
