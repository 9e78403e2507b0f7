/**
 * The first sign that a reader will do something: a pointer over the embed, a
 * focus in it. What hands need is fetched then, and what they do meanwhile is
 * kept, to be done when it has come.
 */

/** What was done too early. Its target is kept apart: an event forgets it once it has left a shadow root. */
export interface Early {
  readonly event: Event;
  readonly target: EventTarget | null;
}

const SIGNS = ['pointerover', 'focusin', 'focusout', 'click', 'keydown'] as const;
/** Keys that would scroll the page under a reader who means the timeline. */
const SCROLLING = /^(Arrow|Home|End)/;

/**
 * Calls `onsign` with the first sign; gives what was done until `done` is called, in order. Where
 * time can be moved, a wheel with Ctrl or ⌘ over a chart is meant for it: the page is not zoomed.
 */
export function signsOf(
  node: HTMLElement,
  { zooms, onsign }: { readonly zooms: boolean; readonly onsign: () => void },
): { readonly early: readonly Early[]; readonly done: () => void } {
  const early: Early[] = [];
  const keep = (event: Event) => {
    const { target } = event;
    early.push({ event, target });
    const isInList = target instanceof Element && target.closest('.events');
    if (isInList && event instanceof KeyboardEvent && SCROLLING.test(event.key)) event.preventDefault(); // prettier-ignore
    onsign();
  };
  const turn = (event: WheelEvent) => {
    const isOver = event.target instanceof Element && event.target.closest('.across');
    if (!zooms || !isOver || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    keep(event);
  };
  for (const type of SIGNS) node.addEventListener(type, keep);
  node.addEventListener('wheel', turn, { passive: false });
  // A finger that is down may be the beginning of a swipe.
  node.addEventListener('pointerdown', onsign, { once: true });
  return {
    early,
    done: () => {
      for (const type of SIGNS) node.removeEventListener(type, keep);
      node.removeEventListener('wheel', turn);
    },
  };
}
