/**
 * Which of very many rows are drawn: those near the screen. The others are room
 * before and behind, so that the page scrolls as far as if they were there.
 */
import type { Attachment } from 'svelte/attachments';

/** From so many rows on only those near the screen are drawn. */
export const WINDOWED_FROM = 1000;
/** Rows drawn beyond what the screen shows, on either side. */
const BEYOND = 6;
/** Of a share of millions of rows. */
const ROUNDING = 1e-6;
/** No page is longer than this, px: beyond it browsers lose their count. Then a px of scrolling passes more rows. */
const LONGEST = 8_000_000;

export interface RowStretch {
  /** Places from the first drawn up to beyond the last. */
  readonly first: number;
  readonly last: number;
  readonly beforePx: number;
  readonly afterPx: number;
}

export interface StretchInput {
  /** How far the rows are scrolled past the top of the screen. */
  readonly offsetPx: number;
  readonly viewPx: number;
  readonly count: number;
  /** Height of a row, about. */
  readonly rowPx: number;
}

/** How far there is to scroll, and how many rows that passes: at its end the last rows fill the screen. */
function scrollOf({ viewPx, count, rowPx }: Omit<StretchInput, 'offsetPx'>) {
  const lengthPx = Math.min(count * rowPx, LONGEST);
  const onScreen = viewPx / rowPx;
  return {
    ...{ lengthPx, onScreen },
    roomPx: Math.max(1, lengthPx - viewPx),
    passed: Math.max(0, count - onScreen),
  };
}

/**
 * The rows to draw, and the room that the others take. The row that a scrolling stands for is at the
 * top of the screen, also where a px of it passes several.
 */
export function stretchOf(input: StretchInput): RowStretch {
  const { count, rowPx } = input;
  const { lengthPx, onScreen, roomPx, passed } = scrollOf(input);
  const offsetPx = Math.min(input.offsetPx, roomPx);
  const top = (offsetPx / roomPx) * passed;
  // Above the screen stand no more than there is room for.
  const above = Math.min(BEYOND, offsetPx / rowPx);
  const first = Math.max(0, Math.min(Math.floor(top), Math.ceil(top - above - ROUNDING)));
  const last = Math.min(count, first + Math.ceil(onScreen) + 2 * BEYOND);
  const beforePx = Math.max(0, Math.round(offsetPx - (top - first) * rowPx));
  const afterPx = Math.max(0, lengthPx - beforePx - (last - first) * rowPx);
  return { first, last, beforePx, afterPx };
}

/** A stretch that follows the scrolling of the page, and keeps the row that has the focus. */
export class RowWindow {
  readonly #count: () => number;
  readonly #rowPx: number;
  readonly #box: string | null;
  #offsetPx = $state(0);
  #viewPx = $state(900);
  #focused: number | null = $state(null);
  #node: HTMLElement | null = null;
  #update: () => void = () => {};

  /** The rows to draw. */
  readonly stretch: RowStretch = $derived.by(() => {
    const [offsetPx, viewPx] = [this.#offsetPx, this.#viewPx];
    return stretchOf({ offsetPx, viewPx, count: this.#count(), rowPx: this.#rowPx });
  });
  /** The place of the row with the focus where it is beyond the stretch: it is kept, out of sight. */
  readonly kept: number | null = $derived.by(() => {
    const { first, last } = this.stretch;
    const at = this.#focused;
    return at === null || (at >= first && at < last) ? null : at;
  });

  /** Rows of what scrolls in a box of its own name its selector, `box`. */
  constructor(count: () => number, rowPx: number, { box }: { readonly box?: string } = {}) {
    this.#count = count;
    this.#rowPx = rowPx;
    this.#box = box ?? null;
  }

  /** On the element that holds the rows. */
  readonly watch: Attachment<HTMLElement> = (node) => {
    this.#update = () => {
      const { top, bottom } = node.getBoundingClientRect();
      const box = this.#box === null ? null : node.closest(this.#box);
      const foot = Math.max(innerHeight, box?.getBoundingClientRect().bottom ?? 0);
      // Rows may be lower or higher than they are taken to be: the end is the end all the same.
      this.#offsetPx = top < 0 && bottom <= foot + 1 ? Infinity : Math.max(0, -top);
      this.#viewPx = innerHeight;
    };
    const update = this.#update;
    this.#node = node;
    update();
    addEventListener('scroll', update, { passive: true, capture: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update, { capture: true });
      removeEventListener('resize', update);
    };
  };

  /** Places to draw, in order, the kept one among them. */
  get places(): readonly number[] {
    const { first, last } = this.stretch;
    const own = Array.from({ length: last - first }, (_, i) => first + i);
    if (this.kept === null) return own;
    return this.kept < first ? [this.kept, ...own] : [...own, this.kept];
  }

  /** A row has the focus now, or none has. */
  focus(place: number | null): void {
    this.#focused = place;
  }

  /** Scrolls to a row. */
  show(place: number): void {
    if (!this.#node) return;
    const [count, rowPx, viewPx] = [this.#count(), this.#rowPx, this.#viewPx];
    const { onScreen, roomPx, passed } = scrollOf({ count, rowPx, viewPx });
    const share = Math.min(1, Math.max(0, place - onScreen / 3) / Math.max(1, passed));
    const box = this.#box === null ? null : this.#node.closest(this.#box);
    (box ?? window).scrollBy({ top: this.#node.getBoundingClientRect().top + share * roomPx });
    // The next look at what is drawn may come before the scrolling is told.
    this.#update();
  }
}
