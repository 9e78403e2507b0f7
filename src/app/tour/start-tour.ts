/** Begins the tour of a timeline that is on the page; of two tours the later ends the earlier. */
import { mount, unmount } from 'svelte';
import type { TimelineState } from '../../ui/index.ts';
import Tour from './Tour.svelte';

let end: () => void = () => {};

/**
 * Puts the tour before the chart, so that Tab and a screen reader come to it first.
 * @returns ends it; does nothing once it has ended.
 */
export function startTour(timeline: TimelineState): () => void {
  end();
  timeline.view = 'timeline';
  const main = document.querySelector('main');
  if (!main?.parentElement) return () => {};
  let isOver = false;
  const tour = mount(Tour, {
    target: main.parentElement,
    anchor: main,
    props: { timeline, onclose: () => stop() },
  });
  const stop = () => {
    if (isOver) return;
    isOver = true;
    void unmount(tour);
  };
  end = stop;
  return stop;
}
