/** Tells the page around an element what its reader does: events on the element, each after its change has come to rest. */
import { placeOf, watch } from './place.ts';
import type { Reader } from '../reader.ts';

/** Dispatches `select` ({ id }), `viewchange` ({ view }) and `filterchange` ({ sources }) on `element`; null is none, or all. */
export function announce(reader: Reader, element: EventTarget): void {
  let before = new URLSearchParams(placeOf(reader));
  watch(reader, (place) => {
    const now = new URLSearchParams(place);
    const tell = (type: string, key: string, detail: (value: string | null) => unknown) => {
      const value = now.get(key);
      if (value !== before.get(key))
        element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: detail(value) }));
    };
    tell('select', 'e', (id) => ({ id }));
    tell('viewchange', 't', (view) => ({ view }));
    tell('filterchange', 's', (codes) => ({ sources: codes?.split(',').filter(Boolean) ?? null }));
    before = now;
  });
}
