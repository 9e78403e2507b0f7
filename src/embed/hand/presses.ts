/** What pressing a part of the embed does: the part says `data-press` and, where it is about events or sources, `data-ids`. */
import { allBut, toggled } from '../../ui/plain.ts';
import { hide } from './hide.ts';
import type { Traveller } from './travel.ts';

export interface Press {
  readonly what: string;
  /** Ids of events or of a source; two instants for a period. */
  readonly ids: readonly (string | number)[];
}

/** What was pressed, or null where pressing does nothing. */
export function pressed(target: EventTarget | null): Press | null {
  const part = target instanceof Element ? target.closest('[data-press]') : null;
  if (!part) return null;
  const ids = part.getAttribute('data-ids') ?? '[]';
  return { what: part.getAttribute('data-press') ?? '', ids: JSON.parse(ids) as Press['ids'] };
}

/** Does what a press asks for. `alone`: with Alt, or held. */
export function press(traveller: Traveller, { what, ids }: Press, alone = false): void {
  const { reader } = traveller;
  const names = ids.map(String);
  const [first = ''] = names;
  traveller.acted = true;
  switch (what) {
    case 'event':
      if (reader.bundle.length > 0 && !reader.bundle.includes(first)) reader.set({ bundle: [] });
      reader.select(first);
      break;
    case 'bundle':
      reader.select(null);
      reader.set({ bundle: names });
      break;
    case 'reveal':
      if (reader.zooms) traveller.showEvents(names);
      // Where nobody may zoom, a bundle is opened as a list, and an event beyond the edge is gone to.
      else if (names.length > 1) press(traveller, { what: 'bundle', ids });
      else traveller.reveal(first);
      break;
    case 'period':
      if (reader.zooms) traveller.flyTo([Number(ids[0]), Number(ids[1])]);
      break;
    case 'source': {
      const { hiddenSources, sources } = reader;
      hide(reader, alone ? allBut(hiddenSources, first, sources) : toggled(hiddenSources, first));
      break;
    }
    case 'zoom-in':
      traveller.zoomTo(2);
      break;
    case 'zoom-out':
      traveller.zoomTo(0.5);
      break;
    case 'whole':
      traveller.showWholeSpan();
      break;
    case 'step':
      reader.select(first);
      traveller.reveal(first);
      break;
    case 'back':
      reader.select(null);
      break;
    case 'close':
      close(traveller);
      break;
  }
}

/** Closes what is open; the focus goes back to where it was opened. */
function close(traveller: Traveller): void {
  const { reader } = traveller;
  const { selectedId, bundle } = reader;
  if (selectedId === null && bundle.length === 0) return;
  reader.select(null);
  const back = selectedId ?? bundle[0] ?? null;
  reader.set({ bundle: [], focusWanted: back });
  if (back !== null) traveller.reveal(back);
}
