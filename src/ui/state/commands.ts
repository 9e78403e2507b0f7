/** What the commands of the keyboard do to the timeline; those of the page are the page's. */
import type { Command } from '../keyboard.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** What the commands need of a timeline's state: the explorer's and the embed's both have it. */
export type Commanded = Pick<
  TimelineState,
  | 'cursorId'
  | 'index'
  | 'focusWithin'
  | 'step'
  | 'stepSource'
  | 'zoomTo'
  | 'showWholeSpan'
  | 'toggleFold'
>;

/** Runs a command on the timeline. False when it is not one of the timeline's. */
export function runCommand(state: Commanded, command: Command): boolean {
  const cursor = state.cursorId === null ? undefined : state.index.find(state.cursorId);
  // With the focus on an event, zooming keeps that event where it is.
  const about = state.focusWithin && cursor ? cursor.anchorMs : undefined;
  switch (command) {
    case 'nextEvent':
      return state.step('next') !== null;
    case 'previousEvent':
      return state.step('previous') !== null;
    case 'firstEvent':
      return state.step('first') !== null;
    case 'lastEvent':
      return state.step('last') !== null;
    case 'nextSource':
      return state.stepSource('next') !== null;
    case 'previousSource':
      return state.stepSource('previous') !== null;
    case 'zoomIn':
      state.zoomTo(2, about);
      return true;
    case 'zoomOut':
      state.zoomTo(0.5, about);
      return true;
    case 'wholeSpan':
      state.showWholeSpan();
      return true;
    case 'fold':
      state.toggleFold();
      return true;
    case 'find':
    case 'keys':
    case 'open':
    case 'close':
      return false;
  }
}
