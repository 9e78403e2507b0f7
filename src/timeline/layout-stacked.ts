/**
 * A horizontal frame without lanes and minimap, for articles: what happened
 * above the line, the reports hanging from it. Of the explorer's frame it is
 * the part that an embed needs, and all that it loads.
 */
import { compose, type ExplorerParts } from './compose.ts';
import type { HorizontalInput, HorizontalLayout } from './layout.ts';
import { settleWhole } from './labels/settle.ts';
import { finish } from './labels/steps.ts';

export type StackedLayoutInput = Omit<HorizontalInput, 'below' | 'minimap' | 'gutter'>;
/**
 * For readers from right to left `mirror`, which is `mirrorLayout`; for more than `FEWEST_CROWDED`
 * events `crowd`; once somebody may have moved or selected, `moved`.
 */
export type StackedParts = Pick<ExplorerParts, 'crowd' | 'mirror' | 'moved'>;

const bare = (input: StackedLayoutInput): HorizontalInput => ({
  ...input,
  below: 'stacked',
  minimap: false,
  gutter: 0,
});

/**
 * As `layoutHorizontal` with `below: 'stacked'` and no minimap; from left to right without
 * `mirror`, and of the whole span alone, with nothing selected or focused, without `moved`.
 */
export function layoutStacked(input: StackedLayoutInput, parts: StackedParts): HorizontalLayout {
  const all = bare(input);
  const settled = finish((parts.moved?.settle ?? settleWhole)(all, parts.crowd ?? null));
  return compose(all, settled, { riding: false, parts });
}

/** As `rideLayout`: a settled layout carried along while a gesture lasts. */
export function rideStacked(
  { settled }: HorizontalLayout,
  input: StackedLayoutInput,
  parts: StackedParts,
): HorizontalLayout {
  return compose(bare(input), settled, { riding: true, parts });
}
