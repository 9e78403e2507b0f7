/**
 * A horizontal frame without lanes and minimap, for articles: what happened
 * above the line, the reports hanging from it. Of the explorer's frame it is
 * the part that an embed needs, and all that it loads.
 */
import { compose } from './compose.ts';
import type { HorizontalInput, HorizontalLayout } from './layout.ts';
import { settleView } from './settle-view.ts';

export type StackedLayoutInput = Omit<HorizontalInput, 'below' | 'minimap' | 'gutter'>;

const bare = (input: StackedLayoutInput): HorizontalInput => ({
  ...input,
  below: 'stacked',
  minimap: false,
  gutter: 0,
});

/** For readers from right to left: what turns a layout round, `mirrorLayout`. Few need it. */
export type Mirror = (layout: HorizontalLayout) => HorizontalLayout;

/** As `layoutHorizontal` with `below: 'stacked'` and no minimap; from left to right without `mirror`. */
export function layoutStacked(input: StackedLayoutInput, mirror?: Mirror): HorizontalLayout {
  const all = bare(input);
  return compose(all, settleView(all), { riding: false, parts: { mirror } });
}

/** As `rideLayout`: a settled layout carried along while a gesture lasts. */
export function rideStacked(
  { settled }: HorizontalLayout,
  input: StackedLayoutInput,
  mirror?: Mirror,
): HorizontalLayout {
  return compose(bare(input), settled, { riding: true, parts: { mirror } });
}
