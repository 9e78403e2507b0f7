/**
 * Widths of texts by canvas, as the page will set them: the layout asks, the
 * browser's own shaping answers. Cached, because a layout asks the same again.
 */
import type { Font, MeasureText } from '../../timeline/index.ts';

/** Labels are set on Archivo's width axis at this share of normal (`--wdth`). */
const STRETCH_PERCENT = 92;
/** The keyword canvases know that lies below it; between the two, advance widths are linear. */
const NARROW = { keyword: 'semi-condensed', percent: 87.5 } as const;
const CACHE_LIMIT = 20_000;

/**
 * A measure for one font family, in px. Where there is no canvas (tests, a
 * server) a text takes 0.52 em per letter, which errs on the wide side.
 */
export function textMeasure(family: string): MeasureText {
  const context = canvasContext();
  const cache = new Map<string, number>();
  return (text, font) => {
    const key = `${font.weight} ${font.size} ${text}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const width = context ? measure(context, text, font, family) : text.length * font.size * 0.52;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, width);
    return width;
  };
}

function measure(
  context: CanvasRenderingContext2D,
  text: string,
  { size, weight }: Font,
  family: string,
): number {
  context.font = `${weight} ${size}px ${family}`;
  const normal = context.measureText(text).width;
  if (!('fontStretch' in context)) return normal;
  context.fontStretch = NARROW.keyword;
  const narrow = context.measureText(text).width;
  context.fontStretch = 'normal';
  const share = (STRETCH_PERCENT - NARROW.percent) / (100 - NARROW.percent);
  return narrow + share * (normal - narrow);
}

function canvasContext(): CanvasRenderingContext2D | null {
  // jsdom has canvases that cannot draw and says so on the console.
  if (typeof document === 'undefined' || typeof CanvasRenderingContext2D === 'undefined')
    return null;
  return document.createElement('canvas').getContext('2d');
}
