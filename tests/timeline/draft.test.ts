/** What a filter's answer shows before its labels are placed. */
import { describe, expect, it } from 'vitest';
import {
  canDraft,
  draftLayout,
  homeOf,
  indexItems,
  layoutHorizontal,
  toItems,
  toSources,
  zoomBy,
  type HorizontalInput,
} from '../../src/timeline/index.ts';
import { crowd, randomFrom } from './support/crowd.ts';
import { fateOf } from './support/fate.ts';
import { story } from './support/made.ts';
import { dateWords } from './support/words.ts';

/** A view of some of made-up events, and then of others of them. */
function filtered(n: number, depth: number) {
  const data = crowd(n);
  const items = toItems(data, { dateWords });
  const sources = toSources(data, { dateWords });
  const home = homeOf(items, sources);
  const at = items[Math.floor(items.length * 0.7)]?.anchorMs ?? home[0];
  const random = randomFrom(n + depth);
  const some = () => items.filter(() => random() < 0.6);
  const viewport = depth === 0 ? home : zoomBy(home, 2 ** depth, at, home);
  const of = (index: HorizontalInput['index']): HorizontalInput => ({ ...story, sources, home, index, viewport }); // prettier-ignore
  return { items, before: of(indexItems(some())), after: of(indexItems(some())) };
}

describe('draftLayout(last, input)', () => {
  it.each([21, 60, 200, 1000, 5000].flatMap((n) => [0, 2, 5].map((depth) => ({ n, depth }))))(
    'of $n events, $depth steps of zoom in: all that is left is seen and nothing else, with words that stood there before',
    ({ n, depth }) => {
      const { items, before, after } = filtered(n, depth);
      const last = layoutHorizontal(before);
      const draft = draftLayout(last, after);
      const whole = layoutHorizontal(after);
      const isIn = (ms: number) => ms >= after.viewport[0] && ms <= after.viewport[1];
      expect(canDraft(before, after)).toBe(true);
      for (const item of items) {
        const own = after.index.find(item.id);
        // In a crowd the profile tells of all; elsewhere everybody in view has a mark or a place in a number.
        if (!own) expect(drawnIds(draft).has(item.id), item.id).toBe(false);
        else if (isIn(own.anchorMs) && fateOf(whole, own) !== 'away')
          expect(fateOf(draft, own), item.id).not.toBe('away');
      }
      const stood = new Set(last.settled.strips.flatMap((strip) => strip.labels.map((l) => l.id)));
      const kept = draft.settled.strips.flatMap((strip) => strip.labels);
      expect(kept.filter(({ id }) => !stood.has(id))).toEqual([]);
      for (const part of ['density', 'lanes', 'minimap', 'ticks'] as const)
        expect(plain(draft[part]), part).toEqual(plain(whole[part]));
      const sides = ({ edges }: typeof draft) => edges.map(({ side }) => side);
      expect(sides(draft)).toEqual(sides(whole));
      for (const { ids, count } of draft.bundles) expect(ids).toHaveLength(count);
    },
  );

  it('is nothing for another stretch of time, or for a line that is folded', () => {
    const { before, after } = filtered(60, 0);
    expect(canDraft(before, { ...after, viewport: zoomBy(after.home, 2, after.home[0], after.home) })).toBe(false); // prettier-ignore
    expect(
      canDraft(before, {
        ...after,
        folds: [{ startMs: 0, endMs: 1, widthPx: 24, weightBefore: 0, weightAfter: 0 }],
      }),
    ).toBe(false);
  });
});

/** Numbers and words, without the functions that scales have. */
function plain(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part));
}

function drawnIds({ marks, bundles, labels }: ReturnType<typeof draftLayout>): Set<string> {
  return new Set([
    ...marks.map(({ id }) => id),
    ...bundles.flatMap(({ ids }) => ids),
    ...labels.filter(({ target }) => target === 'event').map(({ id }) => id),
  ]);
}
