/** What has been chosen in the dialog that makes embeds, and what follows from it. */
import { frameCode, htmlListOf, wordPressCode } from '../../exchange/index.ts';
import { dateWords, type Dataset, type Edtf } from '../../model/index.ts';
import type { Picture, Theme } from '../../picture/index.ts';
import {
  embedDialogWords,
  periodEnds,
  SOLAR_HIJRI,
  standfirstFacts,
  type EmbedDialogMessages,
  type PictureForm,
  type TimelineState,
} from '../../ui/index.ts';
import { placeOf } from '../address/address.svelte.ts';
import { drawPictureOf, pageTheme, PICTURE_WIDTH, pictureName } from '../picture/draw-view.ts';
import { askedIn } from '../address/query.ts';
import { elementCode } from './element-code.ts';
import { embedAddress, explorerAddress, WHOLE, type EmbedChoice } from './embed-code.ts';
import { ELEMENT_SCRIPT, HOST_SCRIPT } from './host-script.ts';
import { partOf, silentSources } from './part-of.ts';
import { pictureCode, pictureFiles, type PictureChoice, type PictureFile } from './picture-code.ts';

type Words = EmbedDialogMessages;

/** px of a frame before its timeline has told how tall it is. */
const USUAL_HEIGHT = 560;

export class EmbedState {
  readonly timeline: TimelineState;
  /** The dataset's file where it is not the one that opens by itself. */
  readonly #file: string | null;

  form: keyof Words['forms'] = $state('frame');
  show: keyof Words['shows'] = $state('whole');
  width: keyof Words['widths'] = $state('wide');
  theme: keyof Words['themes'] = $state('reader');
  format: PictureForm = $state('svg');
  key = $state(true);
  zoom = $state(true);
  fold = $state(false);
  eventId = $state('');
  /** As the embed in the preview says it, px. */
  heightPx = $state(USUAL_HEIGHT);
  /** The picture in the preview, once it is drawn. */
  picture: Picture | null = $state.raw(null);

  constructor(timeline: TimelineState, file: string | null) {
    this.timeline = timeline;
    this.#file = file;
    this.eventId = timeline.selectedId ?? timeline.allIndex.at(0)?.id ?? '';
  }

  readonly words: Words = $derived.by(() => embedDialogWords(this.timeline.messages));
  readonly #place = $derived.by((): EmbedChoice['place'] => {
    if (this.show === 'event') return { ...WHOLE, eventId: this.eventId };
    if (this.show === 'whole') return WHOLE;
    const { period, sourceCodes } = placeOf(this.timeline);
    return { ...WHOLE, period, sourceCodes };
  });
  readonly #choice: EmbedChoice = $derived.by(() => ({
    ...{ file: this.#file, key: this.key, zoom: this.zoom, fold: this.fold, place: this.#place },
    theme: this.theme === 'reader' ? null : this.theme,
    language: this.timeline.locale === SOLAR_HIJRI ? SOLAR_HIJRI : askedIn(location.search, 'lang'),
    direction: this.timeline.direction,
  }));
  /** Most the embed is wide, px; null fills its column. */
  readonly widthPx: number | null = $derived({ column: null, wide: 680, narrow: 360 }[this.width]);
  /** Address of the embed. */
  readonly address: string = $derived(embedAddress(this.#choice, document.baseURI));

  /** The events that are shown, as a dataset of their own. */
  readonly dataset: Dataset = $derived.by(() => {
    const { allIndex, matches, viewport } = this.timeline;
    if (this.show === 'event') return this.#datasetOf([{ id: this.eventId }]);
    return this.#datasetOf(this.show === 'view' ? matches.meeting(viewport) : allIndex.slice());
  });
  /** Plain HTML of them. */
  readonly list: string = $derived.by(() => {
    const locale = this.dataset.language;
    const words = { dateWords: (when: Edtf) => dateWords(when, { locale }) };
    return htmlListOf(this.dataset, { words });
  });

  /** What its files are called, without their endings. */
  readonly #fileName: string = $derived.by(() =>
    this.show === 'event' ? this.eventId : pictureName(this.timeline.dataset.title),
  );
  /** Files of the picture, as its code names them. */
  readonly #pictureChoice: PictureChoice = $derived.by(() => ({
    name: this.#fileName,
    form: this.format,
    theme: this.#choice.theme,
  }));
  readonly files: readonly PictureFile[] = $derived(pictureFiles(this.#pictureChoice));
  /** What is shown, for those who cannot see it. */
  readonly alt: string = $derived.by(() => {
    const { messages, store, locale, viewport } = this.timeline;
    const name = this.words.frameTitle(this.timeline.dataset.title);
    const { events } = this.dataset;
    if (this.show === 'whole')
      return `${name}. ${messages.standfirst(standfirstFacts(store.facts(), messages, locale))}`;
    if (this.show === 'view')
      return `${name}. ${messages.periodAndCount(...periodEnds(viewport, locale), events.length)}`;
    return `${name}. ${events.map(({ when, title }) => `${dateWords(when, { locale })}: ${title}`).join()}`;
  });

  /** To be pasted into the article. */
  readonly code: string = $derived.by(() => {
    const { address, widthPx, heightPx, list } = this;
    const title = this.words.frameTitle(this.timeline.dataset.title);
    const facts = { title, widthPx, heightPx, script: HOST_SCRIPT };
    const base = document.baseURI;
    switch (this.form) {
      case 'frame':
        return frameCode(address, facts);
      case 'wordPress':
        return wordPressCode(address, facts);
      case 'element': {
        const script = ELEMENT_SCRIPT;
        return elementCode(this.#choice, base, { widthPx, heightPx, script, fallback: list });
      }
      case 'picture': {
        const { width, height } = this.picture ?? { width: PICTURE_WIDTH, height: heightPx };
        const link = explorerAddress(this.#choice, base);
        return pictureCode(this.#pictureChoice, { address: link, alt: this.alt, width, height });
      }
      case 'list':
        return list;
    }
  });

  /** One image of what the preview shows, for whatever an article needs it. */
  get image(): PictureFile {
    return { name: `${this.#fileName}.png`, form: 'png', theme: this.pictureTheme, scale: 2 };
  }

  /** The theme of a picture that does not follow its reader; else that of the page. */
  get pictureTheme(): Theme {
    return this.#choice.theme ?? pageTheme();
  }

  /** Draws what is shown. Rejects where the browser cannot. */
  draw(theme: Theme): Promise<Picture> {
    const { timeline, dataset, key, fold } = this;
    const wish = { theme, width: this.widthPx ?? PICTURE_WIDTH, key, ...(fold && { fold }) };
    const { home, viewport, atHome, hiddenSources } = timeline;
    if (this.show === 'whole') return drawPictureOf(timeline, dataset, { ...wish, home });
    if (this.show === 'view') {
      // What lies outside the period is counted at its edges.
      const all = this.#datasetOf(timeline.matches.slice());
      const view = { home, hiddenSources, ...(!atHome && { viewport }) };
      return drawPictureOf(timeline, all, { ...wish, ...view });
    }
    // One event alone, and of the sources those that report it.
    return drawPictureOf(timeline, dataset, { ...wish, hiddenSources: silentSources(dataset) });
  }

  #datasetOf(items: readonly { readonly id: string }[]): Dataset {
    const { dataset } = this.timeline;
    const ids = items.map(({ id }) => id);
    return partOf(dataset, ids, (id) => this.timeline.record(id));
  }
}
