/** The design's table of marks. */
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  beadOf,
  cutBody,
  metricProperties,
  zoomClassOf,
  ZOOM_METRICS,
} from '../../src/timeline/index.ts';
import { itemOf, utc } from './support/made.ts';

const near = ZOOM_METRICS.months;
const far = ZOOM_METRICS.span;
/** One px a day from the start of 2019. */
const x = (ms: number) => (ms - utc(2019)) / 86_400_000;

describe('bodyOf(date, x, zoom)', () => {
  it.each([
    { when: '2019-03-05', body: { kind: 'stroke', half: 11, dash: 'solid' } },
    { when: '2019-03-05~', body: { kind: 'stroke', half: 11, dash: 'dashed' } },
    { when: '2019-03', body: { kind: 'box', unit: 'month', x0: 59, x1: 90, dash: 'solid' } },
    { when: '2019-03?', body: { kind: 'box', unit: 'month', dash: 'dotted' } },
    { when: '2019', body: { kind: 'box', unit: 'year', x0: 0, x1: 365 } },
    { when: '201X', body: { kind: 'soft', x1: 365 } },
    { when: '2019-02/2019-03', body: { kind: 'bar', x0: 31, x1: 90, start: 'cap', end: 'cap' } },
    { when: '2019-02/2019-03~', body: { kind: 'bar', start: 'cap', end: 'fuzzy', fade: 24 } },
    { when: '2019-02/..', body: { kind: 'bar', x0: 31, x1: 181, start: 'cap', end: 'open' } },
    { when: '../2019-01', body: { kind: 'bar', x0: -119, x1: 31, start: 'open', end: 'cap' } },
  ])('draws $when', ({ when, body }) => {
    expect(bodyOf(itemOf(when), x, near)).toMatchObject(body);
  });

  it('is the bead alone where a box or bar is narrower than the zoom allows', () => {
    const tiny = (ms: number) => x(ms) / 20;
    expect(bodyOf(itemOf('2019'), tiny, far).kind).toBe('none');
    expect(bodyOf(itemOf('2019/..'), tiny, far)).toMatchObject({ kind: 'bar', fade: 96 });
  });

  it('draws a day as a box where a stroke would claim an hour nobody gave', () => {
    const wide = (ms: number) => x(ms) * 100;
    expect(bodyOf(itemOf('2019-03-05'), wide, near)).toMatchObject({ kind: 'box', unit: 'day' });
    expect(bodyOf(itemOf('2019-03-05T10:00:00Z'), wide, near).kind).toBe('stroke');
  });
});

describe('beadOf(item, body, zoom)', () => {
  it('is a dot for one source and a numbered disc for more', () => {
    const one = itemOf('2019');
    const two = itemOf('2019', { by: ['a', 'b'] });
    expect(beadOf(one, { kind: 'none' }, far)).toMatchObject({ r: 4, count: null, hollow: false });
    expect(beadOf(two, { kind: 'none' }, far)).toMatchObject({ r: 7, count: 2 });
    expect(beadOf(two, { kind: 'none' }, near)).toMatchObject({ r: 9, count: 2, size: 12.5 });
  });
  it('is hollow when vagueness has nothing else to show it', () => {
    const vague = itemOf('2019~');
    expect(beadOf(vague, { kind: 'none' }, far).hollow).toBe(true);
    expect(beadOf(vague, bodyOf(vague, x, near), near).hollow).toBe(false);
  });
});

describe('cutBody(body, frame)', () => {
  it('cuts boxes and bars at the frame and says so', () => {
    const bar = bodyOf(itemOf('2018/2020'), x, near);
    expect(cutBody(bar, { x0: 0, x1: 100 })).toMatchObject({
      x0: 0,
      x1: 100,
      start: 'cut',
      end: 'cut',
    });
    expect(cutBody(bar, { x0: 2000, x1: 2100 })).toBeNull();
  });
});

describe('zoom classes', () => {
  it.each([
    [76, 'span'],
    [20, 'years'],
    [4, 'seasons'],
    [0.6, 'months'],
    [0.1, 'days'],
  ])('%f years per 1,000 px is %s', (years, expected) => {
    expect(zoomClassOf(1000 / (years * 365.2425 * 86_400_000))).toBe(expected);
  });
  it('are written out for the style sheets', () => {
    expect(metricProperties('months')).toMatchObject({
      '--tl-row': '22px',
      '--tl-label-pad': '6px',
    });
  });
});
