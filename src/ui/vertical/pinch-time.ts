/**
 * Two fingers on the rows of a phone: nearer or wider about the time between them, which stays between
 * them. Begins with what is on the screen, as a reader sees no other period. Where all of it is shown
 * and they only move, the page goes with them.
 */
import { tick } from 'svelte';
import { clampViewport, lengthOf, type Viewport } from '../../timeline/index.ts';
import type { OnPinch, PinchOptions } from '../behaviours/pinch.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { freeScreen, roomMissing, wayTo } from './scroll.ts';
import type { TimeAlong } from './time-along.ts';

/** Fingers that only wanted to move the page come this much apart. */
const STEADY = 1.08;

interface PinchedView {
  readonly list: HTMLElement | undefined;
  readonly along: TimeAlong;
  /** Empty room below the rows, px: where they would else end too high for what is held. */
  readonly room: number;
}

export function pinchTime(
  timeline: TimelineState,
  read: () => PinchedView,
  makeRoom: (px: number) => void,
): PinchOptions {
  /** The page goes to where a time is at a height of the screen. */
  const hold = async (ms: number, y: number) => {
    await tick();
    const { list, along, room } = read();
    if (!list) return;
    makeRoom(roomMissing(wayTo(list, along.heightOf(ms), y), room));
    await tick();
    window.scrollBy({ top: wayTo(list, along.heightOf(ms), y), behavior: 'instant' });
  };
  const begin = (y: number): OnPinch => {
    const { list, along } = read();
    if (!list) return () => {};
    timeline.moving = true;
    const { top } = list.getBoundingClientRect();
    const [head, foot] = freeScreen(list, timeline.selectedId !== null);
    const start: PinchStart = {
      viewport: timeline.viewport,
      shown: [along.timeOf(Math.max(head, top) - top), along.timeOf(foot - top)],
      px: foot - Math.max(head, top),
      atMs: along.timeOf(y - top),
      y,
    };
    return (factor, nowY) => {
      const isWhole = timeline.atHome && factor < STEADY;
      const next = pinchedPeriod(start, factor, nowY, timeline.home);
      // Where nothing happened there is nothing to look at.
      if (!isWhole && timeline.index.countAnchors(...next) > 0) timeline.show(next);
      void hold(start.atMs, nowY);
    };
  };
  return {
    onbegin: begin,
    onend: () => {
      timeline.moving = false;
    },
  };
}

export interface PinchStart {
  /** The period whose rows there are. */
  readonly viewport: Viewport;
  /** What of it is on the screen, and over how many px. */
  readonly shown: Viewport;
  readonly px: number;
  /** The time between the fingers, and where they were, px from the top of the screen. */
  readonly atMs: number;
  readonly y: number;
}

/**
 * The period when the fingers are `factor` times as far apart, about `y`: at least some hours, at most
 * the whole. Nearer is measured by what is on the screen; wider by all whose rows there are, or rows
 * that need more than a screen would never let anybody out.
 */
export function pinchedPeriod(
  { viewport, shown, px, atMs, y }: PinchStart,
  factor: number,
  nowY: number,
  home: Viewport,
): Viewport {
  const from = factor < 1 ? viewport : shown;
  const before = lengthOf(from);
  const share = (before > 0 ? (atMs - from[0]) / before : 0.5) + (nowY - y) / Math.max(1, px);
  const length = before / factor;
  const startMs = atMs - share * length;
  return clampViewport([startMs, startMs + length], home);
}
