/** What a layout costs, held without a clock: placements of a label tried, whatever the data, width and zoom. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  homeOf,
  indexItems,
  layoutHorizontal,
  layoutInSteps,
  toItems,
  toSources,
  zoomBy,
} from '../../src/timeline/index.ts';
import { Board } from '../../src/timeline/labels/board.ts';
import { Search } from '../../src/timeline/labels/place-search.ts';
import { crowd } from './support/crowd.ts';
import { story } from './support/made.ts';
import { dateWords } from './support/words.ts';

/** Of the strips under one view, and of the view laid out for itself. */
const MOST_PLACEMENTS = 40_000;
/** Between two steps of a layout, while nothing else is answered: some ms. */
const MOST_IN_A_STEP = 10_000;

/** The first story for 21 events, else a made-up crowd. */
function told(n: number) {
  const data = crowd(n);
  const items = n === 21 ? story.items : toItems(data, { dateWords });
  const sources = n === 21 ? story.sources : toSources(data, { dateWords });
  return { items, sources, home: homeOf(items, sources), index: indexItems(items) };
}

afterEach(() => vi.restoreAllMocks());

describe('a layout anew', () => {
  it.each([21, 60, 200, 1000, 5000])(
    'of %i events tries a bounded number of placements at any width and zoom',
    (n) => {
      const { items, sources, home, index } = told(n);
      const tried = vi.spyOn(Board.prototype, 'costOf');
      for (const width of [390, 768, 1440, 2560])
        for (let step = 0; step < 8; step++) {
          const at = items[Math.floor((items.length * (step + 1)) / 9)]?.anchorMs ?? home[0];
          const viewport = zoomBy(home, 2 ** step, at, home);
          tried.mockClear();
          layoutHorizontal({ ...story, sources, home, index, viewport, width });
          const boards = new Set(tried.mock.contexts as unknown as Board[]);
          const placements = [...boards].reduce((sum, board) => sum + board.work, 0);
          expect(placements, `${width} px, step ${step}`).toBeLessThan(MOST_PLACEMENTS);
        }
      // The count counts.
      expect(tried).toHaveBeenCalled();
    },
  );

  it('sees that a picture is too full with less than half of the effort that what comes of bundling gets', () => {
    const { sources, home, index } = told(25);
    const looked = vi.spyOn(Search.prototype, 'fit');
    const { bundles } = layoutHorizontal({ ...story, sources, home, index, viewport: home, width: 768 }); // prettier-ignore
    expect(bundles.length).toBeGreaterThan(0);
    const efforts = looked.mock.calls.map(([effort]) => effort);
    expect(efforts[0]).toBeLessThan(Math.max(...efforts) / 2);
  });

  it.each([21, 60, 200, 1000, 5000])(
    'of %i events may be interrupted before long, and comes to the same whatever happens meanwhile',
    (n) => {
      const { items, sources, home, index } = told(n);
      const other = indexItems(items);
      const tried = vi.spyOn(Board.prototype, 'costOf');
      for (const width of [390, 1440])
        for (let step = 0; step < 8; step++) {
          const at = items[Math.floor((items.length * (step + 1)) / 9)]?.anchorMs ?? home[0];
          const viewport = zoomBy(home, 2 ** step, at, home);
          const input = { ...story, sources, home, index, viewport, width };
          const steps = layoutInSteps(input);
          let before = 0;
          const boards = new Set<Board>();
          for (let done = false; !done;) {
            tried.mockClear();
            done = steps.next().done === true;
            for (const board of tried.mock.contexts as unknown as Board[]) boards.add(board);
            const placements = [...boards].reduce((sum, board) => sum + board.work, 0);
            expect(placements - before, `${width} px, step ${step}`).toBeLessThan(MOST_IN_A_STEP);
            before = placements;
            if (step % 3 === 1) layoutHorizontal({ ...input, viewport: home });
          }
          const { labels, marks, bundles } = layoutHorizontal(input);
          const alone = layoutHorizontal({ ...input, index: other });
          expect({ labels, marks, bundles }).toEqual({
            labels: alone.labels,
            marks: alone.marks,
            bundles: alone.bundles,
          });
        }
    },
  );
});
