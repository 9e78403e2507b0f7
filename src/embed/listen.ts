/**
 * What the reader does with an embed: presses, keys, focus, hover, gestures. All
 * is heard on the embed's own element, so that drawing anew replaces nothing
 * that listens.
 */
import { commandOf, gestures, longPress, prefersReducedMotion, runCommand } from '../ui/plain.ts';
import type { Chart } from './chart.ts';
import { press, pressed } from './presses.ts';
import type { Reader } from './reader.ts';

export interface Heard {
  readonly node: HTMLElement;
  readonly reader: Reader;
  /** The chart on the screen, once it is there, and whether its time runs down. */
  readonly chart: () => Chart | undefined;
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
export function listen(heard: Heard): () => void {
  listenToPresses(heard);
  listenToKeys(heard);
  listenToFocus(heard);
  listenToHover(heard);
  return heard.reader.zooms ? gestureListener(heard) : () => {};
}

/** A source held, or pressed with Alt, is shown alone. */
function listenToPresses({ node, reader }: Heard): void {
  const act = (target: EventTarget | null, alone: boolean) => {
    const what = pressed(target);
    if (what) press(reader, what, alone);
  };
  node.addEventListener('click', (event) => {
    act(event.target, event.altKey);
  });
  longPress((target) => {
    act(target, true);
  }, '[data-press="source"]')(node);
}

function listenToKeys({ node, reader, isDown }: Heard): void {
  node.addEventListener('keydown', (event) => {
    if (!isAmongEvents(event.target)) return;
    const usual = commandOf(event, reader.direction);
    const along = usual && isDown() ? ALONG.get(event.key as 'ArrowUp') : undefined;
    const command = along ?? usual;
    if (command === 'fold') reader.toggleFold(isDown());
    else if (!command || !runCommand(reader, command)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Closes from anywhere.
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') press(reader, { what: 'close', ids: [] });
  });
}

function listenToFocus({ node, reader }: Heard): void {
  node.addEventListener('focusin', ({ target }) => {
    if (!isAmongEvents(target)) return;
    const cursorId = target.getAttribute('data-event') ?? reader.cursorId;
    reader.set({ focusWithin: true, cursorId });
  });
  node.addEventListener('focusout', () => {
    if (reader.focusWithin) reader.set({ focusWithin: false });
  });
}

function listenToHover({ node, reader }: Heard): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  node.addEventListener('pointerover', ({ target, pointerType }) => {
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
  });
}

/** A plain wheel and a vertical swipe belong to the article, and so does all that is not a chart across. */
function gestureListener({ node, reader, chart }: Heard): () => void {
  const attach = gestures({
    wheel: 'modifier',
    reducedMotion: prefersReducedMotion,
    onzoom: (factor, px) => {
      const atMs = chart()?.msAt?.(px);
      if (atMs !== undefined) reader.zoom(factor, atMs);
    },
    onpan: (dxPx) => {
      const msAt = chart()?.msAt;
      const middle = node.clientWidth / 2;
      if (msAt) reader.pan(msAt(middle - dxPx) - msAt(middle));
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
    across = now;
  };
}

function isAmongEvents(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('.events') !== null;
}
