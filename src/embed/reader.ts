/**
 * The reader's state in an embed, and what may be done with it. Everything on
 * the screen follows from it by pure functions; after each change `onchange` is
 * told, once or often.
 */
import { dateWords, type Dataset, type Edtf, type EventRecord } from '../model/index.ts';
import {
  clampViewport,
  fitViewport,
  flight,
  homeOf,
  indexItems,
  isHome,
  itemsToldBeside,
  panBy,
  quietSpells,
  stepItem,
  stepSource,
  toItems,
  toSources,
  zoomBy,
  type Direction,
  type Fold,
  type ItemIndex,
  type LayoutWords,
  type MeasureText,
  type Step,
  type TimelineItem,
  type TimelineSource,
  type Viewport,
} from '../timeline/index.ts';
import {
  allBut,
  articleEnglish,
  fly,
  layoutWords,
  NONE_HIDDEN,
  prefersReducedMotion,
  toggled,
  type ArticleLanguage,
  type ChartMessages,
  type Commanded,
  type HiddenSources,
} from '../ui/plain.ts';

export interface ReaderOptions {
  readonly dataset: Dataset;
  readonly measureText: MeasureText;
  readonly direction: Direction;
  /** Whether the reader may zoom and pan; usually yes. */
  readonly zooms?: boolean;
  readonly language?: ArticleLanguage;
  /** Of the dates, BCP 47; that of the data unless given. */
  readonly locale?: string;
  readonly onchange: () => void;
}

/** What a gesture, a key or a press may set by itself. */
type Settable = Pick<
  Reader,
  'bundle' | 'cursorId' | 'focusWanted' | 'fold' | 'focusWithin' | 'hoveredId' | 'moving'
>;

const FLIGHT_MS = 420;

export class Reader implements Commanded {
  readonly dataset: Dataset;
  readonly direction: Direction;
  readonly zooms: boolean;
  readonly measureText: MeasureText;
  readonly language: ArticleLanguage;
  readonly locale: string;
  readonly messages: ChartMessages;
  readonly words: LayoutWords;
  readonly sources: readonly TimelineSource[];
  readonly allItems: readonly TimelineItem[];
  readonly home: Viewport;

  /** Of the items whose sources are not all switched off. */
  index: ItemIndex;
  viewport: Viewport;
  hiddenSources: HiddenSources = NONE_HIDDEN;
  selectedId: string | null = null;
  /** Events to choose from, of a bundle that was pressed. */
  bundle: readonly string[] = [];
  cursorId: string | null = null;
  focusWithin = false;
  hoveredId: string | null = null;
  /** Event that gets the focus as soon as it has a button. */
  focusWanted: string | null = null;
  /** Null leaves it to the form: off where time runs across, on where it runs down. */
  fold: boolean | null = null;
  /** Told what onchange is, once somebody wants to know where the reader is. */
  onplace: (() => void) | null = null;
  /** A gesture or a flight is under way: labels ride on their poles. */
  moving = false;

  readonly #allIndex: ItemIndex;
  readonly #onchange: () => void;
  #sourceId: string | null = null;
  #stopFlight: () => void = () => {};

  constructor({
    dataset,
    measureText,
    direction,
    zooms = true,
    onchange,
    ...spoken
  }: ReaderOptions) {
    const { language = articleEnglish, locale = dataset.language } = spoken;
    const options = { dateWords: (when: Edtf) => dateWords(when, { locale }) };
    this.dataset = dataset;
    this.language = language;
    this.locale = locale;
    this.messages = language.chart;
    this.direction = direction;
    this.zooms = zooms;
    this.measureText = measureText;
    this.words = layoutWords(this.messages, locale);
    this.sources = toSources(dataset, options);
    this.allItems = toItems(dataset, options);
    this.home = this.viewport = homeOf(this.allItems, this.sources);
    this.index = this.#allIndex = indexItems(this.allItems);
    this.#onchange = () => {
      onchange();
      this.onplace?.();
    };
  }

  get atHome(): boolean {
    return isHome(this.viewport, this.home);
  }

  get selected(): EventRecord | null {
    return this.dataset.events.find((event) => event.id === this.selectedId) ?? null;
  }

  /** Event whose button has the focus, or is about to: it needs a button of its own. */
  get focusedId(): string | null {
    return this.focusWanted ?? (this.focusWithin ? this.cursorId : null);
  }

  get folds(): readonly Fold[] {
    return this.fold ? quietSpells(this.index.items, this.home) : [];
  }

  set(values: Partial<Settable>): void {
    Object.assign(this, values);
    this.#onchange();
  }

  // Moving through time. Each stops a flight under way: the reader's hand wins.

  zoom(factor: number, atMs: number): void {
    this.#moveTo(zoomBy(this.viewport, factor, atMs, this.home));
  }

  pan(deltaMs: number): void {
    this.#moveTo(panBy(this.viewport, deltaMs, this.home));
  }

  #moveTo(viewport: Viewport): void {
    if (this.zooms) this.show(viewport);
  }

  /** Shows a period at once. */
  show(viewport: Viewport): void {
    this.#stopFlight();
    this.viewport = viewport;
    this.#onchange();
  }

  /** Flies to a period; jumps where motion is unwanted. */
  flyTo(viewport: Viewport): void {
    this.#stopFlight();
    const path = flight(this.viewport, clampViewport(viewport, this.home));
    const durationMs = prefersReducedMotion() ? 0 : FLIGHT_MS * Math.min(1.6, 1 + path.length / 8);
    this.moving = durationMs > 0;
    const rest = () => {
      this.#stopFlight = () => {};
      this.set({ moving: false });
    };
    const onframe = (at: Viewport) => {
      this.viewport = at;
      this.#onchange();
    };
    const stop = fly(path, { durationMs, onframe, onend: rest });
    if (this.moving)
      this.#stopFlight = () => {
        stop();
        rest();
      };
  }

  zoomTo(factor: number, atMs = (this.viewport[0] + this.viewport[1]) / 2): void {
    if (this.zooms) this.flyTo(zoomBy(this.viewport, factor, atMs, this.home));
  }

  showWholeSpan(): void {
    if (this.zooms) this.flyTo(this.home);
  }

  /** Flies to where all of these events are in view, with room around them. */
  showEvents(ids: readonly string[]): void {
    const items = this.itemsOf(ids);
    if (items.length === 0) return;
    const given = (ms: number, item: TimelineItem) => (Number.isFinite(ms) ? ms : item.anchorMs);
    const start = Math.min(...items.map((d) => given(d.startMs, d)));
    const end = Math.max(...items.map((d) => given(d.endMs, d)));
    this.flyTo(fitViewport([start, end], this.home));
  }

  itemsOf(ids: readonly string[]): TimelineItem[] {
    return ids.flatMap((id) => this.#allIndex.byId.get(id) ?? []);
  }

  // Selection, and the cursor of the keys.

  /** Opens an event, or closes with null. */
  select(id: string | null): void {
    this.selectedId = id !== null && this.#allIndex.byId.has(id) ? id : null;
    this.#sourceId = null;
    if (this.selectedId !== null) this.cursorId = this.selectedId;
    this.#onchange();
  }

  step(step: Step): string | null {
    const item = stepItem(this.index, this.cursorId ?? this.selectedId, step);
    if (!item) return null;
    if (this.selectedId !== null) this.select(item.id);
    this.reveal(item.id);
    this.set({ cursorId: item.id, focusWanted: item.id });
    return item.id;
  }

  stepSource(step: 'next' | 'previous'): string | null {
    const item = this.index.byId.get(this.cursorId ?? this.selectedId ?? '');
    this.#sourceId = item ? stepSource(item, this.#sourceId, step) : null;
    return this.#sourceId;
  }

  /** Moves only as far as it takes to have an event's anchor well inside the viewport. */
  reveal(id: string): void {
    const [start, end] = this.viewport;
    const length = end - start;
    const anchorMs = this.#allIndex.byId.get(id)?.anchorMs;
    if (anchorMs === undefined || this.atHome) return;
    if (anchorMs < start + length * 0.08)
      this.flyTo([anchorMs - length * 0.3, anchorMs + length * 0.7]);
    else if (anchorMs > end - length * 0.08)
      this.flyTo([anchorMs - length * 0.7, anchorMs + length * 0.3]);
  }

  // What is shown.

  toggleSource(id: string): void {
    this.hide(toggled(this.hiddenSources, id));
  }

  /** Shows one source alone; when it is alone already, all of them again. */
  onlySource(id: string): void {
    this.hide(allBut(this.hiddenSources, id, this.sources));
  }

  /** Shows all but these sources. */
  hide(hiddenSources: HiddenSources): void {
    this.hiddenSources = hiddenSources;
    this.index = indexItems(itemsToldBeside(this.allItems, hiddenSources));
    this.#onchange();
  }

  toggleFold(usual = false): void {
    this.fold = !(this.fold ?? usual);
    this.#onchange();
  }
}
