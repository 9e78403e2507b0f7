/**
 * A timeline as one SVG that stands alone: the embed's layout and drawings, its texts as
 * text, every colour and font told in the file, no script and no address that would be
 * fetched. The same dataset and options give the same bytes on every machine.
 */
import { html, type Markup } from '../embed/drawings.ts';
import type { Dataset } from '../model/index.ts';
import { chartAcross, type Chart } from './across.ts';
import { chartDown } from './down.ts';
import { PALETTES, type Theme } from './palette.ts';
import { penOf } from './pen.ts';
import { sceneOf, type Scene, type SceneOptions } from './scene.ts';
import { SCOPE, styleOf } from './style.ts';
import { credit, heading, key } from './surroundings.ts';

export interface PictureOptions extends SceneOptions {
  /** px; at least 320. From 640 time runs across, below that down. */
  readonly width?: number;
  readonly theme?: Theme;
  /** Whether the sources are named below the chart; they are unless told otherwise. */
  readonly key?: boolean;
  /** Address of the page that shows the timeline: told in the picture as words. */
  readonly page?: string | null;
}

export interface Picture {
  readonly svg: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

export const LEAST_WIDTH = 320;
/** From this width time runs across, as in an embed. */
const ACROSS_FROM = 640;
const MARGIN = 16;
/** Events that the description names: more than anybody listens to. */
const MOST_TOLD = 200;
/** What XML has no place for, half characters among it; line breaks and tabs are our own. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Draws a dataset. Widths below 320 px are taken as that. */
export function drawPicture(dataset: Dataset, options: PictureOptions = {}): Picture {
  const { theme = 'light', page = null, key: isKeyed = true } = options;
  const width = Math.max(LEAST_WIDTH, Math.round(options.width ?? 680));
  const palette = PALETTES[theme];
  const scene = sceneOf(dataset, options);
  const pen = penOf(palette);
  const inner = width - 2 * MARGIN;
  const isAcross = inner >= ACROSS_FROM;
  const chart = isAcross ? chartAcross(scene, pen, inner) : chartDown(scene, pen, inner);
  const parts = [
    heading(scene, pen, inner),
    chart,
    ...(isKeyed ? [key(scene, pen, inner)] : []),
    credit(scene, pen, { width: inner, page }),
  ];
  const { drawing, height } = stacked(parts);
  const total = Math.ceil(height) + 2 * MARGIN;
  const { text } = html`<svg xmlns="http://www.w3.org/2000/svg" class="${SCOPE}" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" lang="${scene.language.locale}" aria-labelledby="dl-name dl-told"><title id="dl-name">${dataset.title}</title><desc id="dl-told">${described(scene)}</desc>`; // prettier-ignore
  const body = html`<rect width="${width}" height="${total}" fill="${palette.paper}" /><g transform="translate(${MARGIN} ${MARGIN})">${drawing}</g></svg>`; // prettier-ignore
  const svg = `${text}<style>\n${styleOf(palette)}\n</style>${body.text}\n`;
  return { svg: svg.replace(UNWRITABLE, '\ufffd'), width, height: total };
}

function stacked(parts: readonly Chart[]): { drawing: Markup; height: number } {
  let height = 0;
  const drawn = parts.map((part) => {
    const top = height;
    height += part.height;
    return html`<g transform="translate(0 ${top})">${part.drawing}</g>`;
  });
  return { drawing: html`${drawn}`, height };
}

/** What the picture shows, in words, for those who cannot see it; of very many events the first. */
function described({ items, language }: Scene): string {
  const told = items.slice(0, MOST_TOLD).map((item) => `${item.dateLabel}: ${item.title}`);
  return `${language.chart.events}. ${told.join('. ')}.`;
}
