/** From the vertical layout's numbers to SVG path data. No arithmetic of time here. */
import type { TimelineSource, VerticalBody, VerticalRow } from '../../timeline/index.ts';
import { hundredths, sourceShapePath } from '../shapes/source-shape.ts';

type Bar = Extract<VerticalBody, { kind: 'bar' }>;

/** A stretch of a bar: solid, or fading out downwards (`down`) or upwards (`up`). */
export interface BarPiece {
  readonly y0: number;
  readonly y1: number;
  readonly paint: 'solid' | 'down' | 'up';
}

/** Length of the fade of an end the source calls vague, px. */
const FUZZY = 24;

/** A bar from top to bottom. An open end fades along the whole bar, a fuzzy one along its last 24 px, at most half. */
export function barPieces({ y0, y1, start, end }: Bar): BarPiece[] {
  if (end === 'open') return [{ y0, y1, paint: 'down' }];
  if (start === 'open') return [{ y0, y1, paint: 'up' }];
  const fade = Math.min(FUZZY, (y1 - y0) / 2);
  const top = start === 'fuzzy' ? y0 + fade : y0;
  const foot = end === 'fuzzy' ? y1 - fade : y1;
  const pieces: BarPiece[] = [
    { y0, y1: top, paint: 'up' },
    { y0: top, y1: foot, paint: 'solid' },
    { y0: foot, y1, paint: 'down' },
  ];
  return pieces.filter((piece) => piece.y1 > piece.y0);
}

/** Caps of a bar: 16 px across the axis at each end that is given. */
export function barCaps({ y0, y1, start, end }: Bar, x: number): string {
  const cap = (y: number) => `M${x - 8} ${y}h16`;
  return (start === 'cap' ? cap(y0) : '') + (end === 'cap' ? cap(y1) : '');
}

/** What some rows have of one look, each as one path: a screen holds many rows, and a document better few elements. Empty where none has it. */
export interface DrawnTogether {
  /** The lines to the reports, of one source and of several. */
  readonly connectors: string;
  readonly strong: string;
  /** The reports' shapes, by the source's colour. */
  readonly shapes: ReadonlyMap<TimelineSource['slot'], string>;
  /** The bundles' squares and the signs on them. */
  readonly squares: string;
  readonly signs: string;
}

export function drawnTogether(rows: readonly VerticalRow[], axisX: number): DrawnTogether {
  const lines = { plain: '', strong: '' };
  const shapes = new Map<TimelineSource['slot'], string>();
  let [squares, signs] = ['', ''];
  for (const { y, connector, reports, bead } of rows) {
    if (connector)
      lines[connector.strong ? 'strong' : 'plain'] += `M${connector.x0} ${y}H${connector.x1}`;
    for (const { source, x, y } of reports)
      shapes.set(source.slot, (shapes.get(source.slot) ?? '') + sourceShapePath(source.shape, 5.8, x, y)); // prettier-ignore
    if (bead) continue;
    squares += `M${axisX - 5} ${y - 9}h10a4 4 0 0 1 4 4v10a4 4 0 0 1 -4 4h-10a4 4 0 0 1 -4 -4v-10a4 4 0 0 1 4 -4z`;
    signs += `M${axisX - 4} ${y}h8M${axisX} ${y - 4}v8`;
  }
  return { connectors: lines.plain, strong: lines.strong, shapes, squares, signs };
}

/** Four teeth, 10 px wide, down a fold of the axis. */
export function zigzagDown(x: number, y0: number, y1: number): string {
  const quarter = hundredths((y1 - y0) / 16);
  return `M${x} ${y0}${`l-5 ${quarter}l10 ${hundredths(2 * quarter)}l-5 ${quarter}`.repeat(4)}`;
}
