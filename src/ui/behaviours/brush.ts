/** Dragging on the minimap: the window moves, a handle resizes, a press elsewhere centres. */
import type { Attachment } from 'svelte/attachments';
import type { MinimapLayout, Viewport } from '../../timeline/index.ts';
import { REST_MS } from './gestures.ts';

export interface BrushOptions {
  /** The minimap as drawn, the viewport, and the minimap's px at the element's left edge. */
  read: () => { minimap: MinimapLayout; viewport: Viewport; offset: number };
  onshow: (viewport: Viewport) => void;
  onmove: () => void;
  onrest: () => void;
}

type Grip =
  | { readonly kind: 'window'; readonly grabbedMs: number; readonly viewport: Viewport }
  | { readonly kind: 'end'; readonly end: 0 | 1; readonly slipMs: number };

export function brush({ read, onshow, onmove, onrest }: BrushOptions): Attachment<HTMLElement> {
  return (node) => {
    let grip: Grip | null = null;
    let rest: ReturnType<typeof setTimeout> | undefined;

    /** Time under a pointer. The element may be scaled (text at 200 %), the layout never is. */
    const timeAt = (event: PointerEvent) => {
      const { minimap, offset } = read();
      const box = node.getBoundingClientRect();
      const scale = box.width / Math.max(1, node.offsetWidth);
      return minimap.scale.invert((event.clientX - box.left) / scale + offset);
    };

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const { viewport } = read();
      const at = timeAt(event);
      const end = endOf(event.target);
      node.setPointerCapture(event.pointerId);
      if (end !== null) {
        grip = { kind: 'end', end, slipMs: viewport[end] - at };
        return;
      }
      const inside = viewport[0] <= at && at < viewport[1];
      const half = (viewport[1] - viewport[0]) / 2;
      const from: Viewport = inside ? viewport : [at - half, at + half];
      if (!inside) onshow(from);
      grip = { kind: 'window', grabbedMs: at, viewport: from };
    };

    const move = (event: PointerEvent) => {
      if (!grip) return;
      const at = timeAt(event);
      const { viewport, minimap } = read();
      if (grip.kind === 'window') {
        const by = at - grip.grabbedMs;
        onshow([grip.viewport[0] + by, grip.viewport[1] + by]);
      } else {
        const [home0, home1] = minimap.scale.viewport;
        const to = at + grip.slipMs;
        const least = (home1 - home0) / 10_000;
        onshow(
          grip.end === 0
            ? [Math.min(to, viewport[1] - least), viewport[1]]
            : [viewport[0], Math.max(to, viewport[0] + least)],
        );
      }
      onmove();
      clearTimeout(rest);
      rest = setTimeout(onrest, REST_MS);
    };

    const up = () => {
      grip = null;
    };

    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', up);
    return () => {
      clearTimeout(rest);
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', up);
    };
  };
}

function endOf(target: EventTarget | null): 0 | 1 | null {
  if (!(target instanceof HTMLElement)) return null;
  return target.dataset.end === '0' ? 0 : target.dataset.end === '1' ? 1 : null;
}
