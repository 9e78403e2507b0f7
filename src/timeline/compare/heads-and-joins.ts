/** What several sources report, from lane to lane: the heads in which joins bend and signs stand, and the joins. */
import type { CompareBead } from './beads.ts';
import { joinOf, signRects, type Join, type JoinInput, type JoinNode } from './joins.ts';
import { COMPARE_LANE, type StackedReport } from './lane.ts';
import { differingSources } from './rows.ts';
import type { FoldedPiece } from '../time/scale.ts';
import type { MeasureText, Rect } from '../geometry.ts';
import type { TimelineItem, TimelineSource } from '../events/item.ts';
import type { PlacedLabel } from '../labels/label.ts';
import type { LaneNote } from '../lanes.ts';
import { assignLevels } from '../labels/levels.ts';
import { METRICS } from '../metrics.ts';
import type { TickLayout } from '../time/ticks.ts';

/** The strip above a lane's labels. */
export interface LaneHead {
  readonly height: number;
  /** Level of the sign of a disputed event, by its id: signs that would meet stand over each other. */
  readonly signs: ReadonlyMap<string, number>;
}

/** Height of a sign with the air around it, px. */
const SIGN_HEIGHT = 2 * METRICS.signRadius + 4;
const NOTE_SIZE = 12;

interface LaneReports {
  readonly source: TimelineSource;
  readonly stacked: readonly StackedReport[];
}

/** The head of each lane, in order: as high as the signs over it need. */
export function laneHeads(
  lanes: readonly LaneReports[],
  items: readonly TimelineItem[],
): LaneHead[] {
  const differing = new Map(
    items.filter((item) => item.disputed).map((item) => [item.id, differingSources(item)]),
  );
  return lanes.map(({ source, stacked }): LaneHead => {
    const reach = METRICS.signRadius + 2;
    const seen = new Set<string>();
    const spans = stacked.flatMap(({ placed: { item, x } }) => {
      if (seen.has(item.id) || !differing.get(item.id)?.has(source.id)) return [];
      seen.add(item.id);
      return [{ id: item.id, x0: x - reach, x1: x + reach }];
    });
    const signs = assignLevels(spans);
    const levels = Math.max(-1, ...signs.values()) + 1;
    return {
      height: levels === 0 ? COMPARE_LANE.head : levels * SIGN_HEIGHT + 6,
      signs,
    };
  });
}

interface SharedInput {
  readonly lanes: readonly {
    readonly source: TimelineSource;
    readonly y0: number;
    readonly labels: readonly PlacedLabel[];
    readonly note: LaneNote | null;
    readonly stacked: readonly (StackedReport & { readonly x: number; readonly y: number })[];
  }[];
  readonly heads: readonly LaneHead[];
  readonly beads: readonly CompareBead[];
  readonly ticks: TickLayout;
  readonly folds: readonly (FoldedPiece & { readonly label: string })[];
  readonly axisY: number;
  readonly measureText: MeasureText;
  readonly selectedId: string | null;
}

/** One join for each event that two or more of the lanes report in view, in order of the items. */
export function sharedJoins(items: readonly TimelineItem[], input: SharedInput): Join[] {
  const beads = new Map(input.beads.map((bead) => [bead.id, bead]));
  const inputs = items.flatMap((item): JoinInput[] => {
    const nodes = nodesOf(item, input);
    if (nodes.length < 2) return [];
    const bead = beads.get(item.id);
    const top = bead && { x: bead.x, y: bead.y, r: bead.r, bendY0: 0, bendY1: 0, differs: false };
    return [
      { id: item.id, selected: item.id === input.selectedId, nodes: top ? [top, ...nodes] : nodes },
    ];
  });
  const inTheWay = [...textsOf(input), ...inputs.flatMap(signRects)];
  return inputs.map((join) => joinOf(join, inTheWay));
}

function nodesOf(item: TimelineItem, { lanes, heads }: SharedInput): JoinNode[] {
  return lanes.flatMap((lane, i): JoinNode[] => {
    const report = lane.stacked.find((s) => s.placed.item.id === item.id && s.placed.isInView);
    const head = heads[i];
    if (!report || !head) return [];
    const level = head.signs.get(item.id);
    const bendY0 = lane.y0 + 3 + (level ?? 0) * SIGN_HEIGHT;
    const bendY1 = level === undefined ? lane.y0 + COMPARE_LANE.head - 2 : bendY0 + SIGN_HEIGHT - 2;
    const { x, y, placed } = report;
    return [{ x, y, r: placed.r, bendY0, bendY1, differs: level !== undefined }];
  });
}

/** All texts a join may come upon: labels, notes, and what stands under the axis. */
function textsOf({ lanes, ticks, folds, axisY, measureText }: SharedInput): Rect[] {
  const under = (x: number, width: number, baseline: number): Rect => ({
    x0: x,
    x1: x + width,
    y0: axisY + baseline - 11,
    y1: axisY + baseline + 4,
  });
  return [
    ...lanes.flatMap((lane) => lane.labels.filter((label) => !label.crowded)),
    ...lanes.flatMap(({ note }): Rect[] =>
      note ? [{ x0: note.x, x1: note.x + note.width, y0: note.y - 10, y1: note.y + 3 }] : [],
    ),
    ...ticks.ticks
      .filter((tick) => tick.label !== null)
      .map((tick) => under(tick.labelX, tick.labelWidth, METRICS.tickBaseline)),
    ...ticks.lower.map((tick) =>
      under(
        tick.labelX,
        measureText(tick.label, { size: 13, weight: 680 }),
        METRICS.lowerTickBaseline,
      ),
    ),
    ...folds.map((fold) => {
      const width = measureText(fold.label, { size: NOTE_SIZE, weight: 420 });
      return under((fold.x0 + fold.x1 - width) / 2, width, METRICS.tickBaseline + 8);
    }),
  ];
}
