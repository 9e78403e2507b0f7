/** Where what is told ends, named on the axis of the whole span: decades have labels, and the last year is not theirs. */
import { BEFORE_TICK, directionOf, LOWER_FONT, YEAR } from './ticks.ts';
import type { Tick, TickInput, TickLayout } from './ticks.ts';

/**
 * The same ticks; that of the year of `lastMs` (when the last event on the line was) has a label
 * that stands out, as far on as the plot goes. No other where it has one already, where ticks are
 * not years, or where a label beside it is in the way.
 */
export function nameEnding(
  layout: TickLayout,
  lastMs: number,
  { scale, words, measureText }: TickInput,
): TickLayout {
  const { ticks } = layout;
  const at = ticks.findLastIndex((tick) => tick.ms <= lastMs);
  const tick = ticks[at];
  if (!tick || tick.major || tick.endMs <= lastMs || !isYear(tick)) return layout;
  const sign = directionOf(scale);
  const label = words.tick(tick.ms, 'year', 'upper');
  const labelWidth = measureText(label, LOWER_FONT);
  const x0 = Math.min(tick.labelX * sign, scale.range[1] * sign - labelWidth);
  const isFree = ticks.every((other, i) => {
    if (other.label === null) return true;
    const start = other.labelX * sign;
    return i < at
      ? start + other.labelWidth + BEFORE_TICK <= x0
      : x0 + labelWidth + BEFORE_TICK <= start;
  });
  if (!isFree) return layout;
  const named: Tick = { ...tick, label, labelX: x0 * sign, labelWidth, ending: true };
  return { ...layout, ticks: ticks.map((other, i) => (i === at ? named : other)) };
}

/** Of any calendar: 354 days to 385. */
function isYear({ ms, endMs }: Tick): boolean {
  return endMs - ms > 0.95 * YEAR && endMs - ms < 1.06 * YEAR;
}
