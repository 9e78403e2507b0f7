/**
 * How the page is divided at a width (DESIGN.md, 2): which layout, where the
 * evidence goes, what the chart may use. Pure arithmetic on px.
 */
import { METRICS, type Direction, type Rect } from '../timeline/index.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FrameInput {
  /** Width of the window. */
  readonly page: number;
  /** What the panel leaves for headline and chart. */
  readonly stage: Size;
  /** The headline block as it came out. */
  readonly head: Size;
  /** Size of text against the usual: 2 at 200 %. Everything in the chart grows with it. */
  readonly scale: number;
  /** Whether there is evidence to show. */
  readonly panel: boolean;
  readonly sources: number;
  readonly atHome: boolean;
  readonly direction: Direction;
}

export interface Frame extends Size {
  readonly layout: 'horizontal' | 'vertical';
  readonly below: 'lanes' | 'stacked';
  readonly panel: 'none' | 'side' | 'sheet';
  readonly panelWidth: number;
  readonly gutter: number;
  readonly margins: { readonly start: number; readonly end: number };
  readonly fieldTop: number;
  /** What labels must not cover. */
  readonly obstacles: readonly Rect[];
  /** One line of headline: at any zoom but the whole span, and where room is short. */
  readonly briefHead: boolean;
  readonly scale: number;
  /** Of the stage: below this the page scrolls. */
  readonly minHeight: number;
}

const WIDE = 1200;
const LANES = 900;
const ACROSS = 640;
/** Top of the headline block in the stage, and of its one-line form. */
const HEAD_TOP = 28;
/** The label field begins here; the bar has its own 56 px above the stage. */
const FIELD_TOP = METRICS.fieldTop - 56;

/** Breakpoints are those of the page, in the reader's own text size. */
export function frameOf(input: FrameInput): Frame {
  const { stage, scale } = input;
  const page = input.page / scale;
  const layout = page < ACROSS ? 'vertical' : 'horizontal';
  const below = page >= LANES ? 'lanes' : 'stacked';
  const beside = input.panel && page >= LANES;
  const start = page >= LANES ? METRICS.margin : 16;
  return {
    layout,
    below,
    panel: !input.panel ? 'none' : beside ? 'side' : 'sheet',
    panelWidth: (page >= WIDE ? 416 : 360) * scale,
    gutter: gutterOf(page, beside),
    margins: { start, end: beside ? 24 : start },
    fieldTop: FIELD_TOP,
    obstacles: obstaclesOf(input),
    briefHead: !input.atHome,
    scale,
    minHeight: layout === 'vertical' ? 0 : leastHeight(input.sources, below) * scale,
    width: stage.width / scale,
    height: Math.max(stage.height / scale, leastHeight(input.sources, below)),
  };
}

function gutterOf(page: number, beside: boolean): number {
  if (page < LANES) return 0;
  if (page < WIDE) return METRICS.gutterNarrow;
  return beside ? METRICS.gutter - 16 : METRICS.gutter;
}

function leastHeight(sources: number, below: 'lanes' | 'stacked'): number {
  const lanes = below === 'lanes' ? METRICS.laneHead + Math.max(sources, 1) * 39 : 150;
  return FIELD_TOP + 260 + lanes + METRICS.foot;
}

/** The headline block, seen from the chart; a little air around it. */
function obstaclesOf({ head, stage, scale, direction, page }: FrameInput): Rect[] {
  if (head.width === 0) return [];
  const start = (page / scale >= LANES ? METRICS.margin : 16) * scale;
  const x0 = direction === 'ltr' ? start : stage.width - start - head.width;
  return [
    {
      x0: x0 / scale,
      x1: (x0 + head.width) / scale,
      y0: HEAD_TOP / scale,
      y1: (HEAD_TOP + head.height) / scale + 8,
    },
  ];
}
