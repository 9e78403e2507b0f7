/** Find and the filters are got ready while nothing else is to be done, so that the first question of very many events waits for nothing. */
import type { TimelineState } from '../ui/index.ts';

/** What is left of an idle moment when no more is begun, ms. */
const LEAST_MS = 6;

/** Works in idle moments, piece by piece, until everything is ready. Where the browser has none, the first question waits. */
export function prepareAnswers({ collection }: TimelineState): void {
  const prepare = collection.answers?.prepare;
  if (!prepare || typeof requestIdleCallback !== 'function') return;
  const work = (idle: IdleDeadline): void => {
    let isLeft = prepare();
    while (isLeft && idle.timeRemaining() > LEAST_MS) isLeft = prepare();
    if (isLeft) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
