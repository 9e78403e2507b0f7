/**
 * Below the line: one lane per source. A mark in a lane shows that source's own
 * date, cut at its publication, and after publication the lane is hatched:
 * silence is explained, not implied.
 */
import { densityColumns, keptCounts, type DensityColumn } from './density.ts';
import type { MeasureText, Span } from './geometry.ts';
import type { ItemIndex } from './events/item-index.ts';
import type { Report, TimelineItem, TimelineSource } from './events/item.ts';
import { besideRing, gatherCounts } from './lane-counts.ts';
import { assignLevels } from './labels/levels.ts';
import { dashOf, type Dash } from './mark.ts';
import { METRICS, type ZoomMetrics } from './metrics.ts';
import type { TimeScale } from './time/scale.ts';
import type { LayoutWords } from './words.ts';

export type ReportBody =
  | { readonly kind: 'none' }
  /** Decade (22 %) or year, season, month (20 %): within this span. */
  | {
      readonly kind: 'capsule' | 'box';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    }
  /** A line 4 px high, or a fade where no end is given. */
  | {
      readonly kind: 'line' | 'fade-end' | 'fade-start';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    };

export interface ReportMark {
  readonly eventId: string;
  readonly sourceId: string;
  readonly x: number;
  readonly y: number;
  /** Nominal radius of the source's shape. */
  readonly r: number;
  readonly body: ReportBody;
  readonly selected: boolean;
}

/** Reports that found no room where they belong: "+4". */
export interface ReportCount {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface LaneNote {
  readonly text: string;
  /** Start of the text; its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Lane {
  readonly source: TimelineSource;
  /** False when filtered out: hollow shape, struck name, no reports; the lane stays. */
  readonly shown: boolean;
  readonly y: number;
  readonly y0: number;
  readonly y1: number;
  /** The lane's line, up to publication; null when all of it lies after. */
  readonly line: Span | null;
  /** x of the cap at publication; null when that is out of view. */
  readonly capX: number | null;
  /** After publication: hatched. */
  readonly hatch: Span | null;
  readonly note: LaneNote | null;
  readonly reports: readonly ReportMark[];
  readonly counts: readonly ReportCount[];
  /** Instead of reports when they are too many: the source's own density strip. */
  readonly density: readonly DensityColumn[];
  /** How many of the visible events it reports, in or out of view. */
  readonly eventCount: number;
}

export interface LanesInput {
  readonly index: ItemIndex;
  /** In order of the line; null when there are too many to draw one by one. */
  readonly items: readonly TimelineItem[] | null;
  readonly sources: readonly TimelineSource[];
  readonly hiddenSources: ReadonlySet<string>;
  readonly scale: TimeScale;
  readonly plot: Span;
  readonly area: { readonly y0: number; readonly y1: number };
  readonly laneHeight: number;
  readonly zoom: ZoomMetrics;
  readonly selectedId: string | null;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'published' | 'publishedBefore'>;
}

const SHAPE_R = 5.6;
const SELECTED_R = 9;
/** Of the ring round the selected report, its stroke with it. */
const RING_R = SELECTED_R + 5.5;
/** Between the centres of stacked shapes. */
const SLOT = 10.5;
/** Of the digits of a count above their baseline. */
const COUNT_HEIGHT = 9;
const NOTE_FONT = { size: 12, weight: 420 };
const NOTE_GAP = 10;
/** A report's span narrower than this is its shape alone. */
const BODY_MIN = 12;

export function layoutLanes(input: LanesInput): Lane[] {
  const { sources, area, laneHeight, hiddenSources } = input;
  return sources.map((source, i) => {
    const y0 = area.y0 + i * laneHeight;
    const y = y0 + laneHeight / 2;
    const shown = !hiddenSources.has(source.id);
    const dense = shown && input.items === null;
    const own = shown && input.items ? reportsOf(source.id, input.items, input) : [];
    return {
      source,
      shown,
      y,
      y0,
      y1: y0 + laneHeight,
      ...publicationOf(source, y, input),
      ...stackReports(own, y, input),
      density: dense
        ? densityColumns(
            input.scale,
            input.plot,
            { baseline: y0 + laneHeight - 4, height: laneHeight - 10 },
            {
              between: (startMs, endMs) => input.index.countReports(source.id, startMs, endMs),
              kept: keptCounts(input.index, `of ${source.id}`),
            },
          ).columns
        : [],
      eventCount: input.index.countOfSource(source.id),
    };
  });
}

/** The lane's line up to publication, its cap, the hatching after it, and what that says. */
export function publicationOf(
  source: TimelineSource,
  y: number,
  { scale, plot, measureText, words }: Pick<LanesInput, 'scale' | 'plot' | 'measureText' | 'words'>,
): Pick<Lane, 'line' | 'capX' | 'hatch' | 'note'> {
  const x = scale.x(source.publishedMs);
  if (x >= plot.x1) return { line: plot, capX: null, hatch: null, note: null };
  const before = x <= plot.x0;
  const capX = before ? null : x;
  const hatch = { x0: Math.max(x, plot.x0), x1: plot.x1 };
  const text = before ? words.publishedBefore(source) : words.published(source);
  const width = measureText(text, NOTE_FONT);
  const x0 = hatch.x0 + NOTE_GAP;
  const note = x0 + width <= plot.x1 - 4 ? { text, x: x0, y: y + 4, width } : null;
  return { line: before ? null : { x0: plot.x0, x1: x }, capX, hatch, note };
}

export interface PlacedReport {
  readonly id: string;
  readonly item: TimelineItem;
  readonly report: Report;
  readonly x: number;
  readonly r: number;
  readonly x0: number;
  readonly x1: number;
  readonly body: ReportBody;
  /** False when it is held at the edge of the plot: its date lies beyond. */
  readonly isInView: boolean;
}

/** A source's reports, one for each event and date: two citations that agree are one shape. */
export function reportsOf(
  sourceId: string,
  items: readonly TimelineItem[],
  { scale, plot, zoom, selectedId }: Pick<LanesInput, 'scale' | 'plot' | 'zoom' | 'selectedId'>,
): PlacedReport[] {
  const found: PlacedReport[] = [];
  for (const item of items)
    item.reports.forEach((report, i) => {
      if (report.sourceId !== sourceId) return;
      const { when, anchorMs } = report;
      if (item.reports.findIndex((r) => r.sourceId === sourceId && r.when === when) < i) return;
      const anchorX = scale.x(anchorMs);
      const body = reportBody(report, scale.x, zoom, plot);
      const r = item.id === selectedId ? SELECTED_R : SHAPE_R;
      const isInView = anchorX >= plot.x0 - 0.5 && anchorX <= plot.x1 + 0.5;
      if (!isInView && body.kind === 'none') return;
      // What began before the frame is held at its edge, as its bead is above the line.
      const x = isInView ? anchorX : Math.min(plot.x1 - r, Math.max(plot.x0 + r, anchorX));
      const isLong = body.kind === 'line' || body.kind === 'fade-end' || body.kind === 'fade-start';
      const x0 = isLong ? Math.min(body.x0, x - r) : x - r;
      const x1 = isLong ? Math.max(body.x1, x + r) : x + r;
      found.push({ id: `${item.id} ${when}`, item, report, x, r, x0, x1, body, isInView });
    });
  return found;
}

function reportBody(
  report: Report,
  x: (ms: number) => number,
  zoom: ZoomMetrics,
  plot: Span,
): ReportBody {
  const dash = dashOf(report);
  const cut = (x0: number, x1: number): Span | null =>
    x1 <= plot.x0 || x0 >= plot.x1
      ? null
      : { x0: Math.max(x0, plot.x0), x1: Math.min(x1, plot.x1) };
  const none: ReportBody = { kind: 'none' };
  const bounded = (kind: 'capsule' | 'box' | 'line', x0: number, x1: number): ReportBody => {
    const span = x1 - x0 < BODY_MIN ? null : cut(x0, x1);
    return span ? { kind, ...span, dash } : none;
  };
  switch (report.form) {
    case 'time':
      return none;
    case 'soft':
      return bounded('capsule', x(report.startMs), x(report.endMs));
    case 'lasted':
      return bounded('line', x(report.startMs), x(report.endMs));
    case 'open-end': {
      const x0 = x(report.startMs);
      // What a source says has no end lasted at least until it was published.
      if (report.cut && x(report.endMs) - x0 < zoom.fade)
        return bounded('line', x0, x(report.endMs));
      const span = cut(x0, x0 + zoom.fade);
      return span ? { kind: 'fade-end', ...span, dash } : none;
    }
    case 'open-start': {
      const span = cut(x(report.endMs) - zoom.fade, x(report.endMs));
      return span ? { kind: 'fade-start', ...span, dash } : none;
    }
    default:
      return bounded('box', x(report.startMs), x(report.endMs));
  }
}

/** Offsets from the lane's line of its stacking levels, in the order they fill. */
function slotsOf(levels: number, laneHeight: number): number[] {
  const room = Math.max(1, Math.floor((laneHeight - 4) / SLOT));
  const count = Math.min(levels, room);
  if (count <= 1) return [0];
  if (count === 2) return laneHeight >= 44 ? [9.5, -SLOT] : [SLOT / 2, -SLOT / 2];
  return Array.from({ length: count }, (_, i) => SLOT * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1));
}

function stackReports(
  reports: readonly PlacedReport[],
  y: number,
  { laneHeight, selectedId, plot }: LanesInput,
): Pick<Lane, 'reports' | 'counts'> {
  const levels = assignLevels(reports, { gap: 0.5 });
  const slots = slotsOf(Math.max(0, ...levels.values()) + 1, laneHeight);
  const offsetOf = ({ id }: PlacedReport) => slots[levels.get(id) ?? 0];
  const isSelected = ({ item }: PlacedReport) => item.id === selectedId;
  const free = reports.filter((report) => !isSelected(report));
  const over = free.filter((report) => offsetOf(report) === undefined);
  // Numbers stand where the lowest shapes would.
  const low = over.length > 0 ? free.filter((report) => (offsetOf(report) ?? 0) > SLOT / 2) : [];
  const counts = gatherCounts(over, low);
  const counted = new Set(counts.flatMap((count) => count.of));
  const foot = y + laneHeight / 2 - METRICS.minorTickLength;
  const ring = reports.find(
    (report) => isSelected(report) && y + (offsetOf(report) ?? 0) + RING_R > foot - COUNT_HEIGHT,
  );
  return {
    reports: reports
      .filter((report) => !counted.has(report))
      .map((report) => ({
        eventId: report.item.id,
        sourceId: report.report.sourceId,
        x: report.x,
        y: y + (offsetOf(report) ?? 0),
        r: report.r,
        body: report.body,
        selected: isSelected(report),
      })),
    counts: counts.map((count) => ({
      x: ring ? besideRing(count, { x: ring.x, r: RING_R }, plot) : count.x,
      y: foot,
      count: count.of.length,
    })),
  };
}
