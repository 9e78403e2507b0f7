/**
 * The embed at work: what the reader does changes the state, and the state is
 * drawn anew, whole, by pure functions. Listens on the embed's own element, so
 * that drawing replaces nothing that listens.
 */
import type { Dataset } from '../model/index.ts';
import type { Direction, MeasureText } from '../timeline/index.ts';
import { commandOf, gestures, longPress, prefersReducedMotion, runCommand } from '../ui/plain.ts';
import { show } from './align.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { Chart } from './chart.ts';
import { drawPage } from './draw-page.ts';
import { html } from './html.ts';
import { pressed, press } from './presses.ts';
import { Reader } from './reader.ts';

export interface TimelineOptions {
  readonly dataset: Dataset;
  /** Events that could not be shown. */
  readonly leftOut: number;
  readonly exploreHref: string;
  readonly measureText: MeasureText;
  readonly direction: Direction;
}

/** From this width time runs across, CSS px at the usual size of text. */
const ACROSS_FROM = 640;
/** Kept while a chart is being fetched, px. */
const HEIGHTS = { across: 470, down: 848 };
/** A change is told once it has settled; every step of it would drown the reader. */
const SETTLE_MS = 700;
/** Hover as the reader means it. */
const HOVER_MS = 80;

type Form = keyof typeof HEIGHTS;

/** Fetches a chart's code. Called early, so that it comes while the data do. */
export const loadChart: Readonly<Record<Form, () => Promise<Chart>>> = {
  across: () => import('./draw-across.ts').then((module) => module.chartAcross()),
  down: () => import('./draw-down.ts').then((module) => module.chartDown()),
};
const loadDetails = () => import('./draw-details.ts');

export function formFor(width: number, scale: number): Form {
  return width / scale >= ACROSS_FROM ? 'across' : 'down';
}

/** Shows the timeline in `node`, for as long as the page lives. */
export function showTimeline(node: HTMLElement, options: TimelineOptions): void {
  const { dataset, measureText, direction, leftOut, exploreHref } = options;
  const reader = new Reader({ dataset, measureText, direction, onchange: refresh });
  const charts: Partial<Record<Form, Chart>> = {};
  let drawDetails: Awaited<ReturnType<typeof loadDetails>>['drawDetails'] | null = null;
  let room = { width: 0, scale: 1 };
  let form: Form = 'across';
  let queued = false;
  let news = '';

  function refresh(): void {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      draw();
    });
  }

  function draw(): void {
    const chart = charts[form];
    const isOpen = reader.selectedId !== null || reader.bundle.length > 0;
    if (isOpen && !drawDetails)
      void loadDetails().then((module) => {
        ({ drawDetails } = module);
        refresh();
      });
    const waiting = html`<div data-style="min-height:${HEIGHTS[form] * room.scale}px"></div>`;
    const parts = {
      chart: chart?.draw(reader, room) ?? waiting,
      details: isOpen && drawDetails ? drawDetails(reader) : null,
    };
    show(node, drawPage(reader, parts, { leftOut, exploreHref, news }));
    moveFocus();
  }

  // The focus goes to an event as soon as it has a button, and to what was opened.
  let opened = '';
  function moveFocus(): void {
    const { focusWanted } = reader;
    const wanted = focusWanted && node.querySelector<HTMLElement>(`[data-event="${CSS.escape(focusWanted)}"]`); // prettier-ignore
    if (wanted) {
      reader.focusWanted = null;
      wanted.focus({ preventScroll: true });
    }
    const details = node.querySelector<HTMLElement>('.details');
    const now = details?.dataset.of ?? '';
    if (now === opened) return;
    opened = now;
    // Pressing "next" again and again keeps the focus on that button.
    if (!details || details.contains(document.activeElement?.closest('[data-press="step"]') ?? null)) return; // prettier-ignore
    details.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    bringIntoView(details);
  }

  const measure = () => {
    const scale = rem.clientWidth / 16 || 1;
    const width = node.clientWidth;
    if (width === room.width && scale === room.scale) return;
    room = { width, scale };
    form = formFor(width, scale);
    if (width > 0 && !charts[form])
      void loadChart[form]().then((chart) => {
        charts[form] ??= chart;
        refresh();
      });
    draw();
  };
  const rem = document.createElement('span');
  rem.className = 'rem';
  node.before(rem);
  const observer = new ResizeObserver(measure);
  observer.observe(node);
  observer.observe(rem);
  measure();

  // Presses. A source held, or pressed with Alt, is shown alone.
  node.addEventListener('click', (event) => {
    const what = pressed(event.target);
    if (!what) return;
    const before = reader.index;
    press(reader, what, event.altKey);
    if (reader.index !== before) tellLater();
  });
  longPress((target) => {
    const what = pressed(target);
    if (what) press(reader, what, true);
    tellLater();
  }, '[data-press="source"]')(node);

  let telling: ReturnType<typeof setTimeout> | undefined;
  const tellLater = () => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      news = reader.messages.eventsShown(reader.index.size, reader.allItems.length);
      refresh();
    }, SETTLE_MS);
  };

  // Keys. Time runs where the arrows point; Escape closes from anywhere.
  const ALONG = { ArrowDown: 'nextEvent', ArrowUp: 'previousEvent' } as const;
  node.addEventListener('keydown', (event) => {
    if (!isEvent(event.target)) return;
    const isAlong = form === 'down' && event.key in ALONG && !event.altKey && !event.ctrlKey && !event.metaKey; // prettier-ignore
    const command = isAlong ? ALONG[event.key as keyof typeof ALONG] : commandOf(event, direction);
    if (command === 'fold') reader.toggleFold(form === 'down');
    else if (!command || !runCommand(reader, command)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') press(reader, { what: 'close', ids: [] });
  });

  const isEvent = (target: EventTarget | null): target is Element =>
    target instanceof Element && target.closest('.events') !== null;
  node.addEventListener('focusin', ({ target }) => {
    if (!isEvent(target)) return;
    const id = target.getAttribute('data-event');
    reader.set({ focusWithin: true, ...(id !== null && { cursorId: id }) });
  });
  node.addEventListener('focusout', () => {
    if (reader.focusWithin) reader.set({ focusWithin: false });
  });

  let hover: ReturnType<typeof setTimeout> | undefined;
  node.addEventListener('pointerover', ({ target, pointerType }) => {
    const id = target instanceof Element && pointerType !== 'touch' ? target.closest('[data-event]')?.getAttribute('data-event') ?? null : null; // prettier-ignore
    clearTimeout(hover);
    if (id === reader.hoveredId) return;
    hover = setTimeout(() => reader.set({ hoveredId: id }), id === null ? 0 : HOVER_MS);
  });

  // A plain wheel and a vertical swipe belong to the article.
  gestures({
    wheel: 'modifier',
    reducedMotion: prefersReducedMotion,
    onzoom: (factor, px) => {
      const at = charts[form]?.msAt?.(px);
      if (at !== undefined) reader.zoom(factor, at);
    },
    onpan: (dx) => {
      const msAt = charts[form]?.msAt;
      const middle = room.width / 2;
      if (msAt) reader.pan(msAt(middle - dx) - msAt(middle));
    },
    onmove: () => reader.set({ moving: true }),
    onrest: () => reader.set({ moving: false }),
  })(node);
}
