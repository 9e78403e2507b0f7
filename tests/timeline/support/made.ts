/** Items made to order. */
import {
  homeOf,
  indexItems,
  toItems,
  toSources,
  type HorizontalInput,
  type TimelineItem,
} from '../../../src/timeline/index.ts';
import { dataset, event, source, STORY, type EventSpec } from './story.ts';
import { dateWords, measureText, words } from './words.ts';

export function itemsOf(specs: readonly Partial<EventSpec>[]): TimelineItem[] {
  const sources = [source('a', 'Alpha', 'AA', '2030'), source('b', 'Beta', 'BB', '2031')];
  return toItems(
    dataset(
      sources,
      specs.map((spec, i) =>
        event({ id: `e${i}`, when: '2000', title: `Event ${i}`, by: ['a'], ...spec }),
      ),
    ),
    { dateWords },
  );
}

export function itemOf(when: string, more: Partial<EventSpec> = {}): TimelineItem {
  const [item] = itemsOf([{ when, ...more }]);
  if (!item) throw new Error(`no item for ${when}`);
  return item;
}

export const utc = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);

const items = toItems(STORY, { dateWords });
const sources = toSources(STORY, { dateWords });

/** The first story at 1440 × 900, whole span. */
export const story: HorizontalInput & { readonly items: readonly TimelineItem[] } = {
  items,
  index: indexItems(items),
  sources,
  home: homeOf(items, sources),
  viewport: homeOf(items, sources),
  width: 1440,
  height: 900,
  measureText,
  words,
};

export const HEADLINE = { x0: 40, x1: 600, y0: 84, y1: 340 };
export const PERIOD_2025 = [utc(2025, 5, 15), utc(2025, 12, 15)] as const;
