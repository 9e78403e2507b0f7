/**
 * `<datelines-timeline src="events.json">`: the embed as an element of the
 * article itself. What stands in it is shown until the timeline is there, where
 * scripts are off, and on paper. Nothing is fetched until it is near the screen.
 */
import css from './element.css?inline';
import { showEmbed } from './embed.ts';
import type { Hand } from './hand/hand.ts';
import { loadDataset } from './load.ts';
import { placeFor, placeIn, type PlaceParts } from './place-parts.ts';
import { adopt } from './style.ts';
import type { Timeline } from './timeline.ts';

/** Attributes that make the place; a change of one goes there. */
const PLACE = { selected: 'e', view: 't', sources: 's', fold: 'fold' } as const;
const LOOKS = ['theme', 'height', 'key'];
/** It is fetched when it is this near to the screen, px. */
const NEAR = 600;

/** The attributes that elements have no properties for. With the last three the timeline is another one. */
const PROPERTIES = [...Object.keys(PLACE), ...LOOKS, 'src', 'interactive', 'explore'];

type PlaceName = keyof typeof PLACE;
const isPlaceName = (name: string): name is PlaceName => name in PLACE;

export class DatelinesTimeline extends HTMLElement {
  static readonly observedAttributes = [...PROPERTIES, 'lang', 'dir'];

  /** Attributes as properties; those of the place tell where the reader is. Null takes an attribute away. */
  declare src: string | null;
  declare selected: string | null;
  declare view: string | null;
  declare sources: string | null;
  declare fold: string | boolean | null;
  declare theme: string | null;
  declare height: string | number | null;
  declare key: boolean;
  declare interactive: boolean;
  declare explore: string | null;

  static {
    for (const name of PROPERTIES)
      Object.defineProperty(this.prototype, name, {
        get(this: DatelinesTimeline) {
          if (isPlaceName(name)) return this.#now(name);
          return /^(key|interactive)$/.test(name) ? this.#isOn(name) : this.getAttribute(name);
        },
        set(this: DatelinesTimeline, value: string | number | boolean | null | undefined) {
          if (value !== null && value !== undefined) this.setAttribute(name, String(value));
          else {
            this.removeAttribute(name);
            // Nobody is told of one that was not there, and yet its reader may have opened something.
            this.attributeChangedCallback(name, null, null);
          }
        },
      });
  }

  /** Where inheritance ends: reader's own size of text, nothing of the page's. */
  readonly #guest = document.createElement('div');
  readonly #root = document.createElement('div');
  /** What stands in the element keeps the looks of the page. */
  readonly #slot = document.createElement('slot');
  /** The timeline, from when it was first wanted. */
  #shown: Promise<Timeline | null> | null = null;
  #hand: Hand | null = null;
  /** Where its reader was, while it is made anew. */
  #kept: string | null = null;
  #nearness: IntersectionObserver | null = null;

  constructor() {
    super();
    this.#guest.className = 'guest';
    this.#root.className = 'datelines';
    this.#guest.append(this.#root);
    this.#guest.ontransitionrun = ({ target }) => {
      if (target === this.#guest) this.#dress();
    };
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.append(this.#guest, this.#slot);
    adopt(shadow, css);
  }

  connectedCallback(): void {
    // What the page has set before this script had come stands in the way of the properties.
    for (const [name, value] of Object.entries(this))
      if (PROPERTIES.includes(name) && Reflect.deleteProperty(this, name))
        this[name as 'src'] = value as string;
    this.#guest.dataset.state ??= 'waiting';
    this.#dress();
    addEventListener('hashchange', this.#follow);
    document.addEventListener('click', this.#follow);
    this.#watch();
  }

  /** Shows the timeline as soon as it is near the screen. What is there already begins at once: an observer would tell it a frame later. */
  #watch(): void {
    if (this.#shown) return;
    const { top, bottom, width } = this.#guest.getBoundingClientRect();
    if (width > 0 && bottom > -NEAR && top < innerHeight + NEAR) {
      void this.#show();
      return;
    }
    this.#nearness ??= new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#show();
      },
      { rootMargin: `${NEAR}px` },
    );
    this.#nearness.observe(this.#guest);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    document.removeEventListener('click', this.#follow);
    this.#nearness?.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    const { dataset } = this.#guest;
    // An element that stood in the page before its script had come is told of each attribute first.
    if (!dataset.state) return;
    // A place may be asked for again: its reader may have gone elsewhere.
    if (isPlaceName(name)) {
      if (this.#shown) void this.#goTo(placeIn(this.#asked()), PLACE[name]);
    } else if (LOOKS.includes(name)) this.#dress();
    else if (before !== after) {
      // In another language the reader is where he was; other data have other places.
      if (this.#hand) this.#kept = this.place || '#';
      this.#shown = null;
      if (name === 'src') {
        this.#hand = this.#kept = null;
        this.#root.replaceChildren();
        dataset.state = 'waiting';
      }
      // One load for all that is set at once.
      queueMicrotask(() => {
        if (this.isConnected) this.#watch();
      });
    }
  }

  // What the page may ask of it. Each shows the timeline first, however far from the screen it is.

  /** Shows a place: in words of the address (`e=strikes&t=1990/2005`), or by its parts. */
  async goTo(place: string | PlaceParts): Promise<void> {
    await this.#goTo(typeof place === 'string' ? place : placeIn(place));
  }

  async #goTo(place: string, only?: string): Promise<void> {
    const hand = await (await this.#show())?.hand();
    hand?.goTo(place, { only });
  }

  /** Opens an event, or closes what is open. */
  async select(id: string | null): Promise<void> {
    await this.#goTo(`e=${id ?? ''}`, 'e');
  }

  /** Shows the reports of these sources alone, by their codes; of all with null. */
  async filter(codes: readonly string[] | null): Promise<void> {
    await this.#goTo(codes ? `s=${codes.join()}` : '', 's');
  }

  /** Where the reader is, in the words of the address; empty for the whole timeline with nothing open. */
  get place(): string {
    return this.#hand?.place() ?? placeIn(this.#asked());
  }

  #now(name: PlaceName): string | null {
    return new URLSearchParams(this.place).get(PLACE[name]);
  }

  /** The place that the attributes name. */
  #asked(): PlaceParts {
    const [event, view, sources, fold] = Object.keys(PLACE).map((name) => this.getAttribute(name));
    return { event, view, sources, fold: fold === null ? fold : this.#isOn('fold') ? '1' : '0' };
  }

  #isOn(name: string): boolean {
    return !/^(false|0)$/.test(this.getAttribute(name) ?? '');
  }

  /** Theme, height, and which parts are hidden. A page that is of one theme alone has its embeds follow. */
  #dress(): void {
    const { dataset, style } = this.#root;
    // Both are read before anything is written: the browser reckons styles once.
    const { colorScheme } = getComputedStyle(this);
    const { fontSize } = getComputedStyle(this.#guest);
    const theme = [this.getAttribute('theme'), colorScheme].find(
      (t) => t === 'light' || t === 'dark',
    );
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
    dataset.hide = `${this.#isOn('key') ? '' : 'key'} ${this.#isOn('interactive') ? '' : 'zoom'}`;
    const height = parseFloat(this.getAttribute('height') ?? '');
    style.setProperty('--rem', `var(--datelines-size, ${fontSize})`);
    this.#slot.style.blockSize = height > 0 ? `${height}px` : '';
  }

  #show(): Promise<Timeline | null> {
    this.#nearness?.disconnect();
    return this.src === null ? Promise.resolve(null) : (this.#shown ??= this.#load());
  }

  async #load(): Promise<Timeline | null> {
    const { dataset } = this.#guest;
    dataset.state = 'waiting';
    this.#hand = null;
    const dir = this.getAttribute('dir');
    const linked = this.hasAttribute('links') ? placeFor(this.id, location.hash) : null;
    const showing = showEmbed(this.#root, {
      loading: loadDataset(this.src ?? '', (url) => fetch(url, { credentials: 'same-origin' })),
      exploreHref: this.getAttribute('explore'),
      direction: dir === 'ltr' || dir === 'rtl' ? dir : null,
      lang: this.getAttribute('lang'),
      zooms: this.#isOn('interactive'),
      level: 2,
      place: this.#kept ?? linked ?? placeIn(this.#asked()),
      hands: () => import('./hand/in-page.ts'),
      onhand: (hand, { announce }) => {
        this.#hand = hand;
        this.#kept = null;
        announce(hand.traveller.reader, this);
      },
    });
    const { lastChild } = this.#root;
    const timeline = await showing;
    // Another one may have taken its place meanwhile.
    if (lastChild === this.#root.lastChild) dataset.state = timeline ? 'shown' : 'failed';
    return timeline;
  }

  /** A link in the article, or the page's own address, leads to a place on this timeline. */
  readonly #follow = (event: Event): void => {
    if (!this.hasAttribute('links')) return;
    const link = (event.target as Partial<Element>).closest?.('a');
    // A link to where the page is already changes no address.
    if (event.type === 'click' && link?.hash !== location.hash) return;
    const place = placeFor(this.id, location.hash);
    if (place === null) return;
    void this.goTo(place);
    this.scrollIntoView({ block: 'nearest' });
  };
}
