/**
 * Every layout constant, in px, and nothing else: one source for the maths here
 * and, through `metricProperties`, for the style sheets. The numbers are the
 * design's; a look that is not a length does not belong here.
 */

/** How close we look, from coarsest to finest; chosen by years per 1,000 px. */
export type ZoomClass = 'span' | 'years' | 'seasons' | 'months' | 'days';

export const METRICS = {
  /** Page margin at either side. */
  margin: 40,
  /** Width kept for the names of the lanes, after the margin. */
  gutter: 208,
  gutterNarrow: 160,
  /** Top of the label field. */
  fieldTop: 96,
  axisWidth: 2,
  /** Baselines under the axis. */
  tickBaseline: 19,
  lowerTickBaseline: 37,
  tickLength: 12,
  minorTickLength: 5,
  /** Tick labels start this far after their tick. */
  tickLabelGap: 4.5,
  /** From the axis to the first lane. */
  laneHead: 34,
  laneHeadTwoTiers: 44,
  /** From the foot of the lanes to the foot of the frame: minimap and its labels. */
  foot: 91,
  minimapHeight: 34,
  minimapFoot: 28,
  /** The window on the minimap is never drawn narrower. */
  minimapMinWindow: 24,
  /** Text stands this far from its pole; texts of one row are this far apart. */
  labelPad: 6,
  labelGap: 14,
  elbow: 24,
  /** Sign of dispute, radius and the space before it. */
  signRadius: 8,
  signGap: 7,
  /** Least height of the field above the axis. */
  fieldMin: 190,
  laneMin: 20,
  bundleSize: 16,
  boxHeight: 14,
  barHeight: 8,
  capHeight: 16,
  fuzzyEnd: 24,
  foldWidth: 30,
} as const;

/** What changes with the zoom class. */
export interface ZoomMetrics {
  /** Height of a level of marks, and from the axis to the first level's centre. */
  readonly level: number;
  readonly firstLevel: number;
  /** Height of a row of labels; size of the titles. */
  readonly row: number;
  readonly titleSize: number;
  /** Distance between neighbouring poles. */
  readonly poleGap: number;
  /** Three poles within this take the one-line form; 0 where labels are set in full if they can be. */
  readonly dense: number;
  /** Radius of a bead with one source, and with a number; size of the number. */
  readonly bead: number;
  readonly numbered: number;
  readonly numberSize: number;
  /** A box or bar narrower than this is drawn as its bead. */
  readonly collapse: number;
  /** Length of the fade of an open end. */
  readonly fade: number;
  readonly lane: number;
  /** Half the height of the stroke of an exact day; with a numbered bead. */
  readonly stroke: number;
  readonly strokeNumbered: number;
  /** From the axis up to the foot of the lowest row of labels. */
  readonly foot: number;
}

const FAR: ZoomMetrics = {
  level: 14,
  firstLevel: 14,
  row: 20,
  titleSize: 15,
  poleGap: 8,
  dense: 60,
  bead: 4,
  numbered: 7,
  numberSize: 10.5,
  collapse: 20,
  fade: 96,
  lane: 39,
  stroke: 0,
  strokeNumbered: 0,
  foot: 40,
};
const NEAR: ZoomMetrics = {
  level: 28,
  firstLevel: 18,
  row: 22,
  titleSize: 17,
  poleGap: 22,
  dense: 0,
  bead: 4.5,
  numbered: 9,
  numberSize: 12.5,
  collapse: 8,
  fade: 150,
  lane: 60,
  stroke: 11,
  strokeNumbered: 15,
  foot: 62,
};

export const ZOOM_METRICS: Readonly<Record<ZoomClass, ZoomMetrics>> = {
  span: FAR,
  years: {
    ...FAR,
    level: 18,
    firstLevel: 16,
    collapse: 12,
    bead: 4.5,
    numbered: 8,
    numberSize: 11.5,
  },
  seasons: {
    ...FAR,
    level: 24,
    firstLevel: 16,
    foot: 48,
    collapse: 12,
    bead: 4.5,
    numbered: 9,
    numberSize: 12.5,
    lane: 44,
    stroke: 10,
    strokeNumbered: 12,
    poleGap: 12,
    dense: 0,
  },
  months: NEAR,
  days: NEAR,
};

const YEAR_MS = 365.2425 * 86_400_000;

/** The class for a scale, from its px per ms: the five rows of the design's table of zoom levels. */
export function zoomClassOf(pxPerMs: number): ZoomClass {
  const yearsPer1000 = 1000 / (pxPerMs * YEAR_MS);
  if (yearsPer1000 > 40) return 'span';
  if (yearsPer1000 > 8) return 'years';
  if (yearsPer1000 > 1.5) return 'seasons';
  return yearsPer1000 > 0.3 ? 'months' : 'days';
}

/** The constants as CSS custom properties (`--tl-label-pad: 6px`), for one zoom class. */
export function metricProperties(zoom: ZoomClass): Record<string, string> {
  const all: Record<string, number> = { ...METRICS, ...ZOOM_METRICS[zoom] };
  return Object.fromEntries(
    Object.entries(all).map(([name, px]) => [
      `--tl-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      `${px}px`,
    ]),
  );
}
