/** Work in steps, a few of them at a turn: between two turns the page answers. */
import type { Steps } from '../../timeline/index.ts';

/** A turn takes no new step after so long, ms. */
const TURN_MS = 1;

/** Takes all steps, the first of them at once; then calls `done`. Returns what stops it short. */
export function takeTurns(steps: Steps<unknown>, done: () => void): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  const turn = () => {
    const until = performance.now() + TURN_MS;
    while (!steps.next().done)
      if (performance.now() >= until) {
        next = setTimeout(turn);
        return;
      }
    done();
  };
  turn();
  return () => {
    clearTimeout(next);
  };
}
