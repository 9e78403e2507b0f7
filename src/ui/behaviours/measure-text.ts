/**
 * Widths of texts by canvas, as the page will set them: the layout asks, the
 * browser's own shaping answers. Cached, because a layout asks the same again.
 */
import type { MeasureText } from '../../timeline/index.ts';

/** Labels are set on Archivo's width axis at this share of normal (`--wdth`). */
const STRETCH_PERCENT = 92;
/** The keyword canvases know that lies below it; between the two, advance widths are linear. */
const NARROW = { keyword: 'semi-condensed', percent: 87.5 } as const;
const CACHE_LIMIT = 20_000;

/** Set to see whether a family has narrower letters at all. */
const SAMPLE = '0';

/**
 * A measure for one font family as the page sets it, on Archivo's width axis, in px. Where there is
 * no canvas (tests, a server) a text takes 0.52 em per letter, which errs on the wide side.
 */
export function textMeasure(family: string): MeasureText {
  return remembered(canvasMeasure(family));
}

/** As `textMeasure`, of letters at their normal width: whoever sets them so looks for no others, which takes a browser time. */
export function normalTextMeasure(family: string): MeasureText {
  const canvas = canvasContext();
  return remembered(canvas && measureIn(canvas, family));
}

function remembered(setIn: MeasureText | null): MeasureText {
  const cache = new Map<string, number>();
  return (text, font) => {
    const key = `${font.weight} ${font.size} ${text}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const width = setIn?.(text, font) ?? text.length * font.size * 0.52;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, width);
    return width;
  };
}

/** By a canvas for each stretch: to change the font of one costs more than to measure a word. */
function canvasMeasure(family: string): MeasureText | null {
  const canvas = canvasContext();
  if (!canvas) return null;
  const normal = measureIn(canvas, family);
  const other = 'fontStretch' in canvas ? canvasContext() : null;
  if (!other) return pageMeasure(family);
  const narrow = measureIn(other, family, NARROW.keyword);
  const share = (STRETCH_PERCENT - NARROW.percent) / (100 - NARROW.percent);
  let narrows: boolean | undefined;
  // A font that comes late may have them.
  document.fonts.addEventListener('loadingdone', () => (narrows = undefined));
  return (text, font) => {
    const wide = normal(text, font);
    // Few families have a width axis: nothing of the others is measured twice.
    narrows ??= narrow(SAMPLE, font) < normal(SAMPLE, font);
    if (!narrows) return wide;
    const slim = narrow(text, font);
    return slim + share * (wide - slim);
  };
}

/** By the page itself, out of sight: a canvas in WebKit sets all letters at their normal width. */
function pageMeasure(family: string): MeasureText {
  const line = document.createElement('span');
  return (text, { size, weight }) => {
    if (!line.isConnected) document.body.append(line);
    line.style.cssText = `position:fixed;visibility:hidden;white-space:pre;font:${weight} ${size}px ${family};font-stretch:${STRETCH_PERCENT}%`;
    line.textContent = text;
    return line.getBoundingClientRect().width;
  };
}

function measureIn(
  context: CanvasRenderingContext2D,
  family: string,
  stretch: CanvasFontStretch = 'normal',
): MeasureText {
  let last = '';
  return (text, { size, weight }) => {
    const font = `${weight} ${size}px ${family}`;
    if (font !== last) {
      // A font brings the normal stretch with it.
      context.font = last = font;
      if (stretch !== 'normal') context.fontStretch = stretch;
    }
    return context.measureText(text).width;
  };
}

function canvasContext(): CanvasRenderingContext2D | null {
  // jsdom has canvases that cannot draw and says so on the console.
  if (typeof document === 'undefined' || typeof CanvasRenderingContext2D === 'undefined')
    return null;
  return document.createElement('canvas').getContext('2d');
}
