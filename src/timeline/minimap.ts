/** Focus and context: the whole span, small, and the window on it. */
import {
  beginnings,
  DAY,
  evenly,
  months,
  type CalendarInterval,
} from './time/calendar-interval.ts';
import type { Extent } from '../model/index.ts';
import type { Direction, MeasureText, Rect, Span } from './geometry.ts';
import type { ItemIndex } from './events/item-index.ts';
import { METRICS } from './metrics.ts';
import { timeScale, type TimeScale } from './time/scale.ts';
import { layoutTicks } from './time/ticks.ts';
import type { Viewport } from './time/viewport.ts';
import type { LayoutWords } from './words.ts';

export interface MinimapBar extends Rect {
  /** A decade or century: a band, drawn pale. */
  readonly soft: boolean;
}

export interface MinimapLayout extends Rect {
  /** Of the home viewport over the minimap; `invert` turns a drag into a time. */
  readonly scale: TimeScale;
  readonly baseline: number;
  /** Small bars, stacked: each stands for as many events. */
  readonly bars: readonly MinimapBar[];
  /** The viewport, never narrower than 24 px. `whole` when it is all of home: drawn without fill. */
  readonly window: Span & { readonly whole: boolean };
  readonly labels: readonly { readonly ms: number; readonly x: number; readonly text: string }[];
  readonly labelBaseline: number;
}

export interface MinimapInput {
  readonly index: ItemIndex;
  readonly home: Viewport;
  readonly viewport: Viewport;
  readonly rect: Rect;
  readonly direction?: Direction;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'tick'>;
}

const BAR_HEIGHT = 4;
const BAR_STEP = 5;
const MAX_BARS = 6;
/** Bins at least this wide, of the finest of these lengths. */
const BIN_MIN = 7;
const SOFT_SHOWN = 40;
/** Of more events nobody sees in which month or year a bar stands. */
const CALENDAR_EVENTS = 5000;
const BINS: readonly { readonly ms: number; readonly interval: CalendarInterval }[] = [
  { ms: DAY, interval: evenly(DAY) },
  { ms: 30.4 * DAY, interval: months(1) },
  { ms: 91.3 * DAY, interval: months(3) },
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((n) => ({
    ms: n * 365.2425 * DAY,
    interval: months(12 * n),
  })),
];

/** The minimap of a home viewport. Its cost depends on its width, not on how many events there are. */
export function layoutMinimap(input: MinimapInput): MinimapLayout {
  const { index, home, viewport, rect, direction = 'ltr', measureText, words } = input;
  const range = direction === 'ltr' ? ([rect.x0, rect.x1] as const) : ([rect.x1, rect.x0] as const);
  const scale = timeScale(home, range);
  const unmoved = known(index, { key: [...home, ...range, rect.y1].join(' '), words }, () => ({
    labels: minimapLabels(scale, measureText, words),
    bars: minimapBars(index, scale, rect.y1),
  }));
  return {
    ...rect,
    scale,
    baseline: rect.y1,
    ...unmoved,
    window: windowOf(scale, viewport, rect),
    labelBaseline: rect.y1 + 16,
  };
}

type Unmoved = Pick<MinimapLayout, 'labels' | 'bars'>;
interface MadeFor {
  readonly key: string;
  readonly words: MinimapInput['words'];
}
const lastOf = new WeakMap<ItemIndex, MadeFor & { readonly made: Unmoved }>();

/** All but the window stays while the reader moves: a function of its arguments still, made once. */
function known(index: ItemIndex, { key, words }: MadeFor, make: () => Unmoved): Unmoved {
  const last = lastOf.get(index);
  if (last?.key === key && last.words === words) return last.made;
  const made = make();
  lastOf.set(index, { key, words, made });
  return made;
}

function minimapLabels(scale: TimeScale, measureText: MeasureText, words: MinimapInput['words']) {
  const { ticks } = layoutTicks({ scale, measureText, words, atLeast: 2 });
  return ticks.flatMap((t) => (t.label === null ? [] : { ms: t.ms, x: t.x, text: t.label }));
}

function minimapBars(index: ItemIndex, scale: TimeScale, baseline: number): MinimapBar[] {
  const [start, end] = scale.viewport;
  const soft = index.soft.slice(0, SOFT_SHOWN);
  const bins = index.size > CALENDAR_EVENTS ? gridBins(scale) : calendarBins(scale);
  const counts = bins
    .map(([from, to]) => {
      const bands = soft.filter((d) => d.anchorMs >= from && d.anchorMs < to).length;
      return { from, to, count: index.countAnchors(from, to) - bands };
    })
    .filter((b) => b.count > 0);
  const eventsPerBar = Math.max(
    1,
    Math.ceil(Math.max(0, ...counts.map((b) => b.count)) / MAX_BARS),
  );
  const span = (from: number, to: number, inset: number): Span => {
    const [a, b] = [scale.x(Math.max(from, start)), scale.x(Math.min(to, end))];
    return { x0: Math.min(a, b) + inset, x1: Math.max(a, b) - inset };
  };
  const level = (i: number) => ({
    y0: baseline - (i + 1) * BAR_STEP + (BAR_STEP - BAR_HEIGHT),
    y1: baseline - i * BAR_STEP,
  });
  const bands = soft.map((d) => ({ ...span(d.startMs, d.endMs, 0), ...level(0), soft: true }));
  const stacked = counts.flatMap(({ from, to, count }) =>
    Array.from({ length: Math.ceil(count / eventsPerBar) }, (_, i) => ({
      ...span(from, to, 1),
      ...level(i),
      soft: false,
    })),
  );
  return [...bands, ...stacked].filter((b) => b.x1 > b.x0);
}

function calendarBins({ viewport: [start, end], pxPerMs }: TimeScale): Extent[] {
  const bin = BINS.find((b) => b.ms * pxPerMs >= BIN_MIN) ?? BINS.at(-1);
  const interval = bin?.interval ?? evenly(DAY);
  return beginnings(interval, interval.floor(start), end).map((ms) => [ms, interval.next(ms)]);
}

/** Bins of the grid that columns and tiles have: tiles count them without a look at their finer ones. */
function gridBins({ viewport: [start, end], pxPerMs }: TimeScale): Extent[] {
  const length = 2 ** Math.ceil(Math.log2(BIN_MIN / pxPerMs));
  const first = Math.floor(start / length);
  return Array.from({ length: Math.ceil(end / length) - first }, (_, i) => [
    (first + i) * length,
    (first + i + 1) * length,
  ]);
}

function windowOf(scale: TimeScale, viewport: Viewport, rect: Rect): MinimapLayout['window'] {
  const clamp = (px: number) => Math.min(rect.x1, Math.max(rect.x0, px));
  const [a, b] = [clamp(scale.x(viewport[0])), clamp(scale.x(viewport[1]))];
  const [x0, x1] = [Math.min(a, b), Math.max(a, b)];
  const whole = x1 - x0 >= rect.x1 - rect.x0 - 1;
  const lacking = Math.max(0, METRICS.minimapMinWindow - (x1 - x0));
  const left = Math.max(rect.x0, Math.min(rect.x1 - (x1 - x0) - lacking, x0 - lacking / 2));
  return { x0: left, x1: left + (x1 - x0) + lacking, whole };
}
