/**
 * Where the card of a hovered event stands and what it repeats. It touches its
 * label, so that the pointer can go there (WCAG 1.4.13), and leaves the label
 * itself in sight: below a full label, beside a line, above a bare bead.
 */
import {
  rectsOverlap,
  type HorizontalLayout,
  type MeasureText,
  type Rect,
  type TimelineItem,
} from '../../timeline/index.ts';
import { textBegins } from './geometry.ts';
import type { EventTarget } from './targets.ts';

export interface CardContent {
  /** "Reported by 2 of 5 sources" */
  readonly reported: string;
  readonly publishers: readonly string[];
}

export interface HoverCardPlace extends Rect {
  /** Texts begin, rather than end, at the left edge. */
  readonly begins: boolean;
  readonly date: string | null;
  /** The whole title where the label gives only the short one, or none. */
  readonly title: string | null;
}

const PAD = 8;
const PAD_SIDE = 4;
const MOST = 260;
const TITLE = { size: 15, weight: 640 } as const;
const SMALL = { size: 13, weight: 420 } as const;
const DATE = { size: 13, weight: 640 } as const;
const SHAPE = 22;
const ROW = 20;

export function placeHoverCard(
  target: EventTarget,
  item: TimelineItem,
  { reported, publishers }: CardContent,
  { layout, measureText }: { layout: HorizontalLayout; measureText: MeasureText },
): HoverCardPlace {
  const { label } = target;
  const said = label?.title.map((line) => line.text).join(' ');
  const title = said === item.title ? null : item.title;
  const date = label ? null : item.dateLabel;
  const widths = [
    measureText(reported, SMALL),
    ...publishers.map((name) => measureText(name, SMALL) + SHAPE),
    title ? measureText(title, TITLE) : 0,
    date ? measureText(date, DATE) : 0,
  ];
  const inner = Math.min(MOST, Math.max(...widths)) + 4;
  const titleRows = title ? Math.ceil((measureText(title, TITLE) * 1.1) / inner) : 0;
  const width = inner + 2 * PAD_SIDE;
  const height = ROW * ((date ? 1 : 0) + titleRows + 1 + publishers.length) + 2 * PAD;
  const begins = label
    ? textBegins(label.side, layout.direction)
    : target.x + width < layout.plot.x1;
  const [x, y] = cornerOf(target, begins, { width, height }, layout);
  const x0 = Math.max(0, Math.min(layout.width - width, x));
  return { x0, x1: x0 + width, y0: y, y1: y + height, begins, date, title };
}

function cornerOf(
  { label, x, y, r }: EventTarget,
  begins: boolean,
  { width, height }: { width: number; height: number },
  layout: HorizontalLayout,
): readonly [x: number, y: number] {
  if (!label)
    return [begins ? x - PAD_SIDE : x + PAD_SIDE - width, Math.max(0, y - r - 4 - height)];
  if (label.form === 'line') {
    // Beside the end of the text that faces away from the pole.
    const beside = begins ? label.x1 : label.x0 - width;
    if (beside >= 0 && beside + width <= layout.width)
      return [beside, Math.min(label.y0 - PAD, layout.axis.y - height)];
  }
  const aligned = begins ? label.pole.x + 6 - PAD_SIDE : label.pole.x - 6 + PAD_SIDE - width;
  const isRoomy = label.y1 + height <= layout.axis.y;
  return [aligned, isRoomy ? label.y1 : Math.max(0, label.y0 - height)];
}

/** Ids of the labels that the card would lie on: they step back while it is there. */
export function veiledBy(card: Rect, ownId: string, layout: HorizontalLayout): ReadonlySet<string> {
  return new Set(
    layout.labels
      .filter((label) => label.id !== ownId && rectsOverlap(label, card))
      .map((label) => label.id),
  );
}
