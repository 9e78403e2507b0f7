/** Where events are too many to be drawn one by one: how many there are. A chunk of its own, for few embeds hold so many. */
import { CROWD, type HorizontalLayout } from '../../timeline/index.ts';
import { densityPath, type ChartMessages } from '../../ui/plain.ts';
import { html, type Markup } from './html.ts';

/** One profile, its highest column named. */
export function drawProfile(
  { density, densityPeak, plot }: HorizontalLayout,
  messages: Pick<ChartMessages, 'densityPeak'>,
): Markup | null {
  if (density.length === 0) return null;
  return html`<path class="profile" d="${densityPath(density)}" />
    <text class="pale" x="${plot.x0}" y="${Math.min(...density.map((c) => c.y0)) - 6}"
      >${messages.densityPeak(densityPeak)}</text
    >`;
}

export const CROWDED = { crowd: CROWD, draw: drawProfile };
