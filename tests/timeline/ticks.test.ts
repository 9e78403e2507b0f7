import { describe, expect, it } from 'vitest';
import {
  layoutHorizontal,
  layoutTicks,
  timeScale,
  zoomBy,
  type TickLayout,
} from '../../src/timeline/index.ts';
import { nameEnding } from '../../src/timeline/time/name-ending.ts';
import { randomFrom } from './support/crowd.ts';
import { PERIOD_2025, story, utc } from './support/made.ts';
import { measureText, words } from './support/words.ts';

const ticksOf = (
  viewport: readonly [number, number],
  range: readonly [number, number] = [248, 1400],
) => layoutTicks({ scale: timeScale(viewport, range), measureText, words });
const labels = ({ ticks }: TickLayout) => ticks.flatMap((t) => t.label ?? []);

describe('layoutTicks(scale)', () => {
  it('labels decades over the whole span, with years between', () => {
    const layout = ticksOf(story.home);
    expect(labels(layout)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
    expect(layout.ticks.filter((t) => !t.major).length).toBeGreaterThan(60);
    expect(layout.lower).toEqual([]);
  });
  it('labels months in 2025, with weeks between and the year below, held at the edge', () => {
    const layout = ticksOf(PERIOD_2025);
    expect(labels(layout)).toEqual(['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    expect(layout.lower).toMatchObject([{ label: '2025', labelX: 248, sticky: true }]);
  });
  it('names the interval that begins at the tick', () => {
    const [june] = ticksOf(PERIOD_2025).ticks.filter((t) => t.label === 'Jun');
    expect([june?.ms, june?.endMs]).toEqual([utc(2025, 6), utc(2025, 7)]);
    expect(june!.labelX - june!.x).toBeCloseTo(4.5, 6);
  });
  it('has three labels at least and none that touch, from hours to millennia, both ways', () => {
    const random = randomFrom(8);
    const long = [utc(-3000), utc(2026)] as const;
    for (const width of [300, 680, 1152, 2400]) {
      for (let i = 0; i < 26; i++) {
        const viewport = zoomBy(long, 1.75 ** i, long[0] + random() * (long[1] - long[0]), long);
        for (const range of [
          [0, width],
          [width, 0],
        ] as const) {
          const { ticks, lower } = ticksOf(viewport, range);
          const named = ticks.filter((t) => t.label !== null);
          expect(named.length, `${width} px, step ${i}`).toBeGreaterThanOrEqual(3);
          const sign = range[1] > range[0] ? 1 : -1;
          for (const tier of [named, lower])
            tier.slice(1).forEach((t, j) => {
              const before = tier[j]!;
              expect(t.labelX * sign).toBeGreaterThan(before.labelX * sign + before.labelWidth);
            });
        }
      }
    }
  });
});

describe('the year of the last event on the axis', () => {
  const endings = (viewport: readonly [number, number]) =>
    layoutHorizontal({ ...story, viewport }).ticks.ticks.filter((tick) => tick.ending);

  it('is named under the whole span and nowhere else', () => {
    const [start, end] = story.home;
    expect(endings(story.home)).toMatchObject([{ label: '2025' }]);
    expect(endings([start + (end - start) * 0.02, end])).toEqual([]);
  });
});

describe('nameEnding(ticks, last)', () => {
  const endingIn = (
    lastMs: number,
    viewport: readonly [number, number] = story.home,
    range: readonly [number, number] = [248, 1400],
  ) => {
    const input = { scale: timeScale(viewport, range), measureText, words };
    const plain = layoutTicks(input);
    return { plain, named: nameEnding(plain, lastMs, input) };
  };
  it.each([[[248, 1400]], [[1400, 248]]] as const)(
    'names the year of the last event between decades, no further on than the plot goes: %j',
    (range) => {
      const { named } = endingIn(utc(2025, 11, 15), story.home, range);
      const ending = named.ticks.filter((tick) => tick.ending);
      expect(ending).toMatchObject([{ label: '2025', ms: utc(2025), major: false }]);
      const sign = range[1] > range[0] ? 1 : -1;
      const { labelX, labelWidth } = ending[0]!;
      expect(labelX * sign + labelWidth).toBeLessThanOrEqual(range[1] * sign);
    },
  );
  it.each([
    ['the year has a label already', utc(2020, 3), story.home],
    ['the label before it is in the way', utc(2021, 3), story.home],
    ['ticks stand further apart than a year', utc(2025, 3), [utc(-3000), utc(2026)]],
    ['months are named', utc(2025, 11, 15), PERIOD_2025],
    ['nothing in view is as late', utc(2031), story.home],
  ] as const)('adds nothing where %s', (_, lastMs, viewport) => {
    const { plain, named } = endingIn(lastMs, viewport);
    expect(named).toBe(plain);
  });
});
