/** The marks of a row where time runs down: heights from the design, for the vaguer the date, the taller and softer it is. */
import type { TimelineItem } from '../events/item.ts';
import { dashOf, type Bead } from '../mark.ts';
import type { VerticalBody } from './types.ts';

export function verticalBead(item: TimelineItem): Bead {
  const count = item.sourceIds.length;
  return {
    r: count > 1 ? 9 + (count > 9 ? 2 : 0) : 4.5,
    count: count > 1 ? count : null,
    size: 12.5,
    hollow: false,
  };
}

export function verticalBody(item: TimelineItem, y: number): VerticalBody {
  const dash = dashOf(item);
  const around = (half: number) => ({ y0: y - half, y1: y + half, dash });
  switch (item.form) {
    case 'time':
    case 'day':
      return { kind: 'stroke', half: 12, dash };
    case 'month':
      return { kind: 'box', unit: 'month', ...around(9) };
    case 'season':
      return { kind: 'box', unit: 'season', ...around(11) };
    case 'year':
      return { kind: 'box', unit: 'year', ...around(14) };
    case 'soft':
      return { kind: 'soft', y0: y - 18, y1: y + 30, dash };
    case 'lasted':
      return {
        kind: 'bar',
        y0: y,
        y1: y + 30,
        start: item.fuzzyStart ? 'fuzzy' : 'cap',
        end: item.fuzzyEnd ? 'fuzzy' : 'cap',
        dash,
      };
    case 'open-end':
      return { kind: 'bar', y0: y, y1: y + 44, start: 'cap', end: 'open', dash };
    case 'open-start':
      return { kind: 'bar', y0: y - 18, y1: y, start: 'open', end: 'cap', dash };
  }
}
