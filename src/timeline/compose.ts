/**
 * A frame put together: the strips that were settled, as a viewport sees them,
 * with ticks, reports, edges. Lanes and minimap are the explorer's and are
 * handed in, so that an embed need not carry what it never shows.
 */
import type { Crowd } from './crowd.ts';
import type { TimelineItem } from './events/item.ts';
import type { Lane, LanesInput } from './lanes.ts';
import type { HorizontalInput, HorizontalLayout } from './layout.ts';
import type { MinimapInput, MinimapLayout } from './minimap.ts';
import type { Moved } from './moved.ts';
import { drawLimit, groundFor, type Ground, type Settled } from './labels/settle.ts';
import { layoutStackedReports } from './stacked-reports.ts';
import type { nameEnding } from './time/name-ending.ts';
import { layoutTicks, type TickLayout } from './time/ticks.ts';
import { viewStrip } from './labels/view-strip.ts';

/** What not every frame needs. Without `lanes` reports hang from the axis. */
export interface ExplorerParts {
  readonly lanes?: (input: LanesInput) => Lane[];
  readonly minimap?: (input: MinimapInput) => MinimapLayout;
  /** Names the year in which the last event was, where the whole span is seen. */
  readonly nameEnding?: typeof nameEnding;
  /** Without it every event is drawn by itself, however many there are. */
  readonly crowd?: Crowd | null | undefined;
  /** Without it the frame shows the whole span, and nothing is selected. */
  readonly moved?: Moved | null | undefined;
  /** Turns a layout round, for readers from right to left. */
  readonly mirror?: ((layout: HorizontalLayout) => HorizontalLayout) | undefined;
}

export function compose(
  input: HorizontalInput,
  settled: Settled,
  { riding, parts = {} }: { readonly riding: boolean; readonly parts?: ExplorerParts },
): HorizontalLayout {
  const { width, height, direction = 'ltr', words } = input;
  const ground = groundFor(input, settled.zoom);
  const { frame, scale, wholeSpan } = ground;
  const { moved } = parts;
  const view = viewStrip(input, ground, settled, { riding, last: moved?.last });
  const items = itemsInView(input, ground);
  const below = belowOf(input, ground, items, parts);
  const profile = parts.crowd?.profile(input, ground, settled) ?? { columns: [], peak: 0 };
  const layout: HorizontalLayout = {
    width,
    height,
    direction,
    zoom: settled.zoom,
    wholeSpan,
    scale,
    plot: frame.plot,
    axis: frame.axis,
    field: frame.field,
    ticks: ticksOf(input, ground, parts),
    folds: scale.folds.map((f) => ({ ...f, label: words.foldYears(f.startMs, f.endMs) })),
    marks: view.marks,
    bundles: view.bundles,
    density: profile.columns,
    densityPeak: profile.peak,
    labels: view.labels,
    ...below,
    laneArea: frame.laneArea,
    minimap: minimapOf(input, ground, parts),
    edges: moved?.edges(input, frame, { held: view.held, riding }) ?? [],
    selectedPole: moved?.pole(input, view.marks, below.lanes, below.stacked) ?? null,
    settled,
  };
  return direction === 'rtl' && parts.mirror ? parts.mirror(layout) : layout;
}

function ticksOf(
  { index, measureText, words }: HorizontalInput,
  { scale, wholeSpan }: Ground,
  { nameEnding }: ExplorerParts,
): TickLayout {
  const input = { scale, measureText, words };
  const ticks = layoutTicks(input);
  if (!nameEnding || !wholeSpan || index.size === 0) return ticks;
  return nameEnding(ticks, index.anchorAt(index.size - 1), input);
}

function minimapOf(
  { index, home, viewport, measureText, words }: HorizontalInput,
  { frame: { minimap: rect } }: Ground,
  { minimap }: ExplorerParts,
): MinimapLayout | null {
  return rect && minimap ? minimap({ index, home, viewport, rect, measureText, words }) : null;
}

/** Items whose reports may be seen, in order of the line; null when they are too many. */
function itemsInView(
  { index, viewport }: HorizontalInput,
  { frame, scale }: Ground,
): readonly TimelineItem[] | null {
  if (index.countAnchors(...viewport) > drawLimit(frame.plot.x1 - frame.plot.x0)) return null;
  // The fade of an open end reaches this far beyond its anchor.
  const reach = frame.zoom.fade / scale.pxPerMs;
  const [start, end] = [viewport[0] - reach, viewport[1] + reach];
  return index
    .meeting([start, end])
    .filter((d) =>
      Number.isFinite(d.startMs) && Number.isFinite(d.endMs)
        ? true
        : d.anchorMs >= start && d.anchorMs <= end,
    );
}

function belowOf(
  input: HorizontalInput,
  { frame, scale }: Ground,
  items: readonly TimelineItem[] | null,
  { lanes }: ExplorerParts,
): Pick<HorizontalLayout, 'lanes' | 'stacked'> {
  const { sources, selectedId = null, hiddenSources = new Set<string>() } = input;
  const common = { sources, scale, plot: frame.plot, area: frame.laneArea, selectedId };
  if (frame.laneHeight === 0 || !lanes)
    return { lanes: [], stacked: layoutStackedReports({ ...common, items: items ?? [] }) };
  return {
    stacked: null,
    lanes: lanes({
      ...common,
      index: input.index,
      items,
      hiddenSources,
      laneHeight: frame.laneHeight,
      zoom: frame.zoom,
      measureText: input.measureText,
      words: input.words,
    }),
  };
}
