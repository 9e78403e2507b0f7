/** Marks on their levels: boxes and bars where they are, beads and bundles on the lowest level left free. */
import { bundleItems, type Bundle } from './bundle.ts';
import type { Hill } from './ground.ts';
import type { TimelineItem } from './item.ts';
import { beadOf, beadX, bodyOf, halfHeightOf, reachOf } from './mark.ts';
import { METRICS } from './metrics.ts';
import type { StripBundle, StripInput, StripMark } from './strip.ts';

export interface Standing {
  readonly marks: readonly StripMark[];
  readonly bundles: readonly StripBundle[];
  /** What stands in the way of texts. */
  readonly hills: readonly Hill[];
}

interface Stood extends Standing {
  readonly height: number;
}

/** Times the bundles are widened when the levels do not suffice, and by how much. */
const WIDENINGS = 7;
const WIDEN = 1.6;

/**
 * Levels for a strip's items. Those that are not `labelled` are bundled where
 * they are too close; what overflows the levels loses its label, and bundles
 * reach further, until all have a place.
 */
export function standMarks(
  input: StripInput,
  items: readonly TimelineItem[],
  labelled: ReadonlySet<TimelineItem>,
): Standing {
  const { maxLevels, forcedIds } = input;
  const isOver = (m: StripMark) => m.level >= maxLevels && !forcedIds.has(m.item.id);
  let own = new Set(labelled);
  let stood = standOnce(input, items, own, 1);
  let reach = 1;
  for (let i = 0; i < WIDENINGS && stood.height > maxLevels; i++) {
    const over = new Set(stood.marks.filter(isOver).map((m) => m.item));
    own = new Set([...own].filter((item) => !over.has(item)));
    reach *= WIDEN;
    stood = standOnce(input, items, own, reach);
  }
  const top = maxLevels - 1;
  return {
    marks: stood.marks.map((m) => (m.level > top ? { ...m, level: top } : m)),
    bundles: stood.bundles.map((b) => (b.level > top ? { ...b, level: top } : b)),
    hills: stood.hills,
  };
}

function standOnce(
  input: StripInput,
  items: readonly TimelineItem[],
  labelled: ReadonlySet<TimelineItem>,
  reach: number,
): Stood {
  const { x, zoom, wide, words } = input;
  const unlabelled = items.filter((item) => !labelled.has(item) && item.form !== 'soft');
  const bundles = bundleItems(unlabelled, (item) => x(item.anchorMs), {
    within: input.bundleWithin * reach,
    maxWidth: input.bundleWidth * reach,
  });
  const bundled = new Set(bundles.flatMap((b) => b.items));
  const drawn = items.filter((item) => !bundled.has(item)).map((item) => sizeOf(item, input));
  const small = [
    ...drawn.filter((d) => d.level === null).map((d) => ({ id: d.item.id, x0: d.x0, x1: d.x1 })),
    ...bundles.map((b) => ({ id: b.id, x0: b.x - b.half, x1: b.x + b.half })),
  ];
  const levels = wide.fitIn(small);
  const levelOf = (id: string) => levels.get(id) ?? 0;
  const heightOf = (level: number) => input.floor + zoom.firstLevel + level * zoom.level;
  const marks = drawn.map((d) => ({ ...d, level: d.level ?? levelOf(d.item.id) }));
  return {
    marks: marks.map(({ item, collapsed, level }) => ({ item, collapsed, level })),
    bundles: bundles.map((bundle) => bundleAt(bundle, levelOf(bundle.id), words)),
    hills: [
      ...marks
        .filter((d) => d.collapsed)
        .map((d) => ({ x0: d.x0, x1: d.x1, height: heightOf(d.level) + d.half })),
      ...bundles.map((b) => ({
        x0: b.x - b.half,
        x1: b.x + b.half,
        height: heightOf(levelOf(b.id)) + METRICS.bundleSize / 2,
      })),
      ...wide
        .hillsIn(input.bounds)
        .map((h) => ({ x0: h.x0, x1: h.x1, height: heightOf(h.level) + h.half })),
    ],
    height: Math.max(-1, ...marks.map((m) => m.level), ...levels.values()) + 1,
  };
}

/** What a mark covers, and its level when it is one of the boxes and bars that have theirs already. */
function sizeOf(item: TimelineItem, { x, zoom, wide }: StripInput) {
  const level = wide.levelOf(item.id);
  const collapsed = level === null;
  const body = bodyOf(item, x, zoom, { collapsed, numbered: item.sourceIds.length > 1 });
  const bead = beadOf(item, body, zoom);
  const centre = beadX(item, body, x(item.anchorMs));
  const span = reachOf(body, centre, bead.r);
  return { item, level, collapsed, ...span, half: halfHeightOf(body, bead.r) };
}

function bundleAt(bundle: Bundle, level: number, words: StripInput['words']): StripBundle {
  return {
    bundle,
    level,
    dateLabel: words.period(bundle.startMs, bundle.endMs),
    countLabel: words.events(bundle.items.length),
  };
}
