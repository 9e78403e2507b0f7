/**
 * The light half of a layout: the strip laid under the frame. Levels and rows
 * come from the strip; here they get px, the frame cuts what leaves it, and
 * what the edge would hide is held there.
 */
import type { BundleMark } from '../bundle.ts';
import type { PlacedLabel } from './label.ts';
import type { HorizontalInput } from '../layout.ts';
import { beadOf, beadX, bodyOf, cutBody, reachOf, type Mark } from '../mark.ts';
import { METRICS } from '../metrics.ts';
import type { Ground, Settled } from './settle.ts';
import type { StripBundle, StripMark } from './strip.ts';
import { viewLabels, type LastWord } from './view-labels.ts';

export interface StripView {
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly labels: readonly PlacedLabel[];
  /** Events in view although their anchor is not, by id; −1 when that lies before the frame, 1 after. */
  readonly held: ReadonlyMap<string, -1 | 1>;
}

export function viewStrip(
  input: HorizontalInput,
  ground: Ground,
  settled: Settled,
  { riding, last }: { readonly riding: boolean; readonly last?: LastWord | undefined },
): StripView {
  const marks = [
    ...settled.crossing.flatMap((m) => viewMark(m, input, ground, 0)),
    ...settled.strips.flatMap((strip) =>
      strip.marks.flatMap((m) => viewMark(m, input, ground, strip.floor)),
    ),
  ];
  const bundles = settled.strips.flatMap((strip) =>
    strip.bundles.flatMap((b) => viewBundle(b, input, ground, strip.floor)),
  );
  const held = new Map(
    marks.flatMap((m): [string, -1 | 1][] =>
      m.anchored || !m.bead ? [] : [[m.id, m.x < (m.x0 + m.x1) / 2 ? -1 : 1]],
    ),
  );
  const labels = viewLabels(input, ground, settled, { marks, bundles, riding }, last);
  return { marks, bundles, labels, held };
}

function yOf(level: number, { frame }: Ground, floor: number): number {
  return frame.axis.y - floor - frame.zoom.firstLevel - level * frame.zoom.level;
}

function viewMark(
  { item, collapsed, level }: StripMark,
  input: HorizontalInput,
  ground: Ground,
  floor: number,
): Mark[] {
  const { frame, scale } = ground;
  const { plot, zoom } = frame;
  const numbered = item.sourceIds.length > 1;
  const whole = bodyOf(item, scale.x, zoom, { collapsed, numbered });
  const body = cutBody(whole, plot);
  if (!body) return [];
  const bead = beadOf(item, whole, zoom);
  const anchorX = scale.x(item.anchorMs);
  const anchored = anchorX >= plot.x0 - 0.5 && anchorX <= plot.x1 + 0.5;
  const crosses = item.startMs < input.viewport[1] && item.endMs > input.viewport[0];
  const open = item.form === 'open-end' || item.form === 'open-start';
  if (!anchored && (body.kind === 'none' || body.kind === 'stroke')) return [];
  const shown = anchored || (crosses && !open) ? bead : null;
  const x = anchored
    ? beadX(item, whole, anchorX)
    : Math.min(plot.x1 - bead.r - 2, Math.max(plot.x0 + bead.r + 2, anchorX));
  return [
    {
      id: item.id,
      x,
      y: yOf(level, ground, floor),
      level,
      body,
      bead: shown,
      ...reachOf(body, x, bead.r),
      vague: item.vague !== 'none',
      disputed: item.disputed,
      selected: item.id === input.selectedId,
      focused: item.id === input.focusedId,
      anchored,
    },
  ];
}

function viewBundle(
  { bundle, level, dateLabel, countLabel }: StripBundle,
  input: HorizontalInput,
  ground: Ground,
  floor: number,
): BundleMark[] {
  const { plot } = ground.frame;
  const { x: at } = ground.scale;
  const xs = bundle.items.map((d) => at(d.anchorMs));
  if (!xs.some((x) => x >= plot.x0 - 0.5 && x <= plot.x1 + 0.5)) return [];
  const middle = xs.reduce((a, b) => a + b, 0) / xs.length;
  const x = Math.min(plot.x1 - bundle.half, Math.max(plot.x0 + bundle.half, middle));
  const y = yOf(level, ground, floor);
  const ids = bundle.items.map((d) => d.id);
  const half = METRICS.bundleSize / 2;
  return [
    {
      id: bundle.id,
      x,
      y,
      level,
      x0: x - bundle.half,
      x1: x + bundle.half,
      y0: y - half,
      y1: y + half,
      size: METRICS.bundleSize,
      count: ids.length,
      ids,
      startMs: bundle.startMs,
      endMs: bundle.endMs,
      dateLabel,
      countLabel,
      separable: bundle.separable,
      selected: ids.includes(input.selectedId ?? ''),
    },
  ];
}
