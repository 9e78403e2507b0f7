/**
 * The embed at work: what the reader does changes the state, and the state is
 * drawn anew, whole, by pure functions.
 */
import type { Dataset } from '../model/index.ts';
import type { Direction, ItemIndex, MeasureText } from '../timeline/index.ts';
import type { ArticleLanguage } from '../ui/plain.ts';
import { show } from './align.ts';
import type { Chart, Room } from './chart.ts';
import { drawPage } from './draw-page.ts';
import { focusFollower } from './follow-focus.ts';
import { html } from './html.ts';
import { listen } from './listen.ts';
import { Reader } from './reader.ts';

export interface TimelineOptions {
  readonly dataset: Dataset;
  /** Events that could not be shown. */
  readonly leftOut: number;
  readonly exploreHref: string;
  readonly measureText: MeasureText;
  readonly direction: Direction;
  readonly zooms?: boolean;
  /** Called before the first drawing: brings the reader to where a link leads. */
  readonly open?: ((reader: Reader) => void) | undefined;
  readonly language: ArticleLanguage;
  /** Of the dates, BCP 47. */
  readonly locale: string;
}

/** From this width time runs across, CSS px at the usual size of text. */
const ACROSS_FROM = 640;
/** Kept while a chart is being fetched, px. */
const HEIGHTS = { across: 470, down: 848 };
/** A change is told once it has settled; every step of it would drown the reader. */
const SETTLE_MS = 700;

type Form = keyof typeof HEIGHTS;

/** Fetches a chart's code. Called early, so that it comes while the data do. */
export const loadChart: Readonly<Record<Form, () => Promise<Chart>>> = {
  across: () => import('./draw-across.ts').then(({ chartAcross }) => chartAcross()),
  down: () => import('./draw-down.ts').then(({ chartDown }) => chartDown()),
};
const loadDetails = () => import('./draw-details.ts').then(({ drawDetails }) => drawDetails);

export function formFor({ width, scale }: Room): Form {
  return width / scale >= ACROSS_FROM ? 'across' : 'down';
}

/** Shows the timeline in `node`, for as long as the page lives, and gives its reader. */
export function showTimeline(node: HTMLElement, options: TimelineOptions): Reader {
  const { leftOut, exploreHref } = options;
  const reader = new Reader({ ...options, onchange: soon(draw) });
  const moveFocus = focusFollower(node, reader);
  const newsOf = newsTeller(reader, soon(draw));
  const roomOf = roomGauge(node, draw);
  const charts = kept(loadChart, soon(draw));
  const details = kept({ draw: loadDetails }, soon(draw));
  const form = () => formFor(roomOf());
  const hearGestures = listen({
    node,
    reader,
    chart: () => charts(form()),
    isDown: () => form() === 'down',
  });

  function draw(): void {
    const room = roomOf();
    const isOpen = reader.selectedId !== null || reader.bundle.length > 0;
    // Before it is laid out there is no room, and no telling which chart will be wanted.
    const chart = room.width > 0 ? charts(form()) : undefined;
    const waiting = html`<div data-style="min-height:${HEIGHTS[form()] * room.scale}px"></div>`;
    const parts = {
      chart: chart?.draw(reader, room) ?? waiting,
      details: isOpen ? (details('draw')?.(reader) ?? null) : null,
    };
    show(node, drawPage(reader, parts, { leftOut, exploreHref, news: newsOf() }));
    moveFocus();
    hearGestures();
  }

  options.open?.(reader);
  draw();
  return reader;
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

/** Parts that are fetched when first asked for: undefined until then, and `oncome` when they have come. */
function kept<K extends string, T>(
  load: Readonly<Record<K, () => Promise<T>>>,
  oncome: () => void,
): (key: K) => T | undefined {
  const parts = new Map<K, T | undefined>();
  return (key) => {
    if (!parts.has(key)) {
      parts.set(key, undefined);
      void load[key]().then(
        (part) => {
          parts.set(key, part);
          oncome();
        },
        // A connection that failed may be back at the next drawing.
        () => parts.delete(key),
      );
    }
    return parts.get(key);
  };
}

/** The room for a chart, which follows the width of `node` and the reader's size of text. */
function roomGauge(node: HTMLElement, onchange: () => void): () => Room {
  const rem = document.createElement('span');
  rem.className = 'rem';
  node.before(rem);
  const measure = () => ({ width: node.clientWidth, scale: rem.clientWidth / 16 || 1 });
  let room = measure();
  const observer = new ResizeObserver(() => {
    const { width, scale } = measure();
    if (width === room.width && scale === room.scale) return;
    room = { width, scale };
    onchange();
  });
  observer.observe(node);
  observer.observe(rem);
  return () => room;
}

/** How many events are shown, for screen readers: told when it has changed, and settled. */
function newsTeller(reader: Reader, onnews: () => void): () => string {
  let told: ItemIndex = reader.index;
  let news = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (reader.index !== told) {
      told = reader.index;
      clearTimeout(timer);
      timer = setTimeout(() => {
        news = reader.messages.eventsShown(told.size, reader.allItems.length);
        onnews();
      }, SETTLE_MS);
    }
    return news;
  };
}
