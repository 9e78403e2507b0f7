/**
 * What may come a moment later than what was asked for: the answer itself is
 * painted first, and what only goes with it has a turn of its own after that.
 */
import { untrack } from 'svelte';

export interface Following<T> {
  readonly current: T;
}

/** The first value of `read` at once, every later one after the next paint; of several in a row the last. Call while a component starts. */
export function afterPaint<T>(read: () => T): Following<T> {
  let current = $state.raw(untrack(read));
  $effect(() => {
    const next = read();
    if (next === untrack(() => current)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => (current = next));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return {
    get current() {
      return current;
    },
  };
}
