/**
 * What the reader does with an embed: presses, keys, focus, hover, gestures. All
 * is heard on the embed's own element, so that drawing anew replaces nothing
 * that listens. What was done before this had come is done now.
 */
import {
  commandOf,
  gestures,
  longPress,
  prefersReducedMotion,
  runCommand,
} from '../../ui/plain.ts';
import type { Chart } from '../chart.ts';
import type { Early } from '../early.ts';
import { press, pressed } from './presses.ts';
import type { Traveller } from './travel.ts';

export interface Heard {
  readonly node: HTMLElement;
  /** The chart on the screen, and whether its time runs down. */
  readonly chart: () => Chart;
  readonly isDown: () => boolean;
}

/** Hover as the reader means it: in after this many ms, out at once. */
const HOVER_MS = 80;
/** Where time runs down, so do the keys that step along it. */
const ALONG = new Map([
  ['ArrowDown', 'nextEvent'],
  ['ArrowUp', 'previousEvent'],
] as const);

/** Call what this returns after each drawing: a chart that has come hears gestures too. */
export function listen(heard: Heard, traveller: Traveller, early: readonly Early[]): () => void {
  const { node } = heard;
  const { reader } = traveller;
  const handlers = {
    ...presses(traveller),
    ...keys(heard, traveller),
    ...focus(traveller),
    ...hover(traveller),
  };
  for (const [type, handle] of Object.entries(handlers))
    node.addEventListener(type, (event) => {
      handle(event as never, event.target);
    });
  longPress((target) => {
    const what = pressed(target);
    if (what) press(traveller, what, true);
  }, '[data-press="source"]')(node);
  // In a frame Escape closes from anywhere; an article has uses of its own for it.
  const all = node.getRootNode() === document ? window : node;
  all.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') press(traveller, { what: 'close', ids: [] });
  });
  const wheels: WheelEvent[] = [];
  for (const { event, target } of early)
    if (event instanceof WheelEvent) wheels.push(event);
    else if (event.type === 'click' && reader.focusWanted !== null && isAmongEvents(target))
      // Enter is for the event that the keys before it have gone to; the focus has yet to follow.
      press(traveller, { what: pressed(target)?.what ?? '', ids: [reader.focusWanted] });
    else handlers[event.type as keyof typeof handlers](event as never, target);
  return reader.zooms ? gestureListener(heard, traveller, wheels) : () => {};
}

type Handle<E extends Event> = (event: E, target: EventTarget | null) => void;

/** A source pressed with Alt, or held, is shown alone. */
function presses(traveller: Traveller): { click: Handle<MouseEvent> } {
  return {
    click({ altKey }, target) {
      const what = pressed(target);
      if (what) press(traveller, what, altKey);
    },
  };
}

function keys({ isDown }: Heard, traveller: Traveller): { keydown: Handle<KeyboardEvent> } {
  return {
    keydown(event, target) {
      if (!isAmongEvents(target)) return;
      const usual = commandOf(event, traveller.reader.direction);
      const along = usual && isDown() ? ALONG.get(event.key as 'ArrowUp') : undefined;
      const command = along ?? usual;
      traveller.acted = true;
      if (command === 'fold') traveller.toggleFold(isDown());
      else if (!command || !runCommand(traveller, command)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function focus({ reader }: Traveller): { focusin: Handle<Event>; focusout: Handle<Event> } {
  return {
    focusin(_, target) {
      if (!isAmongEvents(target)) return;
      const cursorId = target.getAttribute('data-event') ?? reader.cursorId;
      reader.set({ focusWithin: true, cursorId });
    },
    focusout() {
      if (reader.focusWithin) reader.set({ focusWithin: false });
    },
  };
}

function hover({ reader }: Traveller): { pointerover: Handle<PointerEvent> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    pointerover({ pointerType }, target) {
      if (!(target instanceof Element) || pointerType === 'touch') return;
      const hoveredId = target.closest('[data-event]')?.getAttribute('data-event') ?? null;
      clearTimeout(timer);
      if (hoveredId === reader.hoveredId) return;
      timer = setTimeout(
        () => {
          reader.set({ hoveredId });
        },
        hoveredId === null ? 0 : HOVER_MS,
      );
    },
  };
}

/** A plain wheel and a vertical swipe belong to the article, and so does all that is not a chart across. */
function gestureListener(
  { node, chart }: Heard,
  traveller: Traveller,
  wheels: WheelEvent[],
): () => void {
  const { reader } = traveller;
  const attach = gestures({
    wheel: 'modifier',
    reducedMotion: prefersReducedMotion,
    onzoom: (factor, px) => {
      const atMs = chart().msAt?.(px);
      if (atMs !== undefined) traveller.zoom(factor, atMs);
    },
    onpan: (dxPx) => {
      const { msAt } = chart();
      const middle = node.clientWidth / 2;
      if (msAt) traveller.pan(msAt(middle - dxPx) - msAt(middle));
    },
    onmove: () => {
      reader.set({ moving: true });
    },
    onrest: () => {
      reader.set({ moving: false });
    },
  });
  let across: HTMLElement | null = null;
  return () => {
    const now = node.querySelector<HTMLElement>('.across');
    if (now && now !== across) attach(now);
    // Once, and not in the midst of a drawing.
    const turned = now ? wheels.splice(0) : [];
    queueMicrotask(() => turned.forEach((event) => now?.dispatchEvent(again(event))));
    across = now;
  };
}

/** A turn of the wheel that nobody heard. */
function again(event: WheelEvent): WheelEvent {
  return new WheelEvent('wheel', event);
}

export function isAmongEvents(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('.events') !== null;
}
