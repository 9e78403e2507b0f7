/**
 * Where a period is looked at closely, time running down: what its rows leave of the screen is dealt
 * out between them in proportion to time. Rows that need the screen for their words leave nothing.
 */
import type { VerticalRow, VerticalStack } from './types.ts';
import type { Viewport } from '../time/viewport.ts';

interface Interval {
  /** Px without anything added, and how long it lasted. */
  readonly least: number;
  readonly ms: number;
}

/** Halvings until the scale is exact to a fraction of a pixel. */
const STEPS = 48;

/**
 * Px to add before each row, and at the end after the last, so that all of them fill `px`. A break
 * where quiet years are folded stays as high as it is; without rows, nothing.
 */
export function gapsToFill(close: VerticalStack, viewport: Viewport, px: number): number[] {
  const intervals = intervalsOf(close, viewport);
  const least = intervals.reduce((sum, interval) => sum + interval.least, 0);
  const longest = Math.max(0, ...intervals.map(({ ms }) => ms));
  if (longest === 0 || least >= px) return [];
  const heightAt = (pxPerMs: number) =>
    intervals.reduce((sum, interval) => sum + Math.max(interval.least, interval.ms * pxPerMs), 0);
  // The longest stretch alone would fill the screen: more it cannot take.
  let [low, high] = [0, px / longest];
  for (let i = 0; i < STEPS; i += 1) {
    const middle = (low + high) / 2;
    if (heightAt(middle) < px) low = middle;
    else high = middle;
  }
  return intervals.map((interval) => Math.max(0, interval.ms * low - interval.least));
}

/** From the beginning of the period to the first row, from row to row, and from the last to the end. */
function intervalsOf(
  { rows, folds, height }: VerticalStack,
  [startMs, endMs]: Viewport,
): Interval[] {
  const last = rows.at(-1);
  if (!last) return [];
  const isFolded = (from: number, to: number) => folds.some(({ y0 }) => y0 >= from && y0 < to);
  const within = (ms: number) => Math.min(endMs, Math.max(startMs, ms));
  const before = rows.map((row, i): Interval => {
    const previous = rows[i - 1];
    const [y, ms] = previous ? [previous.y0, startOf(previous)] : [0, startMs];
    const passed = isFolded(y, row.y0) ? 0 : within(startOf(row)) - within(ms);
    return { least: row.y0 - y, ms: Math.max(0, passed) };
  });
  return [...before, { least: height - last.y0, ms: endMs - within(startOf(last)) }];
}

/** Where a row is in time: its start, or its end where nobody gave a start. */
export function startOf({ startMs, endMs }: Pick<VerticalRow, 'startMs' | 'endMs'>): number {
  return Number.isFinite(startMs) ? startMs : endMs;
}
