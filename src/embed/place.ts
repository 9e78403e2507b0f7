/**
 * Where an embed stands, in the words of the explorer's address: `e=strikes&t=1990/2005&s=PF,IP&fold=1`.
 * The same text opens a deep link, moves the timeline from a link in the article,
 * and tells the host where the reader is. Fetched when one of these is asked for.
 *
 * The text is a stranger's: it is cut, what it names must be in the data, and a
 * period is brought within the timeline.
 */
import { formatPeriod, parsePeriod } from '../model/index.ts';
import { clampViewport } from '../timeline/index.ts';
import { hiddenBesides } from '../ui/plain.ts';
import { isGoMessage, isWatchMessage, placeMessage } from './protocol.ts';
import type { Reader } from './reader.ts';

/** Nobody's place is longer, characters. */
const MOST = 4000;
/** A change is told once it has rested, ms: a drag is one move. */
const REST_MS = 150;

/** Brings the reader to a place, with or without its `#`. What the place names and the data lack is passed over. */
export function goTo(reader: Reader, place: string, { jumps = false } = {}): void {
  const parts = new URLSearchParams(place.slice(0, MOST).replace(/^#/, ''));
  const fold = parts.get('fold');
  const codes = parts.get('s')?.split(',').filter(Boolean) ?? null;
  const period = parsePeriod(parts.get('t'));
  const viewport = period ? clampViewport(period, reader.home) : reader.home;
  reader.hide(hiddenBesides(codes, reader.sources));
  reader.set({ fold: fold === '1' ? true : fold === '0' ? false : null, bundle: [] });
  reader.select(parts.get('e'));
  if (jumps) reader.show(viewport);
  else reader.flyTo(viewport);
}

/** The reader's place; empty for the whole timeline with nothing open. */
export function placeOf(reader: Reader): string {
  const { selectedId, atHome, viewport, hiddenSources, sources, fold } = reader;
  const parts = new URLSearchParams();
  if (selectedId !== null) parts.set('e', selectedId);
  if (!atHome) parts.set('t', formatPeriod(viewport));
  const shown = sources.filter((source) => !hiddenSources.has(source.id));
  if (hiddenSources.size > 0) parts.set('s', shown.map((source) => source.code).join(','));
  if (fold !== null) parts.set('fold', fold ? '1' : '0');
  return parts.toString().replace(/%2F|%2C|%3A/g, decodeURIComponent);
}

/** Does what a message of the host asks for: go to a place, or tell the place from now on. Anything else is not for us. */
export function hear(reader: Reader, data: unknown, host: Pick<Window, 'postMessage'>): void {
  if (isGoMessage(data)) goTo(reader, data.place);
  else if (isWatchMessage(data)) watch(reader, host);
}

/** Tells the host the place now, and after each change that has come to rest. Asked again, it tells it again. */
function watch(reader: Reader, host: Pick<Window, 'postMessage'>): void {
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const place = placeOf(reader);
    if (place === told) return;
    told = place;
    host.postMessage(placeMessage(place), '*');
  };
  tell();
  reader.onplace = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MS);
  };
}
