/**
 * Events of a stretch of time: all of them where they are few, the most
 * important where they are many. What is known coarsely is given at once, what
 * is missing is asked for.
 */
import type { Extent } from '../model/index.ts';
import type { PlacedEvent } from './drawn-event.ts';
import { priorityOfClass } from './event-class.ts';
import { TOP_EVENTS } from './build-pyramid.ts';
import { BINS, startOfTile } from './grid.ts';
import { MostImportant } from './importance.ts';
import type { TileNode } from './node.ts';
import { childrenMeeting, tilesMeeting } from './node-walk.ts';
import { planeOf, type Readers, type Selection } from './selection.ts';
import type { Urgency } from './tile-files.ts';

/** More events than this over a stretch are not fetched one by one. */
const MOST_FETCHED = 8192;
/** Storeys beneath the tiles of a stretch in which more important events are looked for. */
const DEPTH = 3;

const EVERYTHING = planeOf(() => true);

export class TileEvents {
  readonly #readers: Readers;

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  /**
   * Every event that a selection keeps whose extent meets `[start, end)`, in
   * order of the line. Where they are very many, only those that reach across
   * tiles: nobody draws thousands one by one.
   */
  meeting(selection: Selection, [start, end]: Extent, urgency: Urgency): PlacedEvent[] {
    const { world, tree } = this.#readers;
    const isCrowd = tree.before(EVERYTHING, end, 0) - tree.before(EVERYTHING, start, 0) > MOST_FETCHED; // prettier-ignore
    const tiles = tilesMeeting(world, [start, end], isCrowd ? end - start : 0, urgency);
    const split = tiles.flatMap(({ node, above }) => (node.isLeaf ? above : [...above, node]));
    const files = [world.header.pyramid.across, ...[...new Set(split)].map((node) => node.across)];
    const across = files.flatMap((file) =>
      file ? (world.files.get(file, world.block, urgency)?.events ?? []) : [],
    );
    const own = isCrowd
      ? []
      : tiles.flatMap(({ node }) => (node.isLeaf ? this.#ofLeaf(node, urgency) : []));
    const found = new Map<number, PlacedEvent>();
    for (const event of [...across, ...own])
      if (event.extent.startMs < end && event.extent.endMs > start && selection.keeps(event))
        found.set(event.place, event);
    return [...found.values()].sort((a, b) => a.place - b.place);
  }

  /** How many of the kept meet a stretch although their anchor lies outside of it. */
  countReaching(selection: Selection, [start, end]: Extent): number {
    const reaching = new Set<number>();
    const edges = [[start, start + 1], [end - 1, end]] as const; // prettier-ignore
    for (const edge of edges.filter((ms) => ms.every(Number.isFinite)))
      for (const { place, extent } of this.meeting(selection, edge, 'edge'))
        if (extent.anchorMs < start || extent.anchorMs >= end) reaching.add(place);
    return reaching.size;
  }

  /**
   * The most important that a selection keeps with an anchor in `[start, end)`.
   * A tile's own list answers as long as its last is less important than all
   * that are wanted; else its children are asked.
   */
  top(selection: Selection, [start, end]: Extent, limit: number): PlacedEvent[] {
    const { world } = this.#readers;
    const best = new MostImportant(limit);
    const seen = new Set<number>();
    const add = (events: readonly PlacedEvent[]) => {
      for (const event of events) {
        const { anchorMs } = event.extent;
        if (anchorMs < start || anchorMs >= end || seen.has(event.place)) continue;
        seen.add(event.place);
        if (selection.keeps(event)) best.add(this.#ranked(event));
      }
    };
    let tiles = tilesMeeting(world, [start, end], end - start, 'view');
    for (const { above } of tiles)
      for (const node of above)
        add((node.tops && world.files.peek(node.tops, world.block)?.events) ?? []);
    for (let depth = 0; depth <= DEPTH && tiles.length > 0; depth++) {
      const unsure: TileNode[] = [];
      for (const { node } of tiles) {
        const own = node.isLeaf ? this.#ofLeaf(node, 'view') : (node.tops && world.files.get(node.tops, world.block, 'view')?.events) ?? []; // prettier-ignore
        add(own);
        const last = own.at(-1);
        if (!node.isLeaf && own.length >= TOP_EVENTS && last && !best.hasFull(this.#ranked(last)))
          unsure.push(node);
      }
      tiles = unsure.flatMap((node) =>
        (childrenMeeting(world, node, [start, end], 'view') ?? []).map((child) => ({ node: child, above: [] })),
      ); // prettier-ignore
    }
    return best.events();
  }

  #ofLeaf(node: TileNode, urgency: Urgency): readonly PlacedEvent[] {
    const first = this.#readers.tree.before(EVERYTHING, startOfTile(node.place), 0);
    return this.#readers.line.eventsBetween(first, first + totalOf(node), urgency) ?? [];
  }

  #ranked(event: PlacedEvent) {
    const of = this.#readers.world.classes[event.classNumber];
    return { event, priority: of ? priorityOfClass(of) : 0 };
  }
}

function totalOf(node: TileNode): number {
  return EVERYTHING.sums(node)[BINS] ?? 0;
}
