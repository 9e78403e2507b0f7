/** Work in steps, a few of them at a turn: between two turns the page answers. */
import type { Steps } from '../../timeline/index.ts';

/** A turn takes no new step after so long, ms. */
const TURN_MS = 1;

/**
 * Takes all steps, the first of them at once, in a turn of `firstMs`, or none before the next
 * frame where that is 0; then calls `done`. Returns what stops it short.
 */
export function takeTurns(
  steps: Steps<unknown>,
  done: () => void,
  firstMs: number = TURN_MS,
): () => void {
  let stop = () => {};
  const turn = (lastsMs: number) => {
    const until = performance.now() + lastsMs;
    while (!steps.next().done)
      if (performance.now() >= until) {
        stop = soon(() => turn(TURN_MS));
        return;
      }
    done();
  };
  if (firstMs > 0) turn(firstMs);
  else {
    const frame = requestAnimationFrame(() => (stop = soon(() => turn(TURN_MS))));
    stop = () => cancelAnimationFrame(frame);
  }
  return () => {
    stop();
  };
}

/** Calls back in a task of its own; a timer that follows timers would be held back by 4 ms each time. Returns what takes it back. */
function soon(turn: () => void): () => void {
  if (typeof MessageChannel !== 'function') {
    const timer = setTimeout(turn);
    return () => {
      clearTimeout(timer);
    };
  }
  const { port1, port2 } = new MessageChannel();
  const close = () => {
    port1.close();
  };
  port1.onmessage = () => {
    close();
    turn();
  };
  port2.postMessage(null);
  return close;
}
