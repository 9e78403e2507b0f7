/** A press selects and focuses what lies under it: the words there may not move away meanwhile. */
import { describe, expect, it } from 'vitest';
import {
  homeOf,
  indexItems,
  layoutHorizontal,
  toItems,
  toSources,
  zoomBy,
  type HorizontalInput,
  type HorizontalLayout,
} from '../../src/timeline/index.ts';
import { crowd } from './support/crowd.ts';
import { story } from './support/made.ts';
import { dateWords } from './support/words.ts';

const made = [21, 200, 1000, 5000].map((n) => {
  const data = crowd(n);
  const items = toItems(data, { dateWords });
  const sources = toSources(data, { dateWords });
  return { n, items, sources, index: indexItems(items), home: homeOf(items, sources) };
});
const cases = made.flatMap((data) => [0, 0.6, 2, 4.3, 7].map((depth) => ({ ...data, depth })));

const placesOf = ({ labels }: HorizontalLayout) =>
  new Map(labels.map((l) => [l.id, `${l.row} ${l.side} ${l.x0} ${l.y0} ${l.x1}`]));

describe.each(cases)(
  'of $n events, $depth steps of zoom in',
  ({ items, sources, index, home, depth }) => {
    it.each([0.2, 0.7, 0.98])(
      'what has its words keeps them where they are when it is pressed, as do all others, at %d of the line',
      (part) => {
        const at = items[Math.floor(items.length * part)]?.anchorMs ?? home[0];
        const viewport = depth === 0 ? home : zoomBy(home, 2 ** depth, at, home);
        const input: HorizontalInput = { ...story, index, sources, home, viewport };
        const before = layoutHorizontal(input);
        const events = before.labels.filter((label) => label.target === 'event');
        for (const { id } of events.slice(0, 12))
          for (const asked of [
            { focusedId: id },
            { selectedId: id },
            { focusedId: id, selectedId: id },
          ])
            expect(placesOf(layoutHorizontal({ ...input, ...asked })), id).toEqual(
              placesOf(before),
            );
      },
    );
  },
);
