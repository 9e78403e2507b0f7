/**
 * What stands on the button of an event or a bundle, and where: plain values for
 * the component that shows them.
 */
import type { Direction, PlacedLabel, TextLine } from '../../timeline/index.ts';
import { textBegins } from './geometry.ts';
import type { EventTarget } from './targets.ts';

/** One text of a button. */
interface ButtonWords {
  /** Ends in a space, so that the button's name has one between its words. */
  readonly text: string;
  /** Classes. */
  readonly form: string;
  /** Where it stands on the button, px; undefined where nobody sees it. */
  readonly style: string | undefined;
}

/** Texts in the order in which they are seen, so that the name is what the eye reads (WCAG 2.5.3). */
export function wordsOf(target: EventTarget, direction: Direction): ButtonWords[] {
  const { item, bundle, label } = target;
  if (!label) {
    const unseen = (text = ''): ButtonWords => ({
      text: `${text} `,
      form: 'visually-hidden',
      style: undefined,
    });
    return [
      unseen(item?.dateLabel ?? bundle?.dateLabel),
      unseen(item?.title ?? bundle?.countLabel),
    ];
  }
  const date: ButtonWords = {
    text: `${label.date.text} `,
    form: 'text date',
    style: placeOn(label, label.date, direction),
  };
  const title = label.title.map((line): ButtonWords => ({
    text: `${line.text} `,
    form: label.strong ? 'text title strong' : 'text title',
    style: `${placeOn(label, line, direction)}; font-size: ${label.titleSize}px`,
  }));
  // In the line form a label before its pole reads "title date".
  const dateFirst = label.form === 'full' || label.side === 'after';
  return dateFirst ? [date, ...title] : [...title, date];
}

function placeOn(label: PlacedLabel, line: TextLine, direction: Direction): string {
  const edge = textBegins(label.side, direction)
    ? `left: ${line.x - label.x0}px`
    : `right: ${label.x1 - line.x}px`;
  return `${edge}; top: ${line.y - label.y0}px`;
}

/** The button is the label's box, or the bead's hit area where there is no label; on it, the bead's. */
export function placesOf({ label, x, y, r }: EventTarget): {
  readonly button: string;
  readonly bead: string;
} {
  const box = label ?? { x0: x - 12, x1: x + 12, y0: y - 12, y1: y + 12 };
  const hit = Math.max(12, r + 4);
  return {
    button: boxStyle(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0),
    bead: boxStyle(x - box.x0 - hit, y - box.y0 - hit, 2 * hit, 2 * hit),
  };
}

const boxStyle = (left: number, top: number, width: number, height: number): string =>
  `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
