/**
 * How large the parts are by which a page is divided, as one value: whoever lays out by it does so
 * once for all that has changed, not once for each number.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In px; what is not on the page yet has no size. */
export interface Sizes {
  /** What the panel leaves for headline and chart. */
  readonly stage: Size;
  readonly head: Size;
  /** Of one `rem`: 16, unless the reader's text is larger or smaller. */
  readonly rem: Size;
}

export class PageSizes {
  #sizes: Sizes = $state.raw({ stage: NONE, head: NONE, rem: { width: 16, height: 0 } });
  readonly #parts: Partial<Record<keyof Sizes, Element>> = {};
  readonly #observer = new ResizeObserver(() => {
    this.#read();
  });

  get all(): Sizes {
    return this.#sizes;
  }

  /** Makes an element the part of that name. The stage comes last: its parts are measured with it. */
  readonly of =
    (part: keyof Sizes): Attachment =>
    (element) => {
      this.#parts[part] = element;
      this.#observer.observe(element);
      // Whoever asks while a part is attached is not to be asked again for what was read.
      if (this.#parts.stage) untrack(() => this.#read());
      return () => {
        this.#parts[part] = undefined;
        this.#observer.unobserve(element);
      };
    };

  #read(): void {
    const { stage, head, rem } = this.#parts;
    const last = this.#sizes;
    const sizes = {
      stage: sizeOf(stage, last.stage),
      head: sizeOf(head, last.head),
      rem: sizeOf(rem, last.rem),
    };
    if (sizes.stage !== last.stage || sizes.head !== last.head || sizes.rem !== last.rem)
      this.#sizes = sizes;
  }
}

const NONE: Size = { width: 0, height: 0 };

/** The size of an element; `last` where that has not changed, or the element is not there. */
function sizeOf(element: Element | undefined, last: Size): Size {
  if (!element) return last;
  const { clientWidth: width, clientHeight: height } = element;
  return width === last.width && height === last.height ? last : { width, height };
}
