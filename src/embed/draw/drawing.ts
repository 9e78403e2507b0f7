/** The small drawings that stand in lines of text, and the paints of the charts. All decoration: words beside them say the same. */
import type { TimelineSource } from '../../timeline/index.ts';
import { disputeSignPath, sourceColor, sourceShapePath, type IconDrawing } from '../../ui/plain.ts';
import { attributes, html, type Markup } from './html.ts';

export function icon({ path, mirror }: IconDrawing, size = 16): Markup {
  return html`<svg
    class="icon"
    width="${size}"
    height="${size}"
    viewBox="0 0 16 16"
    aria-hidden="true"
    ${attributes({ 'data-mirror': mirror })}
  >
    <path d="${path}" />
  </svg>`;
}

export function disputeSign(size = 18): Markup {
  return html`<svg
    class="sign"
    width="${size}"
    height="${size}"
    viewBox="-9 -9 18 18"
    aria-hidden="true"
  >
    <circle r="8" />
    <path d="${disputeSignPath(8)}" />
  </svg>`;
}

export function sourceShape(
  { shape, slot }: TimelineSource,
  { size = 14, off = false } = {},
): Markup {
  return html`<svg
    class="shape"
    width="${size}"
    height="${size}"
    viewBox="-7 -7 14 14"
    aria-hidden="true"
  >
    <path
      d="${sourceShapePath(shape, 5.5)}"
      stroke-width="1.25"
      ${attributes({
        fill: off ? 'none' : sourceColor(slot),
        stroke: off ? 'var(--ink-3)' : 'none',
      })}
    />
  </svg>`;
}

/** The product's mark, 16 by 18: a pole with three labels. */
export const WORDMARK = 'M1 0h2v18H1zM5.5 1H16v3H5.5zM5.5 6.5H12v2H5.5z';

export function wordmark(): Markup {
  return html`<svg width="16" height="18" viewBox="0 0 16 18" aria-hidden="true" data-mirror="">
    <path d="${WORDMARK}" fill="currentColor" />
  </svg>`;
}

/** Opacity of the mark's ink along a drawing, from 0 to 1. */
export type Fade = readonly (readonly [offset: number, opacity: number])[];
/** A decade's soft band, and the fading end of a bar. */
export const SOFT: Fade = [[0, 0], [0.22, 0.26], [0.78, 0.26], [1, 0]]; // prettier-ignore
export const FADE: Fade = [[0, 1], [0.25, 0.8], [1, 0]]; // prettier-ignore

export function stops(of: Fade): Markup[] {
  return of.map(
    ([offset, opacity]) =>
      html`<stop offset="${offset}" stop-color="var(--mark)" stop-opacity="${opacity}" />`,
  );
}

/** Gradients of the mark's ink: a decade's soft band, and a fade for each way a bar may end. `down` turns them along the vertical axis. */
export function paints(down = false): Markup {
  const gradient = (id: string, fade: Fade, back = false) =>
    html` <linearGradient
      id="${id}"
      ${attributes({ x1: back && !down ? 1 : 0, x2: down || back ? 0 : 1, y1: back && down ? 1 : 0, y2: down && !back ? 1 : 0 })}
      >${stops(fade)}</linearGradient
    >`;
  return html`<defs>
    <pattern
      id="dl-hatch"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      ><path d="M0 0v6" stroke="var(--line)" stroke-width="1.5"
    /></pattern>
    ${gradient('dl-soft', SOFT)}${gradient('dl-on', FADE)}${gradient('dl-back', FADE, true)}
  </defs>`;
}
