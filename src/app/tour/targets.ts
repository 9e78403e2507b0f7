/** What the stops of the tour point at, found as a reader finds it: by roles and names. */
import type { TimelineState } from '../../ui/index.ts';
import type { Box } from './place-card.ts';

/** In this order; the words of each have its name. */
export const STOPS = ['events', 'sources', 'evidence'] as const;
export type Stop = (typeof STOPS)[number];

const listOf = (name: string) => `main :is(ol, ul)[aria-label="${CSS.escape(name)}"]`;

/**
 * The first event in view, the list of sources, or the event in view that most sources report.
 * @returns null while what is pointed at is not drawn.
 */
export function targetOf(stop: Stop, timeline: TimelineState): HTMLElement | null {
  const { messages } = timeline;
  if (stop === 'sources') return seenOf(listOf(messages.sources))[0] ?? null;
  const events = seenOf(`${listOf(messages.events)} [data-event]`);
  if (stop === 'events') return events[0] ?? null;
  const told = (button: HTMLElement) => {
    const record = timeline.record(button.dataset.event ?? '');
    return new Set(record?.citations.map(({ source }) => source)).size;
  };
  return events.reduce<HTMLElement | null>(
    (most, button) => (most && told(most) >= told(button) ? most : button),
    null,
  );
}

function seenOf(selector: string): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(selector);
  return [...all].filter((element) => boxOf(element) !== null);
}

/** Room between the ring and what it surrounds, and between the ring and the edges of the window, px. */
const AROUND = 5;
const EDGE = 3;

/**
 * The part of the window that an element takes, with room around; null where nothing of it is to be
 * seen. A list is as large as its rows, which may stand apart from it.
 */
export function boxOf(element: HTMLElement | null): Box | null {
  if (!element) return null;
  const parts = element.matches('ol, ul') ? [...element.children] : [element];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.max(EDGE, Math.min(...boxes.map((box) => box.left)) - AROUND);
  const top = Math.max(EDGE, Math.min(...boxes.map((box) => box.top)) - AROUND);
  const right = Math.min(innerWidth - EDGE, Math.max(...boxes.map((box) => box.right)) + AROUND);
  const bottom = Math.min(innerHeight - EDGE, Math.max(...boxes.map((box) => box.bottom)) + AROUND);
  const isSeen = right > left && bottom > top;
  return isSeen ? { left, top, width: right - left, height: bottom - top } : null;
}
