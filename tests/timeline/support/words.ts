/** English words and a rough measure of text: enough for layout tests, independent of the page's own. */
import type { Edtf } from '../../../src/model/index.ts';
import { readEdtf, type EdtfDate } from '../../../src/model/index.ts';
import type { LayoutWords, MeasureText } from '../../../src/timeline/index.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const measureText: MeasureText = (text, { size, weight }) => {
  let units = 0;
  for (const c of text) {
    if ('iljt.,;:’!|()'.includes(c)) units += 0.27;
    else if (c === ' ') units += 0.22;
    else if ('mwMWUOQDGH'.includes(c)) units += 0.72;
    else if (c >= 'A' && c <= 'Z') units += 0.58;
    else if (c >= '0' && c <= '9') units += 0.53;
    else units += 0.49;
  }
  return units * size * (weight > 600 ? 1.05 : 1);
};

function dateText(d: EdtfDate): string {
  const month = d.month ? `${MONTHS[d.month - 1] ?? ''} ` : '';
  switch (d.precision) {
    case 'century':
      return `${d.year}–${d.year + 99}`;
    case 'decade':
      return `${d.year}s`;
    case 'season':
      return `season ${d.season ?? 0} ${d.year}`;
    case 'day':
    case 'time':
      return `${d.day ?? 1} ${month}${d.year}`;
    default:
      return `${month}${d.year}`;
  }
}

/** "from Sep 2025", "13–24 Jun 2025", "about Mar 2019". */
export function dateWords(when: Edtf): string {
  const value = readEdtf(when);
  if (value.type === 'date')
    return `${value.uncertain ? 'possibly ' : value.approximate ? 'about ' : ''}${dateText(value)}`;
  const { start, end } = value;
  if (typeof start === 'string') return typeof end === 'string' ? '?' : `until ${dateText(end)}`;
  if (typeof end === 'string') return `from ${dateText(start)}`;
  if (start.year === end.year && start.precision === end.precision && start.month) {
    if (start.month === end.month && start.day && end.day) return `${start.day}–${dateText(end)}`;
    return `${start.day ? `${start.day} ` : ''}${MONTHS[start.month - 1] ?? ''}–${dateText(end)}`;
  }
  return `${dateText(start)}–${dateText(end)}`;
}

const year = (ms: number) => new Date(ms).getUTCFullYear();

export const words: LayoutWords = {
  tick(ms, unit, tier) {
    const date = new Date(ms);
    const month = MONTHS[date.getUTCMonth()] ?? '';
    switch (unit) {
      case 'year':
        return String(year(ms));
      case 'quarter':
      case 'month':
        return tier === 'lower' ? `${month} ${year(ms)}` : month;
      case 'week':
      case 'day':
        return tier === 'lower'
          ? `${date.getUTCDate()} ${month} ${year(ms)}`
          : `${date.getUTCDate()} ${month}`;
      case 'hour':
        return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
    }
  },
  events: (count) => `${count} events`,
  period: (start, end) => {
    const [a, b] = [year(start), year(end - 1)];
    return a === b ? String(a) : `${a}–${b}`;
  },
  beyond: (count, side) => `${count} ${side}`,
  published: (s) => `Published ${s.publishedLabel}`,
  publishedBefore: (s) => `Published ${s.publishedLabel}, before this period`,
  foldYears: (start, end) => `${year(end) - year(start)} yr`,
  foldSpell: (start, end) =>
    `${year(start)}–${year(end) - 1}: ${year(end) - year(start)} years, no events`,
};
