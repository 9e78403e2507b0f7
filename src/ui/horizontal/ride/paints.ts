/** The page's colours and letters for a canvas, read from the element it lies on: themes and contrast modes included. */
import type { TimelineSource } from '../../../timeline/index.ts';
import { blankCanvas, penOf } from './pictures.ts';
import type { Stage } from './stage.ts';

export interface Paints {
  readonly paper: string;
  readonly paper2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly line2: string;
  readonly mark: string;
  /** For `font`: the page's letters, as narrow as a canvas can name them. */
  readonly font: (weight: number, sizePx: number) => string;
  /** The number of all colours and letters together, to tell a theme from another. */
  readonly theme: number;
  readonly source: (slot: TimelineSource['slot']) => string;
  /** The hatching of silence and of folds. */
  readonly hatch: string | object;
}

/** Reads the colours as they are now. Where colours are forced, only the system's are used. */
export function readPaints(node: HTMLElement, stage: Pick<Stage, 'hatching'>): Paints {
  const style = getComputedStyle(node);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const value = (name: string, forced: string) =>
    isForced ? asNumbers(node, forced) : style.getPropertyValue(name).trim() || forced;
  const line = value('--line', 'CanvasText');
  const slots = new Map<TimelineSource['slot'], string>();
  const colors = {
    paper: value('--paper', 'Canvas'),
    paper2: value('--paper-2', 'Canvas'),
    ink: value('--ink', 'CanvasText'),
    ink2: value('--ink-2', 'CanvasText'),
    line,
    line2: value('--line-2', 'CanvasText'),
    mark: value('--mark', 'CanvasText'),
  };
  const { fontFamily } = style;
  return {
    ...colors,
    font: (weight, sizePx) => `${weight} semi-condensed ${sizePx}px ${fontFamily}`,
    theme: numberOf([...Object.values(colors), fontFamily].join(' ')),
    source(slot) {
      let color = slots.get(slot);
      if (color === undefined) slots.set(slot, (color = value(`--src-${slot}`, 'CanvasText')));
      return color;
    },
    hatch: hatching(stage, line),
  };
}

/** A colour of the system as it is on this page: a canvas of another thread knows none of the reader's. */
function asNumbers(node: HTMLElement, system: string): string {
  node.style.color = system;
  const { color } = getComputedStyle(node);
  node.style.color = '';
  return color || system;
}

const themes: string[] = [];

function numberOf(theme: string): number {
  const known = themes.indexOf(theme);
  return known === -1 ? themes.push(theme) - 1 : known;
}

/** Strokes 1.5 px wide, 6 px apart, from top right to bottom left, as the pattern of the drawing has them. */
function hatching(stage: Pick<Stage, 'hatching'>, color: string): string | object {
  const tile = blankCanvas(6, 6);
  const pen = penOf(tile);
  if (!pen) return 'transparent';
  pen.strokeStyle = color;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(0, 6);
  pen.stroke();
  return stage.hatching(tile, new DOMMatrix().rotate(45));
}
