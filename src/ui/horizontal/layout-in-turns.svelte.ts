/**
 * The layout of a chart, made in turns with the page where that takes longer
 * than one: until it is done the last one stays, so that no press, filter or
 * step of a key is kept waiting by the labels it asks for.
 */
import {
  layoutHorizontal,
  layoutInSteps,
  rideLayout,
  type HorizontalInput,
  type HorizontalLayout,
} from '../../timeline/index.ts';
import { takeTurns } from './take-turns.ts';

export interface LayoutInTurns {
  /** What is to be seen now. */
  readonly layout: HorizontalLayout;
  /** What labels ride on while something moves: the last layout that was made at rest. */
  readonly settled: HorizontalLayout | null;
}

interface Work {
  readonly input: HorizontalInput;
  readonly stop: () => void;
}

/**
 * Follows `read`, which gives the frame and whether it moves; to be called where
 * a component or an effect begins. At once come the first layout, one for a
 * frame of another size (paper may be waiting for it), and whatever is asked
 * before the last answer was ready: then the page is behind already.
 */
export function layoutInTurns(
  read: () => { readonly input: HorizontalInput; readonly moving: boolean },
): LayoutInTurns {
  let last: { readonly input: HorizontalInput; readonly layout: HorizontalLayout } | null = null;
  let work: Work | null = null;
  /** How many layouts came later than they were asked for. */
  let late = $state(0);

  const settle = (input: HorizontalInput) => {
    last = { input, layout: layoutHorizontal(input) };
    return last.layout;
  };
  const begin = (input: HorizontalInput) => {
    let isDone = false;
    let isLate = false;
    const stop = takeTurns(layoutInSteps(input), () => {
      isDone = true;
      work = null;
      if (isLate) late += 1;
    });
    isLate = true;
    if (!isDone) work = { input, stop };
  };
  const layout = $derived.by(() => {
    // Once it is ready, the same question finds its answer.
    void late;
    const { input, moving } = read();
    if (work?.input === input && last) return last.layout;
    const isBehind = work !== null;
    work?.stop();
    work = null;
    if (last && moving) return rideLayout(last.layout, input);
    if (last && last.input !== input && !isBehind && canWait(last.input, input)) begin(input);
    return work && last ? last.layout : settle(input);
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
