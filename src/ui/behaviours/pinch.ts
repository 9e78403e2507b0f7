/**
 * Two fingers on an element that the page scrolls: how much further apart they are, and where the
 * point between them is. One finger stays the page's.
 *
 * Touch events rather than pointer events, because only these can be kept from the browser at the
 * second finger. Where the page itself is enlarged, all fingers are the browser's, so that nobody is
 * shut in; and its own zoom begins anywhere but on this element (WCAG 1.4.4).
 */
import type { Attachment } from 'svelte/attachments';

/** @param factor how many times as far apart as at first. @param y between the fingers, px from the top of the screen. */
export type OnPinch = (factor: number, y: number) => void;

export interface PinchOptions {
  /** Two fingers are down, the point between them so far from the top of the screen. */
  readonly onbegin: (y: number) => OnPinch;
  readonly onend: () => void;
}

/** Fingers closer than this count as so far apart: their distance divides, px. */
const LEAST_APART = 24;
/** Less than this is the browser's rounding, not an enlarged page. */
const ENLARGED = 1.01;

export function pinch({ onbegin, onend }: PinchOptions): Attachment<HTMLElement> {
  return (node) => {
    let gesture: Gesture | null = null;
    const end = () => {
      gesture?.stop();
      gesture = null;
    };
    const onstart = (event: TouchEvent) => {
      const [a, b] = event.touches;
      const isOurs = [a, b].every((touch) => touch && node.contains(touch.target as Node));
      if (gesture || !a || !b || event.touches.length !== 2 || !isOurs) return;
      if (!event.cancelable || isEnlarged()) return;
      event.preventDefault();
      gesture = follow(a, b, onbegin(spread(a, b).y), () => {
        gesture = null;
        onend();
      });
    };
    const allow = () => {
      node.style.touchAction = isEnlarged() ? '' : 'pan-x pan-y';
    };
    allow();
    window.visualViewport?.addEventListener('resize', allow);
    node.addEventListener('touchstart', onstart, { passive: false });
    return () => {
      end();
      window.visualViewport?.removeEventListener('resize', allow);
      node.removeEventListener('touchstart', onstart);
    };
  };
}

interface Gesture {
  readonly stop: () => void;
}

/**
 * Follows two touches to where the first of them is taken up. They are listened to at what they
 * began on: that may leave the document meanwhile, and touches stay with it.
 */
function follow(a: Touch, b: Touch, onpinch: OnPinch, onend: () => void): Gesture {
  const first = spread(a, b);
  const targets = new Set([a.target, b.target]);
  let frame = 0;
  let last: Parameters<OnPinch> = [1, first.y];
  const draw = () => {
    frame = 0;
    onpinch(...last);
  };
  const onmove = (event: TouchEvent) => {
    event.preventDefault();
    const [now, other] = [a, b].map(({ identifier }) =>
      [...event.touches].find((touch) => touch.identifier === identifier),
    );
    if (!now || !other) return;
    const { apart, y } = spread(now, other);
    last = [apart / first.apart, y];
    frame ||= requestAnimationFrame(draw);
  };
  const onup = (event: TouchEvent) => {
    // No click comes of it.
    if (event.cancelable) event.preventDefault();
    const left = [...event.touches].filter(({ identifier }) =>
      [a.identifier, b.identifier].includes(identifier),
    );
    if (left.length === 2) return;
    if (frame) draw();
    stop();
    onend();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const target of targets) {
      target.removeEventListener('touchmove', onmove as EventListener);
      target.removeEventListener('touchend', onup as EventListener);
      target.removeEventListener('touchcancel', onup as EventListener);
    }
  };
  for (const target of targets) {
    target.addEventListener('touchmove', onmove as EventListener, { passive: false });
    target.addEventListener('touchend', onup as EventListener);
    target.addEventListener('touchcancel', onup as EventListener);
  }
  return { stop };
}

function spread(a: Touch, b: Touch): { readonly apart: number; readonly y: number } {
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return { apart: Math.max(LEAST_APART, apart), y: (a.clientY + b.clientY) / 2 };
}

function isEnlarged(): boolean {
  return (window.visualViewport?.scale ?? 1) > ENLARGED;
}
