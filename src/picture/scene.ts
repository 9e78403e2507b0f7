/** What a picture shows: a dataset, seen through a period and without some sources, in the words of a language. */
import { dateWords, type Dataset, type Edtf } from '../model/index.ts';
import {
  homeOf,
  indexItems,
  itemsToldBeside,
  quietSpells,
  toItems,
  toSources,
  type Direction,
  type Fold,
  type ItemIndex,
  type LayoutWords,
  type TimelineItem,
  type TimelineSource,
  type Viewport,
} from '../timeline/index.ts';
import {
  articleEnglish,
  layoutWords,
  NONE_HIDDEN,
  type ArticleLanguage,
  type HiddenSources,
} from '../ui/plain.ts';

export interface SceneOptions {
  /** Words around the events; English unless given. */
  readonly language?: ArticleLanguage;
  /** Of the dates, BCP 47; that of the data unless given. */
  readonly locale?: string;
  readonly direction?: Direction;
  /** The period shown; the whole unless given. */
  readonly viewport?: Viewport;
  /** The whole, where the dataset is a part of it. */
  readonly home?: Viewport;
  readonly hiddenSources?: HiddenSources;
  /** Whether quiet years are folded; off where time runs across, on where it runs down, unless given. */
  readonly fold?: boolean;
  /** Whether time that runs across keeps room above that no label needs, as an embed does; not unless told. */
  readonly field?: boolean;
}

export interface Scene {
  readonly dataset: Dataset;
  readonly language: ArticleLanguage;
  readonly locale: string;
  readonly direction: Direction;
  readonly words: LayoutWords;
  readonly sources: readonly TimelineSource[];
  readonly hiddenSources: HiddenSources;
  readonly items: readonly TimelineItem[];
  readonly index: ItemIndex;
  readonly home: Viewport;
  readonly viewport: Viewport;
  readonly fold: boolean | null;
  readonly field: boolean;
  readonly folds: readonly Fold[];
}

/** Everything that the charts ask for, derived once. */
export function sceneOf(dataset: Dataset, options: SceneOptions): Scene {
  const { language = articleEnglish, locale = dataset.language } = options;
  const { hiddenSources = NONE_HIDDEN, fold = null, direction = language.direction } = options;
  const dated = { dateWords: (when: Edtf) => dateWords(when, { locale }) };
  const sources = toSources(dataset, dated);
  const all = toItems(dataset, dated);
  const home = options.home ?? homeOf(all, sources);
  const items = itemsToldBeside(all, hiddenSources);
  const index = indexItems(items);
  return {
    ...{ dataset, language, locale, direction, sources, hiddenSources, items, index, home, fold },
    words: layoutWords(language.chart, locale),
    viewport: options.viewport ?? home,
    field: options.field ?? false,
    folds: fold === true ? quietSpells(index.extents(), home) : [],
  };
}
