/**
 * How a reader moves through time and among events: the state's half that only
 * hands need. Each move stops a flight under way: the reader's hand wins.
 */
import {
  clampViewport,
  fitViewport,
  flight,
  panBy,
  stepItem,
  stepSource,
  zoomBy,
  type ItemIndex,
  type Step,
  type TimelineItem,
  type Viewport,
} from '../../timeline/index.ts';
import { fly, prefersReducedMotion, type Commanded } from '../../ui/plain.ts';
import type { Reader } from '../reader.ts';

const FLIGHT_MS = 420;

export class Traveller implements Commanded {
  readonly reader: Reader;
  /** The last change was the reader's own: what opens may have the focus. A link's or a host's may not. */
  acted = false;
  /** Of the event that the keys of sources step through. */
  #source: { readonly of: string; readonly id: string | null } | null = null;
  #stopFlight: () => void = () => {};

  constructor(reader: Reader) {
    this.reader = reader;
  }

  get cursorId(): string | null {
    return this.reader.cursorId ?? this.reader.selectedId;
  }

  get index(): ItemIndex {
    return this.reader.index;
  }

  get focusWithin(): boolean {
    return this.reader.focusWithin;
  }

  toggleFold(usual = false): void {
    this.reader.toggleFold(usual);
  }

  zoom(factor: number, atMs: number): void {
    const { reader } = this;
    if (reader.zooms) this.show(zoomBy(reader.viewport, factor, atMs, reader.home));
  }

  pan(deltaMs: number): void {
    const { reader } = this;
    if (reader.zooms) this.show(panBy(reader.viewport, deltaMs, reader.home));
  }

  /** Shows a period at once. */
  show(viewport: Viewport): void {
    this.#stopFlight();
    this.reader.set({ viewport });
  }

  /** Flies to a period; jumps where motion is unwanted. */
  flyTo(viewport: Viewport): void {
    const { reader } = this;
    this.#stopFlight();
    const path = flight(reader.viewport, clampViewport(viewport, reader.home));
    const durationMs = prefersReducedMotion() ? 0 : FLIGHT_MS * Math.min(1.6, 1 + path.length / 8);
    reader.moving = durationMs > 0;
    const rest = () => {
      this.#stopFlight = () => {};
      reader.set({ moving: false });
    };
    const onframe = (at: Viewport) => {
      reader.set({ viewport: at });
    };
    const stop = fly(path, { durationMs, onframe, onend: rest });
    if (reader.moving)
      this.#stopFlight = () => {
        stop();
        rest();
      };
  }

  /** Closer or wider about an instant, which is the middle unless given. */
  zoomTo(factor: number, atMs?: number): void {
    const { zooms, viewport, home } = this.reader;
    const about = atMs ?? (viewport[0] + viewport[1]) / 2;
    if (zooms) this.flyTo(zoomBy(viewport, factor, about, home));
  }

  showWholeSpan(): void {
    if (this.reader.zooms) this.flyTo(this.reader.home);
  }

  /** Flies to where all of these events are in view, with room around them. */
  showEvents(ids: readonly string[]): void {
    const items = this.reader.itemsOf(ids);
    if (items.length === 0) return;
    const given = (ms: number, item: TimelineItem) => (Number.isFinite(ms) ? ms : item.anchorMs);
    const start = Math.min(...items.map((d) => given(d.startMs, d)));
    const end = Math.max(...items.map((d) => given(d.endMs, d)));
    this.flyTo(fitViewport([start, end], this.reader.home));
  }

  step(step: Step): string | null {
    const { reader } = this;
    const item = stepItem(reader.index, this.cursorId, step);
    if (!item) return null;
    if (reader.selectedId !== null) reader.select(item.id);
    this.reveal(item.id);
    reader.set({ cursorId: item.id, focusWanted: item.id });
    return item.id;
  }

  stepSource(step: 'next' | 'previous'): string | null {
    const of = this.cursorId ?? '';
    const item = this.reader.index.find(of);
    const before = this.#source?.of === of ? this.#source.id : null;
    const id = item ? stepSource(item, before, step) : null;
    this.#source = { of, id };
    return id;
  }

  /** Moves only as far as it takes to have an event's anchor well inside the viewport. */
  reveal(id: string): void {
    const { viewport, atHome } = this.reader;
    const [start, end] = viewport;
    const length = end - start;
    const anchorMs = this.reader.itemsOf([id])[0]?.anchorMs;
    if (anchorMs === undefined || atHome) return;
    if (anchorMs < start + length * 0.08)
      this.flyTo([anchorMs - length * 0.3, anchorMs + length * 0.7]);
    else if (anchorMs > end - length * 0.08)
      this.flyTo([anchorMs - length * 0.7, anchorMs + length * 0.3]);
  }
}
