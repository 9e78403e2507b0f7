/**
 * The layout of a chart, made in turns with the page where that takes longer
 * than one: until it is done the last one stays, so that no press, filter or
 * step of a key is kept waiting by the labels it asks for.
 */
import {
  canDraft,
  draftLayout,
  layoutHorizontal,
  layoutInSteps,
  rideLayout,
  type HorizontalInput,
  type HorizontalLayout,
} from '../../timeline/index.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { takeTurns } from './take-turns.ts';

/**
 * Of an answer that somebody waits for, ms: most layouts are done by then, and are painted with the
 * press or the choice itself. Once it is over the page has a frame to draw before the next turn, and
 * the answer comes with the one after that, or later.
 */
const FIRST_TURN_MS = 4;

/** More events in view than this, and what is asked of them has its marks first: to look for labels at all takes too long. */
const FEW = 40;

export interface LayoutInTurns {
  /** What is to be seen now. */
  readonly layout: HorizontalLayout;
  /** What labels ride on while something moves: the last layout that was made at rest. */
  readonly settled: HorizontalLayout | null;
}

interface Answer {
  readonly input: HorizontalInput;
  readonly layout: HorizontalLayout;
}

interface Work {
  readonly input: HorizontalInput;
  readonly stop: () => void;
}

/**
 * Follows `read`, which gives the frame, and whether the timeline moves; to be called where
 * a component or an effect begins. At once come the first layout, one for a
 * frame of another size (paper may be waiting for it), and whatever is asked
 * before the last answer was ready: then the page is behind already. Of what is
 * asked of the events the marks come at once, and the words that stay.
 */
export function layoutInTurns(
  timeline: Pick<TimelineState, 'moving' | 'asked' | 'dims' | 'lookedFor'>,
  read: () => HorizontalInput,
): LayoutInTurns {
  let last: Answer | null = null;
  let answered: readonly unknown[] = [];
  let work: Work | null = null;
  /** What came later than it was asked for. */
  let late: Answer | null = $state.raw(null);

  const answer = (input: HorizontalInput): Answer => ({ input, layout: layoutHorizontal(input) });
  /** Null where the first turn was enough. */
  const begin = (input: HorizontalInput, firstMs: number): Work | null => {
    const turn = { isFirst: true, isLast: false };
    const done = () => {
      turn.isLast = true;
      if (!turn.isFirst) late = answer(input);
    };
    const stop = takeTurns(layoutInSteps(input), done, firstMs);
    turn.isFirst = false;
    return turn.isLast ? null : { input, stop };
  };
  const layout = $derived.by(() => {
    const input = read();
    const { moving, dims, lookedFor } = timeline;
    // Events that only come later, of tiles, are waited for by nobody.
    const asked = [timeline.asked, dims, lookedFor];
    const isAsked = asked.some((part, i) => part !== answered[i]);
    answered = asked;
    const isReady = late?.input === input;
    if (work?.input === input && last && !isReady && !moving) return last.layout;
    const isBehind = work !== null && !isReady;
    work?.stop();
    work = null;
    if (last && moving) return rideLayout(last.layout, input);
    const drafts = isAsked && last !== null && canDraft(last.input, input);
    const isMany = input.index.countAnchors(...input.viewport) > FEW;
    if (last && (drafts || !isBehind) && canWait(last.input, input))
      work = begin(input, drafts && isMany ? 0 : FIRST_TURN_MS);
    if (!work || !last) last = answer(input);
    else if (drafts) last = { input, layout: draftLayout(last.layout, input) };
    return last.layout;
  });
  return {
    get layout() {
      return layout;
    },
    get settled() {
      return last?.layout ?? null;
    },
  };
}

/** Whether the chart can stay as it is for some milliseconds; without pictures nobody would see that. */
function canWait(a: HorizontalInput, b: HorizontalInput): boolean {
  const isAlike = a.width === b.width && a.height === b.height && a.direction === b.direction;
  return isAlike && a.words === b.words && typeof CanvasRenderingContext2D === 'function';
}
