/**
 * The reader's state in an embed. Everything on the screen follows from it by
 * pure functions; after each change `onchange` is told, once or often. How a
 * reader moves through time is `travel.ts`, loaded with the first move.
 */
import { dateWords, type Dataset, type Edtf, type EventRecord } from '../model/index.ts';
import {
  homeOf,
  indexItems,
  isHome,
  quietSpells,
  toItems,
  toSources,
  type Direction,
  type Fold,
  type ItemIndex,
  type LayoutWords,
  type MeasureText,
  type TimelineItem,
  type TimelineSource,
  type Viewport,
} from '../timeline/index.ts';
import {
  articleEnglish,
  layoutWords,
  type ArticleLanguage,
  type ChartMessages,
  type HiddenSources,
} from '../ui/plain.ts';

import type { Beyond } from './chart.ts';

export interface ReaderOptions {
  readonly dataset: Dataset;
  readonly measureText: MeasureText;
  readonly direction: Direction;
  /** Whether the reader may zoom and pan; usually yes. */
  readonly zooms?: boolean;
  /** Rank of the title among headings: 1 on a page of its own, 2 in an article. */
  readonly level?: 1 | 2;
  readonly language?: ArticleLanguage;
  /** Of the dates, BCP 47; that of the data unless given. */
  readonly locale?: string;
  readonly onchange: () => void;
}

/** What a gesture, a key or a press may set by itself. */
type Settable = Pick<
  Reader,
  | 'bundle'
  | 'cursorId'
  | 'focusWanted'
  | 'fold'
  | 'focusWithin'
  | 'hiddenSources'
  | 'hoveredId'
  | 'index'
  | 'moving'
  | 'viewport'
>;

export class Reader {
  readonly dataset: Dataset;
  readonly direction: Direction;
  readonly zooms: boolean;
  readonly level: 1 | 2;
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
  hiddenSources: HiddenSources = new Set();
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
  /** Comes with what hands need. */
  beyond: Beyond | null = null;
  /** A gesture or a flight is under way: labels ride on their poles. */
  moving = false;

  readonly #allIndex: ItemIndex;
  readonly #onchange: () => void;

  constructor({
    dataset,
    measureText,
    direction,
    zooms = true,
    level = 1,
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
    this.level = level;
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
    return this.fold ? quietSpells(this.index.extents(), this.home) : [];
  }

  set(values: Partial<Settable>): void {
    Object.assign(this, values);
    this.#onchange();
  }

  itemsOf(ids: readonly string[]): TimelineItem[] {
    return ids.flatMap((id) => this.#allIndex.find(id) ?? []);
  }

  /** What an event's mark and place say to the eye, in words. */
  describe({ form, sourceIds, disputed }: TimelineItem): string {
    const { messages, sources } = this;
    const [reported, of] = [sourceIds.length, sources.length];
    return messages.describeEvent({ form, reported, of, disputed });
  }

  // Selection, and the cursor of the keys.

  /** Opens an event, or closes with null. */
  select(id: string | null): void {
    this.selectedId = id !== null && this.#allIndex.placeOf(id) !== -1 ? id : null;
    if (this.selectedId !== null) this.cursorId = this.selectedId;
    this.#onchange();
  }

  toggleFold(usual = false): void {
    this.fold = !(this.fold ?? usual);
    this.#onchange();
  }
}
