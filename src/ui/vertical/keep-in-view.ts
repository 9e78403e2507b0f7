/** Scrolls the page to a row when one is wished for, and again when late fonts have moved it. */
import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { VerticalRow } from '../../timeline/index.ts';
import { scrollRowIntoView } from './scroll.ts';

export interface RowWish {
  /** Event whose row is wanted. */
  readonly id: string;
  /** Rows as they stand when it comes to scrolling. */
  readonly rows: () => readonly VerticalRow[];
  /** Whether a sheet covers the foot of the screen. */
  readonly sheet: () => boolean;
}

/** Attach to the element of the rows. `read` may read reactive state; each new wish is followed once. */
export function keepInView(read: () => RowWish | null): Attachment<HTMLElement> {
  return (node) => {
    const wish = read();
    if (!wish) return;
    const scroll = () => {
      const row = wish.rows().find((d) => d.ids.includes(wish.id));
      if (row) scrollRowIntoView(node, row, wish.sheet());
    };
    const scrollLater = () => {
      untrack(scroll);
    };
    void tick().then(scrollLater);
    if ('fonts' in document && document.fonts.status === 'loading')
      void document.fonts.ready.then(scrollLater);
  };
}
