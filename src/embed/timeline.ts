/**
 * The embed at work: what the reader does changes the state, and the state is
 * drawn anew, whole, by pure functions.
 */
import type { Dataset } from '../model/index.ts';
import { FEWEST_CROWDED, type Direction, type MeasureText } from '../timeline/index.ts';
import type { ArticleLanguage } from '../ui/plain.ts';
import { show } from './draw/align.ts';
import type { Room } from './chart.ts';
import { chartAcross } from './draw/across.ts';
import { chartDown } from './draw/down.ts';
import { drawPage } from './draw/page.ts';
import { signsOf } from './early.ts';
import type { Hand, Hands } from './hand/hand.ts';
import { html } from './draw/html.ts';
import { Reader } from './reader.ts';
import { roomGauge } from './room.ts';

export interface TimelineOptions<H extends Hands = Hands> {
  readonly dataset: Dataset;
  /** Events that could not be shown. */
  readonly leftOut: number;
  /** Address of the explorer; null where there is none to go to. */
  readonly exploreHref: string | null;
  readonly measureText: MeasureText;
  readonly direction: Direction;
  readonly zooms?: boolean;
  readonly level?: 1 | 2;
  /** A place that a link leads to: the timeline begins there. */
  readonly place?: string;
  /** Fetches what hands need. */
  readonly hands: () => Promise<H>;
  /** Told when it has come, before what was done meanwhile is done. */
  readonly onhand?: (hand: Hand, hands: H) => void;
  readonly language: ArticleLanguage;
  /** Of the dates, BCP 47. */
  readonly locale: string;
}

/** An embed on the screen. */
export interface Timeline {
  /** What hands need, fetched when first asked for. Rejects when it cannot be. */
  readonly hand: () => Promise<Hand>;
}

/** From this width time runs across, CSS px at the usual size of text. */
const ACROSS_FROM = 640;

export function isDown({ width, scale }: Room): boolean {
  return width / scale < ACROSS_FROM;
}

/** Shows the timeline in `node`, for as long as the page lives. */
export async function showTimeline<H extends Hands>(
  node: HTMLElement,
  options: TimelineOptions<H>,
): Promise<Timeline> {
  const { leftOut, exploreHref, place, hands, onhand } = options;
  const reader = new Reader({ ...options, onchange: soon(draw) });
  const roomOf = roomGauge(node, draw);
  const isCrowded = reader.allItems.length > FEWEST_CROWDED;
  const [mirror, crowded] = await Promise.all([
    reader.direction === 'rtl' ? import('./mirror.ts') : undefined,
    isCrowded ? import('./draw/profile.ts') : undefined,
  ]);
  const across = chartAcross({ mirror: mirror?.mirrorLayout, crowded: crowded?.CROWDED });
  const chart = () => (isDown(roomOf()) ? chartDown : across);
  let hand: Hand | null = null;
  let taking: Promise<Hand> | undefined;
  const { zooms } = reader;
  const { early, done } = signsOf(node, { zooms, onsign: () => void take().catch(() => {}) });

  function take(): Promise<Hand> {
    taking ??= hands().then(
      (module) => {
        done();
        hand = module.take({
          ...{ node, reader, chart, early },
          onhand: (it) => onhand?.(it, module),
          isDown: () => isDown(roomOf()),
        });
        reader.set({});
        return hand;
      },
      (error: unknown) => {
        // A connection that failed may be back at the next sign.
        taking = undefined;
        throw error;
      },
    );
    return taking;
  }

  function draw(): void {
    const room = roomOf();
    const isOpen = reader.selectedId !== null || reader.bundle.length > 0;
    if (isOpen && !hand) void take().catch(() => {});
    const parts = {
      // Before it is laid out there is no room, and no telling which chart will be wanted.
      chart: room.width > 0 ? chart().draw(reader, room) : html``,
      details: isOpen ? (hand?.details() ?? null) : null,
    };
    show(node, drawPage(reader, parts, { leftOut, exploreHref, news: hand?.news() ?? '' }));
    hand?.drawn();
  }

  // A link whose code cannot be fetched opens the whole timeline.
  if (place) await take().then((it) => it.goTo(place, { jumps: true })).catch(() => {}); // prettier-ignore
  draw();
  return { hand: take };
}

/** Calls `act` once, as soon as what is going on is over, however often it is called. */
function soon(act: () => void): () => void {
  let queued = false;
  return () => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      act();
    });
  };
}
