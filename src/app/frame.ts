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
  /** The window. */
  readonly page: Size;
  /** What the panel leaves for headline and chart. */
  readonly stage: Size;
  /** The headline block as it came out. */
  readonly head: Size;
  /** Size of text against the usual: 2 at 200 %. Everything in the chart grows with it. */
  readonly scale: number;
  /** Whether there is evidence to show. */
  readonly panel: boolean;
  /** Whether the filters are open: a strip above the chart, on pages too narrow for lanes a sheet over its foot. */
  readonly filtering: boolean;
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
  /** The headline stands above the chart instead of inside its field. */
  readonly headFlows: boolean;
  /** One line of headline: at any zoom but the whole span, with an event open beside it, and where room is short. */
  readonly briefHead: boolean;
  /** The whole headline in fewer and longer lines: beside lanes, in a window lower than the design's. */
  readonly longLines: boolean;
  /** The rest of the headline follows the chart: in a low window. */
  readonly wordsAfter: boolean;
  readonly scale: number;
  /** Without minimap and buttons: a sheet leaves room for the chart alone. */
  readonly bare: boolean;
  /** Of the stage: below this the page scrolls. */
  readonly minHeight: number;
}

const WIDE = 1200;
const LANES = 900;
const ACROSS = 640;
/** A window lower than this, a phone on its side, has the line itself in its first look. */
const LOW = 480;
/** In a window lower than this the headline block would leave labels no room at its own side of the chart. */
const MODEST = 840;
/** What a resting sheet takes of the window, and the least chart it leaves. */
const SHEET_SHARE = 0.62;
const SHEET_LEAST = 260;
const BAR_HEIGHT = 56;
/** The key of sources under a chart without lanes. */
const KEY_HEIGHT = 48;
/** Top of the headline block in the stage, and of its one-line form. */
const HEAD_TOP = 28;
const HEAD_TOP_BRIEF = 10;
/** The label field begins here; the bar has its own 56 px above the stage. */
const FIELD_TOP = METRICS.fieldTop - 56;

/** Breakpoints are those of the page, in the reader's own text size. */
export function frameOf(whole: FrameInput): Frame {
  const { stage, scale } = whole;
  const page = whole.page.width / scale;
  const low = page >= ACROSS && whole.page.height / scale < LOW;
  const layout = page < ACROSS ? 'vertical' : 'horizontal';
  const below = page >= LANES ? 'lanes' : 'stacked';
  const beside = whole.panel && (page >= LANES || low);
  const atHome = whole.atHome && !whole.filtering;
  const input = { ...whole, atHome: atHome && !low && !beside };
  const start = page >= LANES ? METRICS.margin : 16;
  const headFlows = page < LANES;
  const sheet = headFlows && layout === 'horizontal' && (input.panel || input.filtering);
  const least = leastHeight(input, below, low || whole.filtering ? FIELD_LOW : FIELD_LEAST);
  const head = headFlows ? input.head.height / scale : 0;
  const key = below === 'stacked' ? KEY_HEIGHT : 0;
  return {
    layout,
    below,
    panel: !input.panel ? 'none' : beside ? 'side' : 'sheet',
    panelWidth: panelOf(page) * scale,
    gutter: gutterOf(page, beside),
    margins: { start, end: beside ? 24 : start },
    fieldTop: headFlows ? 8 : FIELD_TOP,
    obstacles: headFlows ? [] : obstaclesOf(input),
    headFlows,
    briefHead: layout === 'horizontal' && (sheet || !input.atHome),
    longLines: below === 'lanes' && input.atHome && whole.page.height / scale < MODEST,
    wordsAfter: low && atHome && !input.panel,
    scale,
    minHeight: layout === 'vertical' ? 0 : (head + least + key) * scale,
    width: stage.width / scale,
    bare: sheet,
    height: sheet
      ? Math.max((input.page.height / scale) * (1 - SHEET_SHARE) - BAR_HEIGHT - head, SHEET_LEAST)
      : Math.max(stage.height / scale - head - key, least),
  };
}

/** Beside a chart without lanes, on a phone on its side, it takes its share of little. */
function panelOf(page: number): number {
  if (page >= WIDE) return 416;
  return page >= LANES ? 360 : Math.min(360, Math.round(page * 0.45));
}

function gutterOf(page: number, beside: boolean): number {
  if (page < LANES) return 0;
  if (page < WIDE) return METRICS.gutterNarrow;
  return beside ? METRICS.gutter - 16 : METRICS.gutter;
}

/** Labels, or the headline that stands among them, need this much above the axis. */
const FIELD_LEAST = 260;
const FIELD_LOW = 160;
const LANE = 39;
const STACKED_REPORTS = 150;

function leastHeight(
  { sources, head, scale, atHome }: FrameInput,
  below: 'lanes' | 'stacked',
  field: number,
): number {
  const hasLanes = below === 'lanes';
  const reports = hasLanes ? METRICS.laneHead + Math.max(sources, 1) * LANE : STACKED_REPORTS;
  const headline = hasLanes && atHome ? head.height / scale + 24 : 0;
  return FIELD_TOP + Math.max(field, headline) + reports + METRICS.foot;
}

/** The headline block, seen from the chart; a little air around it. */
function obstaclesOf({ head, stage, scale, direction, atHome }: FrameInput): Rect[] {
  if (head.width === 0) return [];
  const start = METRICS.margin;
  const top = atHome ? HEAD_TOP : HEAD_TOP_BRIEF;
  const x0 = direction === 'ltr' ? start : stage.width - start - head.width;
  return [
    {
      x0: x0 / scale,
      x1: (x0 + head.width) / scale,
      y0: top / scale,
      y1: (top + head.height) / scale + 8,
    },
  ];
}
