/**
 * The files of a tiled dataset as the page has them: fetched when they are
 * asked for, a few at a time, what the view lacks first; kept while they are
 * used; given up when nobody asks for them any more. Every file is checked
 * against its name and length. One that cannot be had is told and may be tried
 * again; everything else goes on without it.
 */
import type { FileDecoder, FileRef, TileFiles, Urgency } from '../../tiles/index.ts';
import { readTile, Trouble, type TileSource, type TileTrouble } from './read-tile.ts';

export interface TileCacheOptions extends TileSource {
  /** Bytes of decoded files kept, about. */
  readonly budget?: number;
}

const BUDGET = 32 << 20;
/** What a file takes when it is decoded, for each of its bytes. */
const DECODED = 12;
/** Requests under way at once. */
const AT_ONCE = 6;
/** What was asked for in one frame was asked for within so many ms. */
const FRAME_MS = 30;
/** A request is given up when others were asked for so long after it was asked for last, ms. */
const PATIENCE_MS = 400;
/** News are gathered for so long while more is under way. */
const GATHER_MS = 60;
/** While the view moves, so long between two starts of requests, and between two tellings of news. */
const PACE_MS = 120;
/** What is not for the view waits until the reader rests, ms. */
const REST_MS = 150;

interface Kept {
  readonly value: unknown;
  readonly bytes: number;
  /** Which use of the cache was its last. */
  used: number;
}

interface Wanted {
  readonly file: FileRef;
  readonly decoder: FileDecoder<unknown>;
  urgency: Urgency;
  /** When it was asked for last, and in which turn. */
  askedMs: number;
  turn: number;
  /** Somebody waits for it: never given up. */
  held: boolean;
  stop: AbortController | null;
}

const ORDER: Readonly<Record<Urgency, number>> = { view: 0, edge: 1 };

export class TileCache implements TileFiles {
  readonly #options: Required<TileCacheOptions>;
  /** Decoded. */
  readonly #kept = new Map<string, Kept>();
  readonly #wanted = new Map<string, Wanted>();
  readonly #troubles = new Map<string, { readonly why: TileTrouble; readonly file: FileRef }>();
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Map<string, { resolve: (value: never) => void; reject: (error: unknown) => void }[]>(); // prettier-ignore
  #bytes = 0;
  #uses = 0;
  #version = 0;
  #lastAskedMs = 0;
  #isScheduled = false;
  #turn = 0;
  #isTurnOpen = false;
  #isMoving = false;
  /** Something was given up while the view moved, which whoever rests may still need. */
  #owesNews = false;
  #telling: ReturnType<typeof setTimeout> | null = null;

  constructor({ budget = BUDGET, ...options }: TileCacheOptions) {
    this.#options = { budget, ...options };
  }

  readonly get = <T>(file: FileRef, decoder: FileDecoder<T>, urgency: Urgency): T | null => {
    const kept = this.peek(file, decoder);
    if (kept !== null) return kept;
    // A frame asks for what is lacking again and again: once is enough.
    const known = this.#wanted.get(file.name);
    if (known?.turn === this.#turn && ORDER[known.urgency] <= ORDER[urgency]) return null;
    if (!this.#troubles.has(file.name)) this.#want(file, decoder, urgency, false);
    return null;
  };

  readonly peek: TileFiles['peek'] = ({ name }) => {
    const kept = this.#kept.get(name);
    if (!kept) return null;
    kept.used = this.#uses += 1;
    return kept.value as never;
  };

  /** Fetches a file, or gives it if it is here. Rejects with why it cannot be had. */
  readonly load = <T>(file: FileRef, decoder: FileDecoder<T>): Promise<T> => {
    const kept = this.peek(file, decoder);
    if (kept !== null) return Promise.resolve(kept);
    this.#troubles.delete(file.name);
    return new Promise<T>((resolve, reject) => {
      const waiting = this.#waiting.get(file.name) ?? [];
      this.#waiting.set(file.name, [...waiting, { resolve, reject }]);
      this.#want(file, decoder, 'view', true);
    });
  };

  /** Rises whenever files have come, or are to be tried again. */
  readonly version = (): number => this.#version;

  readonly subscribe = (onmore: () => void): (() => void) => {
    this.#listeners.add(onmore);
    return () => this.#listeners.delete(onmore);
  };

  /** Files that could not be had, by reason. */
  get troubles(): ReadonlyMap<TileTrouble, number> {
    const counts = new Map<TileTrouble, number>();
    for (const { why } of this.#troubles.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
    return counts;
  }

  /** Whether something the view lacks is on its way. */
  get isLoading(): boolean {
    return [...this.#wanted.values()].some(({ urgency }) => urgency === 'view');
  }

  /**
   * While the view moves, most of what a frame lacks the next frame asks for no
   * more: so fewer requests begin, and none for what was passed by.
   */
  move(isMoving: boolean): void {
    this.#isMoving = isMoving;
    if (isMoving) return;
    if (this.#owesNews) this.#gather();
    this.#owesNews = false;
    this.#schedule(0);
  }

  /** Asks again for everything that could not be had. */
  retry(): void {
    this.#troubles.clear();
    this.#tell();
  }

  /** Stops everything. */
  close(): void {
    for (const { stop } of this.#wanted.values()) stop?.abort();
    this.#wanted.clear();
    this.#listeners.clear();
  }

  #want(file: FileRef, decoder: FileDecoder<unknown>, urgency: Urgency, held: boolean): void {
    const known = this.#wanted.get(file.name);
    const { askedMs, turn } = this.#thisTurn();
    if (known) {
      Object.assign(known, { askedMs, turn });
      known.held ||= held;
      if (ORDER[urgency] < ORDER[known.urgency]) known.urgency = urgency;
    } else {
      const wanted = { file, decoder, urgency, held, askedMs, turn, stop: null };
      this.#wanted.set(file.name, wanted);
      // What a view at rest lacks is on its way while that view is still being drawn.
      if (urgency === 'view' && !this.#isMoving && this.#running < AT_ONCE) {
        void this.#fetch(wanted);
        return;
      }
    }
    this.#schedule(this.#isMoving && !held ? PACE_MS : 0);
  }

  get #running(): number {
    let running = 0;
    for (const { stop } of this.#wanted.values()) if (stop !== null) running += 1;
    return running;
  }

  /** One look at the clock for all that is asked in one turn. */
  #thisTurn(): { readonly askedMs: number; readonly turn: number } {
    if (!this.#isTurnOpen) {
      this.#isTurnOpen = true;
      this.#turn += 1;
      this.#lastAskedMs = performance.now();
      queueMicrotask(() => (this.#isTurnOpen = false));
    }
    return { askedMs: this.#lastAskedMs, turn: this.#turn };
  }

  #schedule(ms: number): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      this.#pump();
    }, ms);
  }

  /** Gives up what nobody asked for lately, and starts as many requests as may run. */
  #pump(): void {
    this.#giveUp();
    const all = [...this.#wanted.values()];
    const running = this.#running;
    const isResting = performance.now() - this.#lastAskedMs >= REST_MS;
    const needsView = all.some(({ urgency }) => urgency === 'view');
    const next = all
      .filter(
        ({ stop, urgency }) => stop === null && (urgency === 'view' || (isResting && !needsView)),
      ) // prettier-ignore
      .sort((a, b) => ORDER[a.urgency] - ORDER[b.urgency])
      .slice(0, Math.max(0, AT_ONCE - running));
    for (const wanted of next) void this.#fetch(wanted);
    if (all.length > 0 && running + next.length === 0) this.#schedule(REST_MS);
  }

  /** What is still needed is asked for again with the next news. */
  #giveUp(): void {
    for (const [name, { held, askedMs, stop }] of this.#wanted) {
      const patience = this.#isMoving && stop === null ? FRAME_MS : PATIENCE_MS;
      if (held || askedMs >= this.#lastAskedMs - patience) continue;
      stop?.abort();
      this.#wanted.delete(name);
      if (this.#isMoving) this.#owesNews = true;
      else this.#gather();
    }
  }

  async #fetch(wanted: Wanted): Promise<void> {
    const { file, decoder } = wanted;
    const stop = new AbortController();
    wanted.stop = stop;
    try {
      const value = await readTile(file, decoder, { ...this.#options, signal: stop.signal });
      if (!stop.signal.aborted) this.#keep(wanted, value);
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(wanted, error);
    }
    if (!stop.signal.aborted) this.#pump();
  }

  #keep({ file }: Wanted, value: unknown): void {
    this.#wanted.delete(file.name);
    const bytes = file.length * DECODED;
    this.#kept.set(file.name, { value, bytes, used: (this.#uses += 1) });
    this.#bytes += bytes;
    this.#letGo();
    for (const { resolve } of this.#take(file.name)) resolve(value as never);
    this.#gather();
  }

  /** What was not used for longest, until the rest is within the budget. */
  #letGo(): void {
    if (this.#bytes <= this.#options.budget) return;
    for (const [name, { bytes }] of [...this.#kept].sort(([, a], [, b]) => a.used - b.used)) {
      if (this.#bytes <= this.#options.budget || this.#kept.size === 1) return;
      this.#kept.delete(name);
      this.#bytes -= bytes;
    }
  }

  #fail({ file }: Wanted, error: unknown): void {
    this.#wanted.delete(file.name);
    const why = error instanceof Trouble ? error.why : 'damaged';
    this.#troubles.set(file.name, { why, file });
    for (const { reject } of this.#take(file.name)) reject(error);
    this.#gather();
  }

  #take(name: string) {
    const waiting = this.#waiting.get(name) ?? [];
    this.#waiting.delete(name);
    return waiting;
  }

  /** Tells at once when nothing more is under way for the view, else a little later, together. */
  #gather(): void {
    if (this.isLoading)
      this.#telling ??= setTimeout(
        () => {
          this.#tell();
        },
        this.#isMoving ? PACE_MS : GATHER_MS,
      );
    else this.#tell();
  }

  #tell(): void {
    if (this.#telling) clearTimeout(this.#telling);
    this.#telling = null;
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }
}
