/**
 * The reader's state: what data, which period, what is asked for, what is open.
 * The viewport is the truth; keys, gestures, buttons, the minimap and the address
 * all write it the same way. Everything else is derived by a pure function.
 */
import { createContext } from 'svelte';
import { dateWords, type Dataset, type Edtf, type EventRecord } from '../../model/index.ts';
import {
  datasetStore,
  fitItems,
  flight,
  isHome,
  panBy,
  quietSpells,
  clampViewport,
  COMPARED_FOLDS,
  stepItem,
  stepSource,
  toSources,
  zoomBy,
  type Collection,
  type Direction,
  type EventStore,
  type Fold,
  type ItemFilter,
  type ItemIndex,
  type LayoutWords,
  type MeasureText,
  type Step,
  type Viewport,
} from '../../timeline/index.ts';
import { fly, prefersReducedMotion } from '../behaviours/flight.ts';
import { english, type Messages } from '../messages.ts';
import { allBut, NONE_HIDDEN, toggled, type HiddenSources } from './hidden-sources.ts';
import { layoutWords } from './layout-words.ts';
import type { TimelineOptions } from './timeline-options.ts';
import { askedOf, asksAnything, mutedIn, NO_FILTER, type ReaderFilter } from './reader-filter.ts';
import type { TextOf } from '../evidence/passage-in-context.ts';
import type { View } from './views.ts';

/** What a state holds while it is being made. */
const NO_DATA: Dataset = { version: 1, title: '', language: 'en', sources: [], events: [] };

/** A jump takes `--m-zoom`; longer flights a little more, so that the eye can follow. */
const FLIGHT_MS = 420;

export class TimelineState {
  messages: Messages = $state.raw(english);
  /** What the reader has dates in; null leaves them in the language of the content. */
  dateLocale: string | null = $state(null);
  readonly measureText: MeasureText;

  // Written by gestures, keys, the find field and the address. Replaced, never mutated.
  dataset: Dataset = $state.raw(NO_DATA);
  view: View = $state('timeline');
  viewport: Viewport = $state.raw([0, 1]);
  hiddenSources: HiddenSources = $state.raw(NONE_HIDDEN);
  words = $state('');
  /** What is asked for beside words and sources. */
  filter: ReaderFilter = $state.raw(NO_FILTER);
  /** Whether what does not match is dimmed, not left out. Sources that are off are left out either way. */
  dims = $state(false);
  /** Words that are being written in Find: what contains them stands out. */
  lookedFor = $state('');
  /** Column of the table by which it is sorted; with a minus, the last first. */
  sort = $state('date');
  /** What the address asked for and the data lack. */
  unknown: readonly string[] = $state.raw([]);
  selectedId: string | null = $state(null);
  /** The event that holds the focus, or would if the events had it. */
  cursorId: string | null = $state(null);
  /** Whether the focus is among the events: only then does the cursor force its label. */
  focusWithin = $state(false);
  hoveredId: string | null = $state(null);
  /** An event that should get the focus as soon as it has a button. */
  focusWanted: string | null = $state(null);
  /** The source the reader last stepped to with ↑ or ↓. */
  sourceId: string | null = $state(null);
  /** Which way time runs: as the page is written, unless an author decides otherwise. */
  direction: Direction = $state('ltr');
  /** Null leaves it to the layout: off where time runs across, on where it runs down or sources are compared. */
  fold: boolean | null = $state(null);
  /** A gesture or a flight is under way: labels ride on their poles until it rests. */
  moving = $state(false);
  /** Given by a chart that lays out in turns with the page where a movement ends; then calls back, unless what it returns stops it. */
  layOut: ((end: () => void) => (() => void) | undefined) | null = null;
  /** The reader's own data, which no link leads to. */
  isLocal = false;
  /** The text of an article, where it is at hand: then passages are shown in their context. */
  textOf: TextOf | null = null;

  readonly #given: EventStore | null;
  /** How often the store has said that it has more. */
  #news = $state(0);

  // Derived: pure functions of the above, in reading order.
  /** Language of the dates, BCP 47. A calendar of its own is part of it: `fa-u-ca-persian`. */
  readonly locale: string = $derived(this.dateLocale ?? this.dataset.language);
  readonly layoutWords: LayoutWords = $derived.by(() => layoutWords(this.messages, this.locale));
  readonly #itemOptions = $derived.by(() => {
    const locale = this.locale;
    return { dateWords: (when: Edtf) => dateWords(when, { locale }) };
  });
  readonly sources = $derived(toSources(this.dataset, this.#itemOptions));
  readonly store: EventStore = $derived.by(() => this.#given ?? datasetStore(this.dataset));
  readonly collection: Collection = $derived(
    this.store.collect({ ...this.#itemOptions, sources: this.sources }),
  );
  /** Both once more, whenever the store says so. */
  readonly #latest = $derived({ store: this.store, collection: this.collection, news: this.#news });
  readonly allIndex: ItemIndex = $derived(this.#latest.collection.all);
  /** How many events there are, whatever is asked. */
  readonly total: number = $derived(this.allIndex.size);
  readonly asked: ItemFilter = $derived(askedOf(this.filter, this.words, this.hiddenSources));
  /** What matches: what the list, the steps and the downloads hold. */
  readonly matches: ItemIndex = $derived(this.#latest.collection.matching(this.asked));
  /** What is drawn: the same, unless others are dimmed or words are looked for. */
  readonly index: ItemIndex = $derived.by(() => {
    const { dims, lookedFor } = this;
    return this.#latest.collection.drawn(this.asked, { dims, lookedFor });
  });
  /** What is drawn for context alone. */
  readonly muted = $derived(mutedIn(this.index, this.matches));
  /** Whether anything but sources is asked for: those are seen to be off where they stand. */
  readonly isFiltered: boolean = $derived(this.words.trim() !== '' || asksAnything(this.filter));
  readonly home: Viewport = $derived(this.collection.home);
  readonly atHome: boolean = $derived(isHome(this.viewport, this.home));
  readonly folded: boolean = $derived(this.fold ?? this.view === 'compare');
  readonly folds: readonly Fold[] = $derived(
    this.folded
      ? quietSpells(this.index.extents(), this.home, this.view === 'compare' ? COMPARED_FOLDS : {})
      : [],
  );
  readonly selected: EventRecord | null = $derived(
    this.selectedId === null ? null : this.record(this.selectedId),
  );

  #stopFlight: () => void = () => {};

  constructor({ dataset, store, messages, measureText }: TimelineOptions) {
    this.#given = store ?? null;
    this.messages = messages;
    this.direction = messages.direction;
    this.measureText = measureText;
    this.dataset = dataset;
    this.viewport = this.home;
    this.store.subscribe(() => (this.#news += 1));
  }

  /** The whole record of an event; null where there is none, or not yet. */
  record(id: string): EventRecord | null {
    return this.#latest.store.record(id);
  }

  // Moving through time. Each stops a flight under way: the reader's hand wins.

  /** Shows a period at once. */
  show(viewport: Viewport): void {
    this.#stopFlight();
    this.viewport = clampViewport(viewport, this.home);
  }

  zoom(factor: number, atMs = (this.viewport[0] + this.viewport[1]) / 2): void {
    this.#stopFlight();
    this.viewport = zoomBy(this.viewport, factor, atMs, this.home);
  }

  pan(deltaMs: number): void {
    this.#stopFlight();
    this.viewport = panBy(this.viewport, deltaMs, this.home);
  }

  /** Flies to a period; jumps where motion is unwanted. */
  flyTo(viewport: Viewport): void {
    this.#stopFlight();
    const path = flight(this.viewport, clampViewport(viewport, this.home));
    const durationMs = prefersReducedMotion() ? 0 : FLIGHT_MS * Math.min(1.6, 1 + path.length / 8);
    this.moving = durationMs > 0;
    const stop = fly(path, { durationMs, onframe: (v) => (this.viewport = v), onend: this.rest });
    if (this.moving) this.#moveUntil(stop);
  }

  /** What moved has come to its end: it rests once it is laid out. */
  readonly rest = (): void => {
    const stop = this.moving && this.layOut?.(this.#end);
    if (stop && this.moving) this.#moveUntil(stop);
    else this.#end();
  };

  #moveUntil(stop: () => void): void {
    this.#stopFlight = () => {
      stop();
      this.#end();
    };
  }

  readonly #end = () => {
    this.moving = false;
    this.#stopFlight = () => {};
  };

  /** Like `zoom`, but flown: for keys and buttons, whose steps are large. */
  zoomTo(factor: number, atMs = (this.viewport[0] + this.viewport[1]) / 2): void {
    this.flyTo(zoomBy(this.viewport, factor, atMs, this.home));
  }

  showWholeSpan(): void {
    this.flyTo(this.home);
  }

  /** Flies to where all of these events are in view, with room around them. */
  showEvents(ids: readonly string[]): void {
    const items = ids.map((id) => this.allIndex.find(id)).filter((d) => d !== undefined);
    if (items.length > 0) this.flyTo(fitItems(items, this.home));
  }

  /** Moves only as far as it takes to have an event's anchor well inside the viewport. */
  reveal(id: string): void {
    this.revealTime(this.allIndex.find(id)?.anchorMs ?? NaN);
  }

  /** The same for an instant. */
  revealTime(ms: number): void {
    const [start, end] = this.viewport;
    const room = (end - start) * 0.08;
    const length = end - start;
    if (ms < start + room && !this.atHome) this.flyTo([ms - length * 0.3, ms + length * 0.7]);
    else if (ms > end - room && !this.atHome) this.flyTo([ms - length * 0.7, ms + length * 0.3]);
  }

  // Selection and the cursor of the keys.

  /** Opens an event, or closes with null. An id that is not in the dataset closes too. */
  select(id: string | null): void {
    this.selectedId = id !== null && this.allIndex.placeOf(id) !== -1 ? id : null;
    this.sourceId = null;
    if (this.selectedId !== null) this.cursorId = this.selectedId;
  }

  /** Opens an event from elsewhere on the page and brings it into view. */
  open(id: string): void {
    this.select(id);
    this.reveal(id);
  }

  /** Moves the cursor along the line, and the selection with it when something is open. Returns where it went; the focus follows unless told otherwise. */
  step(step: Step, { focus = true }: { focus?: boolean } = {}): string | null {
    const item = stepItem(this.matches, this.cursorId ?? this.selectedId, step);
    if (!item) return null;
    this.cursorId = item.id;
    this.sourceId = null;
    if (this.selectedId !== null) this.select(item.id);
    this.reveal(item.id);
    if (focus) this.focusWanted = item.id;
    return item.id;
  }

  /** Moves through the sources of the event at the cursor. Returns the source, or null. */
  stepSource(step: 'next' | 'previous'): string | null {
    const item = this.index.find(this.cursorId ?? this.selectedId ?? '');
    if (!item) return null;
    this.sourceId = stepSource(item, this.sourceId, step);
    return this.sourceId;
  }

  // What is shown.

  /** Looks at the same period, sources and event in another way. */
  showView(view: View): void {
    this.view = view;
    this.hoveredId = null;
  }

  toggleSource(id: string): void {
    this.hiddenSources = toggled(this.hiddenSources, id);
  }

  /** Shows one source alone; when it is alone already, all of them again. */
  onlySource(id: string): void {
    this.hiddenSources = allBut(this.hiddenSources, id, this.sources);
  }

  showAllSources(): void {
    this.hiddenSources = NONE_HIDDEN;
  }

  /** Asks for nothing any more: all events of all sources. */
  showAllEvents(): void {
    this.filter = NO_FILTER;
    this.words = '';
    this.hiddenSources = NONE_HIDDEN;
  }

  toggleFold(): void {
    this.fold = !this.folded;
  }
}

/** The state of the timeline a component belongs to; set once by whoever composes it. */
export const [timelineState, provideTimelineState] = createContext<TimelineState>();
