/** Marks on their levels: boxes and bars where they are, beads and bundles on the lowest level left free. */
import { bundleItems } from '../bundle.ts';
import type { Hill } from '../ground.ts';
import type { TimelineItem } from '../events/item.ts';
import { beadOf, beadX, bodyOf, halfHeightOf, reachOf } from '../mark.ts';
import { METRICS } from '../metrics.ts';
import type { StripBundle, StripInput, StripMark } from './strip.ts';

export interface Standing {
  readonly marks: readonly StripMark[];
  readonly bundles: readonly StripBundle[];
  /** What stands in the way of texts. */
  readonly hills: readonly Hill[];
}

/** A mark before it has a level: what it covers, and its level when it is one of the boxes and bars that have theirs already. */
type Sized = ReturnType<typeof sizeOf>;

const HALF_SQUARE = METRICS.bundleSize / 2;
/** Times the bundles are widened when the levels do not suffice, and by how much. */
const WIDENINGS = 7;
const WIDEN = 1.6;

/**
 * Levels for a strip's items. Those that are not `labelled` are bundled where
 * they are too close; what overflows the levels loses its label, and bundles
 * reach further, until all have a place.
 */
export function standingOf(
  input: StripInput,
  items: readonly TimelineItem[],
): (labelled: ReadonlySet<TimelineItem>) => Standing {
  const { maxLevels, forcedIds, wide, words, zoom, floor } = input;
  const sized = items.map((item) => sizeOf(item, input));
  const heightOf = (level: number) => floor + zoom.firstLevel + level * zoom.level;
  const wideHills = wide
    .hillsIn(input.bounds)
    .map(({ x0, x1, level, half }) => ({ x0, x1, height: heightOf(level) + half }));
  return (labelled) => {
    const own = new Set(labelled);
    let stood = standOnce(sized, input, own, 1);
    let reach = 1;
    for (let i = 0; i < WIDENINGS && stood.height > maxLevels; i++) {
      for (const { item, id } of sized)
        if (!forcedIds.has(id) && stood.levelOf(id) >= maxLevels) own.delete(item);
      reach *= WIDEN;
      stood = standOnce(sized, input, own, reach);
    }
    const { drawn, small, bundles, levelOf } = stood;
    const levelAt = (id: string) => Math.min(levelOf(id), maxLevels - 1);
    return {
      marks: drawn.map(({ item, collapsed, level }) => ({
        item,
        collapsed,
        level: level ?? levelAt(item.id),
      })),
      bundles: bundles.map((bundle) => ({
        bundle,
        level: levelAt(bundle.id),
        dateLabel: words.period(bundle.startMs, bundle.endMs),
        countLabel: words.events(bundle.items.length),
      })),
      hills: [
        ...small.map((s) => ({ x0: s.x0, x1: s.x1, height: heightOf(levelOf(s.id)) + s.half })),
        ...wideHills,
      ],
    };
  };
}

/** Bundles of this reach, what is left to be drawn by itself, and the levels all that takes. */
function standOnce(
  sized: readonly Sized[],
  { x, wide, bundleWithin, bundleWidth }: StripInput,
  labelled: ReadonlySet<TimelineItem>,
  reach: number,
) {
  const unlabelled = sized
    .map(({ item }) => item)
    .filter((item) => !labelled.has(item) && item.form !== 'soft');
  const bundles = bundleItems(unlabelled, (item) => x(item.anchorMs), {
    within: bundleWithin * reach,
    maxWidth: bundleWidth * reach,
  });
  const bundled = new Set(bundles.flatMap((b) => b.items));
  const drawn = sized.filter(({ item }) => !bundled.has(item));
  const small = [
    ...drawn.filter((d) => d.collapsed),
    ...bundles.map(({ id, x, half }) => ({ id, x0: x - half, x1: x + half, half: HALF_SQUARE })),
  ];
  const levels = wide.fitIn(small);
  const height = Math.max(-1, ...drawn.map((d) => d.level ?? -1), ...levels.values()) + 1;
  return { drawn, small, bundles, height, levelOf: (id: string) => levels.get(id) ?? 0 };
}

function sizeOf(item: TimelineItem, { x, zoom, wide }: StripInput) {
  const level = wide.levelOf(item.id);
  const collapsed = level === null;
  const body = bodyOf(item, x, zoom, { collapsed, numbered: item.sourceIds.length > 1 });
  const { r } = beadOf(item, body, zoom);
  const { x0, x1 } = reachOf(body, beadX(item, body, x(item.anchorMs)), r);
  return { id: item.id, item, level, collapsed, x0, x1, half: halfHeightOf(body, r) };
}
