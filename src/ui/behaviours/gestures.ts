/**
 * Pointer, wheel and touch in; "zoom by this much about that point" and "pan by
 * so many pixels" out. Writes no DOM and knows no time.
 *
 * Our own rather than a library's, because the embed has no room for one. The
 * rules are those of DESIGN.md, 6: in an article (`wheel: 'modifier'`) a plain
 * wheel belongs to the page; a vertical swipe always does (`touch-action: pan-y`).
 */
import type { Attachment } from 'svelte/attachments';
import { startInertia, type Inertia } from './inertia.ts';
import { wheelStep } from './wheel.ts';

export interface GestureOptions {
  /** `always`: a wheel zooms. `modifier`: only with Ctrl or ⌘, so that an article scrolls. */
  wheel: 'always' | 'modifier';
  /** Right to left: time runs the other way, pixels do not. */
  reducedMotion: () => boolean;
  /** Zooms by `factor` (2 shows half the time) about `xPx`, px from the element's left edge. */
  onzoom: (factor: number, xPx: number) => void;
  /** The content follows the pointer by `dxPx`. */
  onpan: (dxPx: number) => void;
  /** A gesture begins, or goes on; `onrest` follows 80 ms after its last movement. */
  onmove?: () => void;
  onrest?: () => void;
  /** Whether the content moves, by a gesture or by itself: then what lies under a press is only seen there. */
  isMoving?: () => boolean;
  /** What moves is to stand where it is seen, before the next task. */
  onstop?: () => void;
}

/** Movement before a press counts as a drag, px: a click on a shaky hand stays a click. */
const DRAG_THRESHOLD = 4;
/** A glide slower than this looks as if it stood, px per ms: a press means what lies there. A faster one is stopped, no more. */
const SEEMS_STILL = 0.15;
/** After this pause the labels are laid out anew, ms (DESIGN.md, 4.9). */
export const REST_MS = 80;

interface Contact {
  x: number;
  y: number;
}

/** Attach to the element that holds the marks, so that a drag may begin on one. */
export function gestures(options: GestureOptions): Attachment<HTMLElement> {
  return (node) => {
    const contacts = new Map<number, Contact>();
    let dragging = false;
    let pressX = 0;
    let inertia: Inertia | null = null;
    /** How fast that moved which was pressed, px per ms; null where it stood. */
    let caught: number | null = null;
    let velocity = tracker();
    let rest: ReturnType<typeof setTimeout> | undefined;

    const moved = () => {
      options.onmove?.();
      clearTimeout(rest);
      rest = setTimeout(() => options.onrest?.(), REST_MS);
    };
    const pan = (dxPx: number) => {
      options.onpan(dxPx);
      moved();
    };
    const zoom = (factor: number, clientX: number) => {
      options.onzoom(factor, clientX - node.getBoundingClientRect().left);
      moved();
    };
    const stop = () => {
      const speed = inertia?.stop() ?? 0;
      inertia = null;
      return speed;
    };

    const onwheel = (event: WheelEvent) => {
      const step = wheelStep(event);
      const withModifier = event.ctrlKey || event.metaKey;
      if (step.kind === 'zoom' && options.wheel === 'modifier' && !withModifier) return;
      event.preventDefault();
      stop();
      if (step.kind === 'zoom') zoom(step.factor, event.clientX);
      else pan(step.dxPx);
    };

    const onpointerdown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      // A press on a button too: what it asks for is not glided past.
      const speed = stop();
      if (isControl(event.target)) return;
      contacts.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (contacts.size === 1) {
        pressX = event.clientX;
        caught = options.isMoving?.() ? speed : null;
        velocity = tracker();
      }
    };

    const onpointermove = (event: PointerEvent) => {
      const contact = contacts.get(event.pointerId);
      if (!contact) return;
      const before = spread(contacts);
      const dx = event.clientX - contact.x;
      const started = dragging || Math.abs(event.clientX - pressX) > DRAG_THRESHOLD;
      if (contacts.size === 1 && !started) return;
      contact.x = event.clientX;
      contact.y = event.clientY;
      if (!dragging) {
        dragging = true;
        // Only now: a captured pointer would take the click from the button under it.
        for (const id of contacts.keys()) node.setPointerCapture(id);
      }
      if (contacts.size === 1) {
        velocity.add(event.timeStamp, dx);
        pan(dx);
        return;
      }
      const after = spread(contacts);
      pan(after.centre - before.centre);
      if (before.distance > 10) zoom(after.distance / before.distance, after.centre);
    };

    const release = (event: PointerEvent) => {
      if (!contacts.delete(event.pointerId) || contacts.size > 0) return;
      const isTap = !dragging;
      if (isTap && caught === null) return;
      // The click that ends a drag comes right after, as does one on what is about to be elsewhere; later clicks are meant.
      dragging = true;
      setTimeout(() => (dragging = false));
      if (event.type !== 'pointerup') return;
      if (!isTap) {
        const speed = velocity.at(event.timeStamp);
        if (!options.reducedMotion()) inertia = startInertia(speed, (dx) => pan(dx));
      } else if ((caught ?? 0) < SEEMS_STILL) {
        options.onstop?.();
        setTimeout(() => pressAt(node, event));
      }
    };

    const onclick = (event: MouseEvent) => {
      if (!dragging) return;
      event.stopPropagation();
      event.preventDefault();
    };

    const ondblclick = (event: MouseEvent) => {
      if (isControl(event.target)) return;
      zoom(event.shiftKey ? 0.5 : 2, event.clientX);
    };

    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener('wheel', onwheel, { passive: false, signal });
    node.addEventListener('pointerdown', onpointerdown, { signal });
    node.addEventListener('pointermove', onpointermove, { signal });
    node.addEventListener('pointerup', release, { signal });
    node.addEventListener('pointercancel', release, { signal });
    node.addEventListener('click', onclick, { capture: true, signal });
    node.addEventListener('dblclick', ondblclick, { signal });
    return () => {
      stop();
      clearTimeout(rest);
      listening.abort();
    };
  };
}

/** Lane names, zoom buttons and the minimap have gestures of their own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-no-pan]') !== null;
}

/** Presses the button that can be seen there now. */
function pressAt(node: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  root.elementFromPoint(clientX, clientY)?.closest('button')?.click();
}

function spread(contacts: ReadonlyMap<number, Contact>): { centre: number; distance: number } {
  const [a, b] = [...contacts.values()];
  if (!a) return { centre: 0, distance: 0 };
  if (!b) return { centre: a.x, distance: 0 };
  return { centre: (a.x + b.x) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
}

/** Speed over the last 80 ms, px per ms: a pointer that rested before its release does not fling. */
function tracker() {
  const samples: { t: number; dx: number }[] = [];
  return {
    add(t: number, dx: number) {
      samples.push({ t, dx });
      if (samples.length > 12) samples.shift();
    },
    at(t: number): number {
      const recent = samples.filter((s) => t - s.t < 80);
      const first = recent[0];
      if (!first || t - first.t < 8) return 0;
      return recent.reduce((sum, s) => sum + s.dx, 0) / (t - first.t);
    },
  };
}
