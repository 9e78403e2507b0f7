/**
 * How full the calendar of a collection is: what two mentions tell of a day of which nobody tells
 * anything else is hardly ever two events; a day of which everybody tells says little.
 */
import type { Extent } from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';
import { isCurrent, Times } from './times.ts';

/** A stretch of time in which so many times two mentions begin says nothing for or against. */
const NEUTRAL = 20;
/** As full as a stretch can count. */
const LEAST = -1;

export class Calendar {
  /** When each dated mention begins, rising, ms. */
  private readonly starts: Float64Array;

  constructor(mentions: readonly MentionOutline[]) {
    const times = new Times();
    const dated = mentions.filter((mention) => !isCurrent(mention));
    this.starts = Float64Array.from(dated, ({ when }) => times.of(when).extent[0]).sort();
  }

  /**
   * From 1 for a stretch in which at most two mentions begin, falling with the logarithm of how many
   * do, for so do the odds that two of them are of one event; 0 for 40, and never less than -1. It is
   * the count that decides, not its share: the day is as full in a small collection as in a large one.
   * 0 where nothing is known of others.
   */
  rarityOf([startMs, endMs]: Extent): number {
    if (this.starts.length === 0) return 0;
    const count = Math.max(2, this.placeOf(endMs) - this.placeOf(startMs));
    return Math.max(LEAST, 1 - Math.log(count / 2) / Math.log(NEUTRAL));
  }

  /** How many begin before a moment. */
  private placeOf(moment: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
