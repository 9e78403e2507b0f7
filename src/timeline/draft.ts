/**
 * What a change of the events in a view shows at once, where its labels take
 * longer to place: every mark, bundle, profile and count as it will be seen, and
 * of the words those that stay, where they stood.
 */
import { compose } from './compose.ts';
import { CROWD } from './crowd.ts';
import type { Bundle } from './bundle.ts';
import { itemsOf, type Strip, type StripInput, type StripLabel } from './labels/strip.ts';
import { exactWindow, groundFor, roomOf, stripInput, zoomOf } from './labels/settle.ts';
import { crossingMarks, knownWide, levelWindow } from './labels/settle-level.ts';
import { knownStrips } from './labels/known-strips.ts';
import { standingOf } from './labels/stand.ts';
import { finish } from './labels/steps.ts';
import { NO_WIDE } from './labels/wide.ts';
import { EXPLORER, type HorizontalInput, type HorizontalLayout } from './layout.ts';

/** Whether `draftLayout` can tell `next` from what was laid out for `last`: the same stretch under a frame of one size. */
export function canDraft(last: HorizontalInput, next: HorizontalInput): boolean {
  const isStill = (['viewport', 'home'] as const).every((part) => last[part].every((ms, i) => ms === next[part][i])); // prettier-ignore
  const isFolded = [last, next].some(({ folds = [] }) => folds.length > 0);
  return isStill && !isFolded && last.below === next.below && last.sources === next.sources;
}

/**
 * A layout of what is in view now with the labels of `last` that are still true;
 * whoever is new has its mark and no words yet. It costs what its marks cost:
 * no label is looked for. Only where `canDraft`.
 */
export function draftLayout(last: HorizontalLayout, input: HorizontalInput): HorizontalLayout {
  const { asSeen, strips } = last.settled;
  const zoom = zoomOf(input);
  const ground = groundFor(input, zoom);
  const window = (asSeen ? exactWindow : levelWindow)(input, ground, CROWD);
  const { wideLevelsMax, maxRows } = roomOf(ground);
  const known = knownStrips(input, ground.frame.zoom);
  const wide = window.chunks.every(({ crowd }) => crowd)
    ? NO_WIDE
    : finish(knownWide(input, known, window, ground.frame.zoom, wideLevelsMax));
  const labels = new Map(strips.flatMap((strip) => strip.labels.map((label) => [label.id, label])));
  const shared = { wide, obstacles: [], setText: known.setText, forcedIds: new Set<string>() };
  const drafts = window.chunks.map((chunk) =>
    draftStrip(stripInput(chunk, input, ground, window, shared), labels),
  );
  const crossing = crossingMarks(input, window, wide);
  const settled = { strips: drafts, crossing, zoom, maxRows, asSeen };
  return { ...compose(input, settled, { riding: false, parts: EXPLORER }), isDraft: true };
}

/** The marks of a strip on their levels, and the labels among those given that still say what is. */
function draftStrip(input: StripInput, before: ReadonlyMap<string, StripLabel>): Strip {
  const { index, startMs, endMs, crowd, floor, foot } = input;
  const isHere = (at: number | undefined) => at !== undefined && at >= startMs && at < endMs;
  const found = new Map(
    [...before.values()]
      .flatMap(({ item }) => (item && index.find(item.id)) ?? [])
      .filter(({ anchorMs }) => isHere(anchorMs))
      .map((item) => [item.id, item]),
  );
  const items = crowd
    ? [...found.values()].sort((a, b) => a.anchorMs - b.anchorMs)
    : itemsOf(input);
  const labelled = new Set(items.filter(({ id }) => found.has(id)));
  const { marks, bundles } = standingOf(input, items)(labelled);
  const standing = new Map(marks.map(({ item }) => [item.id, item]));
  const bundled = new Map(bundles.map(({ bundle }) => [bundle.id, bundle]));
  const labels = [...before.values()].flatMap((label): StripLabel[] => {
    if (!label.bundle) return standing.has(label.id) ? [{ ...label, item: standing.get(label.id) ?? null }] : []; // prettier-ignore
    const bundle = bundled.get(label.id);
    return bundle && isAlike(bundle, label.bundle) ? [{ ...label, bundle }] : [];
  });
  return { startMs, endMs, dense: crowd !== null, marks, bundles, labels, floor, foot };
}

/** Whether the words of one bundle, its period and its number, are those of the other. */
function isAlike(a: Bundle, b: Bundle): boolean {
  return a.items.length === b.items.length && a.startMs === b.startMs && a.endMs === b.endMs;
}
